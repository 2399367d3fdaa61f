"""A program over whole vectors, to SymPy one element's formula: its mean is differentiated, not its terms.

The slope of a mean is the mean of the slopes, so 200 rows cost what one row costs, and are told in one line.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy

from triptych.engine.expressions import Expr, Expressions
from triptych.lang.graph import INPUT, LEAVES, VECTOR, Graph
from triptych.lang.ops import LOSS, REDUCE, TABLE, WHOLE
from triptych.lang.shapes import Shape

LONGEST = 32  # a vector to differentiate by that is longer has one formula for all its components


class Element(sympy.Symbol):
    """One element of a vector input, whichever it is."""


class Mean(sympy.Function):
    """The mean of a formula over ``size`` elements."""

    is_real = True

    @classmethod
    def eval(cls, inside: Expr, _size: Expr) -> Expr | None:
        """What has no element in it is its own mean."""
        return None if inside.has(Element) else inside

    def _eval_derivative(self, by: Expr) -> Expr:
        inside, size = self.args
        if isinstance(by, Element):  # where no mean stands in another
            return inside.diff(by) / size
        return Mean(inside.diff(by), size)


def is_elementwise(graph: Graph, shapes: tuple[Shape, ...]) -> bool:
    """Whether vectors are inputs alone, and only means, sums and losses join their elements."""
    if not any(shapes) or shapes[graph.output]:
        return False
    return all(
        node.op == INPUT
        or not any(shapes[k] for k in (i, *node.args))
        or (node.op in TABLE and _keeps_apart(node.op))
        for i, node in enumerate(graph.nodes)
    )


def _keeps_apart(op: str) -> bool:
    kind = TABLE[op].kind
    return op in ("mean", "sum", "dot") if kind == REDUCE else kind != WHOLE


def not_nested(graph: Graph) -> bool:
    """Whether no mean stands in another: there, each element's slope depends on all others."""
    above = [False] * len(graph.nodes)
    for i, node in enumerate(graph.nodes):
        joins = node.op in TABLE and TABLE[node.op].kind in (REDUCE, LOSS)
        if joins and any(above[a] for a in node.args):
            return False
        above[i] = joins or any(above[a] for a in node.args)
    return True


def element_values(graph: Graph, shapes: tuple[Shape, ...]) -> list[Expr]:
    """Return every node as an expression, a vector's as that of one of its elements."""
    arithmetic = Expressions()
    values: list[Expr] = []
    for node, (_, function, args) in zip(graph.nodes, arithmetic.steps(graph), strict=True):
        if node.op == INPUT:
            kind = Element if shapes[len(values)] else sympy.Symbol
            values.append(kind(node.id, real=True))
            continue
        found = [values[a] for a in args]
        wide = next((shapes[a][0] for a in args if shapes[a]), 0)
        joins = node.op not in (*LEAVES, VECTOR, "item") and TABLE[node.op].kind in (REDUCE, LOSS)
        if wide and joins:
            values.append(_joined(node.op, found, wide, arithmetic))
        elif function is not None:
            values.append(function(*found))
    return values


def _joined(op: str, args: list[Expr], size: int, arithmetic: Expressions) -> Expr:
    """A mean, a loss (which is one) or a sum, which is ``size`` times as much."""
    if op in ("mean", "sum"):
        inside = args[0]
    elif op == "dot":
        inside = args[0] * args[1]
    else:
        inside = arithmetic.apply(TABLE[op], args)
    mean = Mean(inside, sympy.Integer(size))
    return size * mean if op in ("sum", "dot") else mean


def written_out(expr: Expr) -> Expr:
    """Return an expression with the terms of its means, over the elements' own symbols."""

    def terms(inside: Expr, size: Expr) -> Expr:
        return sympy.Add(*(inside.xreplace(_at(inside, i)) for i in range(int(size)))) / size

    return expr.replace(Mean, terms)


def _at(inside: Expr, i: int) -> Mapping[Any, Expr]:
    elements = inside.atoms(Element)
    return {element: sympy.Symbol(f"{element.name}[{i}]", real=True) for element in elements}


def mean_of_each(expr: Expr, change: Any) -> Expr:
    """Return an expression with the inside of each mean changed."""
    return expr.replace(Mean, lambda inside, size: Mean(change(inside), size))
