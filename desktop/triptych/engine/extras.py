"""Columns beyond the home three: loaded when they are first asked for, shown beside, never judged."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import numpy as np
from mpmath.ctx_mp import MPContext

from triptych.engine import backends
from triptych.engine.ask import Asked
from triptych.engine.column import Backend, Derivation, Task
from triptych.engine.derived import Derived
from triptych.messages import Column, Exact, Gradient, Question, Quotient, Trial, Value

DIGITS = 50


class Extras:
    """The further columns that have been asked for, and what they derived."""

    def __init__(self) -> None:
        self._backends: dict[str, Backend] = {}
        self._derived = Derived(self._backends)
        self._context = MPContext()
        self._context.dps = DIGITS

    def derivations(self, question: Question, task: Task) -> dict[str, Derivation]:
        """The derivations of a task by the columns that are asked for, the home three left out."""
        names = [name for name in question.extra if name not in backends.HOME]
        for name in names:
            if name not in self._backends:
                self._backends[name] = backends.load(name)
        found = self._derived.of(replace(task, h=question.h), names) if names else {}
        return {name: found[name] for name in names}

    def beside(
        self, question: Question, asked: Asked, gradients: tuple[Gradient, ...]
    ) -> tuple[Gradient, ...]:
        """The same rows with a column more for each that is asked for; their verdicts stand."""
        if not question.extra:
            return gradients
        further = self.derivations(question, asked.task)
        found = {name: one.at(asked.point, question.dtype).columns for name, one in further.items()}
        return tuple(
            msgspec.structs.replace(
                row, columns={**row.columns, **{n: self._judged(c[k], row.exact) for n, c in found.items()}}
            )
            for k, row in enumerate(gradients)
        )

    def _judged(self, column: Column, exact: Exact) -> Column:
        """A finite difference with the error of each h, and the h of the least."""
        quotient = column.quotient
        if quotient is None or exact is None:
            return column
        trials = tuple(Trial(t.h, t.value, self._error(t.value, exact)) for t in quotient.trials)
        sound = [(t.error, t.h) for t in trials if t.error is not None]
        best = min(sound)[1] if sound else None
        return msgspec.structs.replace(column, quotient=Quotient(quotient.h, best, trials))

    def _error(self, value: Value, exact: Exact) -> float | None:
        """How far off a value is, the worst component of a vector; None where it is not finite."""
        got, true = np.ravel(value), np.ravel(np.asarray(exact, dtype=object))
        if not np.all(np.isfinite(got)):
            return None
        pairs = zip(got.tolist(), true.tolist(), strict=True)
        worst: Any = max(abs(self._context.mpf(g) - self._context.mpf(t)) for g, t in pairs)
        return float(worst)
