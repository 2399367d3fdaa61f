"""Counts of operations as bars of one scale, each with its name and its number."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.ui.directions import painter_from_left
from triptych.ui.theme import ThemeHolder


class Bar(NamedTuple):
    """A name, a count of operations, and the column whose colour it has."""

    name: str
    size: int
    column: str


class WorkBars(QWidget):
    """A line of words and a bar below it, for each count."""

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = theme_holder
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme_holder.changed.connect(self.updateGeometry)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these counts."""
        if bars != self._bars:
            longer, self._bars = len(bars) != len(self._bars), bars
            self.setAccessibleName("; ".join(f"{bar.name}: {bar.size}" for bar in bars))
            if longer:
                self.updateGeometry()
            self.update()

    def _line(self) -> float:
        return 1.75 * QFontMetricsF(self._themes.theme.font("small")).lineSpacing()

    def sizeHint(self) -> QSize:
        """Two short lines for each bar."""
        return QSize(160, round(len(self._bars) * self._line()) + 2)

    def minimumSizeHint(self) -> QSize:
        """All bars are always seen."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, counts and bars."""
        theme = self._themes.theme
        painter = painter_from_left(self)
        painter.fillRect(self.rect(), QColor(theme.colours.card))
        font = theme.font("small")
        painter.setFont(font)
        metrics, most = QFontMetricsF(font), max((bar.size for bar in self._bars), default=1) or 1
        for place, bar in enumerate(self._bars):
            top = place * self._line()
            line = QRectF(0, top, self.width(), metrics.lineSpacing())
            count = f"{bar.size:,}"
            room = line.width() - metrics.horizontalAdvance(count) - 8
            painter.setPen(QColor(theme.colours.muted))
            painter.drawText(
                line,
                Qt.AlignmentFlag.AlignLeft,
                metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, room),
            )
            painter.setPen(QColor(theme.colours.text))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, count)
            thick = 0.4 * metrics.lineSpacing()
            long = max(2.0, self.width() * bar.size / most)
            painter.fillRect(
                QRectF(0, top + 1.05 * metrics.lineSpacing(), long, thick),
                QColor(theme.column(bar.column).colour),
            )
