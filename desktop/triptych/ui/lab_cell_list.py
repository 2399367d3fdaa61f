"""Which cells there are, one below the other, and which of them is current: adding, moving, putting back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from triptych.notebook import CodeCell
from triptych.ui.lab_book import LabBook
from triptych.ui.lab_cell import LabCell
from triptych.ui.lab_column import LabColumn
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


class LabCellList(LabColumn):
    """Keeps the cells in their order; its kinds say what a cell may ask for."""

    current_changed = Signal(object)  # LabCell
    loaded = Signal()
    rearranged = Signal()  # cells came, went or were moved, or lines were put in

    def __init__(self, themes: ThemeHolder, book: LabBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab-cells")
        self.setProperty("role", "page")
        self._themes, self.book = themes, book
        self.cells: list[LabCell] = []
        self._numbers = 0
        self.current: LabCell | None = None
        self._coming: list[KeptCell] = []
        self._builder = QTimer(self, singleShot=True, interval=0)
        self._builder.timeout.connect(self._build_more)
        for text in FIRST_CELLS:
            self._insert(len(self.cells), self._fresh(text))
        self.choose(self.cells[0])

    def join(self, cell: LabCell) -> None:
        """Do what a new cell asks for from now on."""
        raise NotImplementedError

    def tell(self, number: int) -> None:
        """Show in the cell of this number what the book tells of it."""
        raise NotImplementedError

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
        if self.loading or len(missing) > AT_A_TIME:
            self._replace(list(kept))
            return
        last = self.here
        for number in here.keys() - {cell.number for cell in kept}:
            self.cells.remove(here[number])
            self._drop(here[number])
        for place in missing:
            here[kept[place].number] = self._insert(place, kept[place])
            self.tell(kept[place].number)
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
        self.choose(cell)

    def _build_more(self) -> None:
        """Build a few cells, so that the window is never kept waiting by a long notebook."""
        now, self._coming = self._coming[:AT_A_TIME], self._coming[AT_A_TIME:]
        for cell in now:
            self._insert(len(self.cells), cell)
        if self.loading:
            self._builder.start()
            return
        if self.current is None:
            self.choose(self.cells[0])
            self.cells[0].editor.setFocus()
        self.loaded.emit()

    def _fresh(self, text: str = "", stored: CodeCell | None = None) -> KeptCell:
        """A cell with a number that no other one ever had."""
        self._numbers += 1
        return KeptCell(self._numbers, text, stored)

    def _insert(self, place: int, kept: KeptCell) -> LabCell:
        cell = LabCell(self._themes, kept.number, kept.text, self, stored=kept.stored)
        self.join(cell)
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
        cell = self._insert(self.here + 1, self._fresh(text))
        cell.editor.setFocus()
        self.rearranged.emit()

    def remove(self) -> None:
        """Take the current cell away; the last one is only emptied."""
        if self.current is None:
            return
        place, cell = self.here, self.current
        self.cells.pop(place)
        self._drop(cell)
        if not self.cells:
            self._insert(0, self._fresh())
        self.current = None
        self.cells[min(place, len(self.cells) - 1)].editor.setFocus()
        self.choose(self.cells[min(place, len(self.cells) - 1)])
        self.rearranged.emit()

    def shift(self, step: int) -> None:
        """Let the current cell change places with the one above (-1) or below (1)."""
        place, cell = self.here, self.current
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
    def here(self) -> int:
        """The current cell's place; the last one where none is current."""
        return self.cells.index(self.current) if self.current in self.cells else len(self.cells) - 1

    def choose(self, cell: LabCell) -> None:
        """Make this cell the current one."""
        if cell is self.current or cell not in self.cells:
            return
        if self.current is not None:
            self.current.show_current(False)
        self.current = cell
        cell.show_current(True)
        self.current_changed.emit(cell)
