"""Why not identical?  Every step's own rounding and what it was handed, forward and coming back.

A step is run again to 50 digits on the very numbers that the dtype had: what the dtype made of them is
its own error, and how far those numbers had led from the truth is the inherited one (Wilkinson 1963).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from triptych.engine.evidence import Evidence
from triptych.engine.exact import digits_of
from triptych.engine.exact_run import ExactRun
from triptych.engine.floats import plain
from triptych.engine.gaps import bits, gaps, lifted, told, worst
from triptych.engine.multiprecision import flat
from triptych.engine.nodes import shortened
from triptych.engine.reals import Mp, TooLarge
from triptych.engine.sweep import pull
from triptych.lang.graph import INPUT, NUMBER, VECTOR
from triptych.lang.printing import written
from triptych.messages import Entry, Ledger

MOST_ENTRIES = 400
STRUCTURE = (INPUT, VECTOR, "item", "transpose")


@dataclass(frozen=True)
class Line:
    """One entry and its growth: how many bits its error is above the worst that it was handed."""

    entry: Entry
    growth: float


def ledger(evidence: Evidence) -> Ledger:
    """Every step of a point; nothing where there are no exact numbers to hold them against."""
    if evidence.exact is None:
        return Ledger((), ())
    book = _Book(evidence, evidence.exact)
    with np.errstate(all="ignore"):
        forward, back = _fitting(book.forward()), _fitting(book.back())
    return Ledger(
        tuple(line.entry for line in forward), tuple(line.entry for line in back), _most(forward), _most(back)
    )


def _fitting(lines: list[Line]) -> list[Line]:
    """All lines, or of a very long program those that lose most, in their order."""
    least = sorted((line.growth for line in lines), reverse=True)[:MOST_ENTRIES]
    if len(lines) <= MOST_ENTRIES:
        return lines
    return [line for line in lines if line.growth >= least[-1]][:MOST_ENTRIES]


def _most(lines: Sequence[Line]) -> int | None:
    """The first line whose error grew most; None where no error grew."""
    growths = [line.growth for line in lines]
    return growths.index(max(growths)) if growths and max(growths) > 0 else None


class _Book:
    """One point's numbers in the dtype, lifted to many digits, beside the exact ones."""

    def __init__(self, evidence: Evidence, exact: ExactRun) -> None:
        self._evidence, self._exact = evidence, exact
        self._graph, self._arithmetic = evidence.task.graph, exact.arithmetic
        self._texts = written(self._graph)
        self._values = [lifted(value, self._arithmetic) for value in evidence.values]
        pairs = zip(self._values, exact.values, strict=True)
        self._off = [worst(gaps(value, true, true, evidence.dtype)) for value, true in pairs]

    def forward(self) -> list[Line]:
        """Every step that computes, and every literal that the dtype does not hold."""
        lines = []
        for i, node in enumerate(self._graph.nodes):
            is_told = node.op not in STRUCTURE and not self._is_test(i)
            if is_told and (node.op != NUMBER or self._off[i]):
                step = self._again(i)
                handed = max((self._off[a] for a in node.args), default=0.0)
                lines.append(self._line(i, self._evidence.values[i], step, self._exact.values[i], handed))
        return lines

    def _is_test(self, i: int) -> bool:
        return isinstance(flat(self._exact.values[i])[0], bool)

    def _again(self, i: int) -> Mp | None:
        """A step on the dtype's own numbers, to many digits."""
        _, function, args = self._arithmetic.steps(self._graph)[i]
        try:
            return None if function is None else function(*(self._values[a] for a in args))
        except (TooLarge, OverflowError, MemoryError):
            return None

    def back(self) -> list[Line]:
        """Every gradient that was handed back, from the output's arguments on."""
        swept, true = self._evidence.swept, self._exact.swept
        adjoints = [None if a is None else lifted(a, self._arithmetic) for a in swept.adjoints]
        users: list[list[tuple[int, int]]] = [[] for _ in adjoints]
        off = [0.0] * len(adjoints)
        lines = []
        for i in range(len(adjoints) - 1, -1, -1):
            if None not in (adjoints[i], true.adjoints[i]) and users[i] and not self._is_test(i):
                off[i] = worst(gaps(adjoints[i], true.adjoints[i], true.adjoints[i], self._evidence.dtype))
                around = {n for j, _ in users[i] for n in (j, *self._graph.nodes[j].args)}
                handed = max([off[j] for j, _ in users[i]] + [self._off[n] for n in around])
                step = self._pulled(users[i], adjoints)
                lines.append(self._line(i, swept.adjoints[i], step, true.adjoints[i], handed))
            for k, a in enumerate(self._graph.nodes[i].args):
                if adjoints[i] is not None and (i, k) in swept.carried:
                    users[a].append((i, k))
        return lines

    def _pulled(self, users: Sequence[tuple[int, int]], adjoints: Sequence[Mp]) -> Mp | None:
        """What the steps above hand back of the dtype's own numbers, to many digits."""
        plan, total = self._evidence.task.plan, None
        try:
            for j, k in users:
                part = pull(plan, j, k, adjoints[j], self._values, self._arithmetic, None)
                total = part if total is None else self._arithmetic.natives["add"](total, part)
        except (TooLarge, OverflowError, MemoryError):
            return None
        return total

    def _line(self, i: int, value: Any, step: Mp | None, true: Mp, handed: float) -> Line:
        dtype = self._evidence.dtype
        got = lifted(value, self._arithmetic)
        own = None if step is None else gaps(got, step, true, dtype)
        before = None if step is None else gaps(step, true, true, dtype)
        total = worst(gaps(got, true, true, dtype))
        entry = Entry(
            node=self._graph.nodes[i].id,
            text=shortened(self._texts[i][0]),
            value=plain(value),
            exact=digits_of(true, self._arithmetic),
            own=told(own, 0),
            inherited=told(before, 0),
            own_relative=told(own, 1),
            inherited_relative=told(before, 1),
        )
        growth = bits(total) - bits(handed) if math.isfinite(handed) else 0.0
        return Line(entry, growth if growth == growth else 0.0)
