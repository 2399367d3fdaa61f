"""A label for every drop-down list: on Linux Qt gives a reader what is chosen for its name, nothing else.

What the list is for is told there by a label alone, which Qt looks for beside the list; see
https://doc.qt.io/qt-6/qlabel.html#setBuddy.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel


def label_soon(box: QComboBox) -> None:
    """Label it once it is named and has its place."""
    QTimer.singleShot(0, box, partial(label, box))


def label(box: QComboBox) -> None:
    """Put a label beside the list, never seen, unless there is one."""
    parent = box.parentWidget()
    if parent is None or any(known.buddy() is box for known in parent.findChildren(QLabel)):
        return
    words = QLabel(parent)
    words.hide()
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setText(box.accessibleName())
    words.setBuddy(box)
