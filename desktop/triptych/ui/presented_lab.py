"""The places of the Tape lab as they are presented."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from triptych.ui.lab_bench import LabBench
from triptych.ui.lab_catalogue import LabCatalogue
from triptych.ui.lab_lane_row import LabLaneRow
from triptych.ui.lab_places import CELLS, MISTAKES
from triptych.ui.lab_room import LabRoom
from triptych.ui.presented_panel import Presented
from triptych.ui.presented_titles import title_of
from triptych.ui.presenter_hand import LabHand
from triptych.ui.quiet_label import QuietLabel


def lab_panels(lab: LabRoom) -> list[Presented]:
    """Return the cells, how the tensors stand, each bench, and the mistakes."""
    run = partial(_run, lab)
    benches = [name for name in lab.places.buttons if name not in (CELLS, MISTAKES)]
    return [
        Presented("cells", title_of("cells"), partial(_half, lab, 0), go=run),
        Presented("tensors", title_of("tensors"), partial(_half, lab, 1), go=run),
        *(_bench(lab, name) for name in benches),
        _mistakes(lab),
    ]


def _half(lab: LabRoom, half: int) -> Sequence[QWidget]:
    lab.show_place(CELLS)
    lab.page.tabs.setCurrentIndex(half)
    return (lab.page.state,) if half else (lab.page.area,)


def _run(lab: LabRoom, step: int) -> None:
    """Run the next line, or let the lab stand as before the last one."""
    if step > 0:
        lab.page.cells.run_line()
    elif lab.book.kept:
        lab.book.go_back(len(lab.book.kept) - 1)


def _bench(lab: LabRoom, name: str) -> Presented:
    """Its lanes, line by line: one after the other, as they are read."""

    def bench() -> LabBench:
        return next(bench for bench in lab.benches if bench.bench.id == name)

    def bring() -> Sequence[QWidget]:
        lab.show_place(name)
        return (bench(),)

    return Presented(
        name, lab.places.buttons[name].text(), bring, (LabLaneRow, QuietLabel),
        hand=LabHand(bench), parts=lambda: bench().lanes, is_ready=lambda: bench().resting,
    )  # fmt: skip


def _mistakes(lab: LabRoom) -> Presented:
    """One mistake after the other."""

    def page() -> LabCatalogue | None:
        return lab.findChild(LabCatalogue)

    def bring() -> Sequence[QWidget]:
        lab.show_place(MISTAKES)
        return () if (found := page()) is None else (found.area,)

    def without() -> Sequence[QWidget]:
        return () if (found := page()) is None else (found.card.take,)

    def go(step: int) -> None:
        if (found := page()) is not None:
            found.turn(step)

    return Presented(MISTAKES, lab.places.buttons[MISTAKES].text(), bring, go=go, without=without)
