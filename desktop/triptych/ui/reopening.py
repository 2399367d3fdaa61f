"""Another language: the window closes, and opens anew where it stood, with all that it held."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from triptych.ui.main_window import MainWindow
from triptych.ui.remembered import Remembered

if TYPE_CHECKING:
    from triptych.ui.sessions import Place


class Beside(NamedTuple):
    """What stood open beside the session: a course of somebody's own with its page, a page of the help."""

    course: Path | None
    lesson: tuple[str, int]
    help: str | None


class Reopening:
    """Where the last window stood, if it asked to be opened anew."""

    place: Place | None = None
    _beside: Beside | None = None

    def join(self, window: MainWindow, remembered: Remembered) -> None:
        """Put a new window where the one before stood, and offer the languages, once it is seen."""
        if self.place is not None:
            window.seen.connect(partial(self._go_on, window, self.place, self._beside))
            self.place = self._beside = None
        window.seen.connect(partial(self._offer, window, remembered))

    @staticmethod
    def _go_on(window: MainWindow, place: Place, beside: Beside | None) -> None:
        window.late.keeping.sessions.go_on(place)
        if beside is not None and beside.course is not None:
            window.late.lessons.open_path(beside.course, *beside.lesson)
        if beside is not None and beside.help is not None and window.late.help is not None:
            window.late.help.open(beside.help)

    def _offer(self, window: MainWindow, remembered: Remembered) -> None:
        from triptych.ui.language_menu import DecimalChoice, LanguageMenu  # noqa: PLC0415 -- opened after the first paint

        languages = LanguageMenu(window.menu, remembered.language, partial(self._leave, window, remembered))
        DecimalChoice(languages, window, remembered)

    def _leave(self, window: MainWindow, remembered: Remembered, code: str) -> None:
        remembered.keep_language(code)
        self.place = window.late.keeping.sessions.handed_over()
        self._beside = beside(window)
        window.close()


def beside(window: MainWindow) -> Beside:
    """Return what stands open beside what a session keeps."""
    lessons, manual = window.late.built_lessons, window.late.help
    course, lesson = (lessons.path, lessons.standing) if lessons is not None else (None, ("", 0))
    shown = manual.window.page.sheet if manual is not None and manual.window is not None else None
    return Beside(course, lesson, shown.id if shown is not None else None)
