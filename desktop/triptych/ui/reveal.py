"""Numbers, formulas and curves of a panel, shown one after the other; hidden ones keep their places."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from triptych.ui.card import Card
from triptych.ui.pieces import Piece, Share, pieces_of
from triptych.ui.theme import ThemeHolder


class Reveal:
    """Takes the pieces of these kinds that are in sight, as one reads them: part by part, downwards."""

    def __init__(
        self, panel: str, parts: Sequence[QWidget], kinds: tuple[type[QWidget], ...], themes: ThemeHolder
    ) -> None:
        self.panel = panel
        self.pieces: list[Piece] = []
        for part in parts:
            inside = (part, *part.findChildren(QWidget))
            found = [piece for piece in inside if isinstance(piece, kinds) and _counts(piece)]
            whole = [p for p in found if not any(o.isAncestorOf(p) for o in found if o is not p)]
            for widget in sorted(whole, key=partial(_place, panel=part)):
                self.pieces += pieces_of(widget, themes)
        self.count = len(self.pieces)

    def show(self, count: int) -> None:
        """Show so many of them, from the first; a piece is covered with all that come after it."""
        before, self.count = self.count, min(max(count, 0), len(self.pieces))
        for piece in reversed(self.pieces[self.count : before]):
            piece.cover()
        for piece in self.pieces[before : self.count]:
            piece.lift()

    @property
    def counts(self) -> bool:
        """Whether there are still as many pieces as were found: a drawing of another size may say more."""
        owners = {id(piece.owner): piece.owner for piece in self.pieces if isinstance(piece, Share)}
        shares = sum(owner.shares for owner in owners.values())
        return shares == sum(isinstance(piece, Share) for piece in self.pieces)

    def bring(self) -> None:
        """Scroll to what came last."""
        if self.count:
            self.pieces[self.count - 1].bring()

    def words(self, first: int) -> str:
        """Return what the pieces from this one on say that are shown."""
        return " ".join(piece.words() for piece in self.pieces[first : self.count])

    def covered(self, number: int) -> bool:
        """Whether the piece with this number is still to come."""
        return number >= self.count

    def hides(self, widget: QWidget) -> bool:
        """Whether some of a widget is still to come, so that a frame around it would be torn."""
        return any(piece.holds(widget) for piece in self.pieces[self.count :])

    def end(self) -> None:
        """Show all of them, for good."""
        self.show(len(self.pieces))
        for piece in self.pieces:
            piece.end()
        self.pieces, self.count = [], 0


def _place(part: QWidget, panel: QWidget) -> tuple[int, int]:
    corner = part.mapTo(panel, QPoint(0, 0))
    return corner.y(), corner.x()


def _counts(part: QWidget) -> bool:
    """Whether it is in sight and belongs to what a card shows, not to its title line."""
    card = part.parentWidget()
    return part.isVisible() and not (isinstance(card, Card) and card.head.indexOf(part) >= 0)
