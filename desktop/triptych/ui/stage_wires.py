"""What each page of the stage tells, joined to the one that does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from triptych.ui.around import Around
from triptych.ui.bench import Bench
from triptych.ui.client import Client
from triptych.ui.highlight import Highlight
from triptych.ui.rooms import Rooms
from triptych.ui.sideline import Sideline
from triptych.ui.stage_page import StagePage

if TYPE_CHECKING:
    from triptych.ui.history import History


@dataclass(frozen=True)
class Desks:
    """Those who do what a page asks for."""

    bench: Bench
    client: Client
    rooms: Rooms
    sideline: Sideline
    highlight: Highlight
    around: Around
    history: Callable[[], History]
    bring: Callable[[str], None]  # a page to the front


def _chain(page: StagePage, desks: Desks) -> None:
    from triptych.ui.chain_card import ChainCard  # noqa: PLC0415 -- it is there by now; before, nobody waits

    if isinstance(page, ChainCard):
        page.pointed.connect(desks.highlight.show)
        desks.highlight.changed.connect(page.show_highlight)


def _surface(page: StagePage, desks: Desks) -> None:
    from triptych.ui.surface_page import SurfacePage  # noqa: PLC0415 -- as above
    from triptych.ui.undo_names import names_of_pages  # noqa: PLC0415 -- as above
    from triptych.ui.undo_page import UndoPage  # noqa: PLC0415 -- as above

    if isinstance(page, SurfacePage):
        page.wanted.connect(desks.bench.stage)
        page.moved.connect(desks.bench.move_together)
        page.show_walk(desks.bench.walk)
        bring = partial(desks.bring, "surface")
        UndoPage(desks.around, desks.history(), page, bring, names_of_pages()["surface"])
        desks.bench.walked.connect(page.show_walk)


def _losses(page: StagePage, desks: Desks) -> None:
    from triptych.ui.losses_page import LossesPage  # noqa: PLC0415 -- as above

    if isinstance(page, LossesPage):
        page.wanted.connect(desks.bench.stage)


def _data(page: StagePage, desks: Desks) -> None:
    from triptych.ui.data_page import DataPage  # noqa: PLC0415 -- as above

    if isinstance(page, DataPage):
        page.reading.use(desks.sideline)
        page.wanted.connect(desks.bench.stage)
        page.tabled.connect(desks.rooms.tabulate)
        history, undo = desks.history(), page.tools.undo
        page.tools.undo_asked.connect(history.undo)
        undo.setEnabled(history.can_undo)
        history.changed.connect(lambda: undo.setEnabled(history.can_undo))


def _training(page: StagePage, desks: Desks) -> None:
    from triptych.ui.training_page import TrainingPage  # noqa: PLC0415 -- known only where it was built
    from triptych.ui.undo_names import names_of_pages  # noqa: PLC0415 -- as above
    from triptych.ui.undo_page import UndoPage  # noqa: PLC0415 -- as above

    if isinstance(page, TrainingPage):
        page.join(desks.bench, desks.sideline)
        bring = partial(desks.bring, "training")
        UndoPage(desks.around, desks.history(), page.settings, bring, names_of_pages()["training"])


# a page's name -> what joins its signals; a page that only shows has no row
WIRES: Mapping[str, Callable[[StagePage, Desks], None]] = {
    "chain": _chain,
    "surface": _surface,
    "losses": _losses,
    "data": _data,
    "training": _training,
}


def join(name: str, page: StagePage, desks: Desks) -> None:
    """Join a page that was just built."""
    if name in WIRES:
        WIRES[name](page, desks)
