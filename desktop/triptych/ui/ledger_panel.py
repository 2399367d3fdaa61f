"""Why not identical?  A ledger of every step's rounding, live for as long as it is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

from triptych.messages import Answer
from triptych.ui.buttons import tool_button
from triptych.ui.card import Card
from triptych.ui.ledger_model import LedgerModel
from triptych.ui.ledger_rows import as_text, rows, worst
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.rounding_table import RoundingTable
from triptych.ui.theme import ThemeHolder


class LedgerPanel(Card):
    """A table that the arrow keys walk, a sentence on the worst step, and a button that copies all."""

    closed = Signal()

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(theme_holder, " ", parent)
        self.setObjectName("ledger")
        self.set_title(self.tr("Why not identical?"))
        self.worst = QuietLabel(theme_holder, style="small", fit="wrap")
        self.model = LedgerModel(theme_holder, self)
        self.table = RoundingTable(self.model, self)
        self.table.copied.connect(self.copy)
        whole = self._button("ledger-copy", self.tr("Copy as text"), self.tr("Copies the whole ledger"))
        whole.clicked.connect(lambda: self.copy(()))
        close = self._button("ledger-close", self.tr("Close"), self.tr("Brings the plots back (Esc)"))
        close.clicked.connect(self.closed)
        self.body.addWidget(self.worst)
        self.body.addWidget(self.table, 1)
        self.set_note(self.tr("errors in units of the last place (ulp)"), self.tr("errors in ulp"))
        self._fit()
        theme_holder.changed.connect(self._fit)

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = tool_button(self, name, text, tip, aloud=text, role="quiet")
        self.head.addWidget(button)
        return button

    def show_answer(self, answer: Answer) -> None:
        """Show the ledger that an answer carries; one without leaves what is shown."""
        if answer.ledger is None:
            return
        output = answer.output.name if answer.output is not None else "out"
        found = rows(answer.ledger, output, answer.dtype)
        before = (self.model.dtype, len(self.model.rows))
        self.model.show_rows(found, answer.dtype)
        if before != (answer.dtype, len(found)):
            self._fit()
        nothing = self.tr("There are no exact numbers here to hold the steps against.")
        said = worst(found) if found else nothing
        self.worst.set_text(said)
        self.table.setAccessibleDescription(said)

    def clear(self) -> None:
        """Forget all: what was true when it was closed is not shown when it opens again."""
        self.model.show_rows((), self.model.dtype)
        self.worst.set_text("")

    def copy(self, places: tuple[int, ...]) -> None:
        """Put these rows on the clipboard as text, all of them where none is named."""
        chosen = [row for k, row in enumerate(self.model.rows) if not places or k in places]
        QGuiApplication.clipboard().setText(as_text(chosen, self.model.dtype))

    def take_focus(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit(self) -> None:
        """Give the rows their height and the columns their widths."""
        metrics = QFontMetrics(self.themes.theme.font("small", bold=True, mono=True))
        self.table.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + 6)
        self.table.setMinimumHeight(6 * (metrics.lineSpacing() + 6))
        self.table.fit(metrics.horizontalAdvance("0"))
