"""Difference quotients from both sides, to 150 digits: what a function's slope is, whatever its rules say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from triptych.engine.evidence import Evidence, fine
from triptych.engine.floats import plain
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision, flat
from triptych.engine.reals import Mp, TooLarge
from triptych.engine.rules import form
from triptych.lang.graph import INPUT
from triptych.lang.ops import TABLE

DIGITS = 150
STEP, SHORTER, CLOSE, SURE, FLOOR = 1e-60, 1e-10, 1e-9, 1e-40, 1e-25
MOST_COMPONENTS = 16


class Sides(NamedTuple):
    """What both sides show of each component, and the same to 40 digits where they are certain.

    ``inside`` says that no step leaves its domain beside the point.
    """

    slopes: tuple[Mp, ...]
    sure: tuple[Mp, ...] | None
    inside: bool


def sides(evidence: Evidence, w: int) -> Sides | None:
    """The slope by node ``w``; None where the two sides differ, or show another one nearer by.

    ``sure`` is None where that one is not the same to 40 digits.
    """
    count = evidence.task.shapes[w][0] if evidence.task.shapes[w] else 1
    if count > MOST_COMPONENTS:
        return None
    try:
        near = [_quotients(evidence, w, part, STEP) for part in range(count)]
        far = [_quotients(evidence, w, part, STEP * SHORTER) for part in range(count)]
    except (TooLarge, OverflowError, MemoryError):
        return None
    pairs = [*near, *([a[0], b[0]] for a, b in zip(near, far, strict=True))]  # at a jump they part
    sound = all(fine(right) and fine(left) and is_near(right, left) for right, left in pairs)
    if not sound:
        return None
    told = tuple(right if abs(right) > FLOOR else right * 0 for right, _ in near)
    known = tuple(_settled(*pair) for pair in zip(near, far, strict=True))
    inside = all(_stays_inside(evidence, w, part) for part in range(count))
    return Sides(told, known if inside and None not in known else None, inside)


def _stays_inside(evidence: Evidence, w: int, part: int) -> bool:
    """Whether no step leaves its domain beside the point, where its definition may still give a number."""
    graph, held = evidence.task.graph, arithmetic()
    cut = graph.cut(w)
    for inputs, _ in _beside(evidence, w, part, STEP):
        values = run(cut, inputs, held)
        for i, node in enumerate(cut.nodes):
            op = TABLE.get(node.op)
            if op is not None and op.domain:
                given = dict(zip(op.params, (values[a] for a in node.args), strict=True))
                domain = form(op.domain, op.params)
                if not all(flat(run(domain, {**given, "out": values[i]}, held)[domain.output])):
                    return False
    return True


def _settled(near: Sequence[Mp], far: Sequence[Mp]) -> Mp | None:
    """One number where all quotients have it, or where they shrink as their steps do, so that it is 0."""
    if all(abs(b) <= CLOSE * abs(a) for a, b in zip(near, far, strict=True)):
        return far[0] * 0
    return far[0] if all(abs(q - far[0]) <= SURE * abs(far[0]) for q in (*near, *far)) else None


@cache
def arithmetic() -> Multiprecision:
    """The arithmetic of so many digits."""
    return Multiprecision(DIGITS)


def inputs_of(evidence: Evidence, held: Multiprecision) -> dict[str, Mp]:
    """The point, as the dtype holds it."""
    nodes = enumerate(evidence.task.graph.nodes)
    return {n.id: held.value(plain(evidence.values[i])) for i, n in nodes if n.op == INPUT}


def _quotients(evidence: Evidence, w: int, part: int, step: float) -> list[Mp]:
    """The quotient to the right and the one to the left."""
    graph, held = evidence.task.graph, arithmetic()
    here = _weighed(evidence, run(graph, inputs_of(evidence, held), held)[graph.output])
    cut = graph.cut(w)
    moved = ((run(cut, inputs, held)[cut.output], h) for inputs, h in _beside(evidence, w, part, step))
    return [(_weighed(evidence, output) - here) / h for output, h in moved]


def _beside(evidence: Evidence, w: int, part: int, step: float) -> list[tuple[dict[str, Mp], Mp]]:
    """The inputs to the right and to the left, node ``w`` being one of them, and how far away they are."""
    graph, held = evidence.task.graph, arithmetic()
    inputs = inputs_of(evidence, held)
    start = run(graph, inputs, held)[w]
    steps = [sign * held.context.mpf(step) * (abs(flat(start)[part]) or 1) for sign in (1, -1)]
    return [({**inputs, graph.nodes[w].id: _moved(start, part, h)}, h) for h in steps]


def _weighed(evidence: Evidence, output: Mp) -> Mp:
    """A number, or a vector weighed with the seed."""
    held = arithmetic()
    seed = flat(held.value(evidence.task.seed))
    return held.context.fsum(p * s for p, s in zip(flat(output), seed, strict=True))


def _moved(value: Mp, part: int, step: Mp) -> Mp:
    if not isinstance(value, tuple):
        return value + step
    return tuple(v + step if k == part else v for k, v in enumerate(value))


def is_near(quotient: Mp, slope: Mp) -> bool:
    """Whether a quotient comes as near to a slope as its step lets it."""
    size = max(abs(quotient), abs(slope))
    return bool(abs(quotient - quotient.context.make_mpf(slope._mpf_)) <= CLOSE * size + FLOOR)
