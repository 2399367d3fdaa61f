"""The derivative and the answer at one point, in one precision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from triptych.engine.check.defined import is_decided, is_real
from triptych.engine.check.tangents import Walk
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision, flat
from triptych.engine.nesting import end_to_end
from triptych.engine.reals import Mp, TooLarge
from triptych.lang.graph import INPUT, Graph
from triptych.lang.shapes import Shape
from triptych.messages import Value

SMALLEST, LARGEST = 1e-3, 60.0  # of what is ordinary
TOO_LARGE = (TooLarge, OverflowError, MemoryError)


@dataclass(frozen=True)
class Subject:
    """A program, the node to differentiate by, and an answer over the program's names.

    Where it is not ``strict``, a derivative may be real though the program itself is not, as log(-x) is not.
    """

    graph: Graph
    shapes: tuple[Shape, ...]
    wrt: int
    answer: Graph
    unknown: Mapping[str, Shape] = field(default_factory=dict)
    strict: bool = True

    @property
    def inputs(self) -> dict[str, Shape]:
        """Everything that varies, with its shape: inputs, and names that only the answer has."""
        own = {n.id: self.shapes[i] for i, n in enumerate(self.graph.nodes) if n.op == INPUT}
        return {**own, **self.unknown}


@dataclass(frozen=True)
class Trial:
    """Derivative and answer at one point, component by component, in one precision."""

    point: Mapping[str, Value]
    walk: Walk
    seeds: tuple[Mp, ...]
    true: tuple[Mp, ...] | None
    given: tuple[Mp, ...] | None

    def derivative(self, broken: Mapping[int, str]) -> tuple[Mp, ...] | None:
        """Differentiate with a mistake at some nodes; None where that has no real value here."""
        tangents = (self.walk.tangents(seed, broken) for seed in self.seeds)
        return self.ended([t[self.walk.graph.output] for t in tangents])

    def ended(self, found: Sequence[Mp | None]) -> tuple[Mp, ...] | None:
        """A derivative's components; what does not depend on the wrt has the derivative 0."""
        zero = self.walk.arithmetic.number("0")
        parts = tuple(zero if t is None else t for t in found)
        return parts if all(self.walk.arithmetic.context.isfinite(p) for p in parts) else None


def trial(
    subject: Subject,
    point: Mapping[str, Value],
    arithmetic: Multiprecision,
    by: Mapping[str, Mp] | None = None,
) -> Trial:
    """Compute both sides at a point, moved ``by`` a little; TooLarge where numbers can't be written out."""
    inputs = {name: arithmetic.value(value) for name, value in point.items()}
    inputs |= {name: inputs[name] + step for name, step in (by or {}).items()}
    values = run(subject.graph, inputs, arithmetic)
    walk = Walk(subject.graph, subject.shapes, subject.wrt, values, arithmetic)
    size = subject.shapes[subject.wrt]
    one = arithmetic.number("1")
    seeds = tuple(arithmetic.spread(one, k, size[0]) for k in range(size[0])) if size else (one,)
    blank = Trial(point, walk, seeds, None, None)
    defined = is_real if subject.strict else is_decided
    true = blank.derivative({}) if defined(subject.graph, values, arithmetic) else None
    return Trial(point, walk, seeds, true, _given(subject, inputs, values, arithmetic))


def answers(
    subject: Subject, inputs: Mapping[str, Mp], values: Sequence[Mp], arithmetic: Multiprecision
) -> list[Mp]:
    """Every number of the answer; it may use the program's inputs and the names that it defines."""
    held = {**inputs, **{name: values[i] for name, i in subject.graph.names.items()}}
    held |= {name: arithmetic.value(end_to_end(start)) for name, start in subject.answer.starts.items()}
    return run(subject.answer, held, arithmetic)


def _given(
    subject: Subject, inputs: Mapping[str, Mp], values: Sequence[Mp], arithmetic: Multiprecision
) -> tuple[Mp, ...] | None:
    found = answers(subject, inputs, values, arithmetic)
    if not is_real(subject.answer, found, arithmetic):
        return None
    parts = flat(found[subject.answer.output])
    size = subject.shapes[subject.wrt]
    return parts * size[0] if size and len(parts) == 1 else parts


def agrees(a: Mp, b: Mp) -> bool:
    """Whether two numbers are equal but for rounding."""
    return bool(abs(a - b) <= 1e-16 * max(abs(a), abs(b)))


def is_extreme(one: Trial) -> bool:
    """Whether a number here is so large or so small that mistakes would hide behind rounding."""
    numbers = [p for v in one.point.values() for p in (v if isinstance(v, tuple) else (v,))]
    return any(isinstance(n, float) and not SMALLEST < abs(n) < LARGEST for n in numbers)
