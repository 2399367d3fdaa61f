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
    held = "" if figure.held is None else f" (in {figure.held[0]} of {figure.held[1]} rounds)"
    return f"{_line(cells)} {_verdict(figure)}{held}".rstrip()


def _verdict(figure: Figure) -> str:
    """Whether the budget holds here; else, whether it would where it was set."""
    if not figure.over:
        return "ok" if figure.budget else ""
    where = ", ".join(figure.over)
    if figure.over_there:
        return f"OVER at {where}"
    return f"over at {where} here, ok where it was set, {number(figure.slower)} times as fast"


def summary(figures: list[Figure]) -> str:
    """Return how many budgets hold: here, and on the machine where they were set."""
    judged = [figure for figure in figures if figure.budget]
    here = sum(not figure.over for figure in judged)
    there = sum(not figure.over_there for figure in judged)
    told = f"{here} of {len(judged)} budgets hold."
    least, most = (number(pick(figure.slower for figure in figures)) for pick in (min, max))
    if most != "1":
        span = least if least == most else f"{least} to {most}"
        told += f" Where they were set, {span} times as fast: {there}."
    return told


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
