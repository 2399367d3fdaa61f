"""A page of the Perceptron room's stage whose numbers are computed only while it is seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from triptych.ui.stage_page import StagePage
from triptych.ui.staged import Staged


class AskingPage(StagePage):
    """Asks when it is shown and whenever it wants something else, and for nothing when it is hidden."""

    wanted = Signal(object)  # Staged

    def needs(self) -> Staged:
        """Return what the page shows now."""
        raise NotImplementedError

    def ask(self) -> None:
        """Ask for what the page shows now, where it is seen."""
        if self.isVisible():
            self.wanted.emit(self.needs())

    def showEvent(self, event: QShowEvent) -> None:
        """Ask from now on."""
        super().showEvent(event)
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask no longer; a window that is only minimized goes on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.wanted.emit(Staged())
