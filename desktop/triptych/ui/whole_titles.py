"""Gives each title of a list all the lines that it needs, and paints them."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

ASIDE, ABOVE = 7, 3  # pixels around a title


class WholeTitles(QStyledItemDelegate):
    """Measures as it paints; Qt's own does not, and cuts a title whose lines are not equally high."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, as high as the title's lines."""
        bar = self._view.verticalScrollBar()
        wide = self._view.viewport().width() - (0 if bar.isVisible() else bar.sizeHint().width())
        title = self._broken(str(index.data()), wide)
        return QSize(wide, math.ceil(title.boundingRect().height()) + 2 * ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let the style paint the row without its title, and then the title."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, self._view)
        painter.setPen(row.palette.color(row.palette.ColorRole.Text))
        title = self._broken(str(index.data()), row.rect.width())
        title.draw(painter, QPointF(row.rect.left() + ASIDE, row.rect.top() + ABOVE))

    def _broken(self, title: str, wide: int) -> QTextLayout:
        """A title in the lines that a row of this width has."""
        way, begin = self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft
        words = QTextOption(QStyle.visualAlignment(way, begin))
        words.setTextDirection(way)
        words.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout, high = QTextLayout(title, self._view.font()), 0.0
        layout.setTextOption(words)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wide - 2 * ASIDE)
            line.setPosition(QPointF(0, high))
            high += line.height()
        layout.endLayout()
        return layout
