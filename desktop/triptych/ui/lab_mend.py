"""An error's mend beside the original: the lines that differ, and what became of each."""

from __future__ import annotations

import difflib

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from triptych.messages import Mend, Ran
from triptych.ui.lab_changes import changes
from triptych.ui.lab_result import LabResult
from triptych.ui.lab_text import LabText
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate

LEFT = Qt.AlignmentFlag.AlignLeft
MOST_LINES = 400  # beyond which the differing lines are not looked for


class LabMend(QWidget):
    """Two columns: as it was, and with the mend, which can be taken."""

    taken = Signal(object)  # Mend

    def __init__(
        self, themes: ThemeHolder, code: str, ran: Ran, mend: Mend, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self.mend = themes, mend
        self.setObjectName("lab-mend")
        self.original, self.mended = LabResult(themes, self), LabResult(themes, self)
        self.after = QuietLabel(themes, style="code", fit="wrap")
        self.take = self._button()
        gone, come = differing(code, mend.code)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 4, 0, 0)
        sides.setSpacing(12)
        sides.addLayout(self._side(self.tr("As it was"), gone, self.original), 1)
        sides.addLayout(self._side(translate(mend.said), come, self.mended, self.after, self.take), 1)
        self.original.show_ran(ran)

    def _button(self) -> QPushButton:
        button = QPushButton(self.tr("Put it into the cells"), self)
        button.setObjectName("lab-mend-take")
        button.setProperty("role", "choice")
        button.setAccessibleName(button.text())
        button.setToolTip(
            self.tr("Changes these lines where they stand (Ctrl+Shift+M); Ctrl+Z there takes it back")
        )
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.taken.emit(self.mend))
        return button

    def _side(self, title: str, code: str, *below: QWidget) -> QVBoxLayout:
        head = QuietLabel(self._themes, style="small", ink="muted", fit="wrap")
        head.set_text(title)
        text = LabText(self._themes, "lab-mend-code", self.tr("The lines that differ"), self, tone="lines")
        text.show_text(code)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for part in (head, text, *below):
            lines.addWidget(part, 0, LEFT if part is self.take else Qt.AlignmentFlag(0))
        lines.addStretch(1)
        return lines

    def show_mended(self, ran: Ran) -> None:
        """Show what became of the mended lines, and which gradients they left."""
        self.mended.show_ran(ran)
        good = ran.error is None and ran.refused is None
        grads = [told for told in changes(Ran(0), ran) if ".grad " in told]
        told = "   ".join(grads) if grads else self.tr("no gradient was written")
        self.after.set_text(self.tr("✓ no error: {grads}").format(grads=told) if good else "")
        self.after.setVisible(good)


def differing(one: str, other: str) -> tuple[str, str]:
    """Return the lines of each text that the other one lacks."""
    old, new = one.split("\n")[-MOST_LINES:], other.split("\n")[-MOST_LINES:]
    gone, come = [], []
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            gone += old[i1:i2]
            come += new[j1:j2]
    return "\n".join(gone), "\n".join(come)
