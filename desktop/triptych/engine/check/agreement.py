"""Derivative and answer at one point, at rising precision, until it is sure whether they agree."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from triptych.engine.check.trial import TOO_LARGE, Subject, Trial, trial
from triptych.engine.exact import Ladder
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.reals import Mp
from triptych.messages import Value

DIGITS = (30, 60, 400)
EQUAL, SHRUNK, STEADY = 0.8, 1e-15, 1e-6  # EQUAL: the share of the digits that must be the same


class Outcome(Enum):
    """What one point says; OUTSIDE: the derivative is not defined here, UNSURE: nothing could be had."""

    SAME, DIFFERENT, UNDEFINED, OUTSIDE, UNSURE = range(5)


def compare(subject: Subject, point: Mapping[str, Value], ladder: Ladder) -> tuple[Outcome, Trial | None]:
    """Hold both sides against each other at a point, as precisely as it takes."""
    before: Trial | None = None
    for digits in DIGITS:
        arithmetic = ladder.at(digits)
        arithmetic.reals.is_doubtful = arithmetic.reals.has_vanished = False
        try:
            now = trial(subject, point, arithmetic)
        except TOO_LARGE:
            return Outcome.UNSURE, None
        lost = arithmetic.context.mpf(10) ** (-digits // 2) if arithmetic.reals.is_doubtful else 0
        sure = not lost or digits == DIGITS[-1]
        if sure and arithmetic.reals.has_vanished and _is_gone(now, lost):
            return Outcome.UNSURE, now
        outcome = _outcome(before, now, lost) if before is not None and sure else None
        if outcome in (Outcome.DIFFERENT, Outcome.UNDEFINED) and arithmetic.reals.has_vanished:
            return Outcome.UNSURE, now  # tanh(842) is 1 to 400 digits, and its 10^1900th power is not
        if outcome is not None:
            return outcome, now
        before = now
    return Outcome.UNSURE, None


def _is_gone(now: Trial, lost: Mp) -> bool:
    """Whether all that is left of both sides may be what vanished: 1 - tanh(6561)^2 is 0 to 400 digits."""
    return all(abs(part) <= lost for side in (now.true, now.given) for part in side or ())


def _outcome(before: Trial, now: Trial, lost: Mp) -> Outcome | None:
    """What two precisions say together; None where a third one has to be asked.

    What is smaller than ``lost`` may be all that is left of a number that vanished in a sum.
    """
    if (before.true is None) != (now.true is None) or (before.given is None) != (now.given is None):
        return None
    if now.true is None or before.true is None:
        return Outcome.OUTSIDE
    if now.given is None or before.given is None:
        return Outcome.UNDEFINED
    rows = zip(before.true, before.given, now.true, now.given, strict=True)
    found = [_part(now.walk.arithmetic, lost, *row) for row in rows]
    if Outcome.DIFFERENT in found:
        return Outcome.DIFFERENT
    return None if None in found else Outcome.SAME


def _part(arithmetic: Multiprecision, lost: Mp, true0: Mp, given0: Mp, true: Mp, given: Mp) -> Outcome | None:
    off, off0 = abs(arithmetic.context.mpf(given) - true), abs(arithmetic.context.mpf(given0) - true0)
    close = arithmetic.context.mpf(10) ** -int(EQUAL * arithmetic.context.dps)
    if off <= close * max(abs(true), abs(given)) or off <= SHRUNK * off0:
        return Outcome.SAME
    return Outcome.DIFFERENT if off > lost and abs(off - off0) <= STEADY * off else None
