"""The cells one below the other, of which one is current: what is asked for concerns it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

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


class KeptCell(NamedTuple):
    """A cell as it can be put back: its number, its lines, and what it was in a notebook's file."""

    number: int
    text: str
    stored: CodeCell | None = None


class LabCells(LabColumn):
    """Hands lines to the book, and shows in each cell what the book tells of it."""

    program_chosen = Signal(object)  # Program
    current_changed = Signal(object)  # LabCell
    variant_shown = Signal(object)  # LabMend
    loaded = Signal()
    typed = Signal(int, str)  # a cell's number, and its lines as somebody typed them
    rearranged = Signal()  # cells came, went or were moved, or lines were put in
    told = Signal(str)

    def __init__(self, themes: ThemeHolder, book: LabBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab-cells")
        self.setProperty("role", "page")
        self._themes, self.book = themes, book
        self.cells: list[LabCell] = []
        self._numbers = 0
        self.current: LabCell | None = None
        self._coming: list[KeptCell] = []
        self._mending = False
        self._builder = QTimer(self, singleShot=True, interval=0)
        self._builder.timeout.connect(self._build_more)
        book.told.connect(self._tell)
        for text in FIRST_CELLS:
            self._insert(len(self.cells), self._fresh(text))
        self._choose(self.cells[0])

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in the cells, those of a notebook that are still to be built included."""
        return tuple(cell.text for cell in self.kept)

    @property
    def kept(self) -> tuple[KeptCell, ...]:
        """All cells as they could be put back, those included that are still to be built."""
        return (*(KeptCell(cell.number, cell.text, cell.stored) for cell in self.cells), *self._coming)

    @property
    def loading(self) -> bool:
        """Whether cells of a notebook are still to be built."""
        return bool(self._coming)

    # which cells there are

    def load(self, cells: Iterable[CodeCell]) -> None:
        """Put a notebook's cells in place of all; the lab begins anew."""
        self._replace([self._fresh(cell.source, cell) for cell in cells])
        self.rearranged.emit()

    def _replace(self, cells: list[KeptCell]) -> None:
        self.book.go_back(0)
        for cell in self.cells:
            self._drop(cell)
        self.cells, self.current, self._coming = [], None, cells or [self._fresh()]
        self._build_more()

    def put_back(self, kept: tuple[KeptCell, ...]) -> None:
        """Let the cells be as they were; more than a few that are gone are built as a notebook's are."""
        here = {cell.number: cell for cell in self.cells}
        missing = [place for place, cell in enumerate(kept) if cell.number not in here]
        if self._coming or len(missing) > AT_A_TIME:
            self._replace(list(kept))
            return
        last = self._here
        for number in here.keys() - {cell.number for cell in kept}:
            self.cells.remove(here[number])
            self._drop(here[number])
        for place in missing:
            here[kept[place].number] = self._insert(place, kept[place])
            self._tell(kept[place].number)
        self._put_in_order([here[cell.number] for cell in kept])
        changed = [cell for cell, one in zip(self.cells, kept, strict=True) if cell.text != one.text]
        for cell, one in zip(self.cells, kept, strict=True):
            cell.editor.write(one.text)
        self._stand_at((*changed, *(self.cells[place] for place in missing)), last)

    def _put_in_order(self, cells: list[LabCell]) -> None:
        for place, cell in enumerate(cells):
            if self.cells[place] is not cell:
                self.cells.remove(cell)
                self.cells.insert(place, cell)
                self.take_out(cell)
                self.put_in(place, cell)
        self._walk_in_order()

    def _stand_at(self, changed: tuple[LabCell, ...], last: int) -> None:
        """Go to what was changed, else stay, or go to where the cell was that is gone."""
        if self.current not in self.cells:
            self.current = None
        near = self.current or self.cells[min(last, len(self.cells) - 1)]
        cell = changed[0] if changed else near
        cell.editor.setFocus()
        self._choose(cell)

    def _build_more(self) -> None:
        """Build a few cells, so that the window is never kept waiting by a long notebook."""
        now, self._coming = self._coming[:AT_A_TIME], self._coming[AT_A_TIME:]
        for cell in now:
            self._insert(len(self.cells), cell)
        if self._coming:
            self._builder.start()
            return
        if self.current is None:
            self._choose(self.cells[0])
            self.cells[0].editor.setFocus()
        self.loaded.emit()

    def _fresh(self, text: str = "", stored: CodeCell | None = None) -> KeptCell:
        """A cell with a number that no other one ever had."""
        self._numbers += 1
        return KeptCell(self._numbers, text, stored)

    def _insert(self, place: int, kept: KeptCell) -> LabCell:
        cell = LabCell(self._themes, kept.number, kept.text, self, stored=kept.stored)
        cell.editor.written.connect(partial(self._type, kept.number))
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
        cell = self._insert(self._here + 1, self._fresh(text))
        cell.editor.setFocus()
        self.rearranged.emit()

    def remove(self) -> None:
        """Take the current cell away; the last one is only emptied."""
        if self.current is None:
            return
        place, cell = self._here, self.current
        self.cells.pop(place)
        self._drop(cell)
        if not self.cells:
            self._insert(0, self._fresh())
        self.current = None
        self.cells[min(place, len(self.cells) - 1)].editor.setFocus()
        self._choose(self.cells[min(place, len(self.cells) - 1)])
        self.rearranged.emit()

    def _type(self, number: int, text: str) -> None:
        if not self._mending:
            self.typed.emit(number, text)

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
            self.rearranged.emit()

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
