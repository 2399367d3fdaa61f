"""The page of data: a table to type into, what of it the program takes, and the boundary among its points."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from triptych.lang.perceptron_data import cautions
from triptych.messages import Answer, Rows
from triptych.table_text import MOST_ROWS, number
from triptych.ui.asking_page import AskingPage
from triptych.ui.boundary_data import Want, row_values, wanted
from triptych.ui.boundary_plot import BoundaryPlot
from triptych.ui.data_changes import DataChanges
from triptych.ui.data_notes import DataNotes
from triptych.ui.data_tools import DataTools
from triptych.ui.data_words import boundary_words, command, side_words
from triptych.ui.desk import ALL, Desk
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.staged import Staged
from triptych.ui.table_model import TableModel
from triptych.ui.table_reading import TableReading
from triptych.ui.table_view import TableView
from triptych.ui.theme import ThemeHolder


class DataPage(AskingPage):
    """Shows the desk's table, each row's value, and the boundary while it is seen."""

    tall = True

    tabled = Signal(object, object)  # Form, Data

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(themes, "", parent)
        self.setObjectName("data-page")
        self.set_title(self.tr("Data"))
        self.setAcceptDrops(True)
        self._desk: Desk | None = None
        self._place = 0
        self._want: Want | None = None
        self._answer: Answer | None = None
        self.tools = DataTools(self)
        self.model = TableModel(themes, self)
        self.table = TableView(themes, self.model, self)
        self.plot = BoundaryPlot(themes, self)
        self.nothing = QLabel(self)
        self.words = QuietLabel(themes, self, style="small", fit="wrap")
        self.notes = DataNotes(self)
        self.reading = TableReading(self)
        self.changes = DataChanges(self.reading, self)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self.nothing.setObjectName("data-nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(self.themes.theme.space(3))
        row.addWidget(self.table, 4)
        row.addWidget(self.plot, 5)
        row.addWidget(self.nothing, 5)
        self.head.addWidget(self.tools.output)
        self.head.addWidget(self.tools.use)
        self.body.addWidget(self.tools)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.words)
        self.body.addWidget(self.notes)

    def _join(self) -> None:
        tools = self.tools
        tools.ready_chosen.connect(self.changes.take_ready)
        tools.file_chosen.connect(self.reading.open)
        tools.paste_asked.connect(lambda: self._paste(QGuiApplication.clipboard().text()))
        tools.add_asked.connect(self.add_row)
        tools.delete_asked.connect(self._delete)
        tools.command_asked.connect(self.copy_command)
        tools.use_chosen.connect(self._use)
        tools.output_chosen.connect(self._turn)
        self.table.pasted.connect(self._paste)
        self.table.deleted.connect(self._delete)
        self.table.row_chosen.connect(self._follow)
        self.plot.picked.connect(self._pick)
        self.model.edited.connect(self.changes.edit)
        self.model.refused.connect(self.changes.refuse)
        self.changes.refused.connect(self.notes.refuse)
        self.changes.tabled.connect(self.tabled)

    @property
    def rows(self) -> Rows:
        """The table's rows; none before there is a table."""
        return self.changes.rows

    @property
    def picked(self) -> int | None:
        """What the program takes of them."""
        return self._desk.picked if self._desk is not None else None

    def _paste(self, text: str) -> None:
        """One number goes into the current cell, all else is a table."""
        index = self.table.currentIndex()
        if index.isValid() and number(text, decimal_comma=True) is not None:
            self.model.setData(index, text)
        else:
            self.reading.take(text)

    def _delete(self) -> None:
        self.changes.delete_rows(set(self.table.chosen))

    def add_row(self) -> None:
        """Add a row, and choose it."""
        if self.changes.add_row():
            self.table.choose(len(self.rows.values) - 1)

    def _use(self, use: int | None) -> None:
        self.notes.refuse(None)
        row = max(0, self.table.currentIndex().row())
        self.changes.pick(row if use not in (ALL, None) else use)

    def _follow(self, row: int) -> None:
        """While one row is taken, the current one is the picked one."""
        if self.picked not in (ALL, None, row) and 0 <= row < len(self.rows.values):
            self.changes.pick(row)

    def _pick(self, row: int) -> None:
        self.table.choose(row)
        self.notes.refuse(None)
        self.changes.pick(row)

    def copy_command(self) -> None:
        """Put the command that computes what is shown on the clipboard."""
        if self._desk is not None:
            dtype = self.model.dtype
            QGuiApplication.clipboard().setText(command(self._desk.text, self._desk.point, dtype))

    def show_desk(self, desk: Desk) -> None:
        """Show the desk's table; a slider of a weight changes nothing here."""
        before, self._desk = self._desk, desk
        same = before is not None and (before.reading, before.table) == (desk.reading, desk.table)
        self.changes.follow(desk, afresh=not same)
        if not same or before is None or before.picked != desk.picked:
            self._show_table(desk)

    def _turn(self, place: int) -> None:
        """Show the boundary of another output."""
        self._place = place
        if self._desk is not None:
            self._show_table(self._desk)
        if self._answer is not None:
            self.show_answer(msgspec.structs.replace(self._answer, field=None))  # that was another output's

    def _show_table(self, desk: Desk) -> None:
        form, rows = self.changes.form, self.changes.rows
        self._place = min(self._place, form.outputs - 1)
        self._want = wanted(form, rows, self._place)
        self.model.show_rows(rows, self._want.column if self._want else form.layers[-1][self._place].out)
        count = len(rows.values)
        self.tools.show_outputs(tuple(unit.out for unit in form.layers[-1]), self._place)
        self.tools.show_use(desk.picked, rows=count, full=count >= MOST_ROWS)
        ring = desk.picked if desk.picked not in (ALL, None) else None
        if ring is not None:
            self.table.choose(ring)
        self.plot.show_want(self._want, ring)
        self.plot.setVisible(self._want is not None)
        self.nothing.setVisible(self._want is None)
        self.nothing.setText(self._why_nothing(count))
        self.notes.show_notes((*self.changes.notes, *cautions(form, rows)))
        self.ask()

    def _why_nothing(self, count: int) -> str:
        if count:
            return self.tr("With {count} inputs there is no picture: it shows one or two.").format(
                count=len(self.changes.form.inputs)
            )
        return self.tr(
            "No rows yet: choose a ready set, open or drop a CSV file, or paste from a spreadsheet."
        )

    def needs(self) -> Staged:
        """Return the field in which the boundary lies; nothing where there is no picture."""
        return Staged(field=self._want.field) if self._want is not None else Staged()

    def show_answer(self, answer: Answer) -> None:
        """Show each row's value, and the boundary."""
        self._answer = answer
        if self._desk is None or answer.program != self._desk.text or not self.isVisible():
            return
        if answer.field is not None:
            self.plot.show_values(answer.field)
        column = self._want.column if self._want else self.changes.form.layers[-1][self._place].out
        values = row_values(answer, column, len(self.rows.values))
        self.model.show_values(values, answer.dtype)
        words = []
        if self._want is not None:
            words.append(boundary_words(self._want, answer.point))
            words += [side_words(self._want, values)] if values else []
        self.words.set_text(" · ".join(word for word in words if word))
        self.plot.words = self.words.text()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.reading.open(paths[0])
        elif event.mimeData().hasText():
            self.reading.take(event.mimeData().text())
        event.acceptProposedAction()
