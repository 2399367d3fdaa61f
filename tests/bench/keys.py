"""Typing: from a key to the painted editor, and from the last key to the new derivative."""

from __future__ import annotations

import time
from collections.abc import Generator

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from tests.bench.figure import Figure, calmest, median
from tests.bench.gaps import select_all
from tests.bench.reach import bring_editor, editor
from tests.bench.size import Size
from tests.bench.slider import settled
from tests.bench.watch import Watch, after, through_main
from tests.driver import Condition

from triptych.messages import Answer

PROGRAMS = (
    "y = x^3 - 2*x", "y = sin(x)*exp(-x)", "y = log(1 + x^2)", "u = tanh(x); y = u^2 + u",
    "y = sqrt(x^2 + 1)", "y = x*exp(-x^2/2)", "y = sigmoid(3*x - 1)", "a = x^2; b = cos(a); y = a*b",
    "y = (x^2 + 1)/(x^2 + 2)", "y = softplus(x) - x/2", "y = atan(x) + erf(x)", "y = a*x^2 + b*x + c",
)  # fmt: skip
PACE = 0.08


class Typing(QObject):
    """Stamps each key until the window is painted, and each program until its derivative is."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(watch)
        self.keys: list[float] = []
        self.numbers: list[float] = []
        self.formulas: list[float] = []
        self.window = watch.window
        self._editor = editor(watch.window)
        self._pressed: float | None = None
        self._asked: float | None = None
        self._numbered = False
        self._answered = ""
        watch.window.client.answered.connect(self._hear)
        watch.painted.connect(self._painted)

    @property
    def shown(self) -> bool:
        """Whether the last program's derivative is on the screen, as number and as formula."""
        return self._asked is None

    def press(self, key: str, *, last: bool) -> None:
        """Press one key; after the last one the derivative is waited for."""
        self._pressed = time.perf_counter()
        if last:
            self._asked, self._numbered = self._pressed, False
        QTest.keyClicks(self._editor, key)

    def _hear(self, answer: Answer) -> None:
        self._answered = answer.program if answer.fault is None else ""

    def _painted(self, now: float) -> None:
        if self._pressed is not None:
            self.keys.append(1000 * (now - self._pressed))
            self._pressed = None
        if self._asked is None or self._answered != self._editor.toPlainText():
            return
        if not self._numbered:
            self._numbered = True
            self.numbers.append(1000 * (now - self._asked))
        if self.window.showing.symbolic.formula.settled:
            self.formulas.append(1000 * (now - self._asked))
            self._asked = None


def measure(size: Size) -> list[Figure]:
    """Type ordinary programs one over the other."""
    found: list[Typing] = []

    def script(watch: Watch) -> Generator[Condition, None, None]:
        yield from settled(watch)
        yield from bring_editor(watch.window)
        for _ in range(size.rounds):
            typing = Typing(watch)
            found.append(typing)
            yield from typed(typing, size)
            typing.deleteLater()

    through_main(script)
    naive = rerun(size)
    both = {"p50": 150.0, "p95": 400.0}
    return [
        calmest("key to painted editor, while it derives", [one.keys for one in found], {"p99": 16.7}),
        calmest("last key to the new numbers", [one.numbers for one in found], both, naive),
        calmest("last key to the new formula too", [one.formulas for one in found], both, naive),
    ]


def typed(typing: Typing, size: Size) -> Generator[Condition, None, None]:
    """Type the programs, each over the one before."""
    for program in PROGRAMS[: size.many(len(PROGRAMS), 4)] * size.many(2, 1):
        select_all(typing.window)
        for place, key in enumerate(program, start=1):
            typing.press(key, last=place == len(program))
            yield after(PACE)
        yield lambda: typing.shown
        yield after(0.4)


def rerun(size: Size) -> float:
    """Return the milliseconds in which a notebook runs its cell again: derive, typeset, draw."""
    import sympy
    from matplotlib.font_manager import FontProperties
    from matplotlib.mathtext import MathTextParser
    from tests.bench.notebook import PERCEPTRON, SINE, Notebook

    times: list[float] = []
    for lesson in (SINE, PERCEPTRON) * size.many(5, 2):
        start = time.perf_counter()
        book = Notebook(lesson)
        formula = sympy.latex(sympy.simplify(book.derivatives[lesson.axis]))
        MathTextParser("agg").parse(f"${formula}$", prop=FontProperties(size=16 + len(times)))
        book.skilled_step(lesson.point)
        times.append(1000 * (time.perf_counter() - start))
    return median(times)
