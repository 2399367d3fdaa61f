"""The steps of the training's settings: rate, optimizer, rows, how many steps, and how fast."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from triptych.ui.around import Around
from triptych.ui.history import History
from triptych.ui.rooms import PERCEPTRON
from triptych.ui.training_page import TrainingPage
from triptych.ui.training_settings import Settings
from triptych.ui.undo_desk import may_open


class UndoTraining(QObject):
    """Watches the settings; where training moves sliders, that is a step of the desk."""

    def __init__(
        self, around: Around, history: History, page: TrainingPage, bring: Callable[[], None]
    ) -> None:
        super().__init__(history)
        self._around, self._history, self._page, self._bring = around, history, page, bring
        self._now = page.settings.stand
        page.settings.changed.connect(self._look)

    def _look(self) -> None:
        before, self._now = self._now, self._page.settings.stand
        if before != self._now:
            self._history.note(self, before, self._now)

    def may_put(self, _state: Settings) -> bool:
        """Whether the page's room can be opened now."""
        return may_open(self._around, PERCEPTRON)

    def put(self, state: Settings) -> None:
        """Show the page, and set it as it was."""
        self._around.rooms.open(PERCEPTRON)
        self._bring()
        self._page.settings.put_back(state)
