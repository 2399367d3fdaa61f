"""One sentence about the computing process, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from triptych.messages import Failed, Said
from triptych.ui.announcer import Announcer
from triptych.ui.buttons import push_button
from triptych.ui.client import DEAD, LATE, READY
from triptych.ui.translate import translate


class StatusLine(QWidget):
    """Tells how the computing process is; offers a fresh start, or the report to copy."""

    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName(self.tr("Computing process"))
        self._report = ""
        self.announcer = Announcer(self)
        self._sentence = QLabel(self)
        self._sentence.setObjectName("status-sentence")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setProperty("role", "small")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._retry = self._button(
            "status-retry",
            self.tr("Start it again"),
            self.tr("Start what computes afresh; your program stays as it is."),
        )
        self._retry.clicked.connect(self.retried)
        self._show = self._button(
            "status-report",
            self.tr("Show the report"),
            self.tr("Read, and copy, what the program says of its own fault."),
        )
        self._show.clicked.connect(self._open_report)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._sentence, 1)
        line.addWidget(self._show)
        line.addWidget(self._retry)

    def _button(self, name: str, text: str, says: str) -> QPushButton:
        button = push_button(self, name, text, says)
        button.hide()
        return button

    @property
    def sentence(self) -> str:
        """What stands here."""
        return self._sentence.text()

    def show_state(self, state: str, said: Said) -> None:
        """Say the client's state; a report stays until the process is ready again."""
        self._say(translate(said), state)
        self._retry.setVisible(state == DEAD)
        if state == READY:
            self._show.hide()

    def show_failed(self, failed: Failed) -> None:
        """Say that the program itself failed, and offer the report."""
        self._report = failed.report
        self._say(translate(failed.said), DEAD)
        self._show.show()

    def _say(self, sentence: str, state: str) -> None:
        mark = {READY: "✓ ", DEAD: "▲ ", LATE: "▲ "}.get(state, "… ")
        text = mark + " ".join(sentence.split())
        self._sentence.setText(text)
        self._sentence.setToolTip(sentence)
        self._sentence.setAccessibleName(sentence)
        self.announcer.say(sentence)

    def _open_report(self) -> None:
        # Imported only here: hardly ever is there a fault to report.
        from triptych.ui.fault_report import FaultReport  # noqa: PLC0415 -- as said above

        FaultReport(self._report, self.window()).open()
