"""SymPy's expressions as a graph of our own: so they can be printed, read again and run anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import sympy

from triptych.engine import symbols
from triptych.engine.sympy_words import CONSTANTS, FUNCTIONS, MANY, RELATIONS
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node

Expr = Any  # SymPy ships no types


class NoWord(ValueError):
    """SymPy used something for which this language has no word."""


def graph_of(parts: tuple[Expr, ...], vector: bool) -> Graph:
    """Return the graph of an expression, or of a vector of them; NoWord where there is no word."""
    writer = _Writer()
    outputs = [writer.write(part) for part in parts]
    output = writer.step(VECTOR, *outputs) if vector else outputs[0]
    names = {node.id: i for i, node in enumerate(writer.nodes) if node.op == INPUT}
    return Graph(tuple(writer.nodes), output, names)


class _Writer:
    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._known: dict[Expr, int] = {}
        self._inputs: dict[str, int] = {}

    def step(self, op: str, *args: int, literal: str = "") -> int:
        self.nodes.append(Node("" if op == NUMBER else f"_{len(self.nodes)}", op, args, literal))
        return len(self.nodes) - 1

    def write(self, expr: Expr) -> int:
        """Write an expression after its parts; equal parts are written once."""
        stack = [expr]
        while stack:
            top = stack[-1]
            missing = [part for part in _parts(top) if part not in self._known]
            if missing:
                stack.extend(missing)
            else:
                stack.pop()
                if top not in self._known:
                    self._known[top] = self._one(top)
        return self._known[expr]

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
        args = [self._known[a] for a in expr.args]
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
        base, _, index = name.rstrip("]").partition("[")
        return self.step("item", self._input(base), literal=index) if index else self._input(base)

    def _rational(self, p: int, q: int) -> int:
        top = self.step(NUMBER, literal=str(abs(p)))
        whole = top if q == 1 else self.step("div", top, self.step(NUMBER, literal=str(q)))
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
        number, rest = expr.as_coeff_Mul()
        above, below = [], []
        if abs(number) != 1 and number.is_Rational:
            above += [sympy.Integer(abs(number.p))] if abs(number.p) != 1 else []
            below += [sympy.Integer(number.q)] if number.q != 1 else []
        elif abs(number) != 1:
            above.append(number)
        factors = sympy.Mul.make_args(rest) if rest.is_commutative is False else rest.as_ordered_factors()
        for factor in _powers_joined(factors):
            lower = factor.is_Pow and factor.exp.is_Rational and factor.exp < 0
            (below if lower else above).append(1 / factor if lower else factor)
        whole = self._product(above, bool(number.is_Rational and number < 0))
        return self.step("div", whole, self._product(below)) if below else whole

    def _product(self, factors: list[Expr], minus: bool = False) -> int:
        first, *others = [self.write(factor) for factor in factors or [sympy.Integer(1)]]
        total = self.step("neg", first) if minus else first
        for other in others:
            total = self.step("mul", total, other)
        return total

    def pow(self, expr: Expr) -> int:
        """A power; halves are roots and negative exponents stand below a fraction line."""
        base, exponent = expr.base, expr.exp
        if base is sympy.E:
            return self.step("exp", self._known[exponent])
        if exponent == sympy.Rational(1, 2):
            return self.step("sqrt", self._known[base])
        if exponent.is_Rational and exponent < 0:
            return self.step("div", self.step(NUMBER, literal="1"), self.write(base**-exponent))
        return self.step("pow", self._known[base], self._known[exponent])

    def piecewise(self, expr: Expr) -> int:
        """Cases as nested ``where``; where no case holds the value is nan."""
        pairs = list(expr.args)
        closed = pairs[-1].cond == sympy.true
        total = self.write(pairs.pop().expr) if closed else self.step(NUMBER, literal="nan")
        for pair in reversed(pairs):
            total = self.step("where", self.write(pair.cond), self.write(pair.expr), total)
        return total

    def heaviside(self, expr: Expr) -> int:
        """SymPy's Heaviside is a half at 0: (1 + sign(x))/2."""
        return self.write((1 + symbols.sign(expr.args[0])) / 2)

    def many(self, expr: Expr) -> int:
        """Max, Min, And, Or of any number of arguments, two at a time."""
        first, *others = [self._known[a] for a in sorted(expr.args, key=sympy.default_sort_key)]
        for other in others:
            first = self.step(MANY[expr.func], first, other)
        return first

    def either(self, expr: Expr) -> int:
        """A choice between conditions: (c and a) or (not c and b)."""
        condition, a, b = (self._known[arg] for arg in expr.args)
        other = self.step("and", self.step("not", condition), b)
        return self.step("or", self.step("and", condition, a), other)

    def truth(self, expr: Expr) -> int:
        """True and False as a comparison of numbers."""
        zero = self.step(NUMBER, literal="0")
        return self.step("eq" if expr == sympy.true else "ne", zero, zero)


def _powers_joined(factors: Iterable[Expr]) -> list[Expr]:
    """a**b and 1/a as a**(b - 1), so that the slope of a power has no hole at 0; SymPy leaves them apart."""
    found: dict[Expr, Expr] = {}
    for factor in factors:
        base, exponent = factor.as_base_exp()
        key = factor if base.is_Number or base is sympy.E else base
        found[key] = found[key] + exponent if key in found else (sympy.S.One if key is factor else exponent)
    return [base**exponent for base, exponent in found.items()]


def _parts(expr: Expr) -> tuple[Expr, ...]:
    """What has to be written before an expression; the writers below ask for the rest themselves."""
    if expr.is_Atom or isinstance(expr, (sympy.Add, sympy.Mul, sympy.Piecewise, sympy.Heaviside)):
        return ()
    return tuple(expr.args)


_WRITERS: dict[Any, Callable[[_Writer, Expr], int]] = {
    sympy.Add: _Writer.add,
    sympy.Mul: _Writer.mul,
    sympy.Pow: _Writer.pow,
    sympy.Piecewise: _Writer.piecewise,
    sympy.Heaviside: _Writer.heaviside,
    sympy.DiracDelta: lambda w, _: w.step(NUMBER, literal="0"),
    sympy.Max: _Writer.many,
    sympy.Min: _Writer.many,
    sympy.And: _Writer.many,
    sympy.Or: _Writer.many,
    sympy.ITE: _Writer.either,
    # What is not real, or 1/0, often stands in a branch that is not taken.
    type(sympy.zoo): lambda w, _: w.step(NUMBER, literal="nan"),
    type(sympy.I): lambda w, _: w.step(NUMBER, literal="nan"),
    type(sympy.true): _Writer.truth,
    type(sympy.false): _Writer.truth,
}
