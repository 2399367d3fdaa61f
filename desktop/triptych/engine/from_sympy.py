"""SymPy's expressions as a graph of our own: so they can be printed, read again and run anywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sympy

from triptych.engine import sympy_cases
from triptych.engine.elementwise import Mean
from triptych.engine.sympy_forms import decimal, fraction, parts
from triptych.engine.sympy_words import CONSTANTS, FUNCTIONS, RELATIONS
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.shapes import Shape

Expr = Any  # SymPy ships no types


class NoWord(ValueError):
    """SymPy used something for which this language has no word."""


def graph_of(exprs: tuple[Expr, ...], form: Shape = (), columns: Mapping[str, int] | None = None) -> Graph:
    """Return the graph of expressions in a form, ``columns`` wide where a matrix is used; NoWord may come."""
    writer = Writer(columns or {})
    outputs = [writer.write(part) for part in exprs]
    if len(form) > 1:
        outputs = [writer.step(VECTOR, *outputs[i : i + form[1]]) for i in range(0, len(outputs), form[1])]
    output = writer.step(VECTOR, *outputs) if form else outputs[0]
    names = {node.id: i for i, node in enumerate(writer.nodes) if node.op == INPUT}
    return Graph(tuple(writer.nodes), output, names)


class Writer:
    """The nodes so far; ``known`` has those of expressions that need not be written again.

    ``columns`` is how wide each matrix is.
    """

    def __init__(self, columns: Mapping[str, int]) -> None:
        self._columns = columns
        self.nodes: list[Node] = []
        self.known: dict[Expr, int] = {}
        self._inputs: dict[str, int] = {}

    def step(self, op: str, *args: int, literal: str = "") -> int:
        self.nodes.append(Node("" if op == NUMBER else f"_{len(self.nodes)}", op, args, literal))
        return len(self.nodes) - 1

    def write(self, expr: Expr) -> int:
        """Write an expression after its parts; equal parts are written once."""
        stack = [expr]
        while stack:
            top = stack[-1]
            missing = [part for part in parts(top) if part not in self.known]
            if missing:
                stack.extend(missing)
            else:
                stack.pop()
                if top not in self.known:
                    self.known[top] = self._one(top)
        return self.known[expr]

    def _one(self, expr: Expr) -> int:
        if expr in CONSTANTS:
            return self.step(NUMBER, literal=CONSTANTS[expr])
        if expr is sympy.S.NegativeInfinity:
            return self.step("neg", self.step(NUMBER, literal="inf"))
        if expr.is_Symbol:
            return self._symbol(str(expr.name))
        if expr.is_Rational:
            return self._rational(int(expr.p), int(expr.q))
        writer = _WRITERS.get(expr.func)
        if writer is not None:
            return writer(self, expr)
        args = [self.known[a] for a in expr.args]
        word = FUNCTIONS.get(expr.func) or RELATIONS.get(expr.func)
        if word is None:
            raise NoWord(str(expr.func))
        return self.step(word, *args)

    def _input(self, name: str) -> int:
        if name not in self._inputs:
            self._inputs[name] = len(self.nodes)
            self.nodes.append(Node(name, INPUT))
        return self._inputs[name]

    def _symbol(self, name: str) -> int:
        base, *index = name.replace("]", "").split("[")
        found = self._input(base)
        if len(index) > 1:
            row, width = int(index[0]), self._columns[base]
            found = self.step("item", found, literal=f"{row * width}:{(row + 1) * width}")
        return self.step("item", found, literal=index[-1]) if index else found

    def _rational(self, p: int, q: int) -> int:
        top = self.step(NUMBER, literal=decimal(p, q) or str(abs(p)))
        plain = q == 1 or decimal(p, q)
        whole = top if plain else self.step("div", top, self.step(NUMBER, literal=str(q)))
        return self.step("neg", whole) if p < 0 else whole

    def add(self, expr: Expr) -> int:
        """A sum, as SymPy orders it, with minus signs where terms are negative."""
        total: int | None = None
        terms = sorted(expr.as_ordered_terms(), key=lambda term: bool(term.could_extract_minus_sign()))
        for term in terms:
            minus = total is not None and term.could_extract_minus_sign()
            i = self.write(-term if minus else term)
            total = i if total is None else self.step("sub" if minus else "add", total, i)
        return total if total is not None else self.step(NUMBER, literal="0")

    def mul(self, expr: Expr) -> int:
        """A product as a fraction where something stands below; a minus in front."""
        number, above, below = fraction(expr)
        whole = self._product(above, bool(number < 0))
        return self.step("div", whole, self._product(below)) if below else whole

    def _product(self, factors: list[Expr], minus: bool = False) -> int:
        first, *others = [self.write(factor) for factor in factors or [sympy.Integer(1)]]
        total = self.step("neg", first) if minus else first
        for other in others:
            total = self.step("mul", total, other)
        return total


_WRITERS: dict[Any, Callable[[Writer, Expr], int]] = {
    sympy.Add: Writer.add,
    sympy.Mul: Writer.mul,
    sympy.Pow: sympy_cases.power,
    sympy.Abs: sympy_cases.absolute,
    sympy.Piecewise: sympy_cases.piecewise,
    Mean: lambda w, mean: w.step("mean", w.known[mean.args[0]]),
    sympy.Heaviside: sympy_cases.heaviside,
    sympy.polygamma: sympy_cases.polygamma,
    sympy.DiracDelta: lambda w, _: w.step(NUMBER, literal="0"),
    sympy.Max: sympy_cases.many,
    sympy.Min: sympy_cases.many,
    sympy.And: sympy_cases.many,
    sympy.Or: sympy_cases.many,
    sympy.ITE: sympy_cases.either,
    # What is not real, or 1/0, often stands in a branch that is not taken.
    type(sympy.zoo): lambda w, _: w.step(NUMBER, literal="nan"),
    type(sympy.I): lambda w, _: w.step(NUMBER, literal="nan"),
    type(sympy.true): sympy_cases.truth,
    type(sympy.false): sympy_cases.truth,
}
