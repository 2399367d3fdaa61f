"""How many inputs a perceptron has and what they are called, with a sentence where a name can't be used."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from triptych.lang.perceptron_names import MOST_INPUTS, first_names, name_fault
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.translate import translate


class InputNames(QWidget):
    """A number, and the names beside it with commas between."""

    named = Signal(object)  # tuple[str, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ("x",)
        self.count = ChoiceBox(self)
        self.count.setObjectName("input-count")
        self.count.addItems([str(n) for n in range(1, MOST_INPUTS + 1)])
        self.count.setAccessibleName(self.tr("Number of inputs"))
        self.count.setToolTip(self.tr("How many inputs each unit of the first layer weighs"))
        self.edit = QLineEdit(self)
        self.edit.setObjectName("input-names")
        self.edit.setAccessibleName(self.tr("Names of the inputs"))
        self.edit.setToolTip(self.tr("The inputs' names with commas between, such as CGPA, IQ"))
        self.trouble = QLabel(self)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.setProperty("tone", "trouble")
        self.trouble.hide()
        self._lay_out()
        self.count.activated.connect(self._recount)
        self.edit.editingFinished.connect(self._rename)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.count)
        row.addWidget(self.edit, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addLayout(row)
        lines.addWidget(self.trouble)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that hold; what is typed takes their place once it can."""
        return self._names

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show these names."""
        self._names = names
        self.count.setCurrentIndex(len(names) - 1)
        self.edit.setText(", ".join(names))
        self.trouble.hide()

    def _recount(self, index: int) -> None:
        count = index + 1
        if self._names == first_names(len(self._names)):
            self._take(first_names(count))
            return
        spare = (name for name in (f"x{i}" for i in range(1, 2 * MOST_INPUTS)) if name not in self._names)
        self._take((*self._names, *(next(spare) for _ in range(count)))[:count])

    def _rename(self) -> None:
        names = tuple(name.strip() for name in self.edit.text().split(","))
        if names != self._names:
            self._take(names)

    def _take(self, names: tuple[str, ...]) -> None:
        faults = [fault for i in range(len(names)) if (fault := name_fault(names, i)) is not None]
        if len(names) > MOST_INPUTS:
            self._tell(self.tr("A perceptron has at most {most} inputs here.").format(most=MOST_INPUTS))
        elif faults:
            self._tell(translate(faults[0]))
        else:
            self.show_names(names)
            self.named.emit(names)

    def _tell(self, sentence: str) -> None:
        self.trouble.setText(f"▲ {sentence}")
        self.trouble.show()
