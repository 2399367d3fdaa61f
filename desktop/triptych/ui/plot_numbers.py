"""What a plot shows as plain numbers: every curve at its sample points, and a sentence about it."""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication

from triptych.ui.number_text import brief

ALIKE = 1e-4  # of the curve's range: less cannot be seen
FEW = 3


class Curve(NamedTuple):
    """One curve's name and its values, one for each place on the axis; ``now`` is the value at the mark."""

    name: str
    values: Sequence[float]
    now: float | None = None


class Numbers(NamedTuple):
    """A plot's title, its axis, the places on it, the curves, and the place that is marked, if any is."""

    title: str
    axis: str
    x: Sequence[float]
    curves: tuple[Curve, ...]
    here: float | None = None

    @property
    def text(self) -> str:
        """All of it in lines and tabs, with all digits, as a spreadsheet takes it."""
        heads = "\t".join([self.axis, *(curve.name for curve in self.curves)])
        columns = [self.x, *(curve.values for curve in self.curves)]
        rows = ("\t".join(repr(float(value)) for value in row) for row in zip(*columns, strict=True))
        return "\n".join([heads, *rows])


@runtime_checkable
class Plot(Protocol):
    """A widget that can show its numbers."""

    def plotted(self) -> Numbers | None:
        """Return what is drawn, None while nothing is."""


def summary(numbers: Numbers) -> str:
    """Return a sentence or two: how far each curve goes, where it crosses 0, and what it is at the mark."""
    told = [numbers.title]
    first = numbers.curves[0] if numbers.curves else None
    for curve in numbers.curves:
        if first is not None and curve is not first and _alike(curve.values, first.values):
            told.append(_tr("{name} cannot be told from {other}").format(name=curve.name, other=first.name))
        else:
            told.append(f"{curve.name}: {', '.join(_facts(curve, numbers))}")
    return ". ".join(told) + "."


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlotNumbers", text)


def _alike(one: Sequence[float], other: Sequence[float]) -> bool:
    """Whether two curves lie on each other, and have no value at the same places."""
    pairs = list(zip(one, other, strict=True))
    seen = [(a, b) for a, b in pairs if math.isfinite(a) and math.isfinite(b)]
    if not seen or any(math.isfinite(a) != math.isfinite(b) for a, b in pairs):
        return False
    span = max(b for _, b in seen) - min(b for _, b in seen)
    return all(abs(a - b) <= ALIKE * max(span, abs(b)) for a, b in seen)


def _facts(curve: Curve, numbers: Numbers) -> Iterator[str]:
    axis, x, values = numbers.axis, numbers.x, curve.values
    finite = [(v, at) for v, at in zip(values, x, strict=True) if math.isfinite(v)]
    if not finite:
        yield _tr("no value anywhere")
        return
    low, low_at = min(finite, key=lambda point: point[0])
    high, high_at = max(finite, key=lambda point: point[0])
    if low == high:
        yield _tr("{value} everywhere").format(value=brief(low, 4))
    else:
        words = _tr("from {low} at {axis} = {low_at} up to {high} at {axis} = {high_at}")
        ends = {"low": low, "low_at": low_at, "high": high, "high_at": high_at}
        yield words.format(axis=axis, **{key: brief(end, 4) for key, end in ends.items()})
        yield _crossings(finite, axis)
    if len(finite) < len(x):
        gaps = _tr("no value at {count} of {all} points")
        yield gaps.format(count=len(x) - len(finite), all=len(x))
    at_mark = curve.now if curve.now is not None else _at(values, x, numbers.here)
    if at_mark is not None and numbers.here is not None:
        there = _tr("at {axis} = {x}: {value}")
        yield there.format(axis=axis, x=brief(numbers.here, 4), value=brief(at_mark, 4))


def _crossings(finite: Sequence[tuple[float, float]], axis: str) -> str:
    """Where the sign changes, between neighbours; a touch of 0 is no change."""
    signed = [(v, at) for v, at in finite if v != 0]
    zeros = [at for v, at in finite if v == 0]
    places = []
    for (v, a), (w, b) in pairwise(signed):
        if (v > 0) != (w > 0):
            between = [at for at in zeros if a < at < b]
            places.append(between[0] if between else a + (b - a) * v / (v - w))
    if not places:
        return _tr("never below 0") if signed and signed[0][0] > 0 else _tr("never above 0")
    found = ", ".join(brief(place, 3) for place in places[:FEW])
    if len(places) > FEW:
        more = _tr("changes its sign {count} times, first near {axis} = {places}")
        return more.format(count=len(places), axis=axis, places=found)
    return _tr("changes its sign near {axis} = {places}").format(axis=axis, places=found)


def _at(values: Sequence[float], x: Sequence[float], here: float | None) -> float | None:
    """The curve at the mark, between the two points beside it; None outside, or where it has no value."""
    if here is None or not len(x) or not x[0] <= here <= x[-1]:
        return None
    after = min(max(1, bisect(x, here)), len(x) - 1)
    if not after:  # a single point
        return values[0] if math.isfinite(values[0]) else None
    (a, b), (v, w) = x[after - 1 : after + 1], values[after - 1 : after + 1]
    found = v + (w - v) * (here - a) / (b - a) if b > a else v
    return found if math.isfinite(found) else None
