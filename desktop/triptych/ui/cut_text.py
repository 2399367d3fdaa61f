"""Shows the text of a line that has no room for it with an ellipsis at its end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from triptych.ui.directions import painter_from_left


def paint_cut(box: QLineEdit, text: str) -> bool:
    """Paint the box with this text, cut short no digit in two; False where its own has room."""
    option, margin = QStyleOptionFrame(), box.textMargins()
    box.initStyleOption(option)
    room = box.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, box)
    room = room.adjusted(2 + margin.left(), 0, -2 - margin.right(), 0)
    if text == box.text() and box.fontMetrics().horizontalAdvance(text) <= room.width():
        return False
    painter = painter_from_left(box)
    box.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, box)
    told = box.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setPen(box.palette().text().color())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, told)
    return True
