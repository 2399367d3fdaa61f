"""The inputs of a program, and their first values: a number, a vector, or a matrix of equal rows."""

from __future__ import annotations

from triptych.lang.graph import VECTOR, Place
from triptych.lang.ops import CONSTANTS
from triptych.lang.tree import Expr
from triptych.messages import Value


def first_value(tree: Expr) -> Value | None:
    """The value of ``x = 3.0``, ``x = [1, 2, 3]`` or ``x = [[1, 2], [3, 4]]``; None for what computes."""
    if tree.kind == "number":
        return float(tree.text)
    if tree.kind == "name" and tree.text in ("inf", "nan"):
        return float(tree.text)
    if tree.kind == "neg":
        inner = first_value(tree.args[0]) if tree.args[0].kind in ("number", "name") else None
        return -inner if isinstance(inner, float) else None
    if tree.kind == VECTOR and tree.args and not tree.keywords:
        return _of_many([first_value(a) for a in tree.args])
    return None


def _of_many(parts: list[Value | None]) -> Value | None:
    numbers = _numbers(tuple(parts))
    rows = tuple(row for part in parts if (row := _numbers(part)))
    if len(numbers) == len(parts):
        return numbers
    return rows if len(rows) == len(parts) and len({len(row) for row in rows}) == 1 else None


def _numbers(part: object) -> tuple[float, ...]:
    """A vector's numbers; nothing for what is none."""
    found = tuple(x for x in part if isinstance(x, float)) if isinstance(part, tuple) else ()
    return found if isinstance(part, tuple) and len(found) == len(part) else ()


def leaves(lines: list[list[Expr]], defined: set[str], given: frozenset[str]) -> list[tuple[str, Place]]:
    """The names that no line gives a value, each with the place where it stands first."""
    constants = {*CONSTANTS, *({"e"} - given - defined)}
    found: dict[str, Place] = {}
    for pieces in lines:
        for piece in pieces:
            if piece.kind == "name" and piece.text not in defined and piece.text not in constants:
                found.setdefault(piece.text, piece.place)
    return list(found.items())
