"""How long ``triptych check`` takes for one answer, right and wrong ones mixed, and SymPy's simplify."""

from __future__ import annotations

import time

from tests.bench.command import one_by_one
from tests.bench.figure import Figure
from tests.bench.size import Size
from tests.e2e.answers import RIGHT, WRONG, rows

MOST = 300.0
# Programs and answers that SymPy reads without our help.
PLAIN = (
    ("sin(x**2)", "2*x*cos(x**2)"),
    ("sin(x)*cos(x)", "cos(2*x)"),
    ("log((1 + x)/(1 - x))", "2/(1 - x**2)"),
    ("1/(1 + exp(-x))", "exp(x)/(1 + exp(x))**2"),
    ("(2*x + 1)**3", "24*x**2 + 24*x + 6"),
    ("tan(x)", "1/cos(x)"),
    ("sqrt(x**2 + 1)", "2*x/sqrt(x**2 + 1)"),
    ("x*sin(x)", "cos(x)"),
    ("x**x", "x**x*(1 + log(x))"),
)


def measure(size: Size) -> list[Figure]:
    """Send one answer at a time, and wait for the judgement."""
    table = [*rows(RIGHT), *rows(WRONG)]
    table = table[:: size.many(1, 8)]
    requests = [{"program": row[0], "wrt": row[1], "answer": row[2]} for row in table]
    times = one_by_one("check", requests)
    naive = sorted(plainly(*pair) for pair in PLAIN)
    title = f"check, {len(requests)} answers, right and wrong: one"
    return [Figure(title, tuple(times), budget={"p50": MOST, "p95": 1000}, naive=naive[len(naive) // 2])]


def plainly(program: str, answer: str) -> float:
    """Return the milliseconds in which SymPy simplifies the difference."""
    import sympy

    start = time.perf_counter()
    x = sympy.Symbol("x")
    sympy.simplify(sympy.diff(sympy.sympify(program), x) - sympy.sympify(answer))
    return 1000 * (time.perf_counter() - start)
