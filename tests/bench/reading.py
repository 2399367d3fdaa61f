"""Reading: 1,000 typical programs, a program of 100 kB, and the cost of a line in long programs."""

from __future__ import annotations

import time
from functools import partial

import sympy
from tests.bench.chains import slope
from tests.bench.curves import repeated
from tests.bench.figure import Figure, median
from tests.bench.size import Size

from triptych.lang.parse import read

TYPICAL = (
    "y = x^2; z = sin(y) + cos(x)*tan(x)^2 - 3*x/(x + 1) + log(x)",
    "z = w*x + b; p = sigmoid(z); L = bce(p, y); q = exp(-x^2/2)",
    r"\frac{x^{2}+1}{\sqrt{x-1}} + \sin^{2}\left(x\right) \cdot e^{-x}",
    "torch.sin(x**2)*torch.exp(-x) + (x**2).mean() - F.relu(x)/3",
    "3x^4 - 2x^3 + 5x - 7 + sin(2x)cos(x) - ln(3x+2)^5 + √x · |x|",
)
NAIVE = "sin(x**2) + cos(x)*tan(x)**2 - 3*x/(x + 1) + log(x)/sqrt(x)"
LINES = (1, 10, 100, 1000)
STEEPEST = 1.15


def measure(size: Size) -> list[Figure]:
    """Read, and let SymPy parse a text of the same length: the naive way, which runs what it reads."""
    count = size.many(200, 20)
    each = repeated(lambda: [read(text) for text in TYPICAL], count)
    naive = median(repeated(lambda: sympy.parse_expr(NAIVE), size.many(50, 5)))
    times = [median(repeated(partial(read, program(n)), max(2, size.many(500, 50) // n))) for n in LINES]
    long = program(2900)
    return [
        Figure(
            "reading a program of 60 characters",
            tuple(t / len(TYPICAL) for t in each),
            budget={"p50": 0.5},
            naive=naive,
        ),
        Figure(f"reading {len(long) // 1000} kB", (once(long),), budget={"worst": 1000.0}),
        Figure("reading 10 to 1,000 lines: slope", (slope(LINES[1:], times[1:]),), "", {"worst": STEEPEST}),
        Figure(
            "(reading 1, 10, 100, 1,000 lines: a line)",
            tuple(t / n for t, n in zip(times, LINES, strict=True)),
        ),
    ]


def program(lines: int) -> str:
    """So many lines, each over the one before."""
    return "\n".join(["y0 = x", *(f"y{i} = sin(y{i - 1})*x + {i}*exp(-x^2)" for i in range(1, lines))])


def once(text: str) -> float:
    """Return the milliseconds of reading a text for the first time."""
    start = time.perf_counter()
    read(text)
    return 1000 * (time.perf_counter() - start)
