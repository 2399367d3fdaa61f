"""Numbers, formulas and curves of a panel, shown one after the other; hidden ones keep their places."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from triptych.ui.card import Card
from triptych.ui.piece_cover import PieceCover
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder


class Reveal:
    """Takes the pieces of these kinds that are in sight, as one reads them: part by part, downwards."""

    def __init__(
        self, panel: str, parts: Sequence[QWidget], kinds: tuple[type[QWidget], ...], themes: ThemeHolder
    ) -> None:
        self.panel, self._themes = panel, themes
        self.pieces: list[QWidget] = []
        for part in parts:
            inside = part.findChildren(QWidget)
            found = [piece for piece in inside if isinstance(piece, kinds) and _counts(piece)]
            whole = [p for p in found if not any(o.isAncestorOf(p) for o in found if o is not p)]
            self.pieces += sorted(whole, key=partial(_place, panel=part))
        self._covers: dict[int, PieceCover] = {}  # by the piece's number
        self.count = len(self.pieces)

    def show(self, count: int) -> None:
        """Show so many of them, from the first."""
        self.count = min(max(count, 0), len(self.pieces))
        for number, piece in enumerate(self.pieces):
            cover = self._covers.get(number)
            if number >= self.count and cover is None and isValid(piece):
                self._covers[number] = PieceCover(piece, self._themes)
            elif number < self.count and cover is not None:
                del self._covers[number]
                if isValid(cover):
                    cover.lift()

    def covered(self, number: int) -> bool:
        """Whether the piece with this number is still to come."""
        return number in self._covers

    def hides(self, widget: QWidget) -> bool:
        """Whether some of a widget is still to come, so that a frame around it would be torn."""
        hidden = (self.pieces[number] for number in self._covers)
        return any(
            piece is widget or piece.isAncestorOf(widget) or widget.isAncestorOf(piece)
            for piece in hidden
            if isValid(piece)
        )

    def end(self) -> None:
        """Show all of them."""
        self.show(len(self.pieces))


def _place(part: QWidget, panel: QWidget) -> tuple[int, int]:
    corner = part.mapTo(panel, QPoint(0, 0))
    return corner.y(), corner.x()


def _counts(part: QWidget) -> bool:
    """Whether it is in sight and belongs to what a card shows, not to its title line."""
    return part.isVisible() and not (isinstance(part.parentWidget(), Card) and isinstance(part, QuietLabel))
