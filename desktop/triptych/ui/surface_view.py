"""What both pictures of a loss surface have in common: the surface, the present point, the path so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from triptych.ui.standing_picture import StandingPicture
from triptych.ui.surface_data import Sheet
from triptych.ui.surface_present import Pair, Present
from triptych.ui.theme import ThemeHolder

LEFT = Qt.MouseButton.LeftButton


class SurfaceView(StandingPicture):
    """Ctrl+C copies all digits of the point; what the arrow keys do is a subclass's own work."""

    KEYS: Mapping[Qt.Key, Pair] = {}

    def __init__(self, themes: ThemeHolder, name: str, parent: QWidget | None = None) -> None:
        super().__init__(themes, name, parent)
        self._sheet: Sheet | None = None
        self._present: Present | None = None
        self._path: Sequence[Pair] = ()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another surface, drawn in haste until it rests."""
        self._sheet = sheet
        self.hurry()

    def show_present(self, present: Present | None) -> None:
        """Show the present point: only where it was, and where it is, is painted again."""
        before, self._present = self.reach(), present
        self.update(before)
        self.update(self.reach())

    def show_path(self, path: Sequence[Pair]) -> None:
        """Show the way that was gone."""
        self._path = path
        self.update()

    def reach(self) -> QRect:
        """Where the present point is painted, with all that belongs to it."""
        raise NotImplementedError

    def go(self, move: Pair) -> bool:
        """Do what an arrow key asks for; False where it can't be done."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy all digits, or do what an arrow key asks for."""
        move = self.KEYS.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Copy) and self._present is not None:
            QGuiApplication.clipboard().setText(self._present.everything())
        elif move is None or not self.go(move):
            super().keyPressEvent(event)
