"""SymPy's derivative of a task by each wrt: an expression, its graph, its text, and the steps to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sympy

from triptych.engine.column import Task
from triptych.engine.elementwise import LONGEST, element_values, is_elementwise, mean_of_each, not_nested
from triptych.engine.expressions import Expr, Expressions, leaf
from triptych.engine.from_sympy import NoWord, graph_of
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.shortest import shortest
from triptych.lang import latex
from triptych.lang.graph import INPUT, NUMBER, Graph, Node
from triptych.lang.ops import TABLE, TEST
from triptych.lang.printing import written
from triptych.messages import Column, Step, Value
from triptych.sentences import say

MOST_STEPS = 12
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
        found = {name: arithmetic.value(value) for name, value in point.items()}
        if self.cut is not None:
            found[self.name] = run(self.whole, found, arithmetic)[self.cut]
        return found


def derivatives(task: Task, simplify: bool = False) -> tuple[Derivative, ...]:
    """Differentiate by every wrt, or raise what SymPy or the printer raised."""
    return tuple(_derivative(task, w, simplify) for w in task.wrt)


def _derivative(task: Task, w: int, simplify: bool) -> Derivative:
    is_input = task.graph.nodes[w].op == INPUT
    graph = task.graph if is_input else task.graph.cut(w)
    name = graph.nodes[w].id if is_input else next(n for n, i in task.graph.names.items() if i == w)
    living, shape = _living(graph), task.shapes[w]
    is_long = bool(shape) and shape[0] > LONGEST and not_nested(living)
    apart = task.typed is None and is_elementwise(living, task.shapes) and (not shape or is_long)
    symbols = {node.id: leaf(node.id, task.form(i)) for i, node in enumerate(graph.nodes) if node.op == INPUT}
    values = element_values(living, task.shapes) if apart else run(living, symbols, Expressions())
    by = values[w]
    out = _seeded(values[graph.output], task.seed)
    vector = isinstance(by, tuple)
    parts = tuple(sympy.diff(out, symbol) for symbol in (by if vector else (by,)))
    if simplify:
        parts = tuple(shortest(mean_of_each(part, shortest)) for part in parts)
    alike = {n.id for i, n in enumerate(graph.nodes) if task.form(i) == task.form(w)}
    told = _collapsed(parts, {n: s for n, s in symbols.items() if n in alike}, symbols) if vector else None
    form = task.form(w) if vector else ()
    formula = graph_of(parts if told is None else (told,), form if told is None else (), task.widths)
    steps = () if simplify or (any(task.shapes) and not apart) else _steps(task, graph, values, by)
    text: str | None = written(formula)[formula.output][0]
    shown = latex.expression(formula) if len(text or "") <= LONGEST_FORMULA else None
    text = None if shown is None else text
    column = Column(formula=text, latex=shown, raw_formula=text, raw_latex=shown, steps=steps)
    return Derivative(
        name, parts, formula, column, task.graph, None if is_input else w, shape[0] if shape else None
    )


def _living(graph: Graph) -> Graph:
    """The graph without the lines that the output does not need; their places hold a 0."""
    alive = graph.reaching(tuple(range(len(graph.nodes))))
    pairs = zip(graph.nodes, alive, strict=True)
    nodes = (n if a or n.op == INPUT else Node(n.id, NUMBER, literal="0") for n, a in pairs)
    return Graph(tuple(nodes), graph.output, graph.names, graph.starts, graph.label)


def _seeded(out: Expr, seed: Value) -> Expr:
    """The number that is differentiated: the output, or v·output for a vector."""
    if not isinstance(out, tuple):
        return out
    weights = [Expressions().number(repr(v)) for v in (seed if isinstance(seed, tuple) else ())]
    return sympy.Add(*(v * part for v, part in zip(weights, out, strict=True)))


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


def _steps(task: Task, graph: Graph, values: list[Any], by: Expr) -> tuple[Step, ...]:
    """d(node)/d(wrt) for each step on the way, with the rule that gives it."""
    active = task.plan.active
    told: list[Step] = []
    for i, node in enumerate(graph.nodes):
        if not active[i] or node.op not in TABLE or TABLE[node.op].kind == TEST or len(told) >= MOST_STEPS:
            continue
        try:
            formula = graph_of((sympy.diff(values[i], by),))
        except NoWord:
            continue
        told.append(_step(graph, i, by, formula))
    return tuple(told)


def _step(graph: Graph, i: int, by: Expr, formula: Graph) -> Step:
    node = graph.nodes[i]
    named = not node.id.startswith("_")
    of = node.id if named else written(graph)[i][0]
    shown = latex.name(node.id) if named else latex.written(graph)[i][0]
    left = rf"\frac{{\partial {shown}}}{{\partial {latex.name(str(by))}}}"
    rule = say(f"rule-{TABLE[node.op].rule}", node=of)
    return Step(of, rule, f"{left} = {latex.expression(formula)}", written(formula)[formula.output][0])
