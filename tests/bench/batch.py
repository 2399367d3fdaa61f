"""A thousand ordinary derivatives through ``triptych compare --batch``, and in a loop of SymPy and torch."""

from __future__ import annotations

import time

from tests.bench.command import in_a_row
from tests.bench.figure import Figure, median
from tests.bench.ordinary import ordinary
from tests.bench.size import Size

BUDGET = 1000 / 25
POINT = 0.7


def measure(size: Size) -> list[Figure]:
    """Time a batch from its first answer on, and a loop over the same programs."""
    programs = ordinary(size.many(1000, 60))
    requests = [{"program": program, "at": {"x": POINT}} for program in programs]
    gaps = in_a_row("compare", requests)
    each = sum(gaps) / len(gaps)
    naive = [plainly(program) for program in programs[: size.many(200, 20)]]
    title = f"compare --batch, {len(programs)} ordinary derivatives: time for one"
    return [
        Figure(title, (each,), budget={"worst": BUDGET}, naive=sum(naive) / len(naive)),
        Figure("(the same in a loop of SymPy and torch: one)", (median(naive), max(naive))),
    ]


def plainly(program: str) -> float:
    """Return the milliseconds in which one process differentiates, simplifies, evaluates and plays back."""
    import sympy
    import torch

    start = time.perf_counter()
    x = sympy.Symbol("x", real=True)
    expression = sympy.sympify(program)  # one of our own worksheet, nobody typed it
    slope = sympy.simplify(sympy.diff(expression.subs("x", x), x))
    slope.evalf(34, subs={x: POINT})
    leaf = torch.tensor(POINT, dtype=torch.float64, requires_grad=True)
    sympy.lambdify(x, expression.subs("x", x), [{"I": 1j}, torch])(leaf).backward()
    return 1000 * (time.perf_counter() - start)
