"""What can be presented in each room: panels that live in the window, and what is revealed of each by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

from triptych.ui.around import Around
from triptych.ui.card import Card
from triptych.ui.formula import FormulaLabel
from triptych.ui.heat_map import HeatMap
from triptych.ui.lit_row import LitRow
from triptych.ui.named_line import NamedLine
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.presented_lab import lab_panels
from triptych.ui.presented_lessons import lesson_panels
from triptych.ui.presented_pages import stage_panels
from triptych.ui.presented_panel import Kinds, Presented
from triptych.ui.presented_titles import title_of
from triptych.ui.presenter_hand import ProgramHand
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.rooms import LAB, LESSONS, PERCEPTRON
from triptych.ui.verdict_head import VerdictHead
from triptych.ui.verdict_icon import VerdictIcon
from triptych.ui.work_bars import WorkBars
from triptych.ui.wrt_row import WrtRow

NUMBERS: Kinds = (WrtRow, FormulaLabel, LitRow, NamedLine, QuietLabel)
OF_CARDS: Kinds = (PlotCanvas, HeatMap, WorkBars, *NUMBERS)


def presented(around: Around, formula: QWidget) -> list[Presented]:
    """Return the panels of the open room; ``formula`` is the program in large type."""
    room = around.rooms.room
    place = around.lessons().place if room == LESSONS else None
    if place is not None:
        return lesson_panels(place)
    if room == LAB:
        return lab_panels(around.lab())
    showing, hand = around.showing, ProgramHand(around.bench)
    verdict: Kinds = (VerdictIcon, VerdictHead, QuietLabel)
    new = partial(Presented, hand=hand)
    return [
        new("formula", title_of("formula"), lambda: (formula,), (FormulaLabel,)),
        *(stage_panels(around, hand) if room == PERCEPTRON else ()),
        new("columns", title_of("columns"), lambda: showing.columns, NUMBERS),
        new("verdict", title_of("verdict"), lambda: (showing.verdict,), verdict, without=_why(around)),
        *(_card(around, card, hand) for card in showing.plots.cards),
        _ledger(around, hand),
        new("tape", title_of("tape"), partial(_tape, around), go=partial(_film, around)),
    ]


def unwanted(kept: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield the buttons that only do something for whoever sits at the desk, such as those that copy."""
    for part in kept:
        for button in part.findChildren(QAbstractButton):
            if button.property("role") == "quiet" and not button.isCheckable():
                yield button


def _why(around: Around) -> Callable[[], Sequence[QWidget]]:
    return lambda: (around.showing.verdict.why,)  # its ledger is a panel of its own


def _card(around: Around, card: Card, hand: ProgramHand) -> Presented:
    """A plot, a matrix or a further column, in all the room there is."""
    plots = around.showing.plots

    def bring() -> Sequence[QWidget]:
        around.showing.bring_plots()
        plots.leave_alone(card)
        return (card,)

    rest = partial(plots.leave_alone, None)
    return Presented(card.objectName(), card.title(), bring, OF_CARDS, hand=hand, rest=rest)


def _ledger(around: Around, hand: ProgramHand) -> Presented:
    """The rounding of every step, row by row, once it has come."""
    dock = around.showing.ledger

    def bring() -> Sequence[QWidget]:
        around.showing.verdict.why.setChecked(True)
        return () if dock.panel is None else (dock.panel,)

    def is_ready() -> bool:
        return dock.panel is not None and bool(dock.panel.worst.text())

    title = title_of("ledger")
    return Presented("ledger", title, bring, (QTableView, QuietLabel), hand=hand, is_ready=is_ready)


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
