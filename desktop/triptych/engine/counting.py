"""How many operations a way of differentiating takes, counted by running it on nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from triptych.engine.column import Task
from triptych.engine.floats import floats
from triptych.engine.interpret import Arithmetic, run
from triptych.engine.sweep import sweep


class Counting(Arithmetic):
    """Every number is 0, and every native operation of the floats counts one, be it on a whole vector."""

    library = "numpy"

    def __init__(self) -> None:
        super().__init__()
        self.operations = 0
        self.natives: Mapping[str, Callable[..., Any]] = dict.fromkeys(floats("float64").natives, self._count)

    def _count(self, *args: Any) -> int:
        self.operations += 1
        return 0

    def number(self, literal: str) -> int:
        return 0

    def vector(self, parts: Sequence[Any]) -> int:
        return 0

    def item(self, x: Any, index: int | slice) -> int:
        return 0

    def linear(self, op: str, sizes: Sequence[int], *args: Any) -> int:
        return self._count()

    def fit(self, x: Any, size: int | None) -> int:
        return 0

    def spread(self, x: Any, index: int | slice, size: int) -> int:
        return 0


def forward_count(task: Task) -> int:
    """The operations of one run of the program."""
    counting = Counting()
    run(task.graph, dict.fromkeys(task.graph.inputs, 0), counting)
    return counting.operations


def reverse_count(task: Task) -> int:
    """The operations of one run and one reverse sweep, which serve every wrt at once."""
    counting = Counting()
    values = run(task.graph, dict.fromkeys(task.graph.inputs, 0), counting)
    sweep(task.plan, values, 0, counting)
    return counting.operations
