"""Right, wrong or not decided: a learner's derivative against the program's, and the words for it.

Right means equal wherever the derivative is defined in the reals.  One sure point is enough against an
answer; for it, many points of many sizes have to agree.
"""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import islice

from triptych.engine.ask import Unusable
from triptych.engine.check.agreement import compare
from triptych.engine.check.branches import Signature, is_in_pieces, signature, untried
from triptych.engine.check.malrules import BEFORE, BEHIND, RULES, SIGNS
from triptych.engine.check.mistakes import Broken, Search
from triptych.engine.check.points import landmarks, points
from triptych.engine.check.proof import is_proved
from triptych.engine.check.rounded import meant
from triptych.engine.check.seen import Seen
from triptych.engine.check.subject import Posed, Unreadable, posed
from triptych.engine.check.telling import at_place, at_point, told
from triptych.engine.check.trial import TOO_LARGE, Subject, Trial, agrees, is_extreme, trial
from triptych.engine.check.whole import Whole
from triptych.engine.exact import Ladder
from triptych.messages import Attempt, Judged, Said
from triptych.sentences import say

FIRST_POINTS, MOST_POINTS = 60, 400
ENOUGH = 12
TRIALS, SAME_TRIALS = 5, 2
TRIAL_DIGITS = 30
SECONDS, NAMING_SECONDS = 1.4, 0.8


class Judge:
    """Judges attempts, one after the other; keeps its arithmetics."""

    def __init__(self) -> None:
        self._ladder = Ladder()

    def judged(self, attempt: Attempt) -> Judged:
        """Judge one answer; a program that can't be used is a ``fault``, an answer that can't is invalid."""
        try:
            asked = posed(attempt)
        except Unusable as unusable:
            return Judged(attempt.revision, fault=unusable.fault)
        except Unreadable as unreadable:
            return Judged(attempt.revision, because=unreadable.fault.said, place=unreadable.fault)
        correct, name, because = self._verdict(asked)
        return Judged(attempt.revision, True, correct, name, because, understood=asked.understood)

    def _verdict(self, asked: Posed) -> tuple[bool | None, str | None, Said]:
        if not asked.fits:
            return False, "wrong-shape", told("wrong-shape", asked.subject)
        subject, until = asked.subject, time.monotonic() + SECONDS
        seen = self._seen(subject, until)
        if not seen.is_wrong and not seen.same:
            subject = replace(subject, strict=False)
            seen = self._seen(subject, until)
        if seen.is_wrong:
            return self._wrong(subject, seen)
        if len(seen.same) >= (ENOUGH if asked.subject.inputs else 1):
            return True, None, say("right", points=len(seen.same))
        if is_proved(asked.subject):
            return True, None, say("right-proved")
        return None, None, say("not-decided" if seen.unsure or seen.same else "nowhere-defined")

    def _seen(self, subject: Subject, until: float) -> Seen:
        """Try point after point until it is clear; a wrong answer is tried a little longer, to be named."""
        seen = Seen(subject.strict)
        marks = landmarks((subject.graph, subject.answer))
        tried: set[Signature] = set()
        in_pieces = is_in_pieces(subject)
        for k, point in enumerate(islice(points(subject.inputs, marks), MOST_POINTS)):
            clear = k >= FIRST_POINTS and (len(seen.same) >= ENOUGH or seen.is_wrong)
            named = len(seen.different) >= TRIALS
            if clear or named or time.monotonic() > until or (k and not subject.inputs):
                break
            seen.take(*compare(subject, point, self._ladder))
            side = signature(subject, point, self._ladder.at(TRIAL_DIGITS)) if in_pieces else None
            if side is not None:
                tried.add(side)
        self._try_far(subject, seen, tried, until)
        return seen

    def _try_far(self, subject: Subject, seen: Seen, tried: set[Signature], until: float) -> None:
        """Try the pieces of a function that no point has met."""
        for point in untried(subject, tried, self._ladder) if is_in_pieces(subject) else ():
            if seen.is_wrong or time.monotonic() > until:
                break
            seen.take(*compare(subject, point, self._ladder))

    def _wrong(self, subject: Subject, seen: Seen) -> tuple[bool | None, str | None, Said]:
        if not seen.different and not seen.same:
            return False, None, at_point("undefined-there", seen.undefined[0])
        if not seen.different:
            return False, "domain-restricted", at_point("mistake-domain-restricted", seen.undefined[0])
        trials = self._trials(subject, seen)
        rounded = self._rounded(subject, trials)
        if rounded is not None:
            return True, None, rounded
        found = self._mistake(subject, trials) if trials else None
        if isinstance(found, Broken):
            return False, found.rule.id, at_place(subject, found)
        if found is not None:
            return False, found, told(found, subject)
        return False, None, at_point("wrong-there", seen.different[0])

    def _rounded(self, subject: Subject, trials: list[Trial]) -> Said | None:
        """What to say where the answer is right but for numbers that are rounded as their digits allow."""
        exact = None if subject.unknown else meant(subject, [one.point for one in trials])
        if exact is None:
            return None
        seen = self._seen(replace(subject, answer=exact.answer), time.monotonic() + NAMING_SECONDS)
        enough = len(seen.same) >= (ENOUGH if subject.inputs else 1) and not seen.is_wrong
        return say("right-rounded", typed=exact.typed, meant=exact.told) if enough else None

    def _mistake(self, subject: Subject, trials: list[Trial]) -> Broken | str | None:
        """The most special mistake that gives this answer: a broken rule, or the id of another one."""
        whole = Whole(subject, trials, self._ladder)
        if subject.unknown:
            return whole.mistake(("integrated-instead", "constant-of-integration")) or "unknown-name"
        if all(_is_near(one) for one in trials):  # by less than what a broken rule is compared with
            return whole.mistake(("rounded-number",))
        search = Search(subject, trials, time.monotonic() + NAMING_SECONDS)
        return (
            search.single(SIGNS)
            or whole.mistake(BEFORE)
            or search.single(RULES)
            or whole.mistake(BEHIND)
            or search.pair()
        )

    def _trials(self, subject: Subject, seen: Seen) -> list[Trial]:
        """Some points of ordinary size at which both sides are numbers, in a precision that is quick."""
        kept = sorted(seen.different, key=is_extreme)[:TRIALS]
        kept += sorted(seen.same, key=is_extreme)[:SAME_TRIALS]
        found = []
        for one in kept:
            try:
                found.append(trial(subject, one.point, self._ladder.at(TRIAL_DIGITS)))
            except TOO_LARGE:
                continue
        return [t for t in found if t.true is not None and t.given is not None]


def _is_near(one: Trial) -> bool:
    return all(agrees(a, b) for a, b in zip(one.true or (), one.given or (), strict=True))
