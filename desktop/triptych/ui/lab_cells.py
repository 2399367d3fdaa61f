"""The lab's cells at work: lines are handed to the book, and each cell shows what the book tells of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from triptych.messages import Mend, Ran
from triptych.ui.lab_book import LabBook
from triptych.ui.lab_cell import LabCell
from triptych.ui.lab_cell_list import LabCellList
from triptych.ui.lab_lines import at, spans
from triptych.ui.lab_put_back import put_back, source_until
from triptych.ui.theme import ThemeHolder


class LabCells(LabCellList):
    """Runs lines, cells and all of them; what is asked for concerns the current cell."""

    program_chosen = Signal(object)  # Program
    variant_shown = Signal(object)  # LabMend
    typed = Signal(int, str)  # a cell's number, and its lines as somebody typed them
    told = Signal(str)

    def __init__(self, themes: ThemeHolder, book: LabBook, parent: QWidget | None = None) -> None:
        super().__init__(themes, book, parent)
        self._mending = False
        book.told.connect(self.tell)

    def join(self, cell: LabCell) -> None:
        """Do what a new cell asks for from now on."""
        cell.editor.written.connect(partial(self._type, cell.number))
        cell.entered.connect(partial(self.choose, cell))
        cell.run_asked.connect(partial(self._run, cell))
        cell.line_pressed.connect(partial(self._back_in, cell))
        cell.mend_chosen.connect(partial(self._try_mend, cell))
        cell.mend_taken.connect(self._put_back)
        cell.program_chosen.connect(self.program_chosen)

    def _type(self, number: int, text: str) -> None:
        if not self._mending:
            self.typed.emit(number, text)

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
        self.choose(cell)
        self.book.run_cell(cell.number, cell.text)
        if on:
            self._go_on()

    def _go_on(self) -> None:
        """Go to the first line of the next cell, if there is one."""
        if self.here + 1 < len(self.cells):
            following = self.cells[self.here + 1]
            following.editor.go_to_line(0)
            following.editor.setFocus()
            self.choose(following)

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

    def tell(self, number: int) -> None:
        """Show in the cell of this number what became of its lines."""
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
        self._mending = True
        for number in dict.fromkeys(edit.cell for edit in edits):
            cells[number].editor.replace_lines([edit[1:] for edit in edits if edit.cell == number])
        self._mending = False
        self.rearranged.emit()
        if edits:
            self.book.go_back(place)
            changed = cells[edits[-1].cell]
            changed.editor.go_to_line(edits[-1].first)
            changed.editor.setFocus()
