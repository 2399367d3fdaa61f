"""The rows of all inputs; a new name in the program gets its row at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from triptych.messages import Rows
from triptych.ui.desk import Desk
from triptych.ui.input_row import InputRow
from triptych.ui.knob import Knob, Leaf
from triptych.ui.stretches import Stretches


class InputsPanel(QWidget):
    """One row for each leaf of the program, in order of appearance."""

    moved = Signal(object, float)
    ranged = Signal(object, float, float, float)
    axis_chosen = Signal(object)
    used = Signal(object)  # the Leaf whose slider has the pointer or the keyboard, None when it went

    def __init__(self, parent: QWidget | None = None, *, prefix: str = "") -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._locked: tuple[frozenset[str], str] = frozenset(), ""
        self._rows: dict[Leaf, InputRow] = {}
        self._spare: list[InputRow] = []
        self._shown: dict[Leaf, Knob] = {}
        self.setObjectName(f"{prefix}inputs")
        self.setAccessibleName(self.tr("Inputs"))
        self._hint = QLabel(self.tr("A name that the program uses gets its slider here."), self)
        self._hint.setWordWrap(True)
        self._hint.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the rows come after it in the walk of Tab
        self._hint.setProperty("role", "small")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._lines.addWidget(self._hint)
        self._bound = QLabel(self)
        self._bound.setObjectName(f"{prefix}inputs-from-table")
        self._bound.setTextFormat(Qt.TextFormat.PlainText)
        self._bound.setWordWrap(True)
        self._bound.setProperty("role", "small")
        self._bound.hide()
        self._lines.addWidget(self._bound)

    def show_desk(self, desk: Desk) -> None:
        """Show this desk's knobs; rows are made anew only where the names changed."""
        if tuple(self._rows) != desk.leaves:
            self._rebuild(desk)
        self._show_bound(desk.rows)
        for leaf, row in self._rows.items():
            knob = desk.knobs[leaf]
            if knob is not self._shown.get(leaf):
                row.show_knob(knob)
                self._shown[leaf] = knob
            row.show_axis(leaf == desk.axis)

    def _show_bound(self, rows: Rows | None) -> None:
        """Say which names are a table's columns, and so have no slider."""
        text = ""
        if rows is not None:
            said = self.tr("{names}: {count} rows from the table")
            text = said.format(names=", ".join(rows.names), count=len(rows.values))
        if text != self._bound.text():
            self._bound.setText(text)
            self._bound.setVisible(bool(text))

    def show_stretches(self, found: Mapping[Leaf, Stretches]) -> None:
        """Mark on each track where steps break down."""
        for leaf, row in self._rows.items():
            row.slider.show_stretches(found.get(leaf))

    def lock(self, names: Collection[str], reason: str) -> None:
        """Let the sliders of these names rest, for this reason; an empty one frees them."""
        self._locked = frozenset(names), reason
        for leaf, row in self._rows.items():
            row.lock(reason if leaf.name in names else "")

    def take_focus(self) -> None:
        """Give the keyboard to the first slider that can be moved."""
        free = next((row for row in self._rows.values() if row.slider.isEnabled()), None)
        if free is not None:
            free.slider.setFocus()

    def breathe(self, roomy: bool) -> None:
        """Put the rows further apart where there is room."""
        self._lines.setSpacing(10 if roomy else 4)

    def row(self, leaf: Leaf) -> InputRow:
        """Return the row of this leaf."""
        return self._rows[leaf]

    def _rebuild(self, desk: Desk) -> None:
        """Keep the row of a name that stays; let those of names that went serve the new ones."""
        kept = {leaf: row for leaf, row in self._rows.items() if leaf in desk.leaves}
        self._spare += [row for leaf, row in self._rows.items() if leaf not in kept]
        self._rows = {leaf: kept.get(leaf) or self._row_for(leaf, desk.knobs[leaf]) for leaf in desk.leaves}
        self._shown = {leaf: knob for leaf, knob in self._shown.items() if leaf in kept}
        for row in self._spare:
            row.hide()
        for place, row in enumerate(self._rows.values(), start=2):
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
            row.show()
        self._hint.setVisible(not self._rows)
        self._align()
        self.lock(*self._locked)

    def _row_for(self, leaf: Leaf, knob: Knob) -> InputRow:
        if not self._spare:
            return self._new_row(leaf, knob)
        row = self._spare.pop()
        row.serve(leaf)
        return row

    def _new_row(self, leaf: Leaf, knob: Knob) -> InputRow:
        row = InputRow(leaf, knob, self, prefix=self._prefix)
        row.moved.connect(self.moved, Qt.ConnectionType.DirectConnection)
        row.ranged.connect(self.ranged)
        row.axis_chosen.connect(self.axis_chosen)
        row.used.connect(self.used)
        return row

    def _align(self) -> None:
        """Let all sliders begin at the same place, and Tab walk the rows from top to bottom."""
        widest = max((row.name.sizeHint().width() for row in self._rows.values()), default=0)
        before: QWidget = self._hint  # its place in the walk is before everything that comes after
        for row in self._rows.values():
            row.name.setMinimumWidth(widest)
            for part in (row.name, row.slider, row.exact, row.play, row.range):
                QWidget.setTabOrder(before, part)
                before = part
