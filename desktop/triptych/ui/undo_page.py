"""The steps of what is set on a page of the stage: how training goes, and what the surface runs over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, SignalInstance

from triptych.ui.around import Around
from triptych.ui.history import History
from triptych.ui.rooms import PERCEPTRON
from triptych.ui.undo_desk import may_open


class Settable(Protocol):
    """What is set on a page, as one value that can be put back; ``changed`` tells of a person's change."""

    changed: SignalInstance

    @property
    def stand(self) -> Any:
        """All that is set."""

    def put_back(self, stand: Any) -> None:
        """Set all as it was."""


class UndoPage(QObject):
    """Watches one page's settings; where the page moves sliders, that is a step of the desk."""

    def __init__(
        self, around: Around, history: History, settings: Settable, bring: Callable[[], None], name: str
    ) -> None:
        """``name`` says in a few words what is set."""
        super().__init__(history)
        self._name = name
        self._around, self._history, self._settings, self._bring = around, history, settings, bring
        self._now = settings.stand
        settings.changed.connect(self._look)
        history.forgotten.connect(self.begin_anew)

    def begin_anew(self) -> None:
        """Take what is set now as the beginning, as for another file."""
        self._now = self._settings.stand

    def _look(self) -> None:
        before, self._now = self._now, self._settings.stand
        if before != self._now:
            self._history.note(self, before, self._now)
            self._history.noted.emit()

    def named(self, _before: object, _after: object) -> str:
        """What was changed."""
        return self._name

    def may_put(self, _state: object) -> bool:
        """Whether the page's room can be opened now."""
        return may_open(self._around, PERCEPTRON)

    def put(self, state: object) -> None:
        """Show the page, and set it as it was."""
        self._around.rooms.open(PERCEPTRON)
        self._bring()
        self._settings.put_back(state)
        self._now = self._settings.stand
