"""The files that are taken away: what goes into each, run and compared before any of it is written."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from functools import partial
from threading import Lock

from PySide6.QtCore import QObject

from triptych.export.held import near, numbers
from triptych.export.notebook_file import Cell, cells, notebook
from triptych.export.script import cells_script, script, stops_at
from triptych.messages import Answer, Curves, Question, Said, Taken
from triptych.messages.page import Block, Picture
from triptych.sentences import say
from triptych.ui.around import Around
from triptych.ui.late_import import late_import
from triptych.ui.notice_bar import FAULT, INFO
from triptych.ui.pictures import paper
from triptych.ui.plot_data import axis_name
from triptych.ui.plotter import Plotter
from triptych.ui.rooms import LAB
from triptych.ui.take_bar import TakeBar
from triptych.ui.take_file import TakeFile
from triptych.ui.take_lab import TakeLab
from triptych.ui.take_page import Shown, TakePage
from triptych.ui.take_report import Report, TakeReport
from triptych.ui.taker import Taker
from triptych.ui.theme_colours import COLUMNS
from triptych.ui.translate import translate
from triptych.ui.until_painted import UntilPainted

PYTHON, NOTEBOOK, CSV, PDF, HTML = "py", "ipynb", "csv", "pdf", "html"
SLACK = 2.0**-20  # between two runs of the same on two processes


class TakeFiles(QObject):
    """Asks for a place, has the page made anew and its code run, and writes; one file at a time."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        self.file = TakeFile(around)
        self.page = TakePage(self)
        self.taker = Taker(self)
        self.lab = TakeLab(self)
        self.plotter = Plotter(self)
        self._reports = TakeReport(around.typesetter, self.plotter, self)
        self._bar: TakeBar | None = None
        self._claim = Lock()  # taken by whoever is first: what writes the file, or Cancel
        self._then: Callable[[Taken], None] = lambda _taken: None
        self.taker.moved.connect(self._show_step)
        self.taker.taken.connect(self._take)
        self.taker.refused.connect(self._refuse)
        self.lab.moved.connect(self._show_step)
        self.lab.refused.connect(self._refuse)
        self.lab.taken.connect(self._take_lab)
        self._lab_path = ""

    @property
    def curves(self) -> Curves | None:
        """The curves that are shown, if they belong to what is answered."""
        curves, answer = self._around.showing.plots.curves, self._around.showing.shown
        return (
            curves if curves is not None and answer is not None and curves.key == answer.curves_key else None
        )

    @property
    def busy(self) -> bool:
        """Whether a file is being made: its bar stands until the file does."""
        return self._bar is not None and not self._bar.isHidden()

    @property
    def bar(self) -> TakeBar:
        """The bar that shows how far it is, built when it is first needed."""
        if self._bar is None:
            self._bar = TakeBar(self._around.bar)
            self._bar.cancelled.connect(self.cancel)
        return self._bar

    def ask(self, kind: str) -> None:
        """Ask where the file is to be, and make it."""
        titles = {
            PYTHON: self.tr("Save as Python file"), NOTEBOOK: self.tr("Save as notebook"),
            CSV: self.tr("Save the curves"), PDF: self.tr("Save a report"), HTML: self.tr("Save a report"),
        }  # fmt: skip
        answer = self._around.showing.shown
        name = (
            "lab"
            if self._around.rooms.room == LAB or answer is None or answer.output is None
            else answer.output.name
        )
        self.file.ask(titles[kind], f"{name}.{kind}", kind, partial(self.make, kind))

    def make(self, kind: str, path: str) -> None:
        """Make the file; what is shown when this is called is what it will hold."""
        self._claim = Lock()
        if self._around.rooms.room == LAB:
            self._lab_path = path
            texts = self._around.lab().page.cells.texts
            self.lab.run(self._around.lab().session, [text for text in texts if text.strip()])
            return
        answer, question = self._around.showing.shown, self._around.bench.question
        if answer is None or question is None:
            return
        if kind == CSV:
            self._write_curves(path, answer)
            return
        told = self._around.notice()
        self.bar.setMinimumHeight(told.height() if told.isVisible() else 0)
        self._then = partial(self._write, kind, path, answer, self._around.bench.desk.formulas)
        self._show_step(0, 0, "start")
        UntilPainted(self._around.window, partial(self._begin, question, self._claim))

    def _begin(self, question: Question, claim: Lock) -> None:
        """Start the process once the bar is seen; it takes as long as a third of a frame."""
        if claim is self._claim and self.bar.isVisible():  # else it ended before it began
            self.taker.ask(question)

    def cancel(self) -> None:
        """Stop what is under way; nothing is written, unless that has begun."""
        if not self._claim.acquire(blocking=False):
            return
        self.taker.cancel()
        self._reports.cancel()
        self.lab.cancel()
        self._put_away()
        self._around.notice().tell(self.tr("Cancelled; nothing was written."), INFO)

    def close(self) -> None:
        """Leave no process behind."""
        self.taker.close()
        self.plotter.close()

    def _write_curves(self, path: str, answer: Answer) -> None:
        curves = self.curves
        if curves is None or answer.output is None:
            return
        legend = self._around.showing.plots.gradients.legend
        names = {key: legend.name(key) for key in (*COLUMNS, *curves.gradients)}
        what = (curves, axis_name(curves.axis), answer.output.name, answer.dtype, names)
        self.file.make(path, lambda: late_import("triptych.export.curves_csv").table(*what).encode("utf-8"))

    def _show_step(self, done: int, of: int, doing: str) -> None:
        words = {
            "start": self.tr("Starting a process that runs the code …"),
            "answer": self.tr("Computing everything once more …"),
            "numpy": self.tr("Running the NumPy code …"),
            "symbolic": self.tr("Running the SymPy code …"),
            "by_hand": self.tr("Running the chain rule by hand …"),
            "autograd": self.tr("Running the PyTorch code …"),
            "plots": self.tr("Drawing the curves by the code …"),
        }
        self.bar.show_step(done, of, words.get(doing, self.tr("Running the cells …")))

    def _put_away(self) -> None:
        if self._bar is not None:
            self._bar.hide()

    def _refuse(self, said: Said) -> None:
        self._put_away()
        self._around.notice().tell(translate(said), FAULT)

    def _take(self, taken: Taken) -> None:
        self.bar.show_step(0, 0, self.bar.words.text())  # it stays, with Cancel, until the file is there
        self._then(taken)

    def _finish(self, path: str, data: Callable[[], bytes], claim: Lock | None = None) -> None:
        """Write the file; the bar goes as the sentence comes, for which the room is laid out once."""
        claim = claim or self._claim
        self.file.make(path, data, claim, partial(self._end, claim))

    def _end(self, claim: Lock) -> None:
        if claim is self._claim:  # else the bar is another file's by now
            self._put_away()

    def _write(self, kind: str, path: str, shown: Answer, formulas: tuple[str, ...], taken: Taken) -> None:
        """Write a page whose numbers are those that are shown."""
        if taken.answer is None:
            self._put_away()
            return
        other = differing(shown, taken.answer)
        if other is not None:
            self._refuse(other)
            return
        late = self._around.showing.simplified
        forms = late.forms if late is not None and late.program == taken.answer.program else {}
        page = Shown(taken.answer, formulas, taken.sections, forms)
        if kind in (PDF, HTML):
            self._report(kind, path, page)
            return
        blocks = self.page.blocks(page)
        self._finish(path, partial(_as_code, kind, blocks))

    def _report(self, kind: str, path: str, page: Shown) -> None:
        """Have the page set with the two plots, in black on white."""
        plots = self._around.showing.plots
        shots = [shot for plot in (plots.output, plots.gradients) if (shot := plot.shot(paper())) is not None]
        empty = tuple(Picture("", shot.words or shot.title) for shot in shots)  # each has its title in it
        blocks = self.page.blocks(Shown(page.answer, page.formulas, page.sections, page.simplified, empty))
        claim = self._claim
        report = Report(
            blocks, shots, self.page.footer(), lambda: not claim.locked(),
            lambda data: self._finish(path, data, claim), self._refuse,
        )  # fmt: skip
        self._reports.make(report, as_pdf=kind == PDF)

    def _take_lab(self, found: Sequence[Cell]) -> None:
        if self._lab_path.lower().endswith(f".{NOTEBOOK}"):
            text = notebook(list(found), platform.python_version())
        else:
            stop = stops_at(found)
            text = cells_script(found, translate(say("take-stops", number=stop)) if stop else "")
        self._finish(self._lab_path, lambda: text.encode("utf-8"))


def _as_code(kind: str, blocks: tuple[Block, ...]) -> bytes:
    text = script(blocks) if kind == PYTHON else notebook(cells(blocks), platform.python_version())
    return text.encode("utf-8")


def differing(shown: Answer, anew: Answer) -> Said | None:
    """Return the sentence about the first number that came out differently, None if none did."""
    theirs = {g.wrt: g for g in anew.gradients}
    for gradient in shown.gradients:
        for key, column in gradient.columns.items():
            other = theirs[gradient.wrt].columns.get(key) if gradient.wrt in theirs else None
            if column.value is None or other is None:
                continue
            for one, two in zip(numbers(column.value), numbers(other.value), strict=False):
                if not near(one, two, SLACK, 0.0):
                    what = f"{key}, {gradient.wrt}"
                    return say("take-other", what=what, found=f"{two:.9g}", shown=f"{one:.9g}")
    return None
