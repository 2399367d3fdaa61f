"""The Tape lab's room: its cells, its benches, and notebooks that are opened into it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from triptych.notebook import CodeCell
from triptych.ui.file_dialog import FileDialog
from triptych.ui.lab_bar import OPEN
from triptych.ui.lab_book import LabBook
from triptych.ui.lab_cell_list import FIRST_CELLS
from triptych.ui.lab_file import Opened, opened
from triptych.ui.lab_page import LabPage
from triptych.ui.lab_places import CELLS, LabPlaces
from triptych.ui.lab_session import BUSY, LabSession
from triptych.ui.lab_sheet import lab_sheet
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder

if TYPE_CHECKING:
    from triptych.ui.lab_bench import LabBench


class LabRoom(QWidget):
    """Starts the lab's process when it is made, and ends it with the window."""

    first_cells, first_place = FIRST_CELLS, CELLS

    program_asked = Signal(object)  # Program
    bench_built = Signal(object)  # LabBench

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab-room")
        self._themes, self._sideline = themes, sideline
        self.session = LabSession(self)
        self.book = LabBook(self.session, self)
        self.places = LabPlaces(self)
        self.note = QuietLabel(themes, style="small", ink="muted", fit="wrap", ground="window")
        self.page = LabPage(themes, self.book, sideline, self)
        self._file = ""
        self._pages: dict[str, QWidget] = {CELLS: self.page}
        self.benches: list[LabBench] = []  # those that have been opened so far
        self._stack = QStackedLayout()
        self._stack.addWidget(self.page)
        self._lay_out()
        self._join()
        self._dress()
        self.session.start()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.places, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.note, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(top)
        lines.addLayout(self._stack, 1)

    def _join(self) -> None:
        self._themes.changed.connect(self._dress)
        self.session.state_changed.connect(self._show_state)
        self.page.bar.asked.connect(lambda name: self.choose_file() if name == OPEN else None)
        self.page.cells.program_chosen.connect(self.program_asked)
        self.page.cells.told.connect(self.note.set_text)
        self.places.chosen.connect(self.show_place)

    def _dress(self) -> None:
        self.setStyleSheet(lab_sheet(self._themes.theme))

    def _show_state(self, state: str) -> None:
        self.page.bar.show_busy(not self.session.idle)
        self.note.set_text(
            {
                "starting": self.tr("torch is being loaded for the lab …"),
                BUSY: self.tr("Running …  Esc stops it."),
            }.get(state, self._file)
        )

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """All that stands here, in the order in which the keyboard goes round."""
        shown = self._stack.currentWidget()
        if shown is None or shown is self.page:
            return self.places, self.page.bar, self.page.cells, self.page.state
        return self.places, shown

    @property
    def at(self) -> str:
        """The name of the place that is shown."""
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def show_place(self, name: str) -> None:
        """Open the cells or one of the benches, which is built when it is first wanted."""
        if name not in self._pages:
            # Imported only here: a room that was opened for its cells waits for no bench.
            from triptych.ui.lab_bench import LabBench  # noqa: PLC0415 -- as said above
            from triptych.ui.lab_benches import bench_page  # noqa: PLC0415 -- as above

            page = bench_page(name, self._themes, self.session, self)
            page.lines_taken.connect(self._take_lines)
            page.program_chosen.connect(self.program_asked)
            self._pages[name] = page
            self._stack.addWidget(page)
            if isinstance(page, LabBench):
                self.benches.append(page)
                self.bench_built.emit(page)
        self._stack.setCurrentWidget(self._pages[name])
        self.places.show_place(name)

    @property
    def place(self) -> str:
        """Where one is; "" for the cells."""
        shown = self._stack.currentWidget()
        return next(
            (name for name, page in self._pages.items() if page is shown and page is not self.page), ""
        )

    def bench(self, name: str) -> LabBench | None:
        """Return a bench, built if need be; None where there is none of this name."""
        if name not in (bench.bench.id for bench in self.benches) and name in self.places.buttons:
            self.show_place(name)
        return next((bench for bench in self.benches if bench.bench.id == name), None)

    def _take_lines(self, code: str) -> None:
        """Put a card's lines into a cell of their own."""
        self.show_place(CELLS)
        self.page.cells.add(code)

    def take_focus(self) -> None:
        """Give the keyboard to the current cell."""
        if self._stack.currentWidget() is self.page:
            self.page.take_focus()

    def interrupt(self) -> None:
        """Stop what runs."""
        self.book.interrupt()

    # notebooks

    def choose_file(self) -> None:
        """Ask which notebook to open."""
        dialog = FileDialog(self, self.tr("Open a notebook"))
        dialog.setObjectName("lab-open-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Notebooks (*.ipynb)"))
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def open_file(self, path: str) -> None:
        """Read a notebook in the thread beside; what can't be read leaves everything as it was."""
        self._sideline.run(self, partial(opened, Path(path)), self._take)

    def load_texts(self, texts: Sequence[str]) -> None:
        """Put these texts in place of all cells; nothing of them is run."""
        self.show_place(CELLS)
        self.page.cells.load(CodeCell(place, text) for place, text in enumerate(texts))

    def _take(self, found: Opened) -> None:
        if found.book is None:
            self._file = found.said
        else:
            count = len(found.book.cells)
            told = self.tr("{name}: {count} cells of code; F5 runs them all.  {notes}")
            self._file = told.format(name=found.name, count=count, notes=found.said).strip()
            self.show_place(CELLS)
            self.page.cells.load(found.book.cells)
        self.note.set_text(self._file)

    def close_lab(self) -> None:
        """Leave no process behind."""
        self.session.close()
