"""A report: its formulas typeset, then its plots drawn and its pages set, each in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from triptych.messages import PageAsk, Said
from triptych.messages.page import Block
from triptych.messages.plots import Shot
from triptych.ui.language import ENGLISH, spoken_language
from triptych.ui.late_import import late_import
from triptych.ui.plotter import Order, Plotter
from triptych.ui.report_drawings import formulas, narrowed, with_formulas, with_plots
from triptych.ui.typesetter import Typesetter

Blocks = tuple[Block, ...]
Data = Callable[[], bytes]


class Report(NamedTuple):
    """What is to be set, and who takes the file, in the thread beside, or the reason why there is none."""

    blocks: Blocks
    shots: Sequence[Shot]
    footer: str
    wanted: Callable[[], bool]  # whether nobody has cancelled it
    take: Callable[[Data], None]
    refuse: Callable[[Said], None]


class TakeReport(QObject):
    """Sets one report after the other."""

    def __init__(self, typesetter: Typesetter, plotter: Plotter, parent: QObject) -> None:
        super().__init__(parent)
        self._typesetter, self._plotter = typesetter, plotter

    def cancel(self) -> None:
        """Stop what is being drawn."""
        self._plotter.cancel(self)

    def make(self, report: Report, *, as_pdf: bool) -> None:
        """Set it as PDF or as HTML."""
        put = self._as_pdf if as_pdf else self._as_html

        def go_on(blocks: Blocks) -> None:
            if report.wanted():  # else the process that draws is not started
                put(report._replace(blocks=blocks))

        self._typeset(report.blocks, go_on)

    def _typeset(self, blocks: Blocks, then: Callable[[Blocks], None]) -> None:
        """Have formulas drawn, then what is too wide for a page once more over several lines."""

        def take(drawn: Sequence[str]) -> None:
            whole = with_formulas(blocks, drawn)
            lines = narrowed(whole)
            if lines == whole:
                then(whole)
            else:
                self._typeset(lines, then)

        self._typesetter.drawings(formulas(blocks), take)

    def _as_pdf(self, report: Report) -> None:
        from_right = QGuiApplication.isRightToLeft()
        ask = PageAsk(0, report.blocks, tuple(report.shots), report.footer, from_right)
        self._plotter.draw(Order(ask, self, lambda data: report.take(lambda: data), report.refuse))

    def _as_html(self, report: Report) -> None:
        way = "rtl" if QGuiApplication.isRightToLeft() else "ltr"
        told = (spoken_language() or ENGLISH, way, report.footer)

        def write(drawn: list[str]) -> None:
            page = with_plots(report.blocks, drawn)
            report.take(lambda: late_import("triptych.export.html").page(page, *told).encode())

        self._plotter.plots(self, report.shots, write, report.refuse)
