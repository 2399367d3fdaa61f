"""A scroll area's viewport that Python made, and so knows."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give a scroll area that holds nothing yet a viewport like the one it made for itself, and return it.

    The first widget of Qt's own making that is handed to Python has PySide go through all kinds of widgets
    there are, to find its kind: 15 ms of the way to the first paint.
    """
    port = QWidget()
    port.setObjectName("qt_scrollarea_viewport")
    port.setAutoFillBackground(True)
    area.setViewport(port)
    return port
