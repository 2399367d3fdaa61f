"""A warning, an error or a refusal: whose it is, its own words, and what it means in a plain sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.messages import Refused, Trouble, Warned
from triptych.ui.lab_text import LabText
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate

WARNING, ERROR, REFUSAL, OTHER = "warning", "error", "refusal", "other"
SIGNS = {WARNING: "⚠", ERROR: "✕", REFUSAL: "⊘", OTHER: "≠"}
INKS = {WARNING: "caution", ERROR: "bad", REFUSAL: "caution", OTHER: "caution"}


class LabTold(QWidget):
    """A head with a sign, the words as they came, and the sentence below."""

    def __init__(
        self, themes: ThemeHolder, kind: str, head: str, words: str, meaning: str = "",
        parent: QWidget | None = None, *, ground: str = "card",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(f"lab-{kind}")
        self.kind, self.words = kind, words
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        title = QuietLabel(themes, style="small", ink=INKS[kind], fit="wrap", ground=ground)
        title.set_text(f"{SIGNS[kind]} {head}")
        lines.addWidget(title)
        if words:
            shown = LabText(themes, f"lab-{kind}-words", head, self, tone="words")
            shown.show_text(words)
            lines.addWidget(shown)
        if meaning:
            sentence = QuietLabel(themes, style="text", fit="wrap", ground=ground)
            sentence.set_text(meaning)
            lines.addWidget(sentence)

    @classmethod
    def of_warning(cls, themes: ThemeHolder, warned: Warned, parent: QWidget, **look: str) -> LabTold:
        """Return what a warning says."""
        meaning = translate(warned.because) if warned.because is not None else ""
        return cls(themes, WARNING, warned.type, warned.message, meaning, parent, **look)

    @classmethod
    def of_error(cls, themes: ThemeHolder, error: Trouble, parent: QWidget, **look: str) -> LabTold:
        """Return what an error says."""
        meaning = translate(error.because) if error.because is not None else ""
        at = _tr("{type} in line {line}")
        if error.word:
            at = _tr("{type} in line {line}, at “{word}”")
        head = at.format(type=error.type, line=error.line, word=error.word)
        return cls(themes, ERROR, head, error.message, meaning, parent, **look)

    @classmethod
    def of_refusal(cls, themes: ThemeHolder, refused: Refused, parent: QWidget, **look: str) -> LabTold:
        """Return which line and word was not run."""
        word = _tr("Not run: line {line}, “{word}”") if refused.word else _tr("Not run: line {line}")
        head = word.format(line=refused.line, word=refused.word)
        return cls(themes, REFUSAL, head, "", translate(refused.because), parent, **look)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabTold", text)
