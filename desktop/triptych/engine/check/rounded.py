"""A right answer in which numbers are rounded, 0.667*x for 2*x/3: which numbers its digits stand for.

The decimals are varied, by damped least squares (Levenberg 1944), until the answer is the derivative at every
point.  Each of them must stay where its digits allow it: rounded there, or cut off.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import msgspec

from triptych.engine.check.trial import TOO_LARGE, Subject, trial
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.reals import Mp
from triptych.lang.graph import NUMBER, Graph, Node
from triptych.messages import Value

LEAST_DIGITS = 3  # fewer are too coarse to say which number was meant
MOST_NUMBERS = 4
MORE_ROWS = 2  # than numbers that may vary
DIGITS = (60, 450)  # to see whether it can be, and as many as the judge may look at
CLOSE, STEP, DAMPING, ROUNDS, SLACK = 0.9, 0.4, 0.3, 12, 3
SIMPLE, SHOWN = 10_000, 12  # the largest denominator of a fraction that is told; digits of what is none


@dataclass(frozen=True)
class Meant:
    """The answer with the numbers that were meant, and the one that is most off: as typed, and as it is."""

    answer: Graph
    typed: str
    told: str


@dataclass(frozen=True)
class _Decimal:
    node: int
    typed: str

    @property
    def last(self) -> Fraction:
        """What one in its last place is worth, with its sign."""
        mantissa, _, power = self.typed.partition("e")
        one = Fraction(10) ** (int(power or 0) - len(mantissa.partition(".")[2]))
        return -one if mantissa.startswith("-") else one

    def off(self, value: Mp) -> Mp:
        """How far a number is from what was typed, in units of its last place, away from 0."""
        at, last = Fraction(self.typed), self.last
        context = value.context
        return (value - context.mpf(at.numerator) / at.denominator) * last.denominator / last.numerator


def meant(subject: Subject, points: Sequence[Mapping[str, Value]]) -> Meant | None:
    """Return what the answer's decimals must stand for; None where no such numbers make it right."""
    nodes = enumerate(subject.answer.nodes)
    decimals = [_Decimal(i, node.literal) for i, node in nodes if _is_decimal(node)]
    if not 0 < len(decimals) <= MOST_NUMBERS:
        return None
    values: Sequence[Mp] | None = None
    for digits in DIGITS:
        search = _Search(subject, tuple(points), decimals, Multiprecision(digits))
        values = search.solved(values)
        if values is None:
            return None
    return _told(subject.answer, decimals, values or ())


def _is_decimal(node: Node) -> bool:
    digits = node.literal.partition("e")[0].lstrip("-0.").replace(".", "")
    return node.op == NUMBER and "." in node.literal and len(digits) >= LEAST_DIGITS


@dataclass(frozen=True)
class _Search:
    """The numbers that make an answer right, in one precision."""

    subject: Subject
    points: tuple[Mapping[str, Value], ...]
    decimals: Sequence[_Decimal]
    arithmetic: Multiprecision

    def _power(self, share: float) -> Mp:
        return self.arithmetic.context.mpf(10) ** -int(share * self.arithmetic.context.dps)

    def solved(self, begun: Sequence[Mp] | None) -> list[Mp] | None:
        """Return the numbers, each where its digits allow; begin where a lower precision ended."""
        mpf, near = self.arithmetic.context.mpf, self._power(CLOSE)
        values = [mpf(d.typed) if begun is None else mpf(begun[k]) for k, d in enumerate(self.decimals)]
        try:
            for _ in range(ROUNDS):
                rows = self._rows(values)
                if len(rows) < (len(values) + MORE_ROWS if self.subject.inputs else 1):
                    return None
                if all(abs(row) <= near for row in rows):
                    return values if all(self._allowed(values, 0)) else None
                values = self._better(values, rows)
                if not all(self._allowed(values, SLACK)):
                    return None
        except (*TOO_LARGE, ZeroDivisionError, ValueError):
            return None
        return None

    def _allowed(self, values: Sequence[Mp], slack: int) -> Iterable[bool]:
        offs = (d.off(v) for d, v in zip(self.decimals, values, strict=True))
        return [bool(-0.5 - slack <= off < 1 + slack) for off in offs]

    def _rows(self, values: Sequence[Mp]) -> list[Mp]:
        """How far the answer is from the derivative with these numbers, for each component at each point."""
        answer = _with(self.subject.answer, self.decimals, values)
        found = (trial(replace(self.subject, answer=answer), p, self.arithmetic) for p in self.points)
        pairs = [pair for t in found for pair in zip(t.given or (), t.true or (), strict=False)]
        return [(g - t) / (abs(t) or 1) for g, t in pairs]

    def _better(self, values: Sequence[Mp], rows: Sequence[Mp]) -> list[Mp]:
        """One step of damped least squares, with slopes by differences, in units of each last place."""
        context, step = self.arithmetic.context, self._power(STEP)
        units = [context.mpf(d.last.numerator) / d.last.denominator for d in self.decimals]
        slopes = context.matrix(len(rows), len(values))
        for k, unit in enumerate(units):
            moved = self._rows([v + step * unit * (i == k) for i, v in enumerate(values)])
            for i, (there, here) in enumerate(zip(moved, rows, strict=True)):
                slopes[i, k] = (there - here) / step
        square = slopes.T * slopes
        damping = max(square[k, k] for k in range(len(values))) * self._power(DAMPING)
        for k in range(len(values)):
            square[k, k] += damping
        moves = context.lu_solve(square, slopes.T * -context.matrix(list(rows)))
        return [v + unit * move for v, unit, move in zip(values, units, moves, strict=True)]


def _with(answer: Graph, decimals: Sequence[_Decimal], values: Sequence[Mp]) -> Graph:
    """The answer with other numbers, written out to all their digits."""
    nodes = list(answer.nodes)
    for one, value in zip(decimals, values, strict=True):
        nodes[one.node] = msgspec.structs.replace(nodes[one.node], literal=str(value))
    return msgspec.structs.replace(answer, nodes=tuple(nodes))


def _told(answer: Graph, decimals: Sequence[_Decimal], values: Sequence[Mp]) -> Meant:
    one, value = max(zip(decimals, values, strict=True), key=lambda pair: abs(pair[0].off(pair[1])))
    exact = Fraction(str(value)).limit_denominator(SIMPLE)
    simple = abs(value * exact.denominator - exact.numerator) < 1e-30
    told = str(exact) if simple else f"{value.context.nstr(value, SHOWN)}…"
    return Meant(_with(answer, decimals, values), one.typed, told)
