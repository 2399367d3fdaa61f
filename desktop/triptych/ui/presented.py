"""What can be presented in each room: panels that live in the window, and what is revealed of each by key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from triptych.ui.around import Around
from triptych.ui.formula import FormulaLabel
from triptych.ui.lit_row import LitRow
from triptych.ui.named_line import NamedLine
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.rooms import LAB, PERCEPTRON
from triptych.ui.stage_pages import PAGES, titles
from triptych.ui.training_page import TrainingPage
from triptych.ui.verdict_head import VerdictHead
from triptych.ui.verdict_icon import VerdictIcon
from triptych.ui.wrt_row import WrtRow

Kinds = tuple[type[QWidget], ...]
NUMBERS: Kinds = (WrtRow, FormulaLabel, LitRow, NamedLine, QuietLabel)


@dataclass(frozen=True)
class Presented:
    """A panel: ``bring`` readies it and returns the widgets to be seen, ``kinds`` are revealed one by one.

    ``go`` is done in place of that, with 1 for a step on and -1 for one back; ``slides`` says whether the
    program's sliders belong to it.
    """

    name: str
    title: str
    bring: Callable[[], Sequence[QWidget]]
    kinds: Kinds = ()
    go: Callable[[int], object] | None = None
    slides: bool = True


def presented(around: Around, formula: QWidget) -> list[Presented]:
    """Return the panels of the open room; ``formula`` is the program in large type."""
    tr = partial(QCoreApplication.translate, "RoomPresenter")
    if around.rooms.room == LAB:
        run = partial(_run, around)
        return [
            Presented("cells", tr("The cells"), partial(_lab, around, 0), go=run, slides=False),
            Presented("tensors", tr("Tensors and tape"), partial(_lab, around, 1), go=run, slides=False),
        ]
    showing = around.showing
    found = [
        Presented("formula", tr("The formula"), lambda: (formula,), (FormulaLabel,)),
        Presented("columns", tr("The three derivatives"), lambda: showing.columns, NUMBERS),
        Presented(
            "verdict", tr("The verdict"), lambda: (showing.verdict,), (VerdictIcon, VerdictHead, QuietLabel)
        ),
        Presented("plots", tr("The plots"), partial(_plots, around), (PlotCanvas,)),
        Presented("tape", tr("The tape"), partial(_tape, around), go=partial(_film, around)),
    ]
    if around.rooms.room == PERCEPTRON and showing.stage is not None:
        words = titles()
        goes = {"training": partial(_train, around)}
        found[1:1] = [
            Presented(name, words[name], partial(_stage, around, name), go=goes.get(name)) for name in PAGES
        ]
    return found


def _plots(around: Around) -> Sequence[QWidget]:
    around.showing.bring_plots()
    return (around.showing.plots,)


def _tape(around: Around) -> Sequence[QWidget]:
    around.showing.tape.open()
    panel = around.showing.tape.panel
    return () if panel is None else (panel,)


def _film(around: Around, step: int) -> None:
    """Show the tape's next moment, or the one before; after the last it begins anew."""
    panel = around.showing.tape.panel
    if panel is not None:
        film = panel.transport
        film.go(0 if step == 1 and film.position == film.last else film.position + step)


def _train(around: Around, step: int) -> None:
    """Make a step of training, or take it back."""
    page = around.showing.stage.page("training") if around.showing.stage is not None else None
    if isinstance(page, TrainingPage):
        (page.buttons.step if step > 0 else page.buttons.back).click()


def _stage(around: Around, name: str) -> Sequence[QWidget]:
    stage = around.showing.stage
    if stage is None:
        return ()
    around.showing.bring_plots()
    stage.bring(name)
    return (stage.front,)


def _lab(around: Around, half: int) -> Sequence[QWidget]:
    lab = around.lab()
    shown = lab.panels[1]
    if shown is not lab.page.bar:  # a bench is whole in itself
        return (shown,)
    lab.page.tabs.setCurrentIndex(half)
    return (lab.page.state,) if half else (lab.page.area,)


def _run(around: Around, step: int) -> None:
    """Run the next line, or let the lab stand as before the last one."""
    lab = around.lab()
    if step > 0:
        lab.page.cells.run_line()
    elif lab.book.kept:
        lab.book.go_back(len(lab.book.kept) - 1)
