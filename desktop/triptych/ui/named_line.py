"""Names in a line that can be pointed at one by one, and edges between: a tape's nodes, or its grad_fns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.ui.directions import painter_from_left
from triptych.ui.ground import paint_ground
from triptych.ui.highlight import Lit
from triptych.ui.theme import ThemeHolder
from triptych.ui.walked import Walked

PAD = 2.0


class Name(NamedTuple):
    """A text, what is pointed at with it, and with the sign behind it (nothing, where that is no edge)."""

    text: str
    lit: Lit
    after: Lit = Lit()


class Stop(NamedTuple):
    """A place of the line that can be pointed at."""

    box: QRectF
    lit: Lit


class Setting(NamedTuple):
    """What stands between two names, their style, ink and ground, and whether they stay in one line."""

    between: str
    style: str = "small"
    ink: str = "muted"
    ground: str = "card"
    one_line: bool = False


class NamedLine(Walked):
    """Sets names side by side, in one line that may be cut short, or in as many as they need."""

    def __init__(
        self, themes: ThemeHolder, name: str, setting: Setting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self._between, self._style, self._ink, self._ground, self._one_line = setting
        self._names: tuple[Name, ...] = ()
        self._boxes: list[QRectF] = []
        self._stops: list[Stop] = []
        self._lit = Lit()
        self._lines = 1
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._place)

    @property
    def names(self) -> tuple[Name, ...]:
        """What stands there."""
        return self._names

    def text(self) -> str:
        """All of it as one text."""
        return self._between.join(name.text for name in self._names)

    def show_names(self, names: tuple[Name, ...]) -> None:
        """Show other names; equal ones cost nothing."""
        if names != self._names:
            self._names, self._at = names, -1
            self.setAccessibleDescription(self.text())
            self._place()

    def show_highlight(self, lit: Lit) -> None:
        """Light up every name that means this node, and of a use what it is used of."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def box(self, place: int) -> QRectF:
        """Where a name stands."""
        return self._boxes[place]

    @property
    def stops(self) -> list[Stop]:
        """What can be pointed at, from left to right: names, and the edges between them."""
        return self._stops

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._themes.theme.styled(self._style))

    def _place(self) -> None:
        """Set the names one after the other, and break the line where the width ends."""
        metrics, left, line = self._metrics, PAD, 0
        gap, self._boxes = metrics.horizontalAdvance(self._between), []
        for i, name in enumerate(self._names):
            wide = metrics.horizontalAdvance(name.text)
            after = gap if i + 1 < len(self._names) else 0.0
            if left + wide + after + PAD > self.width() and left > PAD and not self._one_line:
                left, line = PAD, line + 1
            self._boxes.append(QRectF(left, line * metrics.lineSpacing(), wide, metrics.lineSpacing()))
            left += wide + gap
        self._stops = list(self._pointable(gap))
        if line + 1 != self._lines:
            self._lines = line + 1
            self.updateGeometry()
        self.update()

    def _fitting(self, text: str, box: QRectF) -> str:
        """A name that is wider than the whole line ends in an ellipsis; its description has all of it."""
        room = self.width() - box.left() - PAD
        cut = Qt.TextElideMode.ElideRight
        return text if box.width() <= room else self._metrics.elidedText(text, cut, room)

    def _pointable(self, gap: float) -> Iterator[Stop]:
        for name, box in zip(self._names, self._boxes, strict=True):
            yield Stop(box, name.lit)
            if name.after.node:
                yield Stop(QRectF(box.right(), box.top(), gap, box.height()), name.after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        self._place()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(120, round(self._lines * self._metrics.lineSpacing()) + 2)

    def minimumSizeHint(self) -> QSize:
        """It may get narrow."""
        return QSize(24, self.sizeHint().height())

    def line_ends(self) -> list[int]:
        """The places, from the top, at which a line ends."""
        return [round(self._metrics.lineSpacing() * line) for line in range(1, self._lines + 1)]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the name or edge below the pointer."""
        spot = event.position()
        self.pointed.emit(next((stop.lit for stop in self._stops if stop.box.contains(spot)), Lit()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self.pointed.emit(Lit())

    def walk(self) -> Sequence[Lit]:
        """Return the names, and the edges between them."""
        return [stop.lit for stop in self._stops]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names, a frame around those that are lit, and an ellipsis where the line is cut short."""
        theme, painter = self._themes.theme, painter_from_left(self)
        paint_ground(painter, self.rect(), QColor(theme.ink(self._ground)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.styled(self._style))
        rise, gap = self._metrics.ascent(), self._metrics.horizontalAdvance(self._between)
        room = self.width() - self._metrics.horizontalAdvance(" …")
        for i, (name, box) in enumerate(zip(self._names, self._boxes, strict=False)):
            if self._one_line and box.right() > room:
                painter.drawText(QPointF(box.left(), box.top() + rise), "…")
                break
            lit = bool(self._lit.node) and name.lit.node == self._lit.node
            used = bool(self._lit.by) and name.lit.node == self._lit.by
            if lit or used:
                self._frame(painter, box, lit=lit)
            painter.setPen(QColor(theme.ink("text" if lit else self._ink)))
            painter.drawText(QPointF(box.left(), box.top() + rise), self._fitting(name.text, box))
            if i + 1 < len(self._names):
                self._paint_between(painter, QRectF(box.right(), box.top(), gap, box.height()), name.after)
        if self.hasFocus():
            self._paint_focus(painter)

    def _frame(self, painter: QPainter, box: QRectF, *, lit: bool) -> None:
        colours = self._themes.theme.colours
        style = Qt.PenStyle.SolidLine if lit else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(colours.focus), 1.5, style))
        painter.setBrush(QColor(colours.glow) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-PAD, 0.5, PAD, 0.5), 3, 3)

    def _paint_between(self, painter: QPainter, box: QRectF, means: Lit) -> None:
        lit = bool(means.node) and means == self._lit
        if lit:
            self._frame(painter, box.adjusted(2 * PAD, 0, -2 * PAD, 0), lit=True)
        painter.setPen(QColor(self._themes.theme.ink("text" if lit else "muted")))
        painter.drawText(box, self._between)

    def _paint_focus(self, painter: QPainter) -> None:
        focus = QColor(self._themes.theme.colours.focus)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if 0 <= self._at < len(self._stops):
            painter.setPen(QPen(focus, 1.5))
            painter.drawRoundedRect(self._stops[self._at].box.adjusted(-PAD, 0.5, PAD, 0.5), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # or the line is half as dark
        painter.setPen(QPen(focus, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
