"""Names in a line that can be pointed at one by one: nodes of a tape, or the grad_fns of a chain."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.ui.ground import paint_ground
from triptych.ui.highlight import Lit
from triptych.ui.theme import ThemeHolder

PAD = 2.0


class Name(NamedTuple):
    """A text, and what is pointed at with it."""

    text: str
    lit: Lit


class Setting(NamedTuple):
    """What stands between two names, their style, ink and ground, and whether they stay in one line."""

    between: str
    style: str = "small"
    ink: str = "muted"
    ground: str = "card"
    one_line: bool = False


class NamedLine(QWidget):
    """Sets names side by side, in one line that may be cut short, or in as many as they need."""

    pointed = Signal(object)  # Lit

    def __init__(
        self, themes: ThemeHolder, name: str, setting: Setting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self._between, self._style, self._ink, self._ground, self._one_line = setting
        self._names: tuple[Name, ...] = ()
        self._boxes: list[QRectF] = []
        self._lit, self._at = Lit(), -1
        self._lines = 1
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        if line + 1 != self._lines:
            self._lines = line + 1
            self.updateGeometry()
        self.update()

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
        """Point at the name below the pointer."""
        spot = event.position()
        found = next((i for i, box in enumerate(self._boxes) if box.contains(spot)), None)
        self.pointed.emit(Lit() if found is None else self._names[found].lit)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self.pointed.emit(Lit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the names."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._names:
            super().keyPressEvent(event)
            return
        self._at = min(max(self._at + step, 0), len(self._names) - 1)
        self.pointed.emit(self._names[self._at].lit)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more."""
        self._at = -1
        self.pointed.emit(Lit())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names, a frame around those that are lit, and an ellipsis where the line is cut short."""
        theme, painter = self._themes.theme, QPainter(self)
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
            if lit or used or i == self._at:
                style = Qt.PenStyle.DashLine if used and not lit else Qt.PenStyle.SolidLine
                painter.setPen(QPen(QColor(theme.colours.focus), 1.5, style))
                painter.setBrush(QColor(theme.colours.glow) if lit else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-PAD, 0.5, PAD, 0.5), 3, 3)
            painter.setPen(QColor(theme.ink("text" if lit else self._ink)))
            painter.drawText(QPointF(box.left(), box.top() + rise), name.text)
            if i + 1 < len(self._names):
                painter.setPen(QColor(theme.ink("muted")))
                painter.drawText(QRectF(box.right(), box.top(), gap, box.height()), self._between)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours.focus), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
