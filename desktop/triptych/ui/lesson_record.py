"""What a learner did at one task so far: kept while pages are turned, and as long as the window is open."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from triptych.course.five_points import Beside
from triptych.course.judgement import RIGHT, UNREAD, Given, Judgement


@dataclass(eq=False)
class TaskRecord:
    """``given`` is what stands there now, ``judgement`` what was found about ``judged``."""

    given: Given | None = None
    judged: Given | None = None
    judgement: Judgement | None = None
    beside: tuple[Beside, ...] = ()
    hints: int = 0
    tries: int = 0
    solved: bool = False
    since: float = field(default_factory=time.monotonic)

    @property
    def tried(self) -> bool:
        """Whether an answer was given that could be judged, be it now or in an earlier session."""
        return self.tries > 0 or self.solved

    def take(self, given: Given, judgement: Judgement) -> None:
        """Remember what was found; what could not be read is no try."""
        self.judged, self.judgement, self.beside = given, judgement, ()
        self.tries += judgement.verdict != UNREAD
        self.solved = self.solved or judgement.verdict == RIGHT

    def seconds(self) -> float:
        """Return how long was thought since the page was opened or the last try, and begin anew."""
        before, self.since = self.since, time.monotonic()
        return round(self.since - before, 1)
