"""Where the learner stopped: the lesson and its page, in the window's file of settings."""

from __future__ import annotations

from PySide6.QtCore import QObject

from triptych.ui.remembered import settings

PLACE = "lessons/place"


class LessonPlace(QObject):
    """What can't be read or written is as if nothing had been opened yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = settings(self)

    def keep(self, lesson: str, page: int) -> None:
        """Write down the open page, counted from 0."""
        self._file.setValue(PLACE, f"{lesson}:{page}")

    def last(self) -> tuple[str, int]:
        """Return the lesson ("" for none) and its page."""
        lesson, _, page = str(self._file.value(PLACE, "")).rpartition(":")
        return (lesson, int(page)) if page.isdigit() else ("", 0)
