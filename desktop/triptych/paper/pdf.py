"""Sets a page as a PDF for paper: by Qt's text layout, formulas and plots as lines, never as dots.

It needs a QGuiApplication, on any platform; texts are inserted as plain text and never read as HTML.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from triptych.messages.page import Block, Code, Formula, Heading, Picture, Ran, Table
from triptych.messages.plots import Shot
from triptych.paper import looks
from triptych.paper.drawings import PageDrawings, Paint
from triptych.paper.outlines import Outlines
from triptych.paper.renderer import paint as paint_plot

DPI = 1200  # fine enough for whole dots
PX = 96  # a CSS pixel's dots an inch, in which formulas and plots are measured
MARGIN_MM = 18
FOOT_MM = 10
MOST_KEPT = 0.45  # of a page, more than a heading and a plot; what is longer may be torn
LINE = "\u2028"  # Qt's end of a line inside a paragraph


def pdf(blocks: Sequence[Block], shots: Sequence[Shot], footer: str) -> bytes:
    """Return the file: A4, each page with the footer and its number; the pictures take the shots in order."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(next((block.text for block in blocks if isinstance(block, Heading)), "Triptych"))
    writer.setCreator("Triptych")
    document = QTextDocument()
    drawings = PageDrawings(document)
    _fill(document, drawings, blocks, shots, writer)
    _print(document, writer, footer)
    return bytes(buffer.data().data())


def _fill(
    document: QTextDocument, drawings: PageDrawings, blocks: Sequence[Block], shots: Sequence[Shot],
    writer: QPdfWriter,
) -> None:  # fmt: skip
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(looks.font(looks.TEXT))
    document.setDocumentMargin(0)
    document.setPageSize(_inside(writer))
    setter = _Setter(document, drawings, iter(shots))
    for block in blocks:
        setter.set(block)
    _keep_together(document)


def _keep_together(document: QTextDocument) -> None:
    """Let nothing stand at the foot of a page without what it heads, and no short code be torn."""
    block = document.begin()
    while block.isValid():
        how = block.blockFormat()
        if _is_torn(document, block):
            how.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(how)
        block = block.next()


def _is_torn(document: QTextDocument, block: QTextBlock) -> bool:
    """Whether a block that belongs to the next ones, or together, lies on two pages."""
    last = block
    while looks.heads(last.blockFormat()) and last.next().isValid():
        last = last.next()
    if last == block and not looks.stays_whole(block.blockFormat()):
        return False
    layout, page = document.documentLayout(), document.pageSize().height()
    top, low = layout.blockBoundingRect(block).top(), layout.blockBoundingRect(last).bottom()
    table = QTextCursor(last if last.text() else last.next()).currentTable()  # Qt leaves a line before one
    if table is not None:
        low = max(low, layout.frameBoundingRect(table).bottom())
    return int(top / page) != int((low - 1) / page) and low - top < MOST_KEPT * page


def _inside(writer: QPdfWriter) -> QSizeF:
    mm = DPI / 25.4
    return QSizeF(writer.width() - 2 * MARGIN_MM * mm, writer.height() - (2 * MARGIN_MM + FOOT_MM) * mm)


def _print(document: QTextDocument, writer: QPdfWriter, footer: str) -> None:
    painter = QPainter(writer)
    margin, size = MARGIN_MM * DPI / 25.4, document.pageSize()
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(margin, margin - page * size.height())
        document.drawContents(painter, QRectF(0, page * size.height(), size.width(), size.height()))
        painter.restore()
        looks.paint_foot(
            painter,
            QRectF(margin, margin + size.height(), size.width(), FOOT_MM * DPI / 25.4),
            footer,
            page + 1,
        )
    painter.end()


class _Setter:
    """Puts block after block at the document's end."""

    def __init__(self, document: QTextDocument, drawings: PageDrawings, shots: Iterator[Shot]) -> None:
        self._document, self._drawings, self._shots = document, drawings, shots
        self._cursor = QTextCursor(document)
        self._first = True

    def set(self, block: Block) -> None:
        """Set one block."""
        if isinstance(block, Heading):
            self._begin(looks.heading(block.level))
            self._cursor.insertText(block.text, looks.letters(looks.HEADINGS[block.level], bold=True))
        elif isinstance(block, Code):
            self._code(block.text)
        elif isinstance(block, Ran):
            self._code(block.section.source)
            if block.section.printed:
                self._code(block.section.printed, put_out=True)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Formula):
            self._formula(block)
        elif isinstance(block, Picture):
            self._picture()
        else:
            self._begin(looks.paragraph())
            self._cursor.insertText(block.text, looks.letters(looks.TEXT))

    def _begin(self, how: looks.BlockFormat) -> None:
        if not self._first:
            self._cursor.insertBlock(how)
        self._cursor.setBlockFormat(how)
        self._first = False

    def _code(self, text: str, *, put_out: bool = False) -> None:
        self._begin(looks.code(put_out=put_out))
        self._cursor.insertText(text.strip("\n").replace("\n", LINE), looks.letters(looks.CODE, mono=True))

    def _table(self, block: Table) -> None:
        self._begin(looks.caption())
        self._cursor.insertText(block.caption, looks.letters(looks.SMALL, muted=True))
        self._cursor.insertBlock(looks.tight())
        table = self._cursor.insertTable(
            len(block.rows) + 1, len(block.head), looks.table(len(block.rows), len(block.head))
        )
        for i, row in enumerate((block.head, *block.rows)):
            for j, text in enumerate(row):
                cell = table.cellAt(i, j).firstCursorPosition()
                cell.insertText(text, looks.letters(looks.SMALL, bold=i == 0, mono=i > 0 and j > 0))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _formula(self, block: Formula) -> None:
        self._begin(looks.formula())
        try:
            drawing = Outlines(block.svg)
        except ValueError:
            self._cursor.insertText(block.spoken, looks.letters(looks.CODE, mono=True))
        else:
            width = min(drawing.size.width() * looks.FORMULA_SCALE, looks.PICTURE_WIDTH)
            self._insert(drawing.paint, drawing.size, width)
        if block.beside:
            self._cursor.insertText("     " + block.beside, looks.letters(looks.SMALL, muted=True))

    def _picture(self) -> None:
        shot = next(self._shots)
        self._begin(looks.paragraph())
        width = min(self._document.pageSize().width() * PX / DPI, looks.PICTURE_WIDTH)
        self._insert(
            lambda painter, place: paint_plot(painter, place, shot), QSizeF(shot.width, shot.height), width
        )

    def _insert(self, paint: Paint, size: QSizeF, width: float) -> None:
        """Put a drawing of these proportions where the cursor is; ``width`` in pixels of 1/96 inch."""
        self._drawings.insert(self._cursor, paint, size * (width / size.width() * DPI / PX))
