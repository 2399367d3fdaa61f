"""The curves along the axis that a question names: they stand while only the axis' own input moves.

Where another input moves they all become others, so they too are sampled ahead of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from triptych.engine.ahead import Known
from triptych.engine.ask import Asked
from triptych.engine.column import Derivation, Task
from triptych.engine.curves import Plotted, Sampled, plot
from triptych.engine.extras import Extras
from triptych.messages import Axis, Curves, Question

Derive = Callable[[Task], Mapping[str, Derivation]]


class Plots:
    """Holds the curves that were sent last, and those that may come next."""

    def __init__(self, derive: Derive, extras: Extras) -> None:
        self._derive, self._extras = derive, extras
        self._standing: Plotted | None = None
        self._known: Known[Plotted | None] = Known()

    def along(self, question: Question, found: Asked) -> tuple[Curves | None, int]:
        """The curves, None where they were sent already, and their key; 0 where no axis is named."""
        axis = question.axis
        if axis is None:
            return None, 0
        sent = self._standing.curves.key if self._standing else 0
        if axis.name in found.point:
            self._standing = self._plot(question, found, axis, self._known.found)
        if self._standing is None:
            return None, 0
        curves = self._standing.curves
        return curves if curves.key != sent else None, curves.key

    def refined(self, question: Question, found: Asked) -> Curves | None:
        """The same curves with doubtful points computed again; None where there are none."""
        drawn = self._standing if question.axis is not None else None
        return drawn.refined(found.point) if drawn is not None else None

    def ahead(self, guess: Question, found: Asked) -> Iterator[None]:
        """Sample what a guess would need beyond what stands: a step of its own."""
        others: list[tuple[object, Sampled]] = []

        def lacking(belongs: object, sample: Sampled) -> None:
            others.append((belongs, sample))

        if guess.axis is not None and guess.axis.name in found.point and self._known.is_quick:
            self._plot(guess, found, guess.axis, lacking)
        for belongs, sample in others:
            yield
            self._known.keep(belongs, sample())

    def forget(self) -> None:
        """Keep nothing that was sampled ahead."""
        self._known.forget()

    def _plot(
        self, question: Question, found: Asked, axis: Axis, known: Callable[[object, Sampled], Plotted | None]
    ) -> Plotted | None:
        w = found.task.graph.names[axis.name]
        task = found.task if w in found.task.wrt else replace(found.task, wrt=(w,), detail=None)
        columns = {**self._extras.derivations(question, task), **self._derive(task)}
        return plot(self._standing, task, axis, found.point, columns, question.dtype, known)
