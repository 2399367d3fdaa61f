"""What the bar says of the number type and the fourth column: a lesson's own, and the other rooms' again."""

from __future__ import annotations

from triptych.ui.bench import Bench
from triptych.ui.beside import Beside

Chosen = tuple[str, Beside]


class LessonChoice:
    """Trades the two whenever the Lessons room is entered or left."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._elsewhere: Chosen | None = None  # of the other rooms, while one is in a lesson
        self._in_lessons: Chosen | None = None

    def come(self) -> None:
        """Keep what the other rooms had; a lesson chooses its own, or finds it again."""
        if self._elsewhere is None:
            self._elsewhere = self._now
            self._choose(self._in_lessons)

    def leave(self) -> None:
        """Give the other rooms back what they had."""
        if self._elsewhere is not None:
            self._in_lessons = self._now
            self._choose(self._elsewhere)
            self._elsewhere = None

    def take_along(self) -> None:
        """Let the lesson's number type go along with its program into another room."""
        if self._elsewhere is not None:
            self._elsewhere = self._bench.dtype, self._elsewhere[1]

    @property
    def _now(self) -> Chosen:
        return self._bench.dtype, self._bench.beside

    def _choose(self, chosen: Chosen | None) -> None:
        if chosen is not None:
            self._bench.set_dtype(chosen[0])
            self._bench.show_beside(chosen[1])
