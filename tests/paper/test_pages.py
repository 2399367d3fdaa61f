"""A page set for paper: what belongs together stands on one sheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter, QTextDocument, QTextTable

from triptych.messages.page import Block, Heading, Table, Text
from triptych.paper.drawings import PageDrawings
from triptych.paper.pdf import DPI, _fill

ROWS = tuple((f"row {n}", str(n)) for n in range(6))
TABLE = (Heading("Factors"), Table("Path 1 of 1", ("Factor", "Number"), ROWS))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("lines", range(24, 44, 2))
def test_a_short_table_lies_on_one_sheet_with_what_heads_it(lines: int) -> None:
    """So many lines stand before it that it would begin in the sheet's lower half, or on the next one."""
    blocks: tuple[Block, ...] = (*(Text("A line.") for _ in range(lines)), *TABLE)
    writer = QPdfWriter(buffer := QBuffer())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer.setResolution(DPI)
    document = QTextDocument()
    _fill(document, PageDrawings(document), blocks, (), writer)
    layout, page = document.documentLayout(), document.pageSize().height()
    (table,) = (frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    heading = document.findBlockByLineNumber(0)
    while heading.text() != "Factors":
        heading = heading.next()
    top, low = layout.blockBoundingRect(heading).top(), layout.frameBoundingRect(table).bottom()
    assert int(top / page) == int((low - 1) / page)
