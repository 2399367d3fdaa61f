"""The same nodes to 50 digits: precision is raised until two precisions agree, or it is given up.

Rump's lesson (1988): one evaluation at high precision proves nothing, so two always have to agree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any
from weakref import WeakKeyDictionary

from triptych.engine.fixed_pair import FixedPair, Telling, has_columns
from triptych.engine.givens import magnitude
from triptych.engine.interpret import run
from triptych.engine.multiprecision import CLOSE_BITS, Multiprecision, flat
from triptych.engine.reals import Mp, TooLarge
from triptych.engine.straight import LineWriter
from triptych.engine.sweep import Plan
from triptych.engine.swept_line import BothWays
from triptych.lang.graph import Graph
from triptych.messages import Exact, Value

NOISE, LEAST_BITS = 1e-280, -1_100
LADDER = (50, 80, 400, 2_000)
SURE, SETTLED = 400, 80
Ways = dict[tuple[bool, ...], BothWays]  # by which nodes are active


class Ladder:
    """Arithmetics of rising precision, made once."""

    def __init__(self) -> None:
        self._steps: dict[int, Multiprecision] = {}
        self._ways: WeakKeyDictionary[Graph, Ways] = WeakKeyDictionary()

    @cached_property
    def _pair(self) -> FixedPair:
        return FixedPair()

    @cached_property
    def writer(self) -> LineWriter:
        """What writes a computation down for all of these arithmetics."""
        return LineWriter(self.at(LADDER[0]))

    def ways(self, plan: Plan) -> BothWays:
        """A plan's forward run and reverse sweep."""
        known = self._ways.setdefault(plan.graph, {})
        if plan.active not in known:
            known[plan.active] = BothWays(self.writer, plan)
        return known[plan.active]

    def at(self, digits: int) -> Multiprecision:
        """The arithmetic of so many digits."""
        if digits not in self._steps:
            self._steps[digits] = Multiprecision(digits, chops=digits == LADDER[-1])
        return self._steps[digits]

    def over_columns(
        self, point: Mapping[str, Value], compute: Callable[[Multiprecision], tuple[Any, list[Mp]]]
    ) -> tuple[Any, Telling] | None:
        """The same as ``settle`` in fixed point, and what tells its numbers in mpmath's.

        None where no input is a long column, and where a doubt is left: then it is for ``settle``.
        """
        return self._pair.settled(compute, self.at(SETTLED)) if has_columns(point) else None

    def settle(
        self, compute: Callable[[Multiprecision], tuple[Any, list[Mp]]], rungs: Sequence[int] = LADDER
    ) -> Any:
        """Compute at rising precision until the numbers agree; None if they never do.

        ``compute`` returns its result and the numbers by which to judge it.  Numbers that are not finite
        are believed when two precisions show the same ones.  Where something may have been lost without a
        trace, 400 digits have to show the same: at 80, 1 - sigmoid(200) is 0.
        """
        before: list[Mp] | None = None
        for digits in rungs:
            arithmetic = self.at(digits)
            arithmetic.reals.is_doubtful = False
            try:
                result, numbers = compute(arithmetic)
            except (TooLarge, OverflowError, MemoryError):
                return None
            parts = [part for number in numbers for part in flat(number)]
            sure = digits >= SURE or not arithmetic.reals.is_doubtful
            same = _same_or_nothing if digits == LADDER[-1] else _same
            if before is not None and sure and all(map(same, before, parts)):
                return result
            before = parts
        return None


def _same(a: Mp, b: Mp) -> bool:
    """Whether two numbers of different precision agree to 40 digits; asked for thousands at each step."""
    if isinstance(a, bool) or isinstance(b, bool):
        return bool(a == b)
    one, other = a._mpf_, b._mpf_
    if one == other:
        return True
    if not other[1] or not one[1]:  # 0, inf or nan
        return bool(b == 0 and abs(a) <= NOISE)
    off = (a - b)._mpf_
    return bool(not off[1] or off[2] + off[3] <= other[2] + other[3] - CLOSE_BITS)


def _same_or_nothing(a: Mp, b: Mp) -> bool:
    """The same of the last two precisions, or both are 0 in every dtype."""
    if _same(a, b):
        return True
    return all(not isinstance(x, bool) and x._mpf_[1] and magnitude(x) < LEAST_BITS for x in (a, b))


def primals(ladder: Ladder, graph: Graph, point: Mapping[str, Value]) -> tuple[Mp, Multiprecision] | None:
    """The output's exact value at a point, with its arithmetic; None where it can't be had."""

    def compute(arithmetic: Multiprecision) -> Mp:
        inputs = {name: arithmetic.value(value) for name, value in point.items()}
        return run(graph, inputs, arithmetic)[graph.output]

    return value_at(ladder, point, compute)


def value_at(
    ladder: Ladder, point: Mapping[str, Value], compute: Callable[[Multiprecision], Mp]
) -> tuple[Mp, Multiprecision] | None:
    """What is computed at a point, a number or a vector, with its arithmetic; None where it can't be had."""

    def judged(arithmetic: Multiprecision) -> tuple[Any, list[Mp]]:
        value = compute(arithmetic)
        return (value, arithmetic), [value]

    settled = ladder.over_columns(point, judged)
    if settled is not None:
        (value, _), tell = settled
        return tell(value), tell.arithmetic
    found: tuple[Mp, Multiprecision] | None = ladder.settle(judged)
    return found


def digits_of(number: Mp, arithmetic: Multiprecision, count: int = 34) -> Exact:
    """Decimal digits of a number or a vector; None where one of them is not finite."""
    if isinstance(number, tuple):
        parts = tuple(digits_of(v, arithmetic, count) for v in number)
        return None if any(p is None for p in parts) else tuple(str(p) for p in parts)
    if not arithmetic.context.isfinite(number):
        return None
    if number == 0:
        return "0." + "0" * (count - 1)
    return str(arithmetic.context.nstr(number, count, strip_zeros=False, min_fixed=-6, max_fixed=40))
