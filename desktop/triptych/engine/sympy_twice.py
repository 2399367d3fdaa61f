"""SymPy's second derivatives: to 34 digits at a point, and as a formula that the reader reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

import sympy

from triptych.engine.backends.symbolic import Differentiated
from triptych.engine.column import Derivation
from triptych.engine.copies import Copies, TooLarge
from triptych.engine.elementwise import written_out
from triptych.engine.exact import digits_of
from triptych.engine.from_sympy import NoWord, graph_of
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.reals import Mp
from triptych.lang.graph import Graph
from triptych.lang.printing import written
from triptych.messages import Value


class By(Protocol):
    """An input, or one component of it."""

    @property
    def label(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def place(self) -> int | None: ...


class Twice(NamedTuple):
    """One second derivative; every field is None where SymPy has none."""

    number: tuple[Mp, Multiprecision] | None = None
    digits: str | None = None
    formula: str | None = None


def twice(symbolic: Derivation | None, a: By, b: By, point: Mapping[str, Value]) -> Twice:
    """Return SymPy's derivative by ``a`` and then by ``b`` at a point."""
    if not isinstance(symbolic, Differentiated) or symbolic.trouble is not None:
        return Twice()
    first = next(d for d in symbolic.derivatives if d.name == a.name)
    widths = tuple(symbolic.task.widths.items())
    graph = _graph(written_out(first.parts[a.place or 0]), b.label, widths)
    if graph is None:
        return Twice()

    def compute(arithmetic: Multiprecision) -> tuple[Any, list[Mp]]:
        inputs = {n: arithmetic.value(v) for n, v in point.items()}
        found = run(graph, inputs, arithmetic)[graph.output]
        return (found, arithmetic), [found]

    settle: Callable[..., Any] = symbolic.ladder.settle
    found = settle(compute)
    if found is None:
        return Twice()
    digits = digits_of(*found)
    return Twice(found, None if digits is None else str(digits), written(graph)[graph.output][0])


@lru_cache(maxsize=1024)
def _graph(first: Any, by: str, widths: tuple[tuple[str, int], ...]) -> Graph | None:
    """A derivative's own derivative, found once for all points; None where a word lacks or it is too long."""
    try:
        Copies().check(first)
        return graph_of((sympy.diff(first, sympy.Symbol(by, real=True)),), (), dict(widths))
    except (NoWord, TooLarge, ValueError, TypeError, RecursionError):
        return None
