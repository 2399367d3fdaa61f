"""Whether a derivative is there after all, by what both sides of a point show.

A corner on the way need be none of the whole: relu(relu(x)) is flat below 0, x·|x| is smooth at 0.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from triptych.engine.evidence import Evidence, fine
from triptych.engine.flags import Flag
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision, flat, lifted
from triptych.engine.quotients import DIGITS, Sides, arithmetic, inputs_of, is_near, sides
from triptych.engine.reals import Mp
from triptych.engine.sweep import sweep


class Slopes:
    """The slopes of one point that both sides agree on, looked for once for each wrt."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._found: dict[int, Sides | None] = {}

    def by(self, w: int) -> tuple[Mp, ...] | None:
        """The slope by node ``w``, of each component; None where the two sides differ."""
        found = self._sides(w)
        return None if found is None else found.slopes

    def sure(self, w: int) -> tuple[Mp, Multiprecision] | None:
        """The same to 40 digits, with its arithmetic; None too where a shorter step shows another number."""
        found = self._sides(w)
        if found is None or found.sure is None:
            return None
        return found.sure if self._evidence.task.shapes[w] else found.sure[0], arithmetic()

    def _sides(self, w: int) -> Sides | None:
        if w not in self._found:
            self._found[w] = sides(self._evidence, w)
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
        return found is not None and all(is_near(a, b) for a, b in zip(found, flat(adjoint), strict=True))

    def named(self, flag: Flag | None, w: int | None, *, alone: bool) -> Flag | None:
        """A corner on the way of something smooth, with the slope that the steps may miss.

        ``alone`` says that no step shows it: only the two sides do.
        """
        if flag is not None and flag.kind == "kink" and w is None:
            return replace(flag, sentence="kink-value")
        found = None if flag is None or flag.kind != "kink" or w is None else self._sides(w)
        if flag is None or found is None or (alone and not found.inside):
            return flag
        exact = ", ".join(str(part.context.nstr(part, 12)) for part in found.slopes)
        sentence = ("kink-rule" if flag.through else "kink-missed") if alone else flag.sentence
        return replace(flag, exact=exact, sentence=sentence)


class Forgiving(Multiprecision):
    """Where 0 times anything is 0: what was not chosen stays without a say."""

    def __init__(self, digits: int) -> None:
        super().__init__(digits)
        zero = self.context.zero
        self._scalars["mul"] = lambda a, b: a * b if a and b else zero
        self.natives = {**self.natives, "mul": lifted(self._scalars["mul"])}


@cache
def _forgiving() -> Forgiving:
    return Forgiving(DIGITS)


def _forgiven(evidence: Evidence, w: int) -> Mp:
    """The swept slope by node ``w`` where branches that were not chosen add nothing, not even nan."""
    held, plan = _forgiving(), evidence.task.plan
    values = run(plan.graph, inputs_of(evidence, held), held)
    return sweep(plan, values, held.value(evidence.task.seed), held).adjoints[w]
