"""One bench: an input and an expression above, its lanes side by side, played again whenever one changes."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from triptych.ui.directions import sides
from triptych.ui.knob import Knob, first_knob
from triptych.ui.lab_data import Bench, filled
from triptych.ui.lab_input import LabInput
from triptych.ui.lab_lane import LabLane
from triptych.ui.lab_lines import spans
from triptych.ui.lab_play import LabPlay
from triptych.ui.lab_scroll import LabScroll
from triptych.ui.lab_session import LabSession
from triptych.ui.lab_step import Step
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.undo_keys import taken_as_typed

LANE_WIDTH, LOW_LANE_WIDTH = 250, 290  # a low one has a button beside its title
ONE_ROW = 4
LONGEST = 200


class Stand(NamedTuple):
    """What a person set on a bench."""

    knob: Knob
    expression: str


class LabBench(QWidget):
    """What is asked while lanes are being played is played next; the newest wins."""

    lines_taken = Signal(str)
    program_chosen = Signal(object)  # Program
    changed = Signal()  # by a person: the input, or the expression

    def __init__(
        self, themes: ThemeHolder, session: LabSession, bench: Bench, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"lab-bench-{bench.id}")
        self._themes, self.bench = themes, bench
        self.first = Stand(first_knob(bench.x), bench.f)
        self._knob: Knob = self.first.knob
        self._again = False
        self.input = LabInput("x", self._knob, self)
        self.expression = QLineEdit(bench.f, self)
        low = len(bench.lanes) > ONE_ROW
        self._least = LOW_LANE_WIDTH if low else LANE_WIDTH
        self.lanes = [LabLane(themes, i, lane, low=low) for i, lane in enumerate(bench.lanes)]
        for lane in self.lanes:
            lane.take.clicked.connect(partial(self._hand_over, lane))
        self._plays = [LabPlay(session, self) for _ in self.lanes]
        self._lay_out()
        self.input.moved.connect(self._move)
        self.expression.textEdited.connect(lambda _text: self._play_other())
        taken_as_typed(self.expression)
        self.play()

    def _lay_out(self) -> None:
        title = QuietLabel(self._themes, style="strong", fit="wrap", ground="window")
        title.set_text(self.bench.title)
        says = QuietLabel(self._themes, style="text", fit="wrap", ground="window")
        says.set_text(self.bench.says)
        page = QWidget(self)
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(sides(0, 0, 8, 0))
        self._grid.setSpacing(8)
        self._columns = 0
        self.area = LabScroll(f"lab-bench-scroll-{self.bench.id}", page, self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(title)
        lines.addWidget(says)
        lines.addLayout(self._controls())
        lines.addWidget(self.area, 1)

    def _controls(self) -> QHBoxLayout:
        self.expression.setObjectName(f"lab-bench-expression-{self.bench.id}")
        self.expression.setProperty("role", "source")
        self.expression.setMaxLength(LONGEST)
        self.expression.setAccessibleName(self.tr("Expression of x"))
        self.expression.setToolTip(self.tr("Any expression of x for torch, such as torch.sin(x)*x"))
        label = QLabel(self.tr("f(x) ="), self)
        label.setBuddy(self.expression)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.input, 3)
        row.addWidget(label)
        row.addWidget(self.expression, 2)
        return row

    def _move(self, value: float) -> None:
        self._knob = self._knob.at(value)
        self.input.show_knob(self._knob)
        self._play_other()

    def nudge(self, steps: int) -> None:
        """Move the input by so many steps."""
        self._move(self._knob.nudged(steps))

    def _play_other(self) -> None:
        self.changed.emit()
        self.play()

    @property
    def stand(self) -> Stand:
        """What is set here."""
        return Stand(self._knob, self.expression.text())

    def put_back(self, stand: Stand) -> None:
        """Set it as it was, and play the lanes with it."""
        self._knob = stand.knob
        self.input.show_knob(stand.knob)
        self.expression.setText(stand.expression)
        self.play()

    def play(self) -> None:
        """Play all lanes with what stands above."""
        if not self.resting:
            self._again = True
            return
        skip = len(spans(self._fill(self.bench.start)))
        for lane, play in zip(self.lanes, self._plays, strict=True):
            play.play(self._lines_of(lane), partial(self._show, lane, skip))

    def _hand_over(self, lane: LabLane) -> None:
        self.lines_taken.emit(self._lines_of(lane))

    def _lines_of(self, lane: LabLane) -> str:
        return f"{self._fill(self.bench.start)}\n{self._fill(lane.lane.code)}"

    def _fill(self, code: str) -> str:
        return filled(code, self._knob.value, self.expression.text().strip() or self.bench.f)

    def _show(self, lane: LabLane, skip: int, steps: tuple[Step, ...]) -> None:
        lane.show_steps(steps, skip if len(steps) > skip else 0)
        if self.resting and self._again:
            self._again = False
            self.play()

    @property
    def resting(self) -> bool:
        """Whether everything that was asked for is shown."""
        return not any(play.playing for play in self._plays)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set as many lanes side by side as have room."""
        super().resizeEvent(event)
        least = self._least * self._themes.theme.scale
        columns = max(1, min(len(self.lanes), int(self.width() // least)))
        if len(self.lanes) > columns:
            columns = -(-len(self.lanes) // -(-len(self.lanes) // columns))  # rows of about equal length
        if columns == self._columns:
            return
        self._columns = columns
        for i, lane in enumerate(self.lanes):
            self._grid.addWidget(lane, i // columns, i % columns)
        for column in range(len(self.lanes)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(len(self.lanes), 1)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
