"""Numbers, formulas and curves of a panel, shown one after the other; hidden ones keep their places."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget
from shiboken6 import isValid

from triptych.ui.card import Card
from triptych.ui.quiet_label import QuietLabel


class Reveal:
    """Takes the pieces of these kinds that are in sight, as one reads them: panel by panel, downwards."""

    def __init__(self, panel: str, parts: Sequence[QWidget], kinds: tuple[type[QWidget], ...]) -> None:
        self.panel = panel
        self.pieces: list[QWidget] = []
        for part in parts:
            inside = part.findChildren(QWidget)
            found = [piece for piece in inside if isinstance(piece, kinds) and _counts(piece)]
            whole = [p for p in found if not any(o.isAncestorOf(p) for o in found if o is not p)]
            self.pieces += sorted(whole, key=partial(_place, panel=part))
        self.count = 0

    def show(self, count: int) -> None:
        """Show so many of them, from the first."""
        self.count = min(max(count, 0), len(self.pieces))
        for place, piece in enumerate(self.pieces):
            if isValid(piece):
                _cover(piece, place >= self.count)

    def end(self) -> None:
        """Show all of them."""
        self.show(len(self.pieces))


def _cover(piece: QWidget, covered: bool) -> None:
    """An effect lets a piece keep its place, and all that it means to the rest of the program.

    What is painted opaque inside it needs one too: the ground below such a part is left out otherwise.
    """
    for part in (piece, *filter(_is_opaque, piece.findChildren(QWidget))):
        if covered and part.graphicsEffect() is None:
            effect = QGraphicsOpacityEffect(part)
            effect.setOpacity(0.0)
            part.setGraphicsEffect(effect)
        elif not covered and part.graphicsEffect() is not None:
            part.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt's way to take an effect off


def _is_opaque(part: QWidget) -> bool:
    return part.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def _place(part: QWidget, panel: QWidget) -> tuple[int, int]:
    corner = part.mapTo(panel, QPoint(0, 0))
    return corner.y(), corner.x()


def _counts(part: QWidget) -> bool:
    """Whether it is in sight and belongs to what a card shows, not to its title line."""
    return part.isVisible() and not (isinstance(part.parentWidget(), Card) and isinstance(part, QuietLabel))
