"""Dual numbers over any arithmetic: a value and how it changes along one direction.

Forward mode after Griewank & Walther (2008), ch. 3.2: tangents by the same local derivatives as the sweep.
Run under the reverse sweep it gives a row of the Hessian (forward over reverse).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from triptych.engine.interpret import Arithmetic, run
from triptych.engine.rules import form
from triptych.lang.ops import LOSS, REDUCE, TABLE, TEST, WHOLE, Op

Number = Any


@dataclass(frozen=True)
class Dual:
    """A value and its tangent, both numbers of the arithmetic below; what stands ``still`` moves nothing.

    In (-2)^3 the slope by the exponent is nan, and nan times a tangent of 0 would still be nan.
    """

    value: Number
    tangent: Number
    still: bool = False


class Duals(Arithmetic):
    """Dual numbers over ``base``; a plain number has the tangent 0."""

    library = "none"

    def __init__(self, base: Any) -> None:
        super().__init__()
        self._base = base

    def number(self, literal: str) -> Dual:
        return Dual(self._base.number(literal), self._base.number("0"), still=True)

    def vector(self, parts: Sequence[Dual]) -> Dual:
        return Dual(
            self._base.vector([p.value for p in parts]),
            self._base.vector([p.tangent if _width(p.value) < 2 else self._tangent_of(p) for p in parts]),
            all(p.still for p in parts),
        )

    def item(self, x: Dual, index: int | slice) -> Dual:
        one = self._base.item(x.value, index)
        if x.still:
            return Dual(one, self._base.number("0"), still=True)
        return Dual(one, self._base.item(self._tangent_of(x), index))

    def _tangent_of(self, x: Dual) -> Number:
        """A tangent as long as its value; a number that moved may have been added to a vector."""
        return self._wide(x.tangent, x.value) if np.shape(x.tangent) != np.shape(x.value) else x.tangent

    def linear(self, op: str, sizes: Sequence[int], *args: Dual) -> Dual:
        values = [a.value for a in args]
        total: Number = None
        for k, argument in enumerate(args):
            if not argument.still:
                moved = [self._tangent_of(argument) if j == k else value for j, value in enumerate(values)]
                term = self._base.linear(op, sizes, *moved)
                total = term if total is None else self._base.apply(TABLE["add"], [total, term])
        still = total is None
        return Dual(self._base.linear(op, sizes, *values), self._base.number("0") if still else total, still)

    def fit(self, x: Dual, size: int | None) -> Dual:
        """Sum or spread a dual to an argument's shape."""
        return Dual(self._base.fit(x.value, size), self._base.fit(x.tangent, size), x.still)

    def spread(self, x: Dual, index: int | slice, size: int) -> Dual:
        """The vector with ``x`` at ``index``."""
        tangent = self._base.spread(x.tangent, index, size)
        return Dual(self._base.spread(x.value, index, size), tangent, x.still)

    def apply(self, op: Op, args: Sequence[Number]) -> Number:
        plain = [a.value if isinstance(a, Dual) else a for a in args]
        out = self._base.apply(op, plain)
        if op.kind == TEST or op.name == "size":
            return out if op.kind == TEST else Dual(out, self._base.number("0"), still=True)
        still = not any(isinstance(a, Dual) and not a.still for a in args)
        return Dual(out, self._tangent(op, args, plain, out), still)

    def _tangent(self, op: Op, args: Sequence[Number], plain: Sequence[Number], out: Number) -> Number:
        """Σ local derivative × tangent; a reduction sums over the components."""
        if op.kind == WHOLE:
            return self._forward(op, args[0], out)
        total: Number = None
        values: Mapping[str, Number] = {**dict(zip(op.params, plain, strict=True)), "out": out}
        for partial, argument in zip(op.partials, args, strict=True):
            if not partial or not isinstance(argument, Dual) or argument.still:
                continue
            rule = form(partial, op.params)
            slope = run(rule, values, self._base)[rule.output]
            term = self._base.apply(TABLE["mul"], [slope, argument.tangent])
            if op.kind == REDUCE:
                term = self._base.apply(TABLE["sum"], [self._wide(term, argument.value)])
            elif op.kind == LOSS:
                term = self._base.apply(TABLE["mean"], [term])
            total = term if total is None else self._base.apply(TABLE["add"], [total, term])
        return self._base.number("0") if total is None else total

    def _forward(self, op: Op, argument: Dual, out: Number) -> Number:
        """J times a tangent, a row of J for each unit vector, by the row's vector-Jacobian product."""
        base, rule = self._base, form(op.partials[0], op.params)
        values = {op.params[0]: argument.value, "out": out}
        tangent = self._wide(argument.tangent, argument.value)
        count = int(float(base.apply(TABLE["size"], [out])))
        units = (base.spread(base.number("1"), j, count) for j in range(count))
        rows = [run(rule, {**values, "v": unit}, base)[rule.output] for unit in units]
        return base.vector([base.apply(TABLE["dot"], [row, tangent]) for row in rows])

    def _wide(self, term: Number, like: Number) -> Number:
        """A tangent as long as its argument, before it is summed."""
        zero = self._base.apply(TABLE["mul"], [like, self._base.number("0")])
        return self._base.apply(TABLE["add"], [term, zero])


def _width(x: Number) -> int:
    """The length of a vector; 1 for a number."""
    return int(np.shape(x)[-1]) if np.ndim(x) else 1
