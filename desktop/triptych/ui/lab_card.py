"""One mistake as a card: its lines, what the installed torch really says to them, why, and mends beside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from triptych.messages import Mend, Ran
from triptych.ui.card import Card
from triptych.ui.lab_data import Mistake
from triptych.ui.lab_output import LabOutput
from triptych.ui.lab_session import LabSession, Task
from triptych.ui.lab_text import LabText
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder

BEGIN = "import torch\n"


class LabCard(Card):
    """Shows one mistake at a time; its lines can be taken to the cells."""

    lines_taken = Signal(str)
    program_chosen = Signal(object)  # Program

    def __init__(self, themes: ThemeHolder, session: LabSession, parent: QWidget | None = None) -> None:
        super().__init__(themes, " ", parent)
        self.setObjectName("lab-card")
        self._session = session
        self.mistake: Mistake | None = None
        self.code = LabText(themes, "lab-card-code", self.tr("The lines"), self, tone="lines")
        self.teaches = QuietLabel(themes, style="text", fit="wrap")
        self.heard = QuietLabel(themes, style="small", ink="muted", fit="wrap")
        self.output = LabOutput(themes, self)
        self.old = QuietLabel(themes, style="code", ink="muted", fit="wrap")
        self.take = QPushButton(self.tr("Take these lines to the cells"), self)
        self.take.setObjectName("lab-card-take")
        self.take.setProperty("role", "choice")
        self.take.setAccessibleName(self.take.text())
        self.take.setToolTip(self.tr("Puts them into a new cell, to be changed and run line by line"))
        self.take.clicked.connect(self._hand_over)
        self.output.mend_chosen.connect(self._try_mend)
        self.output.mend_taken.connect(lambda mend: self.lines_taken.emit(mend.code))
        self.output.program_chosen.connect(self.program_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        for part in (self.teaches, self.code, self.heard, self.output, self.old):
            self.body.addWidget(part)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_mistake(self, mistake: Mistake, ran: Ran | None) -> None:
        """Show a mistake, and what became of it where it was run already."""
        self.mistake = mistake
        self.set_title(mistake.title)
        self.set_note(mistake.group)
        self.code.show_text(BEGIN + mistake.code)
        self.teaches.set_text(mistake.teaches)
        self.old.set_text(self._old(mistake.old))
        self.old.setVisible(bool(mistake.old))
        self.show_ran(ran)

    def _old(self, wordings: Sequence[str]) -> str:
        head = self.tr("In other releases:")
        return "\n".join([head, *(f"  {text}" for text in wordings)])

    def show_ran(self, ran: Ran | None) -> None:
        """Show what torch says."""
        said = self.tr("This torch says:") if ran is not None else self.tr("Being run …")
        self.heard.set_text(said)
        self.output.show_ran(ran)

    def _hand_over(self) -> None:
        if self.mistake is not None:
            self.lines_taken.emit(BEGIN + self.mistake.code)

    def _try_mend(self, mend: Mend) -> None:
        if self.mistake is None:
            return
        self.output.show_variant(BEGIN + self.mistake.code, mend)
        self._session.run(Task(mend.code, partial(self._show_mended, mend), self, ()))

    def _show_mended(self, mend: Mend, ran: Ran) -> None:
        variant = self.output.variant
        if variant is not None and variant.mend is mend:
            variant.show_mended(ran)
