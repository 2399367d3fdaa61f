"""Which numbers of a program reach its output, choices taken as they fell, and what the others still do.

Code computes every branch and multiplies the slope of what was not chosen by 0: nan, if it is not finite.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from triptych.engine.evidence import Evidence
from triptych.engine.floats import is_finite
from triptych.lang.ops import MAP, TABLE, TEST

Alive = Any  # True, False, or an array of them: one for each component


def live(evidence: Evidence) -> list[Alive]:
    """For each node whether its value, or each component of it, reaches the output."""
    nodes = evidence.task.graph.nodes
    alive: list[Alive] = [False] * len(nodes)
    alive[evidence.task.graph.output] = True
    for i in range(len(nodes) - 1, -1, -1):
        if alive[i] is False:
            continue
        for k, a in enumerate(nodes[i].args):
            handed = alive[i] if nodes[i].op != "where" or k == 0 else alive[i] & _chosen(evidence, i, k)
            alive[a] = _fitting(evidence, i, a, handed) | alive[a]
    return alive


def _chosen(evidence: Evidence, i: int, k: int) -> Alive:
    """In which components a ``where`` took its ``k``-th argument."""
    condition = evidence.values[evidence.task.graph.nodes[i].args[0]]
    taken = condition if k == 1 else np.logical_not(condition)
    return taken if np.ndim(taken) else bool(taken)


def _fitting(evidence: Evidence, i: int, a: int, alive: Alive) -> Alive:
    """What is alive of an argument: the same components, or the whole of it where any is."""
    if isinstance(alive, bool):
        return alive
    op = TABLE.get(evidence.task.graph.nodes[i].op)
    alike = op is not None and op.kind in (MAP, TEST) and np.size(evidence.values[a]) == alive.size
    return alive if alike else bool(alive.any())


def among(x: Any, alive: Alive) -> Any:
    """The components of a number that are alive; all of them where it has others."""
    return x if isinstance(alive, bool) or np.size(x) != alive.size else np.ravel(x)[np.ravel(alive)]


def poisoned(evidence: Evidence, i: int, alive: list[Alive]) -> tuple[int, ...]:
    """The nodes below a ``where`` that get nan from what it did not choose, 0 times an infinite slope."""
    nodes = evidence.task.graph.nodes
    below, seen, found = list(nodes[i].args[1:]), set[int](), []
    while below:
        j = below.pop()
        if j in seen or np.all(alive[j]):
            continue
        seen.add(j)
        below.extend(nodes[j].args)
        dead = np.logical_not(alive[j])
        for k, a in enumerate(nodes[j].args):
            carried = evidence.swept.carried.get((j, k))
            if carried is not None and not is_finite(among(carried, dead if dead.ndim else True)):
                found.append(a)
    return tuple(found)
