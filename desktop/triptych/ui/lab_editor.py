"""A cell's editor: as high as its lines, with the mark of what was run beside each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from triptych.ui.directions import painter_from_left
from triptych.ui.editor import Editor
from triptych.ui.line_height import line_height
from triptych.ui.theme import ThemeHolder

RAN, FAILED, REFUSED, RUNS = "ran", "failed", "refused", "runs"
SIGNS = {RAN: "✓", FAILED: "✕", REFUSED: "⊘", RUNS: "…"}
INDENT = "    "
RUNNING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class LabEditor(Editor):
    """Python is typed here; the gutter tells each line's number and whether it was run."""

    limit = 20_000
    entered = Signal()
    run_asked = Signal(bool)  # whether to go on to the next cell
    line_pressed = Signal(int)  # from 0: go back to before this line

    def __init__(self, themes: ThemeHolder, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._marks: Mapping[int, str] = {}
        self.setObjectName(name)
        self.setProperty("role", "source")
        self.setUndoRedoEnabled(False)  # the window keeps the steps, of all cells together
        self.setAccessibleName(self.tr("Cell of PyTorch lines"))
        self.setAccessibleDescription(self.tr("Ctrl+Enter runs the cell, F10 the line with the cursor."))
        self.setToolTip(self.tr("Ctrl+Enter runs the cell, F10 the line, Shift+F10 goes back to before it"))
        self.setPlaceholderText(self.tr("x = torch.tensor(3.0, requires_grad=True)"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.gutter = _Gutter(self)
        self.blockCountChanged.connect(self._grow)
        self.horizontalScrollBar().rangeChanged.connect(self._grow)
        self.updateRequest.connect(self._scroll_gutter)
        themes.changed.connect(self._restyle)
        self._restyle()

    @property
    def line(self) -> int:
        """The line with the cursor, from 0."""
        return self.textCursor().blockNumber()

    @property
    def marks(self) -> Mapping[int, str]:
        """What stands beside the lines, by line from 0."""
        return self._marks

    def show_marks(self, marks: Mapping[int, str]) -> None:
        """Show what became of lines."""
        if marks != self._marks:
            self._marks = dict(marks)
            self.gutter.update()

    def go_to_line(self, line: int) -> None:
        """Put the cursor at the beginning of a line, from 0."""
        block = self.document().findBlockByNumber(min(line, self.blockCount() - 1))
        self.setTextCursor(QTextCursor(block))

    def has_lines(self, first: int, lines: Sequence[str]) -> bool:
        """Whether these lines stand from this one (from 0) on."""
        return self.toPlainText().split("\n")[first : first + len(lines)] == list(lines)

    def replace_lines(self, edits: Sequence[tuple[int, Sequence[str], Sequence[str]]]) -> None:
        """Put lines in the place of others; each edit is the first line, the old ones and the new ones.

        The edits come last lines first.
        """
        lines = self.toPlainText().split("\n")
        for first, old, new in edits:
            lines[first : first + len(old)] = new
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        if self._fits("\n".join(lines), cursor.selectedText()):
            cursor.insertText("\n".join(lines))

    def sizeHint(self) -> QSize:
        """As high as all lines, and a scroll bar where one is too wide."""
        return QSize(200, self._height_for(max(1, self.blockCount())) + self._bar())

    def minimumSizeHint(self) -> QSize:
        """The same: the cells scroll together, none by itself."""
        return QSize(80, self.sizeHint().height())

    def _height_for(self, lines: int) -> int:
        edges = self.contentsMargins()
        around = round(2 * self.document().documentMargin()) + edges.top() + edges.bottom()
        return lines * line_height(self) + around

    def _bar(self) -> int:
        bar = self.horizontalScrollBar()
        return bar.sizeHint().height() if bar.maximum() > 0 else 0

    def _grow(self) -> None:
        self.updateGeometry()
        self._make_room()

    def _restyle(self) -> None:
        self.setFont(self._themes.theme.font("text", mono=True))
        self._grow()

    # the gutter

    def gutter_width(self) -> int:
        """Room for a mark and the largest line number."""
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("0" * (digits + 2)) + 10

    def _make_room(self) -> None:
        if self.viewportMargins().left() != self.gutter_width():
            self.setViewportMargins(self.gutter_width(), 0, 0, 0)
        inside = self.viewport().geometry()
        self.gutter.setGeometry(
            self.contentsRect().left(), inside.top(), self.gutter_width(), inside.height()
        )

    def _scroll_gutter(self, area: QRect, dy: int) -> None:
        if dy:
            self.gutter.scroll(0, dy)
        else:
            self.gutter.update(0, area.y(), self.gutter.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the lines."""
        super().resizeEvent(event)
        self._make_room()

    def paint_gutter(self, event: QPaintEvent) -> None:
        """Paint numbers and marks of the lines in sight."""
        painter = painter_from_left(self.gutter)
        colours = self._themes.theme.colours
        painter.fillRect(event.rect(), QColor(colours.field))
        painter.setFont(self.font())
        inks = {RAN: colours.good, FAILED: colours.bad, REFUSED: colours.caution, RUNS: colours.accent}
        block, high = self.firstVisibleBlock(), line_height(self)
        while block.isValid():
            place = self.place_of(block)
            place.setHeight(high)  # the last block also has the margin below it
            if place.top() > event.rect().bottom():
                break
            mark = self._marks.get(block.blockNumber(), "")
            painter.setPen(QColor(colours.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place.adjusted(0, 0, -6, 0), right, str(block.blockNumber() + 1))
            painter.setPen(QColor(inks.get(mark, colours.muted)))
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place.adjusted(4, 0, 0, 0), left, SIGNS.get(mark, ""))
            block = block.next()

    def place_of(self, block: QTextBlock) -> QRect:
        """Return where a line stands in the gutter."""
        area = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return QRect(0, round(area.top()), self.gutter.width(), round(area.height()))

    def line_at(self, point: QPoint) -> int | None:
        """Return the line (from 0) at a place of the gutter."""
        block = self.firstVisibleBlock()
        while block.isValid():
            if self.place_of(block).contains(point):
                return block.blockNumber()
            block = block.next()
        return None

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return keeps the indentation, Backspace takes a step of it away; Ctrl or Shift with Return runs."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & RUNNING:
            self.run_asked.emit(not event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._break_line()
        elif plain and event.key() == Qt.Key.Key_Backspace and self._before().endswith(INDENT):
            cursor = self.textCursor()
            if cursor.hasSelection() or self._before().strip():
                super().keyPressEvent(event)
                return
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(INDENT))
            cursor.removeSelectedText()
        else:
            super().keyPressEvent(event)

    def _before(self) -> str:
        """The text of the line up to the cursor."""
        cursor = self.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def _break_line(self) -> None:
        before = self._before()
        kept = before[: len(before) - len(before.lstrip())]
        text = "\n" + kept + (INDENT if before.rstrip().endswith(":") else "")
        if self._fits(text, self._chosen()):
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this cell is the current one now."""
        super().focusInEvent(event)
        self.entered.emit()


class _Gutter(QWidget):
    """The strip at the left of a cell; a click on a line that was run goes back to before it."""

    def __init__(self, editor: LabEditor) -> None:
        super().__init__(editor)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._editor = editor
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the editor paint it, which knows its lines."""
        self._editor.paint_gutter(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask to go back."""
        line = self._editor.line_at(event.position().toPoint())
        if line is not None and line in self._editor.marks:
            self._editor.line_pressed.emit(line)

    def event(self, event: QEvent) -> bool:
        """Say what a click does, where there is something to go back to."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.tr("Click a line that was run to go back to before it"))
        return super().event(event)
