"""The whole Jacobian of a vector output, in each column: one vᵀJ for each unit vector v."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import msgspec

from triptych.engine.column import Derivation, Task
from triptych.messages import Column, Gradient, Value

MOST_ROWS = 32

Derive = Callable[[Task], Mapping[str, Derivation]]


def with_jacobians(
    gradients: tuple[Gradient, ...], task: Task, derive: Derive, point: Mapping[str, Value], dtype: str
) -> tuple[Gradient, ...]:
    """The gradients with every column's Jacobian, a row for each output component; none for a number."""
    shape = task.shapes[task.graph.output]
    if not shape or shape[0] > MOST_ROWS:
        return gradients
    rows = [_row(replace(task, seed=unit), derive, point, dtype) for unit in _units(shape[0])]
    return tuple(
        msgspec.structs.replace(gradient, columns=_columns(gradient.columns, k, rows))
        for k, gradient in enumerate(gradients)
    )


def _units(size: int) -> list[Value]:
    return [tuple(float(i == j) for j in range(size)) for i in range(size)]


def _row(task: Task, derive: Derive, point: Mapping[str, Value], dtype: str) -> dict[str, tuple[Column, ...]]:
    return {name: derivation.at(point, dtype).columns for name, derivation in derive(task).items()}


def _columns(
    columns: Mapping[str, Column], k: int, rows: list[dict[str, tuple[Column, ...]]]
) -> dict[str, Column]:
    found = {}
    for name, column in columns.items():
        cells = [row[name][k].value for row in rows]
        whole = tuple(row for cell in cells if (row := _as_row(cell)) is not None)
        found[name] = msgspec.structs.replace(column, jacobian=whole if len(whole) == len(cells) else None)
    return found


def _as_row(cell: Value | None) -> float | tuple[float, ...] | None:
    if isinstance(cell, tuple):
        return tuple(part for part in cell if isinstance(part, float))
    return cell
