"""Another language: the window closes, and opens anew where it stood, with all that it held."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from triptych.ui.main_window import MainWindow
from triptych.ui.remembered import Remembered

if TYPE_CHECKING:
    from triptych.ui.session_files import Place


class Reopening:
    """Where the last window stood, if it asked to be opened anew."""

    place: Place | None = None
    _page: str | None = None  # of the help, which no session keeps

    def join(self, window: MainWindow, remembered: Remembered) -> None:
        """Put a new window where the one before stood, and offer the languages, once it is seen."""
        if self.place is not None:
            window.seen.connect(partial(self._go_on, window, self.place, self._page))
            self.place = self._page = None
        window.seen.connect(partial(self._offer, window, remembered))

    @staticmethod
    def _go_on(window: MainWindow, place: Place, page: str | None) -> None:
        window.late.keeping.sessions.go_on(place)
        if page is not None and window.late.help is not None:
            window.late.help.open(page)

    def _offer(self, window: MainWindow, remembered: Remembered) -> None:
        from triptych.ui.language_menu import DecimalChoice, LanguageMenu  # noqa: PLC0415 -- opened after the first paint

        languages = LanguageMenu(window.menu, remembered.language, partial(self._leave, window, remembered))
        DecimalChoice(languages, window, remembered)

    def _leave(self, window: MainWindow, remembered: Remembered, code: str) -> None:
        remembered.keep_language(code)
        self.place = window.late.keeping.sessions.handed_over()
        self._page = open_page(window)
        window.close()


def open_page(window: MainWindow) -> str | None:
    """Return the page of the help that stands open."""
    manual = window.late.help
    shown = manual.window.page.sheet if manual is not None and manual.window is not None else None
    return shown.id if shown is not None else None
