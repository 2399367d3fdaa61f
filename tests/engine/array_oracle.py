"""The outside oracle for matrices: a typed graph run on NumPy's arrays of mpmath's numbers.

Nothing here lays rows end to end: shapes, directions and broadcasting are NumPy's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from tests.engine.oracle import LOSSES, MP, SCALAR, WHOLE, number

from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.messages import Value

Many = Any  # an array of numbers to 60 digits, or one of them
SHAPED: dict[str, Callable[..., Many]] = {
    "matmul": lambda a, b: a @ b,
    "dot": lambda a, b: a @ b,
    "outer": np.outer,
    "transpose": np.transpose,
    "trace": np.trace,
    "flatten": np.ravel,
    "squeeze": np.squeeze,
    "det": lambda a: MP.det(MP.matrix(a.tolist())),
    "diag": np.diag,
    "cross": np.cross,
    "inv": lambda a: np.array((MP.matrix(a.tolist()) ** -1).tolist(), dtype=object),
}


def lifted(value: Value) -> Many:
    """A plain value, exactly as the floats that it has."""
    return np.array(value, dtype=object) * MP.mpf(1) if isinstance(value, tuple) else MP.mpf(value)


def flat(value: Any) -> list[Any]:
    """All numbers or digits of a value, rows end to end."""
    found: list[Any] = np.ravel(np.asarray(value, dtype=object)).tolist()
    return found


def evaluate(graph: Graph, point: Mapping[str, Many]) -> Many:
    """The output's value."""
    values: list[Many] = []
    for node in graph.nodes:
        values.append(_value(node, [values[a] for a in node.args], point))
    return values[graph.output]


def _value(node: Node, args: list[Many], point: Mapping[str, Many]) -> Many:
    if node.op in (INPUT, NUMBER):
        return point[node.id] if node.op == INPUT else number(node.literal)
    if node.op == VECTOR:
        return _joined(node.literal, args)
    if node.op == "reshape":
        return np.reshape(args[0], [int(size) for size in node.literal.strip("()").split(",")])
    if node.op == "item":
        return args[0][int(node.literal)]
    if node.op == "unsqueeze":
        return np.expand_dims(args[0], int(node.literal[4:]))
    if node.op in SHAPED:
        return SHAPED[node.op](*args)
    if node.op in WHOLE:
        return _along(node, args[0])
    found = np.frompyfunc(SCALAR[node.op], len(args), 1)(*args)
    return np.mean(found) if node.op in LOSSES else found


def _joined(literal: str, args: list[Many]) -> Many:
    word, _, dim = literal.partition(", dim=")
    if word == "cat":
        return np.concatenate(args, axis=int(dim or 0))
    return np.array(args, dtype=object) if not word else (np.hstack if word == "hstack" else np.vstack)(args)


def _along(node: Node, x: Many) -> Many:
    """A reduction or a whole row, over everything or in its one direction."""
    if not node.literal.startswith("dim="):
        return WHOLE[node.op](tuple(flat(x)))
    dim, keeps = int(node.literal[4:].partition(",")[0]), "keepdim" in node.literal
    found = np.apply_along_axis(lambda row: np.array(WHOLE[node.op](tuple(row)), dtype=object), dim, x)
    return np.expand_dims(found, dim) if keeps else found


def gradient(run: Callable[[Mapping[str, Many]], Many], point: Mapping[str, Value], name: str) -> list[Any]:
    """Every component's derivative of a number, by a difference at 60 digits."""
    exact = {n: lifted(v) for n, v in point.items()}
    shape, parts = np.shape(exact[name]), np.ravel(exact[name])

    def along(i: int) -> Callable[[Any], Any]:
        def moved(x: Any) -> Any:
            whole = parts.copy()
            whole[i] = x
            return run({**exact, name: whole.reshape(shape) if shape else x})

        return moved

    return [MP.diff(along(i), parts[i]) for i in range(parts.size)]
