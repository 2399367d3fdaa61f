"""What is trained: a program's graph, the rows that it is trained on, and who takes which row when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from triptych.engine.ask import asked
from triptych.engine.column import Task
from triptych.lang.graph import Graph
from triptych.messages import Question, TrainAsk

Column = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Subject:
    """A program ready to be trained.

    ``columns`` has for each of the rows' names an array of shape (rows, 1); ``trained`` are the graph's
    positions of the trained names.
    """

    task: Task
    names: tuple[str, ...]
    trained: tuple[int, ...]
    columns: Mapping[str, Column]
    fixed: Mapping[str, float]
    rows: int
    whole: bool
    dtype: str

    @property
    def graph(self) -> Graph:
        """The program."""
        return self.task.graph

    def row(self, step: int) -> int | None:
        """Return the row that a step (counted from 0) takes; None for all of them together."""
        if self.rows == 1:
            return 0
        return None if self.whole else step % self.rows

    def numbers(self, row: int) -> dict[str, float]:
        """Return everything that is not trained, as it is in one row."""
        return {**self.fixed, **{name: float(column[row, 0]) for name, column in self.columns.items()}}


def subject(ask: TrainAsk) -> Subject:
    """Read what is to be trained; raise ``Unusable`` where the program can't be answered."""
    first = {**ask.fixed, **dict(zip(ask.names, ask.rows[0], strict=True))}
    start = dict(zip(ask.trained, ask.stands["autograd"].weights, strict=True))
    found = asked(Question(ask.revision, ask.program, {**first, **start}, ask.trained, ask.dtype))
    table = np.asarray(ask.rows, dtype=np.float64).reshape(len(ask.rows), len(ask.names))
    columns = {name: table[:, k : k + 1] for k, name in enumerate(ask.names)}
    whole, rows = ask.recipe.whole, len(ask.rows)
    return Subject(found.task, ask.trained, found.task.wrt, columns, ask.fixed, rows, whole, ask.dtype)
