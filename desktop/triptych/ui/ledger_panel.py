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

SIGNS = {0: 8, OWN: 11, INHERITED: 12}
DIGITS = {"float32": (15, 19), "float64": (24, 27)}  # signs of the value and of the exact one, at the best
LEAST = 10
AIR = 12


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


class _Table(QTableView):
    """A table of whole rows that is read, not written."""

    copied = Signal(tuple)  # the selected rows' places

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._sign = 8
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

    def fit(self, sign: int) -> None:
        """Give each column its width, where one sign is so many pixels wide."""
        self._sign = sign
        model = self.model()
        if not isinstance(model, LedgerModel):
            return
        step, value, exact = self._shares(model.dtype)
        for column, signs in {**SIGNS, STEP: step, VALUE: value, EXACT: exact}.items():
            self.setColumnWidth(column, signs * sign + AIR)
        model.give_room({VALUE: value, EXACT: exact})

    def _shares(self, dtype: str) -> tuple[int, int, int]:
        """How many signs the steps and the two numbers get of what there is."""
        value, exact = DIGITS.get(dtype, DIGITS["float64"])
        columns = len(SIGNS) + 3
        room = (self.viewport().width() - columns * AIR) // self._sign - sum(SIGNS.values())
        needed = (self.sizeHintForColumn(STEP) + AIR) // self._sign
        step = min(needed, max(LEAST, room - value - exact))
        if step + value + exact > room:
            value = max(LEAST, (room - step) * value // (value + exact))
            exact = max(LEAST, room - step - value)
        return step, value, exact

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is shared out anew."""
        super().resizeEvent(event)
        self.fit(self._sign)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the selected rows; the rest is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            places = {index.row() for index in self.selectionModel().selectedRows()}
            self.copied.emit(tuple(sorted(places)))
        else:
            super().keyPressEvent(event)
