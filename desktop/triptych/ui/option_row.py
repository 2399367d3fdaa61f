"""One answer to choose: a ring or a square, and its text with formulas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from triptych.course.blocks import Spans
from triptych.ui.check_box import TICK
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.prose import Prose

PAD = 8


class OptionRow(QAbstractButton):
    """The whole row can be clicked; ``many`` says that several may be chosen together."""

    def __init__(
        self, tools: LessonTools, run: Spans, number: int, many: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._many = tools, many
        self.setCheckable(True)
        self.setAutoExclusive(not many)
        self.setObjectName(f"option-{number}")
        self.prose = Prose(tools.themes, tools.typesetter, run, self)
        self.prose.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.prose.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.prose.text())
        self.setToolTip(self.tr("Choose this answer (Space)"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.prose)
        tools.themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._line.setContentsMargins(round(self._side()) + 2 * PAD, PAD, PAD, PAD)

    def _side(self) -> float:
        return 0.95 * self._tools.themes.theme.px("text")

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text in this width."""
        edges = self._line.contentsMargins()
        return self.prose.heightForWidth(width - edges.left() - edges.right()) + 2 * PAD

    def sizeHint(self) -> QSize:
        """As high as its text."""
        return QSize(240, self.heightForWidth(self.width() if self.width() > 80 else 240))

    def minimumSizeHint(self) -> QSize:
        """It may get narrow."""
        return QSize(120, round(self._side()) + 2 * PAD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is the card's own: it has the answer judged."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no longer."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the ring or square."""
        colours = self._tools.themes.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.focus if self.hasFocus() else colours.accent if self.isChecked() else colours.edge
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.field if self.underMouse() else colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        side = self._side()
        line = self.prose.line_ends()[0] if self.prose.line_ends() else side
        box = QRectF(PAD, PAD + (line - side) / 2, side, side)
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.edge), 1.4))
        painter.setBrush(QColor(colours.accent if self.isChecked() and self._many else colours.card))
        if self._many:
            painter.drawRoundedRect(box, 3, 3)
        else:
            painter.drawEllipse(box)
        if self.isChecked():
            self._paint_mark(painter, box)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        colours = self._tools.themes.theme.colours
        if self._many:
            painter.setPen(QPen(QColor(colours.on_accent), 2))
            spots = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in TICK]
            painter.drawPolyline(QPolygonF(spots))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        inset = 0.24 * box.width()
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
