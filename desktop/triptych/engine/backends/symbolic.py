"""SymPy: the whole expression, differentiated; its value to more than 30 digits at the very point.

SymPy: Meurer et al., *PeerJ Computer Science* 3:e103 (2017).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

import msgspec
import numpy as np
import sympy

from triptych.engine.column import Found, Samples, Sweep, Task, troubled
from triptych.engine.copies import TooLarge, said_of
from triptych.engine.derivative import Derivative, weighed
from triptych.engine.exact import Ladder, value_at
from triptych.engine.floats import floats as arithmetic
from triptych.engine.from_sympy import NoWord
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.reals import Mp
from triptych.engine.rounded import rounded
from triptych.engine.slopes import Slopes, slopes
from triptych.engine.together import Together, exactly, joint_graph, together
from triptych.lang.graph import Graph
from triptych.messages import Column, Said, Value
from triptych.sentences import say

Exactly = tuple[Mp, Multiprecision]

NUDGES = (1 - 2.0**-50, 1 + 2.0**-50)


def backend() -> Symbolic:
    """This column."""
    return Symbolic()


class Symbolic:
    """Needs SymPy and mpmath."""

    def __init__(self) -> None:
        self._ladder = Ladder()  # one for all programs: making an arithmetic costs as much as a derivative

    def derive(self, task: Task) -> Differentiated:
        """Differentiate by every wrt; what SymPy can't do is this column's trouble."""
        return _tried(task, self._ladder, lambda: slopes(task))

    def version(self) -> dict[str, str]:
        return {"sympy": str(sympy.__version__)}


class Differentiated:
    """The derivatives as expressions and as graphs of our own."""

    def __init__(
        self, task: Task, ladder: Ladder, found: tuple[Slopes, ...], trouble: Said | None = None
    ) -> None:
        self.task = task
        self.ladder = ladder
        self._slopes = found
        self.derivatives = tuple(weighed(task, one) for one in found)
        self.trouble = trouble

    def seeded(self, seed: Value) -> Differentiated:
        """The same derivatives, weighed with another v."""
        if self.trouble is not None:
            return self
        return _tried(replace(self.task, seed=seed), self.ladder, lambda: self._slopes)

    def at(self, point: Mapping[str, Value], dtype: str) -> Found:
        """The exact derivatives, rounded once to the dtype."""
        if self.trouble is not None:
            return troubled(len(self.task.wrt), self.trouble)
        exacts = self._all_at_once(point) or tuple(self.exact(d, point) for d in self.derivatives)
        columns = tuple(_column(d, e, dtype) for d, e in zip(self.derivatives, exacts, strict=True))
        return Found(columns, trace=exacts)

    def _all_at_once(self, point: Mapping[str, Value]) -> tuple[Exactly | None, ...] | None:
        if self._together is not None:
            return self._together.at(self.ladder, point)
        return None if self._joint is None else exactly(self._joint, self.ladder, point)

    @cached_property
    def _together(self) -> Together | None:
        return together(self.task, self.derivatives, self.ladder.writer)

    @cached_property
    def _joint(self) -> Graph | None:
        return joint_graph(self.task, self.derivatives)

    def exact(self, derivative: Derivative, point: Mapping[str, Value]) -> Exactly | None:
        """A derivative's value to 34 digits or more; None where it can't be had."""

        def compute(arithmetic: Multiprecision) -> Mp:
            inputs = derivative.inputs(arithmetic, point)
            found = run(derivative.graph, inputs, arithmetic)[derivative.graph.output]
            return arithmetic.fit(found, derivative.size)

        return value_at(self.ladder, point, compute)

    def curve(self, sweep: Sweep, dtype: str) -> tuple[Samples, Samples] | None:
        """The derivative along the axis in double precision, and a bound on its own rounding error.

        The bound is the spread of the values at inputs moved by two units in the last place
        (Monte Carlo arithmetic; Parker 1997), so it grows where the form cancels.
        """
        if self.trouble is not None:
            return None
        derivative = next(d for d in self.derivatives if d.name == sweep.axis)
        held = {n: np.asarray(v, dtype=dtype).astype(np.float64) for n, v in sweep.inputs.items()}
        with np.errstate(all="ignore"):
            runs = self._sampled(derivative, held, sweep)
            spread = np.max(np.abs(runs[1:] - runs[0]), axis=0)
            bound = 4 * spread + 2.0**-50 * np.abs(runs[0])
        return runs[0], np.where(np.isfinite(bound), bound, np.inf)

    def _sampled(self, derivative: Derivative, held: Mapping[str, Any], sweep: Sweep) -> Samples:
        """The slope at every point and at its moved neighbours, of shape (3, points), by one run."""
        count = len(held[sweep.axis])
        moved = np.concatenate([held[sweep.axis] * nudge for nudge in (1.0, *NUDGES)])
        values = run(derivative.graph, {**held, sweep.axis: moved}, arithmetic("float64", curve=True))
        found = np.atleast_2d(values[derivative.graph.output])
        wide = np.broadcast_to(found, (len(moved), found.shape[-1]))
        column = wide[:, (sweep.index or 0) if wide.shape[-1] > 1 else 0]
        return column.astype(np.float64).reshape(-1, count)


def _tried(task: Task, ladder: Ladder, found: Callable[[], tuple[Slopes, ...]]) -> Differentiated:
    try:
        return Differentiated(task, ladder, found())
    except (TooLarge, OverflowError) as large:
        return Differentiated(task, ladder, (), said_of(large))
    except RecursionError:
        return Differentiated(task, ladder, (), say("sympy-too-deep"))
    except (NoWord, NotImplementedError, ValueError, TypeError, ZeroDivisionError) as error:
        return Differentiated(task, ladder, (), say("sympy-no-word", error=str(error)))


def _column(derivative: Derivative, exact: Exactly | None, dtype: str) -> Column:
    told = derivative.column
    if exact is None:
        return msgspec.structs.replace(told, trouble=say("no-exact"))
    return msgspec.structs.replace(told, value=rounded(exact[0], dtype))
