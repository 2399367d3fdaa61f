"""The small panel that edits a slider's range and step."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from triptych.lang.parse import Unreadable, constant
from triptych.ui.decimals import is_comma, with_dot
from triptych.ui.knob import Knob, Leaf, fault_of_range, spelled
from triptych.ui.translate import translate


class InputRange(QFrame):
    """A popup: lowest, highest, step; Enter takes them, Escape leaves them."""

    ranged = Signal(float, float, float)

    def __init__(self, leaf: Leaf, knob: Knob, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(f"range-panel-{leaf.slug}")
        self.setAccessibleName(self.tr("Range of {name}").format(name=leaf.label))
        self._boxes = {
            "low": self._box(leaf, "low", self.tr("Lowest"), spelled(knob.low)),
            "high": self._box(leaf, "high", self.tr("Highest"), spelled(knob.high)),
            "step": self._box(leaf, "step", self.tr("Step"), spelled(knob.step)),
        }
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setObjectName(f"range-note-{leaf.slug}")
        self._note.setProperty("tone", "trouble")
        self._note.hide()
        self._lay_out(leaf)

    def _box(self, leaf: Leaf, part: str, name: str, text: str) -> QLineEdit:
        box = QLineEdit(text, self)
        box.setObjectName(f"{part}-{leaf.slug}")
        box.setAccessibleName(name)
        box.setToolTip(self.tr("A number such as -5, pi or 1e-3."))
        box.returnPressed.connect(self.take)
        return box

    def _lay_out(self, leaf: Leaf) -> None:
        title = QLabel(self.tr("Range of {name}").format(name=leaf.label), self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "heading")
        form = QFormLayout()
        for box in self._boxes.values():
            form.addRow(box.accessibleName(), box)
        take = QPushButton(self.tr("Set range"), self)
        take.setObjectName(f"range-take-{leaf.slug}")
        take.setToolTip(self.tr("Give the slider this range and step (Enter)."))
        take.clicked.connect(self.take)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(take)
        lines = QVBoxLayout(self)
        lines.addWidget(title)
        lines.addLayout(form)
        lines.addWidget(self._note)
        lines.addLayout(buttons)

    def open_at(self, corner: QPoint) -> None:
        """Show it with its upper right corner here, the first box ready to be typed over."""
        self.adjustSize()
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self._boxes["low"].setFocus()
        self._boxes["low"].selectAll()

    def take(self) -> None:
        """Take the three numbers, or say what is wrong with them."""
        try:
            low, high, step = (number(box.text()) for box in self._boxes.values())
        except Unreadable as error:
            self._say(translate(error.fault.said))
            return
        fault = fault_of_range(low, high, step)
        if fault is not None:
            self._say(self._sentence(fault))
            return
        self.ranged.emit(low, high, step)
        self.close()

    def _sentence(self, fault: str) -> str:
        return {
            "finite": self.tr("The range and the step must be finite numbers."),
            "order": self.tr("The lowest value must be below the highest."),
            "step": self.tr("The step must be above 0 and at most as wide as the range."),
            "wide": self.tr("The range is too wide for a slider; stay within ±8e307."),
        }[fault]

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.show()
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it and changes nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


def number(text: str) -> float:
    """Return the number that a text spells; a list reads as nan, which no range takes."""
    value = constant(with_dot(text) if is_comma() else text)
    return float("nan") if isinstance(value, tuple) else float(value)
