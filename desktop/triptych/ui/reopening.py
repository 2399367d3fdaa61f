"""Another language or decimal sign: the window opens anew where it stood, with all that it held."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from triptych.ui.main_window import MainWindow
from triptych.ui.remembered import Remembered

if TYPE_CHECKING:
    from triptych.ui.session_files import Place


class Beyond(NamedTuple):
    """What no session keeps: the help's page, the course whose list is shown, lessons that are written."""

    page: str | None = None
    course: str = ""
    preview: str = ""


class Reopening:
    """Where the last window stood, if it asked to be opened anew."""

    place: Place | None = None
    _beyond = Beyond()

    def join(self, window: MainWindow, remembered: Remembered) -> None:
        """Put a new window where the one before stood, and offer the languages, once it is seen."""
        if self.place is not None:
            window.seen.connect(partial(self._go_on, window, self.place, self._beyond))
            self.place, self._beyond = None, Beyond()
        window.seen.connect(partial(self._offer, window, remembered))

    @staticmethod
    def _go_on(window: MainWindow, place: Place, beyond: Beyond) -> None:
        window.late.keeping.sessions.go_on(place)
        if beyond.preview:
            window.late.follow(beyond.preview)
        elif beyond.course:
            window.late.lessons.reading.open_path(Path(beyond.course))
        if beyond.page is not None and window.late.help is not None:
            window.late.help.open(beyond.page)

    def _offer(self, window: MainWindow, remembered: Remembered) -> None:
        from triptych.ui.language_menu import DecimalChoice, LanguageMenu  # noqa: PLC0415 -- opened after the first paint

        def speak(code: str) -> None:
            remembered.keep_language(code)
            self._leave(window)

        def write(comma: bool) -> None:
            remembered.keep_comma(comma)
            self._leave(window)

        languages = LanguageMenu(window.menu, remembered.language, speak)
        DecimalChoice(languages, remembered.comma, write)

    def _leave(self, window: MainWindow) -> None:
        self.place = window.late.keeping.sessions.handed_over()
        self._beyond = Beyond(open_page(window), *open_course(window))
        window.close()


def open_page(window: MainWindow) -> str | None:
    """Return the page of the help that stands open."""
    manual = window.late.help
    shown = manual.window.page.sheet if manual is not None and manual.window is not None else None
    return shown.id if shown is not None else None


def open_course(window: MainWindow) -> tuple[str, str]:
    """Return where the course lies whose list is shown, and what is previewed; "" for neither."""
    lessons, preview = window.late.built_lessons, window.late.built_preview
    if lessons is None:
        return "", ""
    place = lessons.course.place
    if preview is not None and place == str(preview.path.absolute()):
        return "", place
    return ("" if lessons.standing.lesson else place), ""
