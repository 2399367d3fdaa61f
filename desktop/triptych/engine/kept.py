"""Rows that SymPy keeps whole, so that nested ones stay short and are read again by their names."""

from __future__ import annotations

from functools import cache
from typing import Any

import sympy

from triptych.engine.expressions import Expressions
from triptych.engine.interpret import run
from triptych.engine.rules import form
from triptych.engine.symbols import Own, where
from triptych.lang.ops import KEPT, TABLE, Op

Expr = Any  # SymPy ships no types


class Kept(Own):
    """A row as one word of SymPy's; its slope is SymPy's derivative of the row's definition."""

    row: Op

    def plain(self) -> Expr:
        """The row's definition."""
        graph, arithmetic = form(self.row.definition, self.row.params), _expressions()
        arithmetic.copies.forget()
        return run(graph, dict(zip(self.row.params, self.args, strict=True)), arithmetic)[graph.output]

    def fdiff(self, argindex: int = 1) -> Expr:
        places = [sympy.Dummy(real=True) for _ in self.args]
        slope = self.func(*places).plain().diff(places[argindex - 1])
        if any(arg.has(sympy.Piecewise) for arg in self.args):
            slope = slope.replace(sympy.Piecewise, _unsolved)
        return slope.xreplace(dict(zip(places, self.args, strict=True)))


@cache
def _expressions() -> Expressions:
    return Expressions()


def _unsolved(*pairs: Expr) -> Expr:
    """The cases of a Piecewise as choices whose conditions SymPy leaves alone."""
    total = pairs[-1].expr
    for value, condition in reversed(pairs[:-1]):
        total = where(condition, value, total)
    return total


def _word(op: Op) -> type[Kept]:
    """SymPy's class for a row; SymPy prints a function by its class's name."""
    return type(op.name, (Kept,), {"__module__": __name__, "row": op, "nargs": len(op.params)})


WORDS = {op.name: _word(op) for op in TABLE.values() if op.sympy == KEPT}
