"""Sets a page as a PDF for paper: every strip where it belongs, and a foot on each page.

It needs a QGuiApplication, on any platform; texts are plain and never read as HTML.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from triptych.messages.page import Block, Heading
from triptych.messages.plots import Shot
from triptych.paper.letters import Type
from triptych.paper.looks import DPI, FOOT, MM
from triptych.paper.setter import Setter
from triptych.paper.strips import Placed, on_pages

MARGIN, FOOT_HIGH = 18 * MM, 10 * MM


def pdf(blocks: Sequence[Block], shots: Sequence[Shot], footer: str) -> bytes:
    """Return the file: A4, each page with the footer and its number; the pictures take the shots in order."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = paper(buffer)
    writer.setTitle(next((block.text for block in blocks if isinstance(block, Heading)), "Triptych"))
    writer.setCreator("Triptych")
    letters = Type(writer)
    sheets = laid(blocks, shots, writer)
    painter = QPainter(writer)
    painter.translate(MARGIN, MARGIN)
    for number, sheet in enumerate(sheets, start=1):
        if number > 1:
            writer.newPage()
        for placed in sheet:
            placed.paint(painter)
        _foot(painter, letters, writer, (footer, str(number)))
    painter.end()
    return bytes(buffer.data().data())


def paper(buffer: QBuffer) -> QPdfWriter:
    """Return what is written on, A4 with no margins of its own."""
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return writer


def laid(blocks: Sequence[Block], shots: Sequence[Shot], writer: QPdfWriter) -> list[list[Placed]]:
    """Return what stands where on each page."""
    wide, high = _room(writer)
    return on_pages(list(Setter(Type(writer), shots, wide, high).strips(blocks)), high)


def _room(writer: QPdfWriter) -> tuple[float, float]:
    return writer.width() - 2 * MARGIN, writer.height() - 2 * MARGIN - FOOT_HIGH


def _foot(painter: QPainter, letters: Type, writer: QPdfWriter, told: tuple[str, str]) -> None:
    """Paint who made it, and the page's number, below the page."""
    wide, high = _room(writer)
    words, number = (letters.set(text, FOOT, wide) for text in told)
    far = 0.0 - (wide - number.wide) if letters.from_right else wide - number.wide
    for text, left in ((words, 0.0), (number, far)):
        text.paint(painter, left, high + FOOT_HIGH - text.high)
