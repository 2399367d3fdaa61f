"""A loss surface in words: the point, the way up, one step down, what is hatched."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from triptych.ui.decimals import as_chosen
from triptych.ui.number_text import brief, shown
from triptych.ui.plot_data import axis_name
from triptych.ui.surface_data import Sheet
from triptych.ui.surface_present import Pair, Present, spoken


def told(sheet: Sheet, present: Present | None) -> str:
    """Return what is seen, a sentence after the other."""
    here = _of_point(sheet, present) if present is not None else iter(())
    of = present.of if present is not None else "L"
    return " ".join((*here, _standing(sheet, of)))


def _of_point(sheet: Sheet, present: Present) -> Iterator[str]:
    if present.value is not None:
        said = _tr("{of} is {value} at {place}.")
        yield said.format(
            of=present.of, value=brief(present.value), place=_place(present.names, present.at, present.dtype)
        )
    if present.differ:
        ways = ((spoken(key), slopes) for key, slopes in present.slopes.items())
        each = "; ".join(f"{name} {_slopes(slopes)}" for name, slopes in ways)
        names = ", ".join(f"d{present.of}/d{name}" for name in present.names)
        yield _tr("The columns differ on {names} here: {each}.").format(names=names, each=each)
    elif present.by:
        pairs = zip(present.names, present.slopes[present.by], strict=True)
        slopes = ", ".join(f"d{present.of}/d{name} = {_one(slope)}" for name, slope in pairs)
        yield _tr("Uphill (dashed arrow): {slopes}.").format(slopes=slopes)
    yield from _of_step(sheet, present)


def _of_step(sheet: Sheet, present: Present) -> Iterator[str]:
    """Where one step leads, or why it leads nowhere."""
    if not present.by or present.to is None or present.landed is None:
        return
    name = spoken(present.by)
    slope = present.slope(present.by)
    if slope is None:
        yield _tr("{column}'s gradient is no number here, so one step makes {names} nan or infinite.").format(
            column=name, names=_tr(" and ").join(present.names)
        )
    elif slope == (0.0, 0.0):
        yield _tr("{column}'s gradient is 0 here, so a step stays where it is.").format(column=name)
    else:
        said = _tr("One step at rate {rate} (solid arrow) leads to {place}{beyond}, where {of} is {value}.")
        beyond = "" if _inside(sheet, present.to) else _tr(", outside of this picture")
        yield said.format(
            rate=as_chosen(f"{present.rate:g}"), of=present.of, beyond=beyond,
            place=_place(present.names, present.to, present.dtype), value=brief(present.landed),
        )  # fmt: skip


@lru_cache(maxsize=2)
def _standing(sheet: Sheet, of: str) -> str:
    """What is told of a surface itself: written once, while points move over it."""
    return " ".join(_of_sheet(sheet, of))


def _of_sheet(sheet: Sheet, of: str) -> Iterator[str]:
    names = axis_name(sheet.across), axis_name(sheet.up)
    if sheet.lowest is None:
        yield _tr("{of} has no finite number anywhere in these ranges.").format(of=of)
        return
    low, high = sheet.range
    if low == high:
        yield _tr("{of} is {value} everywhere in these ranges: {names} change nothing.").format(
            of=of, value=brief(low), names=_tr(" and ").join(names)
        )
    else:
        said = _tr("Lowest of the points drawn: {value} at {place}; highest {high}.")
        yield said.format(
            value=brief(low), place=_place(names, sheet.place(*sheet.lowest), "float64"), high=brief(high)
        )
    for what, count in sheet.missing.items():
        if count:
            share = max(1, round(100 * count / sheet.values.size))
            yield _tr("Hatched: {of} is {what} on {share} % of the plane.").format(
                of=of, what=what, share=share
            )


def _place(names: tuple[str, str], at: Pair, dtype: str) -> str:
    return ", ".join(f"{name} = {shown(value, dtype, 5)}" for name, value in zip(names, at, strict=True))


def _slopes(slopes: tuple[float | None, float | None]) -> str:
    return ", ".join(map(_one, slopes))


def _one(slope: float | None) -> str:
    return "–" if slope is None else brief(slope)


def _inside(sheet: Sheet, at: Pair) -> bool:
    axes = zip((sheet.across, sheet.up), at, strict=True)
    return all(math.isfinite(value) and axis.low <= value <= axis.high for axis, value in axes)


def _tr(text: str) -> str:
    return QCoreApplication.translate("surface", text)
