"""The mark of a verdict: a filled disc with the kind's own sign on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from triptych.ui.ground import paint_ground
from triptych.ui.theme import ThemeHolder
from triptych.ui.verdict_words import KINDS, words


class VerdictIcon(QWidget):
    """Each kind has a sign of its own, so that colour is never needed."""

    def __init__(
        self, theme_holder: ThemeHolder, parent: QWidget | None = None, *, size: float = 2.0, ground: str = ""
    ) -> None:
        super().__init__(parent)
        self._themes, self._size, self._below = theme_holder, size, ground
        # A mark that knows its ground has not all that lies below it painted at each change.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, bool(ground))
        self._kind, self._ink = "waiting", ""
        self._resize()
        theme_holder.changed.connect(self._resize)

    @property
    def kind(self) -> str:
        """The kind that is shown."""
        return self._kind

    def show_kind(self, kind: str, ink: str = "") -> None:
        """Show the mark of this kind, in its own colour or in another one of the scheme."""
        if (kind, ink) != (self._kind, self._ink):
            self._kind, self._ink = kind, ink
            self.update()

    def accessibleName(self) -> str:
        """What somebody named it, else the kind in words: readers are not told of each step."""
        return super().accessibleName() or words(self._kind)

    def _resize(self) -> None:
        side = round(self._themes.theme.px("small") * self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and sign."""
        colours = self._themes.theme.colours
        row = KINDS[self._kind]
        painter = QPainter(self)
        if self._below:
            paint_ground(painter, self.rect(), QColor(self._themes.theme.ink(self._below)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colours, self._ink or row.ink)))
        side = float(self.width())
        painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1))
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(QColor(colours.card), max(1.5, side * 0.1), Qt.PenStyle.SolidLine, cap, join))
        for stroke in row.strokes:
            painter.drawPolyline(QPolygonF([QPointF(x * side, y * side) for x, y in stroke]))
