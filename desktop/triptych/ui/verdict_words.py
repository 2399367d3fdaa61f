"""What each kind of verdict is called, how grave it is, and how its mark is drawn; one row a kind."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from triptych.messages import Verdict
from triptych.ui.translate import noted, translated

Line = tuple[tuple[float, float], ...]


class Kind(NamedTuple):
    """The colour's name in the theme, and strokes in a unit square."""

    ink: str
    strokes: tuple[Line, ...]


WORDS = noted("verdict", {
    "agree": "They agree",
    "rounding": "Rounding",
    "cancellation": "Cancellation",
    "saturated": "Saturated",
    "kink": "At a kink",
    "clamped": "Clamped",
    "masked": "Masked",
    "overflow": "Overflow",
    "domain": "Outside the domain",
    "differ": "They differ",
    "untracked": "Not tracked",
    "waiting": "Not complete yet",
    "unknown": "No verdict",
})
KINDS = {
    "agree": Kind("good", (((0.22, 0.53), (0.42, 0.73), (0.79, 0.3)),)),
    "rounding": Kind("caution", (
        ((0.2, 0.42), (0.35, 0.32), (0.62, 0.46), (0.8, 0.36)),
        ((0.2, 0.66), (0.35, 0.56), (0.62, 0.7), (0.8, 0.6)),
    )),
    "cancellation": Kind("caution", (((0.24, 0.5), (0.76, 0.5)),)),
    "saturated": Kind("caution", (
        ((0.18, 0.78), (0.34, 0.72), (0.48, 0.42), (0.6, 0.28), (0.84, 0.25)),
    )),
    "kink": Kind("caution", (((0.2, 0.3), (0.5, 0.72), (0.8, 0.3)),)),
    "clamped": Kind("bad", (((0.16, 0.74), (0.36, 0.74), (0.62, 0.28), (0.84, 0.28)),)),
    "masked": Kind("bad", (
        ((0.3, 0.3), (0.7, 0.3), (0.7, 0.7), (0.3, 0.7), (0.3, 0.3)), ((0.3, 0.7), (0.7, 0.3)),
    )),
    "overflow": Kind("bad", (
        ((0.26, 0.22), (0.74, 0.22)), ((0.5, 0.8), (0.5, 0.36)), ((0.32, 0.54), (0.5, 0.36), (0.68, 0.54)),
    )),
    "domain": Kind("bad", (((0.24, 0.76), (0.76, 0.24)),)),
    "differ": Kind("bad", (
        ((0.22, 0.4), (0.78, 0.4)), ((0.22, 0.62), (0.78, 0.62)), ((0.64, 0.2), (0.36, 0.82)),
    )),
    "untracked": Kind("bad", (((0.16, 0.5), (0.38, 0.5)), ((0.62, 0.5), (0.84, 0.5)))),
    "waiting": Kind("muted", (
        ((0.26, 0.5), (0.3, 0.5)), ((0.48, 0.5), (0.52, 0.5)), ((0.7, 0.5), (0.74, 0.5)),
    )),
    "unknown": Kind("muted", (((0.26, 0.26), (0.74, 0.74)), ((0.74, 0.26), (0.26, 0.74)))),
}  # fmt: skip


def kind_of(verdict: Verdict | None) -> str:
    """Return the row that a verdict belongs to; one that is still to come waits."""
    if verdict is None:
        return "waiting"
    return verdict.kind if verdict.kind in KINDS else "unknown"


def words(kind: str) -> str:
    """Return the kind in the person's language."""
    return translated("verdict", WORDS[kind])


def short(verdict: Verdict | None) -> str:
    """Return the kind in words, and how many digits agree (or are right) where that is known."""
    kind = kind_of(verdict)
    if verdict is None or not verdict.digits:
        return words(kind)
    digits = _digits(verdict.digits, agree=kind == "agree")
    return f"{words(kind)} {digits}" if kind == "agree" else f"{words(kind)}, {digits}"


def shortest(verdict: Verdict | None) -> str:
    """Return what stands beside the mark: the digits where all is well, else the kind."""
    if verdict is None or verdict.kind != "agree" or not verdict.digits:
        return words(kind_of(verdict)) if verdict is not None else "…"
    one = QCoreApplication.translate("verdict", "1 digit")
    many = QCoreApplication.translate("verdict", "{n} digits")
    return one if verdict.digits == 1 else many.format(n=verdict.digits)


def _digits(count: int, *, agree: bool) -> str:
    if agree:
        one = QCoreApplication.translate("verdict", "to 1 digit")
        many = QCoreApplication.translate("verdict", "to {n} digits")
    else:
        one = QCoreApplication.translate("verdict", "1 digit right")
        many = QCoreApplication.translate("verdict", "{n} digits right")
    return one if count == 1 else many.format(n=count)
