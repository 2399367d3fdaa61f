"""A line in which a formula or a number is typed, with what it was read as typeset below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from triptych.lang import latex
from triptych.lang.parse import read
from triptych.ui.formula import FormulaLabel
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.undo_keys import taken_as_typed

LONGEST = 2_000
READ_UPTO = 400  # letters that are read while somebody types


class TypedLine(QWidget):
    """Reading is the language's own and quick; nothing is judged here."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, tools: LessonTools, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(says)
        self.edit.setToolTip(self.tr("{says} Enter has it judged.").format(says=says))
        self.edit.setProperty("role", "answer")
        self.edit.setMaxLength(LONGEST)
        taken_as_typed(self.edit)
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.formula = FormulaLabel(tools.themes, tools.typesetter, self, role="text")
        self.formula.setObjectName(f"{name}-read")
        self.formula.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.edit)
        lines.addWidget(self.formula)
        self.edit.textChanged.connect(self._read)
        self.edit.returnPressed.connect(self.submitted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return was told by the line already; nobody else takes it too."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Let this stand there."""
        if text != self.edit.text():
            self.edit.setText(text)

    def mark_place(self, column: int | None, width: int) -> None:
        """Select where reading stopped, counted from 1."""
        if column is not None and 0 < column <= len(self.edit.text()) + 1:
            self.edit.setSelection(column - 1, max(1, width))

    def _read(self, text: str) -> None:
        reading = read(text) if text.strip() and len(text) <= READ_UPTO else None
        graph = reading.graph if reading is not None and not reading.faults else None
        plain = text.strip()
        if graph is None or _is_number(plain):
            self.formula.hide()
        else:
            self.formula.show_latex(latex.program(graph)[-1], plain)
            self.formula.show()
        self.changed.emit()


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
