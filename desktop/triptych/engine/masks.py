"""Branches that were not taken, and whose numbers come back all the same, as 0 times what is not finite."""

from __future__ import annotations

from triptych.engine.evidence import Evidence, chosen
from triptych.engine.floats import is_finite
from triptych.lang.graph import NUMBER


def masks(evidence: Evidence, i: int, alive: list[bool]) -> bool:
    """Whether the branch that was not taken has numbers that are not finite, so that 0 times them is nan."""
    graph = evidence.task.graph
    untaken = {1, 2} - chosen(evidence, i)
    below = [graph.nodes[i].args[k] for k in untaken]
    seen: set[int] = set()
    while below:
        j = below.pop()
        if j in seen or alive[j]:
            continue
        seen.add(j)
        edges = [evidence.swept.locals.get((j, k)) for k in range(len(graph.nodes[j].args))]
        if any(e is not None and not is_finite(e) for e in edges):
            return True
        if not is_finite(evidence.values[j]) and not _is_typed(evidence, j):
            return True
        below.extend(graph.nodes[j].args)
    return False


def _is_typed(evidence: Evidence, i: int) -> bool:
    """Whether a value is a typed one, alone or chosen: the nan of cases where none holds has no slope."""
    node = evidence.task.graph.nodes[i]
    if node.op == "where":
        return all(_is_typed(evidence, node.args[k]) for k in chosen(evidence, i))
    return node.op == NUMBER
