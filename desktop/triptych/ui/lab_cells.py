"""The cells one below the other, of which one is current: what is asked for concerns it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from triptych.messages import Mend, Ran
from triptych.notebook import CodeCell
from triptych.ui.lab_book import LabBook
from triptych.ui.lab_cell import LabCell
from triptych.ui.lab_column import LabColumn
from triptych.ui.lab_lines import at, spans
from triptych.ui.lab_put_back import put_back, source_until
from triptych.ui.theme import ThemeHolder

AT_A_TIME = 2  # cells that are built between two turns of the event loop
FIRST_CELLS = (
    "import torch\nx = torch.tensor(3.0, requires_grad=True)\ny = x**2\ny",
    "y.backward()\nx.grad",
    "# The tape was played back once already:\ny.backward()",
)


class LabCells(LabColumn):
    """Hands lines to the book, and shows in each cell what the book tells of it."""

    program_chosen = Signal(object)  # Program
    current_changed = Signal(object)  # LabCell
    variant_shown = Signal(object)  # LabMend
    loaded = Signal()
    told = Signal(str)

    def __init__(self, themes: ThemeHolder, book: LabBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab-cells")
        self.setProperty("role", "page")
        self._themes, self.book = themes, book
        self.cells: list[LabCell] = []
        self._numbers = 0
        self.current: LabCell | None = None
        self._coming: list[CodeCell] = []
        self._builder = QTimer(self, singleShot=True, interval=0)
        self._builder.timeout.connect(self._build_more)
        book.told.connect(self._tell)
        for text in FIRST_CELLS:
            self._insert(len(self.cells), text)
        self._choose(self.cells[0])

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in the cells, those of a notebook that are still to be built included."""
        return (*(cell.text for cell in self.cells), *(cell.source for cell in self._coming))

    @property
    def loading(self) -> bool:
        """Whether cells of a notebook are still to be built."""
        return bool(self._coming)

    # which cells there are

    def load(self, cells: Iterable[CodeCell]) -> None:
        """Put a notebook's cells in place of all; the lab begins anew."""
        self.book.go_back(0)
        for cell in self.cells:
            self._drop(cell)
        self.cells, self.current, self._coming = [], None, list(cells)
        self._build_more()

    def _build_more(self) -> None:
        """Build a few cells, so that the window is never kept waiting by a long notebook."""
        now, self._coming = self._coming[:AT_A_TIME], self._coming[AT_A_TIME:]
        for cell in now:
            self._insert(len(self.cells), cell.source, cell)
        if self._coming:
            self._builder.start()
            return
        if not self.cells:
            self._insert(0, "")
        if self.current is None:
            self._choose(self.cells[0])
            self.cells[0].editor.setFocus()
        self.loaded.emit()

    def _insert(self, place: int, text: str, stored: CodeCell | None = None) -> LabCell:
        self._numbers += 1
        cell = LabCell(self._themes, self._numbers, text, self, stored=stored)
        cell.entered.connect(partial(self._choose, cell))
        cell.run_asked.connect(partial(self._run, cell))
        cell.line_pressed.connect(partial(self._back_in, cell))
        cell.mend_chosen.connect(partial(self._try_mend, cell))
        cell.mend_taken.connect(self._put_back)
        cell.program_chosen.connect(self.program_chosen)
        self.cells.insert(place, cell)
        self.put_in(place, cell)
        return cell

    def _drop(self, cell: LabCell) -> None:
        self.book.forget(cell.number)
        self.take_out(cell)
        cell.hide()
        cell.deleteLater()

    def add(self, text: str = "") -> None:
        """Put a cell below the current one, and go there."""
        cell = self._insert(self._here + 1, text)
        cell.editor.setFocus()

    def remove(self) -> None:
        """Take the current cell away; the last one is only emptied."""
        if self.current is None:
            return
        place, cell = self._here, self.current
        self.cells.pop(place)
        self._drop(cell)
        if not self.cells:
            self._insert(0, "")
        self.current = None
        self.cells[min(place, len(self.cells) - 1)].editor.setFocus()
        self._choose(self.cells[min(place, len(self.cells) - 1)])

    def shift(self, step: int) -> None:
        """Let the current cell change places with the one above (-1) or below (1)."""
        place, cell = self._here, self.current
        if cell is not None and 0 <= place + step < len(self.cells):
            self.cells.insert(place + step, self.cells.pop(place))
            self.take_out(cell)
            self.put_in(place + step, cell)
            had = cell.editor.hasFocus()
            self._walk_in_order()
            if had:
                cell.editor.setFocus()

    def _walk_in_order(self) -> None:
        for one, other in zip(self.cells, self.cells[1:], strict=False):
            QWidget.setTabOrder(one.editor, other.editor)

    @property
    def _here(self) -> int:
        return self.cells.index(self.current) if self.current in self.cells else len(self.cells) - 1

    def _choose(self, cell: LabCell) -> None:
        if cell is self.current or cell not in self.cells:
            return
        if self.current is not None:
            self.current.show_current(False)
        self.current = cell
        cell.show_current(True)
        self.current_changed.emit(cell)

    # what is run

    def run_line(self) -> None:
        """Run the statement with the cursor, and put the cursor on the next one."""
        cell = self.current
        span = cell.span_at_cursor() if cell is not None else None
        if cell is None or span is None:
            self._go_on()
            return
        self.book.run_span(cell.number, cell.text, span)
        found = spans(cell.text)
        after = at(found, span.last + 1)
        if after is not None:
            cell.editor.go_to_line(found[after].first)
        else:
            self._go_on()

    def run_cell(self) -> None:
        """Run all lines of the current cell."""
        if self.current is not None:
            self._run(self.current, False)

    def _run(self, cell: LabCell, on: bool) -> None:
        self._choose(cell)
        self.book.run_cell(cell.number, cell.text)
        if on:
            self._go_on()

    def _go_on(self) -> None:
        """Go to the first line of the next cell, if there is one."""
        if self._here + 1 < len(self.cells):
            following = self.cells[self._here + 1]
            following.editor.go_to_line(0)
            following.editor.setFocus()
            self._choose(following)

    def run_all(self) -> None:
        """Run every cell from a fresh beginning."""
        self.book.run_all([(cell.number, cell.text) for cell in self.cells])

    def back(self) -> None:
        """Let the lab stand as before the line with the cursor was run."""
        if self.current is not None:
            self._back_in(self.current, self.current.editor.line)

    def _back_in(self, cell: LabCell, line: int) -> None:
        place = self.book.place_of(cell.number, line)
        if place is not None:
            self.book.go_back(place)

    def restart(self) -> None:
        """Let the lab stand as if nothing had been run."""
        self.book.go_back(0)

    # what is told

    def _tell(self, number: int) -> None:
        stopped = False
        for cell in self.cells:
            steps = self.book.steps(cell.number)
            if cell.number == number:
                cell.show_steps(steps, runs=self.book.waits(number), after_error=stopped)
                return
            stopped = stopped or any(step.stops for step in steps)

    def _try_mend(self, cell: LabCell, mend: Mend) -> None:
        """Run a mended text beside the original, from a fresh beginning."""
        variant = cell.output.show_variant(source_until(self.book.until(mend)), mend)
        self.book.try_out(mend.code, partial(self._show_mended, cell, mend), variant)

    def _show_mended(self, cell: LabCell, mend: Mend, ran: Ran) -> None:
        variant = cell.output.variant
        if cell in self.cells and variant is not None and variant.mend is mend:
            variant.show_mended(ran)
            self.variant_shown.emit(variant)

    def put_mend(self) -> None:
        """Put the mend that stands beside the original into its cell."""
        open_ = [cell for cell in self.cells if cell.variant is not None]
        cell = self.current if self.current in open_ else next(iter(open_), None)
        if cell is not None and cell.variant is not None:
            self._put_back(cell.variant.mend)

    def _put_back(self, mend: Mend) -> None:
        """Change the lines where they stand, and go back to before the first of them was run."""
        edits, place = put_back(self.book.until(mend), mend.code)
        cells = {one.number: one for one in self.cells}
        if not all(edit.cell in cells and cells[edit.cell].editor.has_lines(*edit[1:3]) for edit in edits):
            self.told.emit(self.tr("These lines have been changed since: nothing was put back."))
            return
        for number in dict.fromkeys(edit.cell for edit in edits):
            cells[number].editor.replace_lines([edit[1:] for edit in edits if edit.cell == number])
        if edits:
            self.book.go_back(place)
            changed = cells[edits[-1].cell]
            changed.editor.go_to_line(edits[-1].first)
            changed.editor.setFocus()
