"""Plain values that every message may hold: numbers, exact digits, sentences, axes, rows."""

from __future__ import annotations

import msgspec

Value = float | tuple[float | tuple[float, ...], ...]
Exact = str | tuple[str | tuple[str, ...], ...] | None


class Said(msgspec.Struct, frozen=True):
    """A sentence: its id in the catalogue, its arguments, and the English text."""

    id: str
    args: dict[str, str] = {}
    text: str = ""


class Rows(msgspec.Struct, frozen=True):
    """A table of data: ``names`` are the inputs, then the targets; ``values`` has a number for each in a row.

    Where a program takes all rows, each name stands for its whole column, a vector of the question's point.
    """

    names: tuple[str, ...]
    values: tuple[tuple[float, ...], ...]

    @property
    def columns(self) -> dict[str, tuple[float, ...]]:
        """Each name's column, from the first row to the last."""
        return dict(zip(self.names, zip(*self.values, strict=True), strict=True)) if self.values else {}


class Axis(msgspec.Struct, frozen=True):
    """What the plots run along: an input (or one component), from low to high.

    The components of a matrix are counted through its rows, each of ``width`` numbers (0 for a vector).
    """

    name: str
    index: int | None
    low: float
    high: float
    points: int = 400
    width: int = 0


class Fault(msgspec.Struct, frozen=True):
    """A trouble with the input: kind, place (1-based) and the sentence; ``note`` hinders nothing."""

    kind: str
    said: Said
    line: int | None = None
    column: int | None = None
    length: int = 1
    note: bool = False
