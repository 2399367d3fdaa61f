"""The Jacobian or the Hessian of an answer as rows and columns, and how far the three ways agree on it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from triptych.messages import Answer, Gradient, Value, Verdict
from triptych.ui.knob import placed
from triptych.ui.number_text import flattened, full, row_length
from triptych.ui.theme_colours import COLUMNS

Cells = tuple[tuple[float | None, ...], ...]
JACOBIAN, HESSIAN = "jacobian", "hessian"
HELD = {"float32": 7, "float64": 16}
ENOUGH = {"float32": 5, "float64": 12}


@dataclass(frozen=True)
class Matrix:
    """One matrix by each column that has it; ``exact`` and ``formulas`` only where SymPy gave them."""

    kind: str
    of: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[str, Cells]
    dtype: str = "float64"
    exact: tuple[tuple[str | None, ...], ...] = ()
    formulas: tuple[tuple[str, ...], ...] = ()
    verdicts: tuple[tuple[Verdict | None, ...], ...] = ()

    def name(self, row: int, column: int) -> str:
        """Return how one cell is written: ``dy[0]/dx``, ``d²L/dx dy``."""
        across, down = self.columns[column], self.rows[row]
        return f"d{down}/d{across}" if self.kind == JACOBIAN else f"d²{self.of}/d{down} d{across}"

    @property
    def first(self) -> str:
        """The first column that knows every cell, else the first of all."""
        whole = (key for key, cells in self.cells.items() if all(v is not None for row in cells for v in row))
        return next(whole, next(iter(self.cells)))

    def text(self, column: str) -> str:
        """Return one column's matrix as a table with tabs, all digits, its labels around it."""
        lines = ["\t".join(("", *self.columns))]
        for label, row in zip(self.rows, self.cells[column], strict=True):
            numbers = ("" if value is None else full(value, self.dtype) for value in row)
            lines.append("\t".join((label, *numbers)))
        return "\n".join(lines)


class Agreement(NamedTuple):
    """To how many digits all columns agree, and the cell (with the column) where they do so least."""

    same: bool
    digits: int
    row: int = 0
    column: int = 0
    way: str = ""


def matrix_of(answer: Answer) -> Matrix | None:
    """Return the matrix that belongs to an answer: a Jacobian, else a Hessian where one was asked for."""
    if answer.output is not None and isinstance(answer.output.value, tuple):
        return _jacobian(answer, answer.output.name, answer.output.value)
    found = _hessian(answer) if answer.hessian else None
    return found if found is not None and found.cells else None


def _jacobian(answer: Answer, of: str, value: Value) -> Matrix | None:
    rows = _components(of, value)
    size = len(rows)
    blocks = {key: tuple(_block(g, key, size) for g in answer.gradients) for key in COLUMNS}
    cells = {
        key: tuple(tuple(v for block in found if block for v in block[i]) for i in range(size))
        for key, found in blocks.items()
        if found and all(block is not None for block in found)
    }
    if not cells:
        return None
    labels = tuple(label for gradient in answer.gradients for label in _labels(gradient))
    return Matrix(JACOBIAN, of, rows, labels, cells, answer.dtype)


def _block(gradient: Gradient, key: str, size: int) -> Cells | None:
    """One input's part of the Jacobian: a row for each component of the output."""
    column = gradient.columns.get(key)
    whole = column.jacobian if column is not None else None
    if not isinstance(whole, tuple) or len(whole) != size:
        return None
    return tuple(row if isinstance(row, tuple) else (row,) for row in whole)


def _labels(gradient: Gradient) -> tuple[str, ...]:
    values: Iterator[Value | None] = (column.value for column in gradient.columns.values())
    vector = next((value for value in values if isinstance(value, tuple)), None)
    if vector is None:
        return (gradient.wrt,)
    return _components(gradient.wrt, vector)


def _components(name: str, value: Value) -> tuple[str, ...]:
    """The components of a vector, or of a matrix row by row."""
    width = row_length(value)
    return tuple(name + placed(i, width) for i in range(len(flattened(value))))


def _hessian(answer: Answer) -> Matrix:
    found = answer.hessian or {}
    names = tuple(dict.fromkeys(pair.partition(",")[0] for pair in found))
    square = [[found[f"{a},{b}"] for b in names] for a in names]
    cells = {
        key: tuple(tuple(_number(cell.get(key)) for cell in row) for row in square)
        for key in COLUMNS
        if square and any(cell.get(key) is not None for row in square for cell in row)
    }
    exact = tuple(tuple(_text(cell.get("exact")) for cell in row) for row in square)
    formulas = tuple(tuple(_text(cell.get("formula")) or "" for cell in row) for row in square)
    of = answer.output.name if answer.output else "out"
    told = answer.second_verdicts or {}
    verdicts = tuple(tuple(told.get(f"{a},{b}") for b in names) for a in names)
    return Matrix(HESSIAN, of, names, names, cells, answer.dtype, exact, formulas, verdicts)


def _number(value: float | str | None) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


def _text(value: float | str | None) -> str | None:
    return value if isinstance(value, str) else None


def agreement(matrix: Matrix) -> Agreement:
    """Hold every cell of every column against the first column's."""
    first, *others = matrix.cells
    scale = max((abs(v) for row in matrix.cells[first] for v in row if v and math.isfinite(v)), default=0.0)
    worst = Agreement(True, HELD[matrix.dtype])
    for key in others:
        for i, row in enumerate(matrix.cells[key]):
            for j, value in enumerate(row):
                digits = _digits(matrix.cells[first][i][j], value, scale, HELD[matrix.dtype])
                if digits < worst.digits:
                    worst = Agreement(digits >= ENOUGH[matrix.dtype], digits, i, j, key)
    return worst


def _digits(one: float | None, other: float | None, scale: float, most: int) -> int:
    """How many digits agree; what is below the last place of the largest cell counts as nothing."""
    if one is None or other is None or one == other or (one != one and other != other):
        return most  # what one of them doesn't know is no difference
    if not (math.isfinite(one) and math.isfinite(other)):
        return 0
    far = abs(one - other)
    if far <= 10.0**-most * scale:
        return most
    return max(0, min(most, math.floor(-math.log10(far / max(abs(one), abs(other))))))
