"""The program with its matrices as typed, for torch knows shapes; and torch's values at our places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from triptych.engine.column import Task
from triptych.engine.nesting import nested
from triptych.lang.graph import Graph
from triptych.messages import Value


@dataclass(frozen=True)
class View:
    """A task over real shapes, and the typed step behind each step of the one that is computed elsewhere."""

    task: Task
    places: tuple[int | None, ...]

    def back(self, values: Sequence[Value | None]) -> tuple[Value | None, ...]:
        """Values of the typed steps at the places of the others; nothing where nobody typed one."""
        return tuple(None if place is None else values[place] for place in self.places)


def view(task: Task) -> View:
    """The same task where there is no matrix."""
    if task.typed is None:
        return View(task, tuple(range(len(task.graph.nodes))))
    typed = task.typed
    seats = {seat: i for i, seat in enumerate(typed.seats)}
    names = {i: typed.graph.names[name] for name, i in task.graph.names.items()}
    told = replace(
        task,
        graph=typed.graph,
        shapes=typed.shapes,
        wrt=tuple(names[w] for w in task.wrt),
        seed=nested(task.seed, task.form(task.graph.output)),
        detail=None if task.detail is None else names[task.detail],
        typed=None,
    )
    return View(told, tuple(seats.get(i) for i in range(len(task.graph.nodes))))


def as_typed(task: Task, point: Mapping[str, Value]) -> tuple[Graph, dict[str, Value]]:
    """The typed program, and a point with its matrices in rows."""
    graph = task.graph if task.typed is None else task.typed.graph
    return graph, {name: nested(value, task.form(task.graph.names[name])) for name, value in point.items()}
