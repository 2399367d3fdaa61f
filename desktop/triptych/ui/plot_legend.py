"""The key to the curves: a stroke of each column's line, with its mark and its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.messages.plots import RAIL
from triptych.ui.beside import FURTHER
from triptych.ui.directions import painter_from_left
from triptych.ui.ground import paint_ground
from triptych.ui.theme import ThemeHolder
from triptych.ui.theme_colours import COLUMNS

STROKE = 34
GAP = 14


class PlotLegend(QWidget):
    """Stands above the plot, so that it never hides a curve; breaks into lines where it must."""

    def __init__(
        self, theme_holder: ThemeHolder, columns: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = theme_holder
        self._columns = tuple(columns)
        further = (
            self.tr("finite difference"),
            self.tr("complex step"),
            self.tr("forward mode"),
            "micrograd",
        )
        names = ("SymPy", self.tr("chain rule"), "PyTorch", *further)
        self._names = dict(zip((*COLUMNS, *FURTHER), names, strict=True))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Key to the curves"))
        theme_holder.changed.connect(self.updateGeometry)

    def show_columns(self, columns: Sequence[str]) -> None:
        """Explain these columns' lines only."""
        if tuple(columns) == self._columns:
            return
        self._columns = tuple(columns)
        self.updateGeometry()
        self.update()

    def name(self, key: str) -> str:
        """Return what a column is called here."""
        return self._names[key]

    def sizeHint(self) -> QSize:
        """One line high, unless the width forbids it."""
        return QSize(200, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        """Room for one entry."""
        return QSize(100, self.heightForWidth(max(self.width(), 100)))

    def heightForWidth(self, width: int) -> int:
        """As many lines as the entries need."""
        return round(self._places(width)[-1][1].y() + self._metrics().lineSpacing()) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give back the lines that a narrower width needed."""
        before = max(event.oldSize().width(), 100)
        if self.heightForWidth(event.size().width()) != self.heightForWidth(before):
            self.updateGeometry()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._themes.theme.font("small"))

    def _places(self, width: int) -> list[tuple[str, QPointF]]:
        metrics = self._metrics()
        x, y, places, from_right = 0, 0, [], QGuiApplication.isRightToLeft()
        for key in self._columns:
            wide = STROKE + 6 + metrics.horizontalAdvance(self._names[key])
            if x and x + wide > width:
                x, y = 0, y + metrics.lineSpacing()
            places.append((key, QPointF(width - x - wide if from_right else x, y)))
            x += wide + GAP
        return places or [("", QPointF())]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entries."""
        painter = painter_from_left(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._themes.theme.font("small"))
        metrics = self._metrics()
        painter.translate(0, max(0, self.height() - self.heightForWidth(self.width())) / 2)
        for key, at in self._places(self.width()):
            if key:
                self._paint_stroke(painter, key, QPointF(at.x(), at.y() + metrics.lineSpacing() / 2))
                painter.setPen(QColor(self._themes.theme.colours.text))
                painter.drawText(QPointF(at.x() + STROKE + 6, at.y() + metrics.ascent()), self._names[key])

    def _paint_stroke(self, painter: QPainter, key: str, at: QPointF) -> None:
        look = self._themes.theme.column(key)
        area = QRectF(at.x(), at.y() - look.width / 2, STROKE, look.width)
        if key == "symbolic":
            paint_ground(painter, area, QColor(look.colour))
            paint_ground(painter, area.adjusted(-1, RAIL, 1, -RAIL), QColor(self._themes.theme.colours.card))
            return
        pen = QPen(QColor(look.colour), look.width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(list(look.dash))
        pen.setDashOffset(look.offset)
        painter.setPen(pen)
        painter.drawLine(at, QPointF(at.x() + STROKE, at.y()))
