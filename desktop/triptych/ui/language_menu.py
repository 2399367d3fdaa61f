"""The choice of a language: each is offered by its own name, and the window opens anew in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from triptych.ui.language import LANGUAGES, of_system
from triptych.ui.main_menu import MainMenu, Offer


class LanguageMenu(QObject):
    """Shows which language is chosen; ``choose`` is told another, "" being the system's."""

    filled = Signal(QMenu)

    def __init__(self, menu: MainMenu, chosen: str, choose: Callable[[str], object]) -> None:
        super().__init__(menu)
        self._chosen, self._choose = chosen, choose
        title = self.tr("Language")
        if title != "Language":
            title += " (Language)"  # for whom chose one that they can't read
        menu.offer("help", Offer("language", title, lambda: None, fill=self._fill))

    def _fill(self, menu: QMenu) -> None:
        menu.setObjectName("language-menu")
        group = QActionGroup(menu)
        as_system = self.tr("As the system ({language})").format(language=LANGUAGES[of_system()])
        for code, title in {"": as_system, **LANGUAGES}.items():
            action = menu.addAction(title)
            action.setObjectName(f"language-{code or 'system'}")
            action.setCheckable(True)
            action.setChecked(code == self._chosen)
            group.addAction(action)
            action.triggered.connect(partial(self._take, code))
        self.filled.emit(menu)

    def _take(self, code: str, _on: bool = False) -> None:
        if code != self._chosen:
            self._choose(code)


class DecimalChoice(QObject):
    """The choice of a decimal comma, at the end of the same menu; the window opens anew with it too."""

    def __init__(self, languages: LanguageMenu, chosen: bool, choose: Callable[[bool], object]) -> None:
        super().__init__(languages)
        self._chosen, self._choose = chosen, choose
        languages.filled.connect(self._fill)

    def _fill(self, menu: QMenu) -> None:
        menu.addSeparator()
        action = menu.addAction(self.tr("Numbers with a decimal comma: 3,14"))
        action.setObjectName("decimal-comma")
        action.setCheckable(True)
        action.setChecked(self._chosen)
        action.triggered.connect(self._choose)
