"""One attempt at a task as it is kept, exported and counted."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

PRACTICE = "practice"  # stands for the lesson where the exercise was generated


class Attempted(msgspec.Struct, frozen=True):
    """Who tried what and when (UTC), what was given, and what was found; ``hints`` were seen before.

    ``task`` is the task's id in its lesson, of a generated exercise its seed and level.
    """

    learner: str
    at: datetime
    lesson: str
    task: str
    skill: str
    given: str
    verdict: str
    mistake: str | None = None
    hints: int = 0
    seconds: float = 0.0


FIELDS = Attempted.__struct_fields__


def now() -> datetime:
    """Return this moment in UTC, to the millisecond, as it is kept."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
