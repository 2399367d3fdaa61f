"""Chains of 10 to 10,000 nodes: the time of the sweep by hand and of torch must grow with n and no faster."""

from __future__ import annotations

import math
import time

from tests.bench.curves import repeated
from tests.bench.figure import Figure, median
from tests.bench.size import Size

from triptych.engine import backends
from triptych.engine.ask import asked
from triptych.engine.column import Task
from triptych.messages import Question, Value

LENGTHS = (10, 30, 100, 300, 1000, 3000, 10_000)
STEEPEST = 1.1
SYMPY_LENGTHS = (10, 30, 100)


def measure(size: Size) -> list[Figure]:
    """Evaluate each chain in both columns, and fit a line through the logarithms of the times."""
    rows = []
    for name in ("by_hand", "autograd"):
        times = [evaluated(name, n, size) for n in LENGTHS]
        per_node = [1000 * t / n for t, n in zip(times, LENGTHS, strict=True)]
        title = f"chains of 10 to 10,000 nodes, {name.replace('_', ' ')}"
        rows.append(Figure(f"{title}: slope", (slope(LENGTHS, times),), "", {"worst": STEEPEST}))
        rows.append(Figure(f"({title}: a node)", tuple(per_node), "µs"))
    naive = [derived(n) for n in SYMPY_LENGTHS]
    return [*rows, Figure("(the same slope, SymPy's diff up to 100)", (slope(SYMPY_LENGTHS, naive),), "")]


def chain(length: int) -> tuple[Task, dict[str, Value]]:
    """Return x, sin(x), sin(sin(x)), … as a program of one step a line."""
    lines = ["s1 = sin(x)", *(f"s{i} = sin(s{i - 1})" for i in range(2, length + 1))]
    found = asked(Question(1, "\n".join(lines), {"x": 1.0}, ("x",), "float64"))
    return found.task, found.point


def evaluated(name: str, length: int, size: Size) -> float:
    """Return the median of the milliseconds of one gradient."""
    task, point = chain(length)
    derivation = backends.load(name).derive(task)
    count = max(3, size.many(20_000, 2_000) // length)
    return median(repeated(lambda: derivation.at(point, "float64"), count))


def derived(length: int) -> float:
    """Return the milliseconds in which SymPy derives the chain."""
    task, _point = chain(length)
    start = time.perf_counter()
    backends.load("symbolic").derive(task)
    return 1000 * (time.perf_counter() - start)


def slope(lengths: tuple[int, ...], times: list[float]) -> float:
    """Return the slope of the least-squares line through the logarithms."""
    xs, ys = [math.log(n) for n in lengths], [math.log(t) for t in times]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)
