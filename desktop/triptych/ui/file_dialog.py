"""Asks for a file; paths run from the left in it, whatever way the window runs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QStyle, QStyleOptionComboBox, QStylePainter

FOLDER, NAME = "lookInCombo", "fileNameEdit"  # as Qt names them; a system's own dialog has none


class FileDialog(QFileDialog):
    """Qt's own; a folder is painted anew, since Qt's painters run as the program runs."""

    def showEvent(self, event: QShowEvent) -> None:
        """Turn the places that hold a path."""
        folder, name = self.findChild(QComboBox, FOLDER), self.findChild(QLineEdit, NAME)
        if QGuiApplication.isRightToLeft() and folder is not None and name is not None:
            for part in (folder, name):
                part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            folder.installEventFilter(self)
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the folder."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QComboBox):
            _paint(watched)
            return True
        return super().eventFilter(watched, event)


def _paint(box: QComboBox) -> None:
    option, painter = QStyleOptionComboBox(), QStylePainter(box)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    option.initFrom(box)
    option.subControls = QStyle.SubControl.SC_All
    option.currentIcon, option.iconSize = box.itemIcon(box.currentIndex()), box.iconSize()
    control = QStyle.ComplexControl.CC_ComboBox
    place = box.style().subControlRect(control, option, QStyle.SubControl.SC_ComboBoxEditField, box)
    room = place.width() - option.iconSize.width() - 8
    option.currentText = box.fontMetrics().elidedText(box.currentText(), Qt.TextElideMode.ElideMiddle, room)
    painter.drawComplexControl(control, option)
    painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
    painter.end()
