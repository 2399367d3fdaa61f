"""How fast the machine is just now: the notebook's step, which took 108 ms where the budgets were set."""

from __future__ import annotations

from tests.bench.figure import Figure
from tests.bench.size import Size

THERE = 108.0  # ms


def measure(_size: Size) -> list[Figure]:
    """Draw the notebook's figure a few times."""
    from tests.bench import notebook  # with torch and sympy, which have no part in other pieces

    book = notebook.Notebook(notebook.SINE)
    return [Figure("the notebook's step", tuple(notebook.timed(book.skilled_step, notebook.SINE, 9)))]


def slower(figures: list[Figure]) -> float:
    """How many times slower than there this machine is; never less than 1, which would ease no budget."""
    return max(1.0, figures[0].at("p50") / THERE)
