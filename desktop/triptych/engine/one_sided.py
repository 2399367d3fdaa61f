"""Whether a derivative is there after all: difference quotients from both sides, to 150 digits.

A corner on the way need be none of the whole: relu(relu(x)) is flat below 0, x·|x| is smooth at 0.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from triptych.engine.evidence import Evidence, fine
from triptych.engine.flags import Flag
from triptych.engine.floats import plain
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision, flat, lifted
from triptych.engine.reals import Mp, TooLarge
from triptych.engine.sweep import sweep
from triptych.lang.graph import INPUT, Graph

DIGITS = 150
STEP, SHORTER, CLOSE, FLOOR = 1e-60, 1e-10, 1e-9, 1e-25
MOST_COMPONENTS = 16


class Slopes:
    """The slopes of one point that both sides agree on, looked for once for each wrt."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._found: dict[int, tuple[Mp, ...] | None] = {}

    def by(self, w: int) -> tuple[Mp, ...] | None:
        """The slope by node ``w``, of each component; None where the two sides differ."""
        if w not in self._found:
            self._found[w] = _slopes(self._evidence, w)
        return self._found[w]

    def are_swept(self, w: int) -> bool:
        """Whether there are such slopes and the exact sweep gives them too, corners on the way or not."""
        exact = self._evidence.exact
        adjoint = None if exact is None else exact.swept.adjoints[w]
        return adjoint is not None and fine(adjoint) and self._are(adjoint, w)

    def are_chosen(self, w: int) -> bool:
        """Whether they are those of the branches that were chosen, where only the others have none."""
        exact = self._evidence.exact
        adjoint = None if exact is None else exact.swept.adjoints[w]
        if adjoint is None or fine(adjoint) or self.by(w) is None:
            return False
        forgiven = _forgiven(self._evidence, w)
        return fine(forgiven) and self._are(forgiven, w)

    def _are(self, adjoint: Mp, w: int) -> bool:
        found = self.by(w)
        return found is not None and all(_is_near(a, b) for a, b in zip(found, flat(adjoint), strict=True))

    def named(self, flag: Flag | None, w: int | None) -> Flag | None:
        """A corner on the way of something smooth, with the slope that the steps may miss."""
        if flag is not None and flag.kind == "kink" and w is None:
            return replace(flag, sentence="kink-value")
        found = None if flag is None or flag.kind != "kink" or w is None else self.by(w)
        if flag is None or found is None:
            return flag
        return replace(flag, exact=", ".join(str(part.context.nstr(part, 12)) for part in found))


def _slopes(evidence: Evidence, w: int) -> tuple[Mp, ...] | None:
    count = evidence.task.shapes[w][0] if evidence.task.shapes[w] else 1
    if count > MOST_COMPONENTS:
        return None
    try:
        near = [_quotients(evidence, w, part, STEP) for part in range(count)]
        far = [_quotients(evidence, w, part, STEP * SHORTER) for part in range(count)]
    except (TooLarge, OverflowError, MemoryError):
        return None
    pairs = [*near, *([a[0], b[0]] for a, b in zip(near, far, strict=True))]  # at a jump they part
    sound = all(fine(right) and fine(left) and _is_near(right, left) for right, left in pairs)
    return tuple(right if abs(right) > FLOOR else right * 0 for right, _ in near) if sound else None


class Forgiving(Multiprecision):
    """Where 0 times anything is 0: what was not chosen stays without a say."""

    def __init__(self, digits: int) -> None:
        super().__init__(digits)
        zero = self.context.zero
        self._scalars["mul"] = lambda a, b: a * b if a and b else zero
        self.natives = {**self.natives, "mul": lifted(self._scalars["mul"])}


@cache
def _arithmetic(forgiving: bool = False) -> Multiprecision:
    return Forgiving(DIGITS) if forgiving else Multiprecision(DIGITS)


def _forgiven(evidence: Evidence, w: int) -> Mp:
    """The swept slope by node ``w`` where branches that were not chosen add nothing, not even nan."""
    arithmetic, plan = _arithmetic(forgiving=True), evidence.task.plan
    values = run(plan.graph, _inputs(evidence, arithmetic), arithmetic)
    return sweep(plan, values, arithmetic.value(evidence.task.seed), arithmetic).adjoints[w]


def _inputs(evidence: Evidence, arithmetic: Multiprecision) -> dict[str, Mp]:
    """The point, as the dtype holds it."""
    nodes = enumerate(evidence.task.graph.nodes)
    return {n.id: arithmetic.value(plain(evidence.values[i])) for i, n in nodes if n.op == INPUT}


def _quotients(evidence: Evidence, w: int, part: int, step: float) -> list[Mp]:
    """The quotient to the right and the one to the left."""
    graph, arithmetic = evidence.task.graph, _arithmetic()
    inputs = _inputs(evidence, arithmetic)
    values = run(graph, inputs, arithmetic)
    cut, start = graph.cut(w), values[w]
    here = _weighed(evidence, values[graph.output])
    steps = [s * arithmetic.context.mpf(step) * (abs(flat(start)[part]) or 1) for s in (1, -1)]
    moved = [{**inputs, cut.nodes[w].id: _moved(start, part, step)} for step in steps]
    return [(_at(evidence, cut, m) - here) / step for m, step in zip(moved, steps, strict=True)]


def _at(evidence: Evidence, graph: Graph, inputs: dict[str, Any]) -> Mp:
    return _weighed(evidence, run(graph, inputs, _arithmetic())[graph.output])


def _weighed(evidence: Evidence, output: Mp) -> Mp:
    """A number, or a vector weighed with the seed."""
    arithmetic = _arithmetic()
    seed = flat(arithmetic.value(evidence.task.seed))
    return arithmetic.context.fsum(p * s for p, s in zip(flat(output), seed, strict=True))


def _moved(value: Mp, part: int, step: Mp) -> Mp:
    if not isinstance(value, tuple):
        return value + step
    return tuple(v + step if k == part else v for k, v in enumerate(value))


def _is_near(quotient: Mp, slope: Mp) -> bool:
    size = max(abs(quotient), abs(slope))
    return bool(abs(quotient - quotient.context.make_mpf(slope._mpf_)) <= CLOSE * size + FLOOR)
