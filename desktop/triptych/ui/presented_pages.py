"""The pages of the Perceptron room as they are presented."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QTableView, QWidget

from triptych.ui.around import Around
from triptych.ui.boundary_plot import BoundaryPlot
from triptych.ui.chain_picture import ChainPicture
from triptych.ui.data_page import DataPage
from triptych.ui.losses_table import LossesTable
from triptych.ui.presented_panel import Kinds, Presented
from triptych.ui.presenter_hand import Hand
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.stage_pages import PAGES, titles
from triptych.ui.standing_picture import StandingPicture
from triptych.ui.training_page import TrainingPage

KINDS: dict[str, Kinds] = {
    "chain": (ChainPicture,),
    "data": (QTableView, BoundaryPlot, QuietLabel),
    "surface": (StandingPicture, QuietLabel),
    "losses": (LossesTable, StandingPicture, QuietLabel),
}


def stage_panels(around: Around, hand: Hand) -> list[Presented]:
    """Return a panel for each page; a step of training is what comes next on its own."""
    words = titles()
    return [
        Presented(
            name, words[name], partial(_stage, around, name), KINDS.get(name, ()),
            go=partial(_train, around) if name == "training" else None,
            hand=hand, without=partial(_tools, around), rest=partial(_be_modest, around, False),
        )
        for name in PAGES
    ]  # fmt: skip


def _stage(around: Around, name: str) -> Sequence[QWidget]:
    stage = around.showing.stage
    if stage is None:
        return ()
    around.showing.bring_plots()
    stage.bring(name)
    _be_modest(around, True)
    return (stage.front,)


def _be_modest(around: Around, modest: bool) -> None:
    """Presented, a page of training is seen whole: nobody scrolls while making steps."""
    page = around.showing.stage.front if around.showing.stage is not None else None
    if isinstance(page, TrainingPage):
        page.plots.be_modest(modest)


def _tools(around: Around) -> Sequence[QWidget]:
    """What keys do in a presentation; of an empty table the buttons that fill it stay."""
    page = around.showing.stage.front if around.showing.stage is not None else None
    if isinstance(page, TrainingPage):
        buttons = page.buttons
        return page.settings, buttons.step, buttons.go, buttons.cancel, buttons.back, buttons.anew
    return (page.tools, page.notes) if isinstance(page, DataPage) and page.rows.values else ()


def _train(around: Around, step: int) -> None:
    """Make a step of training, take it back, or make a whole run."""
    page = around.showing.stage.page("training") if around.showing.stage is not None else None
    if isinstance(page, TrainingPage):
        buttons = page.buttons
        (buttons.back if step < 0 else buttons.step if step == 1 else buttons.go).click()
