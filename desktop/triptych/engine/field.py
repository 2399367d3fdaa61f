"""What a text over a program's names comes to over one or two inputs' ranges, such as p over a plane."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from triptych.engine.ask import Asked
from triptych.engine.floats import Floats
from triptych.engine.interpret import run
from triptych.engine.rules import form
from triptych.messages import Field

MOST = 401  # places each way


def field(wanted: Field, dtype: str, asked: Asked) -> bytes | None:
    """Return the text's value at every place as float64 bytes; None where it can't be had.

    An input that is a column and none of the axes is 0 there: what is asked for does not depend on it.
    A matrix can't stand aside so: a program over matrices has no field.
    """
    graph = asked.task.graph
    axes = [axis for axis in (wanted.across, wanted.up) if axis is not None]
    if asked.task.typed is not None:
        return None
    if any(axis.name not in graph.inputs or axis.points > MOST for axis in axes):
        return None
    places = np.meshgrid(*(np.linspace(axis.low, axis.high, axis.points) for axis in axes))
    floats = Floats(dtype, curve=True)
    inputs = {name: _held(value, floats) for name, value in asked.point.items()}
    sides = zip(axes, places, strict=True)
    inputs |= {axis.name: np.asarray(side.reshape(-1, 1), dtype=floats.type) for axis, side in sides}
    made = form(wanted.of, tuple(graph.names))
    if not set(made.inputs) <= set(graph.names):
        return None
    with np.errstate(all="ignore"):
        values = run(graph, inputs, floats)
        held = {name: values[graph.names[name]] for name in made.inputs}
        found = np.asarray(run(made, held, floats)[made.output], dtype=np.float64)
    return np.broadcast_to(found.reshape(-1), places[0].size).tobytes()


def _held(value: object, floats: Floats) -> npt.NDArray[np.floating]:
    """A number as one row of one; a column stands aside."""
    return np.full((1, 1), 0.0 if isinstance(value, tuple) else value, dtype=floats.type)
