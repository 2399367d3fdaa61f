"""The skills that tasks belong to, and how well each is known, computed from what was attempted.

How long something is remembered follows FSRS 6, the Free Spaced Repetition Scheduler (J. Ye and others, *A
Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling*, KDD 2022).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import msgspec
from fsrs import Card, Rating, Scheduler

from triptych.course.attempts import Attempted
from triptych.course.judgement import RIGHT, WRONG

# In the order in which the course comes to them.
SKILLS = (
    "slope", "power", "sum", "product", "quotient", "chain", "exponential", "logarithm", "trigonometry",
    "paths", "perceptron", "loss", "tracking", "accumulation", "stopping", "vectors", "kinks", "rounding",
    "saturation", "clamp", "differences", "growth", "training",
)  # fmt: skip


class Known(msgspec.Struct, frozen=True):
    """One skill of one learner.

    ``unaided`` counts right answers without a hint, ``recall`` is the chance (0 to 1) of knowing it now, and
    ``due`` when it should come again; None before the first attempt.
    """

    skill: str
    tries: int = 0
    right: int = 0
    unaided: int = 0
    recall: float = 0.0
    due: datetime | None = None
    streak: int = 0
    mistakes: tuple[str, ...] = ()


def skill_map(attempts: Iterable[Attempted], now: datetime) -> tuple[Known, ...]:
    """Return every skill in the course's order, as the attempts (oldest first) leave it at ``now`` (UTC)."""
    scheduler = Scheduler(enable_fuzzing=False)
    found = {skill: Known(skill) for skill in SKILLS}
    cards = {skill: Card(card_id=k, due=now) for k, skill in enumerate(SKILLS)}
    for one in attempts:
        if one.skill in found and one.verdict in (RIGHT, WRONG):
            cards[one.skill], _ = scheduler.review_card(cards[one.skill], _rating(one), one.at)
            found[one.skill] = _counted(found[one.skill], one)
    return tuple(
        msgspec.structs.replace(
            known, recall=scheduler.get_card_retrievability(cards[skill], now), due=cards[skill].due
        )
        if known.tries
        else known
        for skill, known in found.items()
    )


def _rating(one: Attempted) -> Rating:
    if one.verdict == WRONG:
        return Rating.Again
    return Rating.Hard if one.hints else Rating.Good


def _counted(known: Known, one: Attempted) -> Known:
    is_right = one.verdict == RIGHT
    unaided = is_right and not one.hints
    mistakes = (*known.mistakes, one.mistake) if one.mistake else known.mistakes
    return msgspec.structs.replace(
        known,
        tries=known.tries + 1,
        right=known.right + is_right,
        unaided=known.unaided + unaided,
        streak=known.streak + 1 if unaided else 0,
        mistakes=mistakes[-8:],
    )
