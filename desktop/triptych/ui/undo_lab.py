"""The steps of the Tape lab: cells as they are typed, come, go and are moved, and the benches' inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from triptych.ui.around import Around
from triptych.ui.history import History, Kind
from triptych.ui.lab_cell_list import KeptCell
from triptych.ui.lab_places import CELLS
from triptych.ui.lab_room import LabRoom
from triptych.ui.rooms import LAB
from triptych.ui.undo_desk import may_open

if TYPE_CHECKING:
    from triptych.ui.lab_bench import LabBench, Stand

Kept = tuple[KeptCell, ...]


class UndoCells(QObject):
    """Watches the cells; what was run is no step, for the lab has its own way back."""

    def __init__(self, around: Around, history: History, lab: LabRoom) -> None:
        super().__init__(history)
        self._around, self._history, self._lab = around, history, lab
        self._now = lab.page.cells.kept
        lab.page.cells.typed.connect(self._type)
        lab.page.cells.rearranged.connect(self._look)
        lab.bench_built.connect(self._watch_bench)
        for bench in lab.benches:
            self._watch_bench(bench)

    def _watch_bench(self, bench: LabBench) -> None:
        UndoBench(self._around, self._history, self._lab, bench)

    def _type(self, number: int, text: str) -> None:
        before, place = self._now, next(i for i, one in enumerate(self._now) if one.number == number)
        was = before[place]
        self._now = (*before[:place], was._replace(text=text), *before[place + 1 :])
        letter = abs(len(text) - len(was.text)) <= 1
        self._note(before, ("cell", number) if letter else ())

    def _look(self) -> None:
        before, self._now = self._now, self._lab.page.cells.kept
        if before != self._now:
            self._note(before)

    def _note(self, before: Kept, kind: Kind = ()) -> None:
        self._history.note(self, before, self._now, kind)
        self._history.noted.emit()

    def named(self, _before: Kept, _after: Kept) -> str:
        """What was changed."""
        return self.tr("the lab's cells")

    def may_put(self, _state: Kept) -> bool:
        """Whether the lab can be opened now."""
        return may_show(self._around, self._lab)

    def put(self, state: Kept) -> None:
        """Show the cells, and let them be as they were."""
        show(self._around, self._lab)
        self._lab.show_place(CELLS)
        self._lab.page.cells.put_back(state)
        self._now = state


class UndoBench(QObject):
    """Watches the input and the expression of one of the lab's benches."""

    def __init__(self, around: Around, history: History, lab: LabRoom, bench: LabBench) -> None:
        super().__init__(history)
        self._around, self._history, self._lab, self._bench = around, history, lab, bench
        self._now = bench.stand
        bench.changed.connect(self._look)
        history.forgotten.connect(self.begin_anew)

    def begin_anew(self) -> None:
        """Take what is set now as the beginning, as for another file."""
        self._now = self._bench.stand

    def _look(self) -> None:
        before, self._now = self._now, self._bench.stand
        letter = abs(len(self._now.expression) - len(before.expression)) <= 1
        if before.knob != self._now.knob:
            self._history.note(self, before, self._now, ("knob",))
        elif before != self._now:
            self._history.note(self, before, self._now, ("expression",) if letter else ())
        self._history.noted.emit()

    def named(self, before: Stand, after: Stand) -> str:
        """What was changed."""
        moved = before.knob != after.knob
        return self.tr("the bench's input") if moved else self.tr("the bench's expression")

    def may_put(self, _state: Stand) -> bool:
        """Whether the lab can be opened now."""
        return may_show(self._around, self._lab)

    def put(self, state: Stand) -> None:
        """Show the bench, and put its input back."""
        show(self._around, self._lab)
        self._lab.show_place(self._bench.bench.id)
        self._bench.put_back(state)
        self._now = state


def may_show(around: Around, lab: LabRoom) -> bool:
    """Whether the lab is seen, or its room can be opened."""
    return lab.isVisible() or may_open(around, LAB)


def show(around: Around, lab: LabRoom) -> None:
    """Open the lab's room, unless the lab stands beside a lesson already."""
    if not lab.isVisible():
        around.rooms.open(LAB)
