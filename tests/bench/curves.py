"""Curves of 1,000 points: the output and the gradients of all three columns, in the computing process."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.bench.figure import Figure, median
from tests.bench.notebook import PERCEPTRON, SINE, Lesson, Notebook
from tests.bench.size import Size

from triptych.engine import backends, curves
from triptych.engine.ask import asked
from triptych.messages import Axis, Question

POINTS = 1000
PROGRAMS = {
    "y = x^2; z = sin(y)": ("y = x^2; z = sin(y)", SINE),
    "perceptron": ("z = w*x + b; p = sigmoid(z); L = bce(p, y)", PERCEPTRON),
}


def measure(size: Size) -> list[Figure]:
    """Sample each program's curves, and let torch do the same point by point."""
    rows = []
    for title, (program, lesson) in PROGRAMS.items():
        naive = median(by_points(lesson, size.many(5, 1)))
        for dtype in ("float32", "float64"):
            times = repeated(sampler(program, lesson, dtype), size.many(300, 50))
            name = f"curves of 1,000 points, {dtype}, {title}"
            rows.append(Figure(name, tuple(times), budget={"p50": 1.0}, naive=naive))
    return rows


def sampler(program: str, lesson: Lesson, dtype: str) -> Callable[[], object]:
    """Return what samples all columns once, everything derived beforehand."""
    axis = Axis(lesson.axis, None, lesson.low, lesson.high, POINTS)
    found = asked(Question(1, program, dict(lesson.point), (lesson.axis,), dtype, axis))
    derived = {name: backends.load(name).derive(found.task) for name in backends.HOME}
    return lambda: curves.curves(1, axis, curves.sweep_along(found.task, axis, found.point), derived, dtype)


def repeated(act: Callable[[], object], count: int) -> list[float]:
    """Return the milliseconds of each repetition; the first ten only warm up."""
    times = []
    for _ in range(count + 10):
        start = time.perf_counter()
        act()
        times.append(1000 * (time.perf_counter() - start))
    return times[10:]


def by_points(lesson: Lesson, count: int) -> list[float]:
    """Return the milliseconds of a loop of torch over the same points, one ``backward`` each."""
    book = Notebook(lesson)
    step = (lesson.high - lesson.low) / (POINTS - 1)
    times = []
    for _ in range(count):
        start = time.perf_counter()
        for i in range(POINTS):
            book.number({**lesson.point, lesson.axis: lesson.low + i * step})
        times.append(1000 * (time.perf_counter() - start))
    return times
