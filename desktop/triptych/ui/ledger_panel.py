"""Why not identical?  A ledger of every step's rounding, live for as long as it is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView, QToolButton, QWidget

from triptych.messages import Answer
from triptych.ui.card import Card
from triptych.ui.ledger_model import EXACT, INHERITED, OWN, STEP, VALUE, LedgerModel
from triptych.ui.ledger_rows import as_text, rows, worst
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder

SIGNS = {0: 9, OWN: 11, INHERITED: 12}
DIGITS = {"float32": (15, 19), "float64": (24, 27)}


class LedgerPanel(Card):
    """A table that the arrow keys walk, a sentence on the worst step, and a button that copies all."""

    closed = Signal()

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(theme_holder, " ", parent)
        self.setObjectName("ledger")
        self.set_title(self.tr("Why not identical?"))
        self.worst = QuietLabel(theme_holder, style="small", fit="wrap")
        self.model = LedgerModel(theme_holder, self)
        self.table = _Table(self)
        self.table.setModel(self.model)
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
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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

    def copy(self, places: tuple[int, ...]) -> None:
        """Put these rows on the clipboard as text, all of them where none is named."""
        chosen = [row for k, row in enumerate(self.model.rows) if not places or k in places]
        QGuiApplication.clipboard().setText(as_text(chosen, self.model.dtype))

    def take_focus(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit(self) -> None:
        """Give each column room for its digits."""
        metrics = QFontMetrics(self.themes.theme.font("small", bold=True, mono=True))
        sign = metrics.horizontalAdvance("0")
        value, exact = DIGITS.get(self.model.dtype, DIGITS["float64"])
        for column, signs in {**SIGNS, VALUE: value, EXACT: exact}.items():
            self.table.setColumnWidth(column, signs * sign + 12)
        self.table.fit_steps()
        self.table.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + 6)
        self.table.setMinimumHeight(6 * (metrics.lineSpacing() + 6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


class _Table(QTableView):
    """A table of whole rows that is read, not written."""

    copied = Signal(tuple)  # the selected rows' places

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ledger-table")
        self.setAccessibleName(self.tr("Every step's rounding"))
        self.setToolTip(self.tr("Arrow keys walk the steps, Ctrl+C copies the selected ones"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)

    def fit_steps(self) -> None:
        """Give the steps the width that they need, or what the numbers leave of it."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(k) for k in range(header.count()) if k != STEP)
        needed = self.sizeHintForColumn(STEP) + 12
        wide = self.viewport().width()
        self.setColumnWidth(STEP, max(wide // 6, min(needed, wide - others)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width leaves the steps another room."""
        super().resizeEvent(event)
        self.fit_steps()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the selected rows, Escape is the panel's; the rest is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            places = {index.row() for index in self.selectionModel().selectedRows()}
            self.copied.emit(tuple(sorted(places)))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
