"""The troubles of the program in words, under the editor: one sentence each, a click goes to its place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from triptych.messages import Fault
from triptych.ui.announcer import Announcer
from triptych.ui.trouble_sentence import TroubleSentence

MOST_SHOWN = 3


class TroubleLine(QWidget):
    """Up to three troubles, and how many more there are; room for two lines is always kept."""

    chosen = Signal(object)  # Fault

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Fault, ...] = ()
        self._refusal = ""
        self._fine = self._quiet("", "note")
        self._labels: list[QLabel] = []
        self.announcer = Announcer(self)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._lines.addWidget(self._fine)
        self._lines.addStretch(1)
        self.setObjectName("trouble-line")
        self.setAccessibleName(self.tr("Troubles of the program"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_troubles(self, troubles: tuple[Fault, ...], fine: str = "") -> None:
        """Show these troubles, or that all is fine; a refusal that stood here is settled by now."""
        self._fine.setText(fine)
        self._fine.setVisible(not troubles)
        if troubles == self._shown and not self._refusal:
            return
        self._shown, self._refusal = troubles, ""
        self._rebuild()

    def show_refusal(self, sentence: str) -> None:
        """Say why something was not inserted, before the troubles."""
        self._refusal = sentence
        self._rebuild()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands here, from the top; readers of the screen are told the same."""
        return tuple(label.text() for label in self._labels)

    @property
    def fine(self) -> str:
        """What stands here where nothing is wrong, for tests."""
        return self._fine.text()

    def minimumSizeHint(self) -> QSize:
        """Two lines are always kept, so that nothing below jumps while somebody types."""
        kept = 2 * self._fine.fontMetrics().lineSpacing() + 4
        return super().minimumSizeHint().expandedTo(QSize(0, kept))

    def sizeHint(self) -> QSize:
        """As high as what it says."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def _rebuild(self) -> None:
        for label in self._labels:
            self._lines.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [self._link(trouble) for trouble in self._shown[:MOST_SHOWN]]
        if self._refusal:
            self._labels.insert(0, self._quiet(f"▲ {self._refusal}", "trouble"))
        if len(self._shown) > MOST_SHOWN:
            more = self.tr("and {count} more").format(count=len(self._shown) - MOST_SHOWN)
            self._labels.append(self._quiet(more, "note"))
        self._fine.setVisible(not self._labels)
        for i, label in enumerate(self._labels):
            self._lines.insertWidget(i, label)
        self.announcer.say(" ".join(self.sentences) or self._fine.text())

    def _link(self, trouble: Fault) -> TroubleSentence:
        line = TroubleSentence(trouble, self)
        line.chosen.connect(self.chosen)
        return line

    def _quiet(self, text: str, tone: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        label.setText(text)
        return label
