"""What stands below a cell: its outcome, mends to try, what was stored, and derivatives to be opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from triptych.messages import Mend, Program, Ran
from triptych.ui.announcer import Announcer
from triptych.ui.buttons import push_button
from triptych.ui.flow_layout import FlowLayout
from triptych.ui.lab_mend import LabMend
from triptych.ui.lab_result import LabResult
from triptych.ui.lab_told import OTHER, LabTold
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate

LONGEST_HEARD = 1_000
MOST_BUTTON = 48  # signs of a program on a button; all of it is in its tooltip


class LabOutput(QWidget):
    """Tells which mend is to be tried and which program to be opened; runs nothing itself."""

    mend_chosen = Signal(object)  # Mend
    mend_taken = Signal(object)  # Mend
    program_chosen = Signal(object)  # Program

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.announcer = Announcer(self)
        self.result = LabResult(themes, self)
        self.stored: LabTold | None = None
        self.mends: list[QPushButton] = []
        self.programs: list[QPushButton] = []
        self.variant: LabMend | None = None
        self._rest: list[QWidget] = []
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 2, 0, 2)
        self.lines.setSpacing(4)
        self.lines.addWidget(self.result)

    def show_ran(self, ran: Ran | None, stored: str = "", because: str = "") -> None:
        """Show an outcome; ``stored`` is what the file had here, where that differs, ``because`` why."""
        for part in self._rest:
            self.lines.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._rest, self.mends, self.programs = [], [], []
        self.variant = self.stored = None
        self.result.show_ran(ran)
        if ran is None:
            return
        self.announcer.say(heard(ran))
        if stored:
            self.stored = LabTold(
                self._themes, OTHER, self.tr("The file stored something else here"), stored, because, self
            )
            self._add(self.stored)
        if ran.error is not None and ran.error.mends:
            self.mends = [self._mend(i, mend) for i, mend in enumerate(ran.error.mends)]
            self._add(self._row(self.mends))
        if ran.programs:
            self.programs = [self._program(i, program) for i, program in enumerate(ran.programs)]
            self._add(self._row(self.programs))

    def show_variant(self, code: str, mend: Mend) -> LabMend:
        """Open the two columns of a mend, in place of another's."""
        if self.variant is not None:
            self._rest.remove(self.variant)
            self.lines.removeWidget(self.variant)
            self.variant.hide()
            self.variant.deleteLater()
        shown = self.result.shown
        self.variant = LabMend(self._themes, code, shown or Ran(0), mend, self)
        self.variant.taken.connect(self.mend_taken)
        self._add(self.variant)
        return self.variant

    def _add(self, part: QWidget) -> None:
        self._rest.append(part)
        self.lines.addWidget(part)

    def _row(self, buttons: list[QPushButton]) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row)
        for button in buttons:
            flow.addWidget(button)
        return row

    def _mend(self, at: int, mend: Mend) -> QPushButton:
        tip = self.tr("Runs the lines with this change from a fresh beginning, beside what you have")
        button = self._button(f"lab-mend-{at}", self.tr("Try: {mend}").format(mend=translate(mend.said)), tip)
        button.clicked.connect(partial(self._choose, self.mend_chosen, mend))
        return button

    def _program(self, at: int, program: Program) -> QPushButton:
        short = program.program.split("\n")
        text = "; ".join(short)
        text = text if len(text) <= MOST_BUTTON else text[: MOST_BUTTON - 1] + "…"
        tip = self.tr("Opens this derivative in the Expression room, with its three columns:\n{program}")
        said = self.tr("∂ Compare: {program}").format(program=text)
        button = self._button(f"lab-program-{at}", said, tip.format(program=program.program))
        button.clicked.connect(partial(self._choose, self.program_chosen, program))
        return button

    def _choose(self, signal: object, value: object) -> None:
        signal.emit(value)  # type: ignore[attr-defined]  # a Signal, which PySide's stubs don't name once bound

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        return push_button(self, name, text, tip, role="choice")


def heard(ran: Ran) -> str:
    """Return what became of it as it is announced: what was printed, the value, and what went wrong."""
    parts = [ran.stdout.strip(), ran.result or "", *(warned.message for warned in ran.warnings)]
    if ran.error is not None:
        because = ran.error.because
        parts += [f"{ran.error.type}: {ran.error.message}", because.text if because is not None else ""]
    if ran.refused is not None:
        parts.append(ran.refused.because.text)
    return ". ".join(filter(None, parts))[:LONGEST_HEARD]
