"""Prints figures as the lines of one table."""

from __future__ import annotations

import math

from tests.bench.figure import PLACES, Figure

WIDTHS = (58, 8, 8, 8, 8, 4, 34, 9, 7)
HEAD = ("figure", *PLACES, "unit", "budget (at most)", "naive", "ratio")


def head() -> str:
    """Return the table's two top lines."""
    line = f"{_line(HEAD)} verdict"
    return f"{line}\n{'-' * len(line)}"


def row(figure: Figure) -> str:
    """Return one line: the figure, its budget, the naive way's figure, and whether the budget holds."""
    budget = ", ".join(f"{place} {number(most)}" for place, most in figure.budget.items())
    cells = (
        figure.name,
        *(number(figure.at(place)) for place in PLACES),
        figure.unit,
        budget,
        "" if figure.naive is None else number(figure.naive),
        number(figure.at("ratio")),
    )
    over = f"OVER at {', '.join(figure.over)}" if figure.over else "ok" if figure.budget else ""
    held = "" if figure.held is None else f" (in {figure.held[0]} of {figure.held[1]} rounds)"
    return f"{_line(cells)} {over}{held}".rstrip()


def number(value: float) -> str:
    """Return three significant digits; nothing for what was not measured."""
    if math.isnan(value):
        return ""
    if value and abs(value) < 0.001:
        return f"{value:.1e}"
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"


def _line(cells: tuple[str, ...]) -> str:
    first, *rest = (cell.ljust(w) if w > 9 else cell.rjust(w) for cell, w in zip(cells, WIDTHS, strict=True))
    return " ".join((first, *rest))
