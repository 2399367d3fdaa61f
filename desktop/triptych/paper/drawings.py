"""Drawings inside a text: each keeps its place in a line, and is drawn anew where the text is drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

Paint = Callable[[QPainter, QRectF], None]
KIND = QTextFormat.ObjectTypes.UserObject.value + 1
NUMBER = QTextFormat.Property.UserProperty.value + 3
ALONE = "\N{OBJECT REPLACEMENT CHARACTER}"


class PageDrawings(QPyTextObject):
    """Holds the drawings of one text by their numbers; sizes are in dots of what it is drawn on."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._drawings: list[tuple[Paint, QSizeF]] = []
        document.documentLayout().registerHandler(KIND, self)

    def insert(self, cursor: QTextCursor, paint: Paint, size: QSizeF) -> None:
        """Put a drawing where the cursor is, its middle at the line's."""
        how = QTextCharFormat()
        how.setObjectType(KIND)
        how.setProperty(NUMBER, len(self._drawings))
        how.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._drawings.append((paint, size))
        cursor.insertText(ALONE, how)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, N803 -- Qt
        """Return how large a drawing is."""
        return self._drawings[format.intProperty(NUMBER)][1]

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument,
        posInDocument: int, format: QTextFormat,  # noqa: A002, N803 -- as Qt names them
    ) -> None:  # fmt: skip
        """Draw one in its place."""
        self._drawings[format.intProperty(NUMBER)][0](painter, QRectF(rect))
