"""One line of a lane: the code, what it did to the tensors, and what torch said to it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from triptych.messages import Ran
from triptych.ui.lab_changes import changes
from triptych.ui.lab_result import printed
from triptych.ui.lab_told import SIGNS
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate

INDENT = 14


class LabLaneRow(QWidget):
    """Three labels that keep still while their texts stay the same."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = QuietLabel(themes, style="code", fit="wrap")
        self.did = QuietLabel(themes, style="small", ink="accent", fit="wrap")
        self.said = QuietLabel(themes, style="code", ink="bad", fit="wrap")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        lines.addWidget(self.code)
        for label in (self.did, self.said):
            row = QHBoxLayout()
            row.addSpacing(INDENT)
            row.addWidget(label)
            lines.addLayout(row)

    def show_step(self, code: str, before: Ran, ran: Ran) -> None:
        """Show a line, and how the lab stood before and after it."""
        self.code.set_text(code)
        did, said = "   ".join(outcome(before, ran)), "\n".join(words(ran))
        self.did.set_text(did)
        self.said.set_text(said)
        self.did.setVisible(bool(did))
        self.said.setVisible(bool(said))


def outcome(before: Ran, ran: Ran) -> list[str]:
    """Return what a line changed, and what it printed."""
    text = printed(ran)
    return [*changes(before, ran), *([text] if text else [])]


def words(ran: Ran) -> list[str]:
    """Return the warnings, the error or the refusal of a line, each with its sign."""
    told = [f"{SIGNS['warning']} {warned.type}: {warned.message}" for warned in ran.warnings]
    if ran.error is not None:
        told.append(f"{SIGNS['error']} {ran.error.type}: {ran.error.message}")
    if ran.refused is not None:
        told.append(f"{SIGNS['refusal']} {translate(ran.refused.because)}")
    return told
