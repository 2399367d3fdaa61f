"""Whether a program shows, beside a page, what a task on it asks for.

Programs are told apart by what they compute, not by their lines and names: a step is known by its row and by
the steps that it takes, and a loss counts as what it is made of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triptych.course.tasks import Derivative, Factors, Order, Rule, Task
from triptych.lang.graph import INPUT, NUMBER, Graph, Node
from triptych.lang.ops import LOSS, TABLE
from triptych.lang.parse import read

_EITHER_WAY = ("add", "mul")  # of whose arguments the order says nothing
Slope = tuple[int, int]  # of which step, by which step


def gives_away(task: Task, graph: Graph, wrt: Sequence[str]) -> bool:
    """Return whether the columns of a program, by these names, show a derivative that the task asks for."""
    steps = _Steps()
    asked = set(_asked(task, steps))
    return not asked.isdisjoint(_shown(graph, wrt, steps)) if asked else False


def _asked(task: Task, steps: _Steps) -> Iterator[Slope]:
    if not isinstance(task, Derivative | Factors | Order | Rule):
        return
    graph = read(task.program).graph
    if graph is None:
        return
    known = steps.known(graph)
    links = [(one.of, one.by) for one in task.path] if isinstance(task, Factors) else []
    by = {name: known[i] for name, i in graph.names.items()}
    yield from ((by[of], by[name]) for of, name in links if of in by and name in by)
    if task.wrt in by:
        yield known[graph.output], by[task.wrt]


def _shown(graph: Graph, wrt: Sequence[str], steps: _Steps) -> Iterator[Slope]:
    """Yield every slope along the chains: they stand in the columns as factors, or as the whole."""
    known = steps.known(graph)
    moved = graph.reaching(tuple(graph.names[name] for name in wrt if name in graph.names))
    named = [i for i in {*graph.names.values(), graph.output} if moved[i]]
    yield from ((known[of], known[by]) for of in named for by in named if by < of)


class _Steps:
    """Numbers for steps, the same for what computes the same."""

    def __init__(self) -> None:
        self._numbers: dict[object, int] = {}

    def known(self, graph: Graph, given: dict[str, int] | None = None) -> list[int]:
        """Return each node's number; ``given`` are those of the inputs, where they are steps themselves."""
        found: list[int] = []
        for node in graph.nodes:
            found.append(self._of(node, [found[a] for a in node.args], given or {}))
        return found

    def _of(self, node: Node, args: list[int], given: dict[str, int]) -> int:
        if node.op == INPUT and node.id in given:
            return given[node.id]
        if node.op in TABLE and TABLE[node.op].kind == LOSS:
            row = TABLE[node.op]
            made = read(row.definition, given=row.params).graph
            if made is not None:
                return self.known(made, dict(zip(row.params, args, strict=False)))[made.output]
        said = node.id if node.op == INPUT else node.literal
        text = float(said) if node.op == NUMBER and said[:1].isdigit() else said
        taken = tuple(sorted(args) if node.op in _EITHER_WAY else args)
        return self._numbers.setdefault((node.op, text, taken), len(self._numbers))
