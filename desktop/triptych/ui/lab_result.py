"""What one source did, as a notebook prints it: warnings, text, the last value, an error or a refusal."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.messages import Ran
from triptych.ui.lab_text import LabText
from triptych.ui.lab_told import LabTold
from triptych.ui.theme import ThemeHolder


class LabResult(QWidget):
    """Shown anew for each outcome; the text that a notebook would print stands in one piece."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None, *, ground: str = "card") -> None:
        super().__init__(parent)
        self._themes, self._ground = themes, ground
        self._shown: Ran | None = None
        self.parts: list[QWidget] = []
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(4)

    @property
    def shown(self) -> Ran | None:
        """The outcome that is shown."""
        return self._shown

    @property
    def printed(self) -> str:
        """What a notebook would have printed."""
        return printed(self._shown) if self._shown is not None else ""

    def show_ran(self, ran: Ran | None) -> None:
        """Show what became of a source; None takes everything away."""
        self._shown = ran
        for part in self.parts:
            self.lines.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = [] if ran is None else self._parts_of(ran)
        for part in self.parts:
            self.lines.addWidget(part)
        self.setVisible(bool(self.parts))

    def _parts_of(self, ran: Ran) -> list[QWidget]:
        look = {"ground": self._ground}
        parts: list[QWidget] = [
            LabTold.of_warning(self._themes, warned, self, **look) for warned in ran.warnings
        ]
        if text := printed(ran):
            shown = LabText(self._themes, "lab-printed", self.tr("What it printed"), self)
            shown.show_text(text)
            parts.append(shown)
        if ran.refused is not None:
            parts.append(LabTold.of_refusal(self._themes, ran.refused, self, **look))
        if ran.error is not None:
            parts.append(LabTold.of_error(self._themes, ran.error, self, **look))
        return parts


def printed(ran: Ran) -> str:
    """Return the printed text and below it the last value."""
    return "\n".join(part for part in (ran.stdout.rstrip("\n"), ran.result or "") if part)
