"""How long a program's derivative is once SymPy writes it out: a step that is used twice is written twice."""

from __future__ import annotations

from triptych.lang.graph import INPUT, Graph

MOST_SIGNS = 60_000  # from here on printing it takes longer than anybody waits
MOST_NESTED = 60  # SymPy and Python call themselves for each step inside another one
LONG, NESTED = 3_000, 12  # from here on its own evalf may take minutes


def written(graph: Graph) -> tuple[int, int]:
    """Return about how many signs the derivative has, and how deep its steps lie in each other."""
    signs: list[int] = []
    slope: list[int] = []
    depth: list[int] = []
    moves: list[bool] = []
    for node in graph.nodes:
        moves.append(node.op == INPUT or any(moves[a] for a in node.args))
        signs.append(1 + sum(signs[a] for a in node.args))
        slope.append(sum(signs[-1] + slope[a] for a in node.args if moves[a]))
        depth.append(1 + max((depth[a] for a in node.args), default=0) if moves[-1] else 0)
    return slope[graph.output], depth[graph.output]


def too_long(graph: Graph) -> bool:
    """Whether nobody could wait for it."""
    signs, depth = written(graph)
    return signs > MOST_SIGNS or depth > MOST_NESTED


def is_long(graph: Graph) -> bool:
    """Whether it needs a way to its number that does not write it out."""
    signs, depth = written(graph)
    return signs > LONG or depth > NESTED
