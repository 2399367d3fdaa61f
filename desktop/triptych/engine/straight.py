"""A computation over numbers, written down once as straight-line calls and run again at every point.

Griewank & Walther, *Evaluating Derivatives* (2nd ed., 2008), ch. 2: the evaluation procedure.  The same
call of the same numbers stands there once, so rows' texts, primals and adjoints share their common parts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from weakref import WeakKeyDictionary

from triptych.engine.interpret import Arithmetic

Number = Any  # whatever the arithmetic's numbers are
Place = int
Call = tuple[Callable[..., Number], Place, Place, Place]
MOST_CALLS = 50_000  # without them a point of a chain of 1,000 nodes takes half as long again
NONE = -1  # the place of an argument that a call has not


class NotStraight(Exception):
    """A computation over vectors, or one too long to be worth writing down."""


class Line:
    """What was written down: inputs and numbers by name, then calls by the ops' names."""

    def __init__(self) -> None:
        self.inputs: dict[str, Place] = {}
        self._numbers: dict[str, Place] = {}
        self._calls: dict[tuple[str, *tuple[Place, ...]], Place] = {}
        self._bound: WeakKeyDictionary[Arithmetic, tuple[list[Number], list[Call]]] = WeakKeyDictionary()

    def _fresh(self) -> Place:
        return len(self.inputs) + len(self._numbers) + len(self._calls)

    def input(self, name: str) -> Place:
        """The place of an input's value."""
        return self.inputs.setdefault(name, self._fresh())

    def number(self, literal: str) -> Place:
        """The place of a number as typed."""
        return self._numbers.setdefault(literal, self._fresh())

    def call(self, name: str, *args: Place) -> Place:
        """The place of what an op makes of the values at other places."""
        if len(self._calls) >= MOST_CALLS:
            raise NotStraight
        return self._calls.setdefault((name, *args), self._fresh())

    def run(self, given: Mapping[str, Number], arithmetic: Arithmetic) -> list[Number]:
        """The value at every place; an input that has no value is a KeyError."""
        if arithmetic not in self._bound:
            self._bound[arithmetic] = self._bind(arithmetic)
        start, calls = self._bound[arithmetic]
        values = start.copy()
        for name, place in self.inputs.items():
            values[place] = given[name]
        for place, (function, a, b, c) in zip(self._calls.values(), calls, strict=True):
            if b < 0:
                values[place] = function(values[a])
            elif c < 0:
                values[place] = function(values[a], values[b])
            else:
                values[place] = function(values[a], values[b], values[c])
        return values

    def _bind(self, arithmetic: Arithmetic) -> tuple[list[Number], list[Call]]:
        start: list[Number] = [None] * self._fresh()
        for literal, place in self._numbers.items():
            start[place] = arithmetic.number(literal)
        calls = []
        for name, *args in self._calls:
            a, b, c = (*args, NONE, NONE)[:3]
            calls.append((arithmetic.scalars[name], a, b, c))
        return start, calls


class LineWriter(Arithmetic):
    """The arithmetic whose numbers are places on a line, with the ops that a real one computes by itself."""

    def __init__(self, real: Arithmetic) -> None:
        super().__init__()
        self.library = real.library
        self.line = Line()
        self.natives = {name: partial(self._call, name) for name in real.scalars}

    def written(self, compute: Callable[[], Any]) -> tuple[Line, Any]:
        """A line of its own for a computation, and the places that it returns; or NotStraight."""
        self.line = Line()
        return self.line, compute()

    def _call(self, name: str, *args: Place) -> Place:
        return self.line.call(name, *args)

    def number(self, literal: str) -> Place:
        return self.line.number(literal)

    def vector(self, parts: Sequence[Place]) -> Place:
        raise NotStraight

    def item(self, x: Place, index: int | slice) -> Place:
        raise NotStraight

    def fit(self, x: Place, size: int | None) -> Place:
        """A number stays as it is."""
        if size is not None:
            raise NotStraight
        return x

    def spread(self, x: Place, index: int | slice, size: int) -> Place:
        """There are no vectors here."""
        raise NotStraight
