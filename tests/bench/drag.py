"""Moves something many times a second and stamps each step when its answer has been painted."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator, Sequence
from itertools import accumulate

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from tests.bench.watch import Watch, after
from tests.driver import Condition

from triptych.messages import Answer
from triptych.ui.float_slider import FloatSlider
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow

Move = Callable[[int], None]
LEFT = Qt.MouseButton.LeftButton
MOST_STEPS = 100_000


class Drag(QObject):
    """A step is painted when an answer to it, or to a later one, is on the screen, with all columns."""

    def __init__(self, watch: Watch, move: Move, steps: int, a_second: float) -> None:
        super().__init__(watch)
        self.latencies: list[float] = []
        self.waiting: list[float] = []
        self.last_asked = self.last_revision = -1
        self._bench, self._move = watch.window.bench, move
        self._steps, self._a_second = steps, a_second
        self._asked: dict[int, float] = {}
        self._shown = -1
        self._count = 0
        self._start = time.perf_counter()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)
        watch.window.client.answered.connect(self._hear)
        watch.painted.connect(self._painted)
        self._schedule()

    @property
    def over(self) -> bool:
        """Whether every step was made, and painted."""
        return self._count >= self._steps and not self._asked

    @property
    def behind(self) -> int:
        """How many questions lie between the last step's and the last one that was painted."""
        return self.last_asked - self.last_revision

    def stop(self) -> None:
        """Make no more steps."""
        self._steps = self._count

    def _schedule(self) -> None:
        due = self._start + self._count / self._a_second - time.perf_counter()
        self._timer.start(max(0, round(1000 * due)))

    def _step(self) -> None:
        if self._count >= self._steps:
            return
        before, now = self._bench.question, time.perf_counter()
        self._move(self._count)
        self._count += 1
        question = self._bench.question
        if question is not None and question is not before:
            self._asked[question.revision] = now
            self.last_asked = question.revision
            self.waiting.append(float(len(self._asked)))
        self._schedule()

    def _hear(self, answer: Answer) -> None:
        if answer.part != "first" and answer.fault is None:
            self._shown = max(self._shown, answer.revision)

    def _painted(self, now: float) -> None:
        for revision in [r for r in self._asked if r <= self._shown]:
            self.latencies.append(1000 * (now - self._asked.pop(revision)))
            self.last_revision = revision


def again(drag: Callable[[], Drag], rounds: int) -> Generator[Condition, None, list[Drag]]:
    """Drag so many times, with a breath between."""
    made: list[Drag] = []
    for _ in range(rounds):
        one = drag()
        yield lambda one=one: one.over  # type: ignore[misc]  # this drag, not the next one
        made.append(one)
        one.deleteLater()  # it hears nothing more, and what it has measured stays
        yield after(0.5)
    return made


def latencies(drags: Sequence[Drag]) -> list[list[float]]:
    """Return what each drag measured."""
    return [drag.latencies for drag in drags]


def by_mouse(target: FloatSlider, *, steady: bool = True) -> Move:
    """Press the handle, and return what draws it to and fro: one pixel a step, or one to five in no order."""
    option = QStyleOptionSlider()
    target.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    start = target.style().subControlRect(kind, option, part, target).center()
    least, most = target.height(), target.width() - target.height()
    QTest.mousePress(target, LEFT, pos=start)
    strides = random.Random(1)  # noqa: S311 -- the same hand in every run
    way = list(accumulate(1 if steady else strides.randint(1, 5) for _ in range(MOST_STEPS)))

    def move(step: int) -> None:
        QTest.mouseMove(target, QPoint(least + to_and_fro(way[step] - 1, most - least), start.y()))

    return move


def beside_the_axis(window: MainWindow, name: str) -> Move:
    """Return what moves an input while the plots keep running along another, so that all curves change.

    A slider that is touched becomes the axis, so this is a desk put on the bench, one move ahead.
    """
    leaf, bench = Leaf(name), window.bench

    def move(step: int) -> None:
        desk = bench.desk
        knob = desk.knobs[leaf]
        value = knob.value_at(round(knob.positions * (0.4 + to_and_fro(step, 100) / 500)))
        bench.open(replace(desk, knobs={**desk.knobs, leaf: knob.at(value)}))

    return move


def to_and_fro(step: int, most: int) -> int:
    """Return 0, 1, … most, most − 1, … 0, 1, … for the steps in turn."""
    return most - abs(most - step % (2 * most))
