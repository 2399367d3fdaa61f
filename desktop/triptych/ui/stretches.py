"""The stretches of one slider on which steps break down, and what each of them is in words."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Context
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from triptych.messages import Axis, Span
from triptych.ui.knob import Leaf, spell
from triptych.ui.number_text import ends, printed
from triptych.ui.translate import noted, translated

DIGITS = 4
MARK = "▨"
KINDS = noted("stretches", {
    "saturated": "{step} is {value} in {dtype} {where}",
    "overflow": "{step} is {value} in {dtype} {where}",
    "clamped": "{step} is clamped {where}: its gradient is 0",
    "domain": "{step} is outside its domain {where}",
})  # fmt: skip
OTHER = noted("stretches", "{step} breaks down {where}")


class Stretches(NamedTuple):
    """One leaf's spans along its range, and a sentence for each in the same order."""

    leaf: Leaf
    axis: Axis
    spans: tuple[Span, ...]
    words: tuple[str, ...]

    def marked(self) -> tuple[str, ...]:
        """Return the sentences as lines, each behind the mark of a hatched stretch."""
        return tuple(f"{MARK} {words}." for words in self.words)

    def at(self, value: float) -> tuple[str, ...]:
        """Return what holds at one value."""
        return tuple(w for w, s in zip(self.words, self.spans, strict=True) if s.low <= value <= s.high)


def stretches(leaf: Leaf, spans: tuple[Span, ...], axis: Axis, dtype: str) -> Stretches:
    """Return the spans of this leaf, found along this range in this number type, with their sentences."""
    return Stretches(leaf, axis, spans, tuple(_sentence(span, leaf.label, axis, dtype) for span in spans))


def _sentence(span: Span, name: str, axis: Axis, dtype: str) -> str:
    value = "" if span.value is None else ends(span.value)
    said = translated("stretches", KINDS.get(span.kind, OTHER))
    return said.format(step=span.text, value=value, dtype=dtype, where=_where(span, name, axis))


def _where(span: Span, name: str, axis: Axis) -> str:
    low, high = _ends(span)
    if span.low <= axis.low and span.high >= axis.high:
        return _tr("at every {name} of this range").format(name=name)
    if span.low == span.high:
        return _tr("at {name} = {low}").format(name=name, low=low)
    if span.high >= axis.high:
        return _tr("from {name} = {low}").format(name=name, low=low)
    if span.low <= axis.low:
        return _tr("up to {name} = {high}").format(name=name, high=high)
    return _tr("from {name} = {low} to {high}").format(name=name, low=low, high=high)


def _ends(span: Span) -> tuple[str, str]:
    """Both ends at a few digits, rounded inward so that what is said is true there; else at all of them."""
    low = Context(DIGITS, ROUND_CEILING).create_decimal(spell(span.low))
    high = Context(DIGITS, ROUND_FLOOR).create_decimal(spell(span.high))
    if low <= high:
        return printed(spell(float(low))), printed(spell(float(high)))
    return printed(spell(span.low)), printed(spell(span.high))


def _tr(text: str) -> str:
    return QCoreApplication.translate("stretches", text)
