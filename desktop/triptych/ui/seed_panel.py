"""The vector v of vᵀJ: a row for each component of the output, and a button that makes them all 1."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from triptych.ui.buttons import tool_button
from triptych.ui.desk import Desk
from triptych.ui.focus_order import follow
from triptych.ui.knob import Knob, placed
from triptych.ui.seed_row import SeedRow

MOST_ROWS = 16


class SeedPanel(QWidget):
    """There only while the output is a vector; beyond ``MOST_ROWS`` components it tells that they stay."""

    chosen = Signal(object)  # tuple of floats

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("seed")
        self.setAccessibleName(self.tr("The vector v"))
        self._values: tuple[float, ...] = ()
        self._shown: tuple[Knob, ...] = ()
        self._of = (0, 0, "")  # how many components, how many in a row, and the output's name
        self._rows: list[SeedRow] = []
        self.ones = self._ones_button()
        self._hint = QLabel(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "small")
        self._lay_out()

    def _ones_button(self) -> QToolButton:
        says = self.tr("All components of v are 1: the columns show the sum of the Jacobian's rows")
        button = tool_button(self, "seed-ones", self.tr("all 1"), says)
        button.clicked.connect(lambda: self.chosen.emit((1.0,) * len(self._values)))
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.tr("VECTOR v OF vᵀJ"), self)
        title.setProperty("role", "section")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.ones)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._lines.addLayout(head)
        self._lines.addWidget(self._hint)

    def show_desk(self, desk: Desk) -> None:
        """Show this desk's v; hide where its output is a number."""
        self.setVisible(bool(desk.seed))
        of = (len(desk.seed), desk.seed_width, desk.graph.label if desk.graph else "out")
        if not desk.seed or (desk.seed, of) == (self._shown, self._of):
            return
        if of != self._of:
            self._offer(desk, of)
        self._shown = desk.seed
        self._values = tuple(knob.value for knob in desk.seed)
        for row, knob in zip(self._rows, desk.seed, strict=False):
            row.show_knob(knob)

    def _offer(self, desk: Desk, of: tuple[int, int, str]) -> None:
        self._of, wanted = of, min(len(desk.seed), MOST_ROWS)
        fresh = [self._new_row(i, desk.seed[i]) for i in range(len(self._rows), wanted)]
        self._rows += fresh
        for row in self._rows:
            row.setVisible(row.index < wanted)
            row.call(placed(row.index, of[1]))
        self._align()
        self._hint.setText(self._words(*of))
        home = self.parentWidget()
        if fresh and home is not None:
            follow(home, [self.ones, *(stop for row in self._rows for stop in row.stops())])

    def _words(self, size: int, width: int, of: str) -> str:
        words = self.tr("{of} has {size} components; the columns differentiate {sum}")
        if size == 1:
            words = self.tr("{of} has 1 component; the columns differentiate {sum}")
        places = [placed(i, width) for i in range(min(size, 2))]
        terms = " + ".join(f"v{place}·{of}{place}" for place in places)
        more = self.tr("Components from {first} on keep their v.").format(first=MOST_ROWS)
        return words.format(size=size, of=of, sum=terms + (" + …" if size > 2 else "")) + (
            f" {more}" if size > MOST_ROWS else ""
        )

    def _align(self) -> None:
        widest = max(row.name.sizeHint().width() for row in self._rows)
        for row in self._rows:
            row.name.setMinimumWidth(widest)

    def _new_row(self, index: int, knob: Knob) -> SeedRow:
        row = SeedRow(index, knob, self)
        row.moved.connect(self._move)
        row.unit_asked.connect(self._choose_unit)
        self._lines.addWidget(row)
        return row

    def _move(self, index: int, value: float) -> None:
        self.chosen.emit((*self._values[:index], value, *self._values[index + 1 :]))

    def _choose_unit(self, index: int) -> None:
        self.chosen.emit(tuple(float(i == index) for i in range(len(self._values))))
