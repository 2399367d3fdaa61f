"""What can be done to a table: edited, read, rows added or taken away, picked from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from triptych.lang.perceptron import Form
from triptych.lang.perceptron_data import fitted
from triptych.lang.perceptron_shape import form_of
from triptych.messages import Rows, Said
from triptych.table_text import MOST_ROWS, Sheet, Unreadable
from triptych.ui.data import Data
from triptych.ui.desk import ALL, Desk
from triptych.ui.knob import Leaf, first_knob
from triptych.ui.ready_tables import ReadyTable
from triptych.ui.table_reading import TableReading


class DataChanges(QObject):
    """Every change is told as a form and the whole table; what can't be read changes nothing."""

    tabled = Signal(object, object)  # Form, Data
    refused = Signal(object)  # Said, or None where a change was taken

    def __init__(self, reading: TableReading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.form = Form()
        self.notes: tuple[Said, ...] = ()
        self._noted = self.form  # what the notes are about
        self._noted_rows: Rows | None = None
        self._desk: Desk | None = None
        self._ready: ReadyTable | None = None
        self._reading = reading
        reading.read.connect(self._take)
        reading.refused.connect(self.refuse)

    @property
    def rows(self) -> Rows:
        """The table's rows; none before there is a table."""
        table = self._desk.table if self._desk is not None else None
        return table or Rows((*self.form.inputs, *self.form.targets), ())

    @property
    def _picked(self) -> int | None:
        return self._desk.picked if self._desk is not None else None

    def follow(self, desk: Desk, *, afresh: bool) -> None:
        """Follow the desk; ``afresh`` where its program or its table is another."""
        before, self._desk = self._desk, desk
        if before is not None and before.table is not desk.table:
            self.refused.emit(None)
        if afresh and desk.graph is not None:
            self.form = form_of(desk.graph) or self.form
        if self.form != self._noted or (afresh and desk.table is not self._noted_rows):
            self.notes = ()

    def _change(self, form: Form, data: Data, notes: tuple[Said, ...] = ()) -> None:
        """Tell another table; the window keeps the one before it, among all its steps."""
        self.notes, self._noted, self._noted_rows = notes, form, data.table
        self.refused.emit(None)
        self.tabled.emit(form, data)

    def edit(self, rows: Rows) -> None:
        """Take rows in which somebody has typed."""
        self._change(self.form, Data(rows, self._picked))

    def refuse(self, said: Said) -> None:
        """Say what could not be read; the table stays."""
        self._ready = None
        self.refused.emit(said)

    def take_ready(self, ready: ReadyTable) -> None:
        """Put a ready table in place of this one."""
        self._ready = ready
        self._reading.open(str(ready.path))

    def _take(self, sheet: Sheet) -> None:
        """Put a table that was read in place of this one, with the form that it asks for."""
        ready, self._ready = self._ready, None
        try:
            found = fitted(sheet, self.form)
        except Unreadable as unreadable:
            self.refuse(unreadable.said)
            return
        lone = not found.form.hidden and found.form.outputs == 1
        at = ready.at if ready is not None and lone else {}
        knobs = {Leaf(name): first_knob(value) for name, value in at.items()}
        self._change(found.form, Data(found.rows, ALL, knobs), found.notes)

    def add_row(self) -> bool:
        """Add a row like the last one, first as the sliders stand; False where there is no room."""
        rows = self.rows
        if len(rows.values) >= MOST_ROWS:
            return False
        point = self._desk.point if self._desk is not None else {}
        first = tuple(v if isinstance(v, float) else 0.0 for v in (point.get(n, 0.0) for n in rows.names))
        last = rows.values[-1] if rows.values else first
        picked = self._picked if rows.values else ALL
        self._change(self.form, Data(Rows(rows.names, (*rows.values, last)), picked))
        return True

    def delete_rows(self, gone: set[int]) -> None:
        """Take rows away, by their places."""
        kept = tuple(row for i, row in enumerate(self.rows.values) if i not in gone)
        if gone:
            picked = self._picked if self._picked in (ALL, None) or not kept else min(gone)
            picked = picked if picked is None or picked < len(kept) else len(kept) - 1
            self._change(self.form, Data(Rows(self.rows.names, kept), picked))

    def pick(self, picked: int | None) -> None:
        """Let the program take another row, all of them, or none."""
        self.tabled.emit(self.form, Data(self.rows, picked))
