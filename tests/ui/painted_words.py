"""What a widget really paints as text, cut where it is cut."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget


def words_in(drawing: Path) -> str:
    """All text of a drawing that we wrote."""
    return "".join(ET.fromstring(drawing.read_bytes()).itertext())  # noqa: S314 -- we wrote it


def words_painted(widget: QWidget, drawing: Path) -> str:
    """Have a widget painted into a file, and read the texts there."""
    device = QSvgGenerator()
    device.setFileName(str(drawing))
    painter = QPainter(device)
    widget.render(painter, QPoint())
    painter.end()
    return words_in(drawing)
