"""The rows' texts as graphs, read once: local derivatives, definitions, native programs, conditions."""

from __future__ import annotations

from functools import cache

from triptych.lang.graph import Graph
from triptych.lang.parse import read


@cache
def form(text: str, params: tuple[str, ...]) -> Graph:
    """The graph of a row's text over its parameters (and ``out``); a faulty row is a ValueError."""
    reading = read(text, given=(*params, "out"), truths_apart=False)
    if reading.faults or reading.graph is None:
        raise ValueError(f"a row of the table can't be read: {text}: {reading.troubles}")
    return reading.graph
