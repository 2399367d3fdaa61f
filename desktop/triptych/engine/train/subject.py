"""What is trained: a program over all rows at once, or at one row after the other, or at one point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from triptych.engine.ask import asked
from triptych.engine.column import Task
from triptych.engine.nesting import end_to_end
from triptych.lang.graph import Graph
from triptych.messages import Question, TrainAsk, Value


@dataclass(frozen=True)
class Subject:
    """A program ready to be trained; a row is None where all of them are taken at once, or there is none."""

    ask: TrainAsk

    @property
    def names(self) -> tuple[str, ...]:
        """What is trained."""
        return self.ask.trained

    @cached_property
    def count(self) -> int:
        """How many rows are taken one after the other; 0 where each step takes the same."""
        rows = self.ask.rows
        return 0 if rows is None or self.ask.recipe.whole else len(rows.values)

    def row(self, step: int) -> int | None:
        """Return the row that a step, counted from 0, takes."""
        return step % self.count if self.count else None

    def point(self, row: int | None) -> Mapping[str, Value]:
        """Return everything that is not trained, a matrix with its rows end to end; first values hold on."""
        found = {**self.graph.starts, **self._typed(row)}
        return {name: end_to_end(found[name]) for name in self.graph.inputs if name not in self.names}

    def _typed(self, row: int | None) -> Mapping[str, Value]:
        """The same as typed: with a row's numbers, or with the columns of all rows."""
        ask = self.ask
        if ask.rows is None:
            return dict(ask.point)
        if row is None:
            return {**ask.point, **ask.rows.columns}
        return {**ask.point, **dict(zip(ask.rows.names, ask.rows.values[row], strict=True))}

    @cached_property
    def task(self) -> Task:
        """The program with the shapes that it has at every step; ``Unusable`` where it can't be answered."""
        start = dict(zip(self.names, self.ask.stands["autograd"].weights, strict=True))
        point = {**self._typed(self.row(0)), **start}
        return asked(Question(self.ask.revision, self.ask.program, point, self.names, self.ask.dtype)).task

    @property
    def graph(self) -> Graph:
        """The program."""
        return self.task.graph
