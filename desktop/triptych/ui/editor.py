"""The program's editor: plain text, left to right, 10 kB at most, troubles underlined where they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from triptych.messages import Fault
from triptych.ui.program_text import filled, is_long, plain, same_ends, units

LIMIT = 10_000
LEAST_LINES, USUAL_LINES = 3, 7
CLOSING = (")", "]")


class Editor(QPlainTextEdit):
    """Where the program is typed.  What would make it too long is refused before it is inserted."""

    written = Signal(str)
    refused = Signal(str)
    limit = LIMIT
    take_line: Callable[[str], object] | None = None  # is handed a session that is pasted as one line

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._lines = USUAL_LINES
        self.setObjectName("editor")
        self.setAccessibleName(self.tr("Program"))
        self.setAccessibleDescription(self.tr("One line for each step; the last line is differentiated."))
        self.setToolTip(self.tr("Lines such as y = x^2. The last line is the output."))
        self.setPlaceholderText(self.tr("Type an expression, for example  sin(x^2)"))
        self.setTabChangesFocus(True)
        self._keep_left_to_right()
        self._use_fixed_pitch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.textChanged.connect(self._tell)

    def _keep_left_to_right(self) -> None:
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    def _use_fixed_pitch(self) -> None:
        families = [QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family(), "monospace"]
        font = QFont(self.font())
        font.setFamilies(families)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.setFont(font)

    def _tell(self) -> None:
        text = self.toPlainText()
        if text != self._told:  # Qt also calls a change of colours a change of text
            self._told = text
            self._wrap_for(text)
            self.written.emit(text)

    def _wrap_for(self, text: str) -> None:
        """Break lines between words, and very long ones anywhere: to look for words takes Qt 10 ms a key."""
        modes = QTextOption.WrapMode
        mode = modes.WrapAnywhere if is_long(text) else modes.WrapAtWordBoundaryOrAnywhere
        if mode != self.wordWrapMode():
            self.setWordWrapMode(mode)

    # size: as many lines as there are, within reason

    def sizeHint(self) -> QSize:
        """Seven lines where there is room, more where there is much."""
        return QSize(super().sizeHint().width(), self._height_for(self._lines))

    def take_lines(self, lines: int) -> None:
        """Be so many lines high where there is room."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Three lines are always seen."""
        return QSize(self.fontMetrics().horizontalAdvance("m" * 12), self._height_for(LEAST_LINES))

    def _height_for(self, lines: int) -> int:
        around = 2 * self.frameWidth() + round(2 * self.document().documentMargin()) + 8
        return lines * self.fontMetrics().lineSpacing() + around

    # what comes in

    def setPlainText(self, text: str) -> None:
        """Replace the whole text, unless it is too long."""
        if self._fits(text, replaced=self.toPlainText()):
            self._wrap_for(text)
            super().setPlainText(text)

    def write(self, text: str) -> None:
        """Replace the text in one step that can be undone; what is the same stays as it is."""
        before = self.toPlainText()
        if text == before or not self._fits(text, replaced=before):
            return
        self._wrap_for(text)  # first: Qt breaks the lines while it inserts them
        same, at_end = same_ends(before, text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(before[:same]))
        cursor.setPosition(units(before[: len(before) - at_end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[same : len(text) - at_end])
        self.setTextCursor(cursor)

    def insert(self, template: str) -> None:
        """Put a key's template at the cursor; a selection takes the place of its ``{}``."""
        cursor = self.textCursor()
        chosen = plain(cursor.selectedText())
        if template == "\b":
            cursor.deletePreviousChar()
        elif not chosen and template in CLOSING and self._next_character() == template:
            cursor.movePosition(QTextCursor.MoveOperation.Right)
        else:
            text, back = filled(template, chosen)
            if not self._fits(text, replaced=chosen):
                return
            cursor.insertText(text)
            cursor.movePosition(QTextCursor.MoveOperation.Left, n=back)
        self.setTextCursor(cursor)

    def _next_character(self) -> str:
        cursor = self.textCursor()
        return cursor.block().text()[cursor.positionInBlock() :][:1]

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text and HTML can be taken, both as plain text; a notebook's file is the window's to open."""
        from triptych.ui.file_drop import dropped  # noqa: PLC0415 -- nothing can be dropped before it is seen

        return dropped(source) is None and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop: always as plain text, and only what fits."""
        raw = source.text() if source.hasText() else source.html()
        if self._is_line(raw):
            return
        if not self._fits(raw, replaced=self._chosen()):
            return
        text = plain(raw if source.hasText() else QTextDocumentFragment.fromHtml(raw).toPlainText())
        if is_long(text):
            self._wrap_for(text)  # first: Qt breaks the lines while it inserts them
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def _is_line(self, text: str) -> bool:
        """Whether a text says a whole session, which is then the window's to open."""
        from triptych.files.one_line import looks_like_line  # noqa: PLC0415 -- nothing is pasted before it is seen

        if self.take_line is None or not looks_like_line(text):
            return False
        self.take_line(text)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type a key, unless the program is full."""
        if event.text().isprintable() and event.text() and not self._fits(event.text(), self._chosen()):
            event.accept()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method composed, unless the program is full."""
        if event.commitString() and not self._fits(event.commitString(), self._chosen()):
            return
        super().inputMethodEvent(event)

    def _chosen(self) -> str:
        return self.textCursor().selectedText()

    def _fits(self, text: str, replaced: str) -> bool:
        size = self.document().characterCount() - 1 - len(replaced) + len(text)
        if size <= self.limit:
            return True
        said = self.tr("Not inserted: the program would have {size} characters, and {limit} is the most.")
        self.refused.emit(said.format(size=f"{size:,}", limit=f"{self.limit:,}"))
        return False

    # troubles

    def show_troubles(self, troubles: tuple[Fault, ...], fault_colour: QColor, note_colour: QColor) -> None:
        """Underline each trouble that has a place with a wave."""
        placed = [t for t in troubles if t.line is not None and t.column is not None]
        self.setExtraSelections([self._wave(t, note_colour if t.note else fault_colour) for t in placed])

    def _wave(self, trouble: Fault, colour: QColor) -> QTextEdit.ExtraSelection:
        wave = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(colour)
        wave.format = form
        wave.cursor = self._cursor_over(trouble)
        return wave

    def _cursor_over(self, trouble: Fault) -> QTextCursor:
        block = self.document().findBlockByNumber(min(trouble.line or 1, self.blockCount()) - 1)
        text = block.text()
        start = units(text[: (trouble.column or 1) - 1])
        end = start + max(1, units(text[(trouble.column or 1) - 1 :][: trouble.length]))
        if end > units(text):  # at the end of a line: underline the last character, there is no other
            start, end = max(0, min(start, units(text)) - 1), units(text)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at this place (both from 1) and give the editor the focus."""
        block = self.document().findBlockByNumber(min(line, self.blockCount()) - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(units(block.text()[: column - 1]), block.length() - 1))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
