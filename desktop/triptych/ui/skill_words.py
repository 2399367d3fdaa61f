"""How a skill is called, how it stands, and what is said about it."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from triptych.course.skills import Known
from triptych.ui.translate import noted, translated

NEW: Final = "new"
LEARNING: Final = "learning"
DUE: Final = "due"
HOLDS: Final = "holds"
STATES = (NEW, LEARNING, DUE, HOLDS)
_HELD_FROM = 2  # right answers in a row without a hint

_NAMES = noted("Skills", {
    "slope": "Slope", "power": "Power rule", "sum": "Sum rule", "product": "Product rule",
    "quotient": "Quotient rule", "chain": "Chain rule", "exponential": "Exponentials",
    "logarithm": "Logarithms", "trigonometry": "Sine and cosine", "paths": "Sum over paths",
    "perceptron": "The perceptron", "loss": "Loss", "tracking": "What is tracked",
    "accumulation": "Adding up", "stopping": "Stopping the tape", "vectors": "Vectors", "kinks": "Kinks",
    "rounding": "Rounding", "saturation": "Saturation", "clamp": "The clamp",
    "differences": "Differences", "growth": "Growth", "training": "Training",
})  # fmt: skip
_STATES = noted("Skills", {
    NEW: "new", LEARNING: "being learnt", DUE: "due again", HOLDS: "holds",
})  # fmt: skip
_WHEN = noted("Skills", ("in {n} days", "in {n} hours", "in {n} minutes"))


def name_of(skill: str) -> str:
    """Return the skill's name as people say it."""
    return translated("Skills", _NAMES.get(skill, skill))


def state_of(known: Known, now: datetime) -> str:
    """Return how a skill stands at a moment in UTC: one of ``STATES``."""
    if not known.tries:
        return NEW
    if known.due is not None and known.due <= now:
        return DUE
    return HOLDS if known.streak >= _HELD_FROM else LEARNING


def word_of(state: str) -> str:
    """Return a state in words."""
    return translated("Skills", _STATES[state])


def count_of(known: Known) -> str:
    """Return how many tries were right."""
    if not known.tries:
        return ""
    said = QCoreApplication.translate("Skills", "{right} of {tries} right")
    return said.format(right=known.right, tries=known.tries)


def when_of(known: Known, now: datetime) -> str:
    """Return when the skill comes again, roughly."""
    if known.due is None:
        return ""
    minutes = (known.due - now).total_seconds() / 60
    if minutes <= 0:
        return QCoreApplication.translate("Skills", "now")
    for size, word in zip((60 * 24, 60, 1), _WHEN, strict=True):
        if minutes >= size:
            return translated("Skills", word).format(n=round(minutes / size))
    return QCoreApplication.translate("Skills", "in a minute")


def sentence_of(known: Known, now: datetime) -> str:
    """Return all about one skill in a line."""
    parts = [f"{name_of(known.skill)}: {word_of(state_of(known, now))}", count_of(known)]
    if known.tries:
        said = QCoreApplication.translate("Skills", "remembered with a chance of {percent} %")
        parts.append(said.format(percent=round(100 * known.recall)))
        parts.append(QCoreApplication.translate("Skills", "again {when}").format(when=when_of(known, now)))
    return ", ".join(part for part in parts if part)
