"""What SymPy derives once for all v of vᵀJ: each output component's derivative by each wrt, and the steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sympy

from triptych.engine.column import Task
from triptych.engine.elementwise import LONGEST, element_values, is_elementwise, not_nested
from triptych.engine.expressions import Expr, Expressions, leaf
from triptych.engine.from_sympy import NoWord, graph_of
from triptych.engine.interpret import run
from triptych.lang import latex
from triptych.lang.graph import INPUT, NUMBER, Graph, Node
from triptych.lang.ops import TABLE, TEST
from triptych.lang.printing import written
from triptych.lang.shapes import Shape
from triptych.messages import Step
from triptych.sentences import say

MOST_STEPS = 12


@dataclass(frozen=True)
class Slopes:
    """SymPy's derivatives by one wrt, before v weighs them: a row for each component of the output.

    A row has an expression for each component of the wrt; ``alike`` and ``others`` are the vectors of
    its shape and all inputs, by name, as symbols.
    """

    name: str
    rows: tuple[tuple[Expr, ...], ...]
    alike: Mapping[str, Expr]
    others: Mapping[str, Expr]
    steps: tuple[Step, ...]
    whole: Graph
    cut: int | None
    size: int | None
    form: Shape


def slopes(task: Task, steps: bool = True) -> tuple[Slopes, ...]:
    """Differentiate each component of the output by every wrt, or raise what SymPy raised."""
    return tuple(_slopes(task, w, steps) for w in task.wrt)


def _slopes(task: Task, w: int, steps: bool) -> Slopes:
    is_input = task.graph.nodes[w].op == INPUT
    graph = task.graph if is_input else task.graph.cut(w)
    name = graph.nodes[w].id if is_input else next(n for n, i in task.graph.names.items() if i == w)
    living, shape = _living(graph), task.shapes[w]
    is_long = bool(shape) and shape[0] > LONGEST and not_nested(living)
    apart = task.typed is None and is_elementwise(living, task.shapes) and (not shape or is_long)
    symbols = {node.id: leaf(node.id, task.form(i)) for i, node in enumerate(graph.nodes) if node.op == INPUT}
    values = element_values(living, task.shapes) if apart else run(living, symbols, Expressions())
    by = values[w]
    vector = isinstance(by, tuple)
    rows = tuple(_row(out, by if vector else (by,)) for out in _components(values[graph.output]))
    alike = {n.id for i, n in enumerate(graph.nodes) if task.form(i) == task.form(w)} if vector else set()
    told = _steps(task, graph, values, by) if steps and (apart or not any(task.shapes)) else ()
    size, form = shape[0] if shape else None, task.form(w) if vector else ()
    own = {n: s for n, s in symbols.items() if n in alike}
    return Slopes(name, rows, own, symbols, told, task.graph, None if is_input else w, size, form)


def _components(out: Expr) -> tuple[Expr, ...]:
    return out if isinstance(out, tuple) else (out,)


def _row(out: Expr, by: tuple[Expr, ...]) -> tuple[Expr, ...]:
    """One component by all of ``by``; most components of a long vector know one of them alone."""
    if len(by) == 1:
        return (sympy.diff(out, by[0]),)
    free = out.free_symbols
    return tuple(sympy.diff(out, symbol) if symbol in free else sympy.S.Zero for symbol in by)


def _living(graph: Graph) -> Graph:
    """The graph without the lines that the output does not need; their places hold a 0."""
    alive = graph.reaching(tuple(range(len(graph.nodes))))
    pairs = zip(graph.nodes, alive, strict=True)
    nodes = (n if a or n.op == INPUT else Node(n.id, NUMBER, literal="0") for n, a in pairs)
    return Graph(tuple(nodes), graph.output, graph.names, graph.starts, graph.label)


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
    return Step(node.id, rule, f"{left} = {latex.expression(formula)}", written(formula)[formula.output][0])
