"""SymPy's derivative of a task by each wrt, weighed with v: an expression, its graph and its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sympy

from triptych.engine.column import Task
from triptych.engine.elementwise import mean_of_each
from triptych.engine.expressions import Expr, rational
from triptych.engine.from_sympy import graph_of
from triptych.engine.interpret import Arithmetic, run
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.shortest import shortest
from triptych.engine.slopes import Slopes, slopes
from triptych.lang import latex
from triptych.lang.graph import Graph
from triptych.lang.printing import written
from triptych.messages import Column, Value

LONGEST_FORMULA = 20_000


@dataclass(frozen=True)
class Derivative:
    """One derivative; ``parts`` has an expression for each component of the wrt."""

    name: str
    parts: tuple[Expr, ...]
    graph: Graph
    column: Column
    whole: Graph
    cut: int | None
    size: int | None

    def inputs(self, arithmetic: Multiprecision, point: Mapping[str, Value]) -> dict[str, Any]:
        """The point in high precision, with the value of a defined name where one is differentiated by."""
        return self.given({name: arithmetic.value(value) for name, value in point.items()}, arithmetic)

    def given(self, inputs: dict[str, Any], arithmetic: Arithmetic) -> dict[str, Any]:
        """The program's inputs, with that value."""
        if self.cut is None:
            return inputs
        return {**inputs, self.name: run(self.whole, inputs, arithmetic)[self.cut]}


def derivatives(task: Task, simplify: bool = False) -> tuple[Derivative, ...]:
    """Differentiate by every wrt, or raise what SymPy or the printer raised."""
    return tuple(weighed(task, one, simplify) for one in slopes(task, steps=not simplify))


def weighed(task: Task, found: Slopes, simplify: bool = False) -> Derivative:
    """The derivative for the task's v, as a graph and a formula; or raise what the printer raised."""
    parts = _weighed(found.rows, task.seed)
    if simplify:
        parts = tuple(shortest(mean_of_each(part, shortest)) for part in parts)
    told = _collapsed(parts, found.alike, found.others) if found.alike else None
    formula = graph_of(parts if told is None else (told,), found.form if told is None else (), task.widths)
    text: str | None = written(formula)[formula.output][0]
    shown = latex.expression(formula) if len(text or "") <= LONGEST_FORMULA else None
    text = None if shown is None else text
    column = Column(formula=text, latex=shown, raw_formula=text, raw_latex=shown, steps=found.steps)
    return Derivative(found.name, parts, formula, column, found.whole, found.cut, found.size)


def _weighed(rows: tuple[tuple[Expr, ...], ...], seed: Value) -> tuple[Expr, ...]:
    """vᵀJ: each component's derivatives times its number of v; what v leaves out has no part in it."""
    if seed == 1:
        return rows[0]
    weights = [rational(repr(v)) for v in (seed if isinstance(seed, tuple) else (seed,))]
    kept = [(v, row) for v, row in zip(weights, rows, strict=True) if v != 0]
    return tuple(sympy.Add(*(v * row[k] for v, row in kept)) for k in range(len(rows[0])))


def _collapsed(
    parts: tuple[Expr, ...], vectors: Mapping[str, Expr], symbols: Mapping[str, Expr]
) -> Expr | None:
    """One formula over whole ``vectors`` where every component says the same of its own index."""
    others = {s for v in symbols.values() if isinstance(v, tuple) for s in v}
    found = set()
    for i, part in enumerate(parts):
        own = {v[i]: sympy.Symbol(n, real=True) for n, v in vectors.items()}
        if part.free_symbols & (others - set(own)):
            return None
        found.add(part.xreplace(own))
    one = found.pop() if len(found) == 1 else None
    names = {sympy.Symbol(n, real=True) for n in vectors}
    return one if one is not None and one.free_symbols & names else None
