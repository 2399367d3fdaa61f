"""What happens to the four losses at the present z, in words: who has no number, and who can't learn."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from triptych.messages import Value, Way
from triptych.ui.losses_data import SHIFT, loss_of, name_of, slope_of
from triptych.ui.number_text import brief, shown
from triptych.ui.translate import translate

STILL = 1e-3  # an exact slope beyond this, where a way has 0, is a standstill


def told(ways: tuple[Way, ...], dtype: str, z: tuple[str, float], y: tuple[str, Value]) -> str:
    """Return the sentences; ``z`` and ``y`` with their names, y a column where all rows count."""
    return " ".join((_here(dtype, z, y), *_of_target(y), *_happens(ways, SHIFT if _rows(y) else "z")))


def _here(dtype: str, z: tuple[str, float], y: tuple[str, Value]) -> str:
    if isinstance(y[1], tuple):
        said = _tr(
            "Means over {count} rows, {dtype}; s = 0 is added to each {z}, so dL/ds is what a bias gets:"
        )
        return said.format(count=len(y[1]), dtype=dtype, z=z[0])
    return _tr("At {z} = {zv}, {y} = {yv}, {dtype}:").format(
        z=z[0], zv=shown(z[1], dtype, 7), y=y[0], yv=shown(y[1], dtype, 7), dtype=dtype
    )


def _rows(y: tuple[str, Value]) -> bool:
    return isinstance(y[1], tuple)


def _of_target(y: tuple[str, Value]) -> Iterator[str]:
    targets = y[1] if isinstance(y[1], tuple) else (y[1],)
    if not all(0 <= target <= 1 for target in targets if isinstance(target, float)):
        yield _tr("cross-entropy is meant for a target from 0 to 1, and {y} is outside.").format(y=y[0])


def _happens(ways: tuple[Way, ...], by: str) -> Iterator[str]:
    """The ways that fail, those with one fate together; else how near all of them are."""
    failing = [way for way in ways if _fails(way)]
    for fate in dict.fromkeys(_fate(way, by) for way in failing):
        alike = [way for way in failing if _fate(way, by) == fate]
        names = _tr(" and ").join(f"“{name_of(way.name)}”" for way in alike)
        yield f"{names}: {fate}"
        verdict = alike[0].slope.verdict
        if verdict is not None and slope_of(alike[0], "autograd") != 0.0:
            yield translate(verdict.because)
    if not failing:
        slopes = [slope_of(way, "autograd") for way in ways]
        known = [slope for slope in slopes if slope is not None and math.isfinite(slope)]
        spread = max(known) - min(known) if known else 0.0
        if spread == 0:
            yield _tr("all four can learn here, with the same dL/d{by}.").format(by=by)
        else:
            yield _tr("all four can learn here; their dL/d{by} lie within {spread} of each other.").format(
                by=by, spread=brief(spread, 2)
            )


def _fails(way: Way) -> bool:
    """Whether this way has lost its number, or stands still where the true slope does not."""
    slope, loss = slope_of(way, "autograd"), loss_of(way)
    if slope is None:
        return False
    if not math.isfinite(slope) or (loss is not None and not math.isfinite(loss)):
        return True
    true = _true(way)
    return slope == 0.0 and true is not None and abs(true) > STILL


def _fate(way: Way, by: str) -> str:
    slope, loss = slope_of(way, "autograd"), loss_of(way)
    if slope == 0.0:
        said = _tr("never moves, for L stands at {loss} and dL/d{by} is 0, where it is truly {exact}.")
        return said.format(loss=_number(loss), by=by, exact=_number(_true(way)))
    return _tr("broken, for L = {loss} and dL/d{by} = {slope}.").format(
        loss=_number(loss), by=by, slope=_number(slope)
    )


def _true(way: Way) -> float | None:
    exact = way.slope.exact
    return float(exact) if isinstance(exact, str) else None


def _number(value: float | None) -> str:
    return "–" if value is None else brief(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("losses", text)
