"""Where an answer is tried: random points of many sizes, and some beside every number that is typed.

The seed is fixed, so the same answer is always judged alike.  That a few random points tell two formulas
apart: Gonnet, *Determining equivalence of expressions in random polynomial time* (STOC 1984).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from random import Random

from triptych.engine.rules import form
from triptych.lang.build import number
from triptych.lang.graph import NUMBER, Graph
from triptych.lang.ops import TABLE
from triptych.lang.shapes import Shape
from triptych.messages import Value

LARGEST_LANDMARK = 1e6
MOST_LANDMARKS = 24
_SPANS = ((0.0, 1.0), (-1.0, 0.0), (1.0, 4.0), (-4.0, -1.0), (0.1, 10.0), (-3.0, 3.0), (0.0, 1.0), (0.5, 3.0))
_WIDE = ((3.0, 30.0), (-30.0, -3.0), (30.0, 1000.0), (-1000.0, -30.0))
_EVERY_LANDMARK, _EVERY_WIDE, _EVERY_POWER = 3, 4, 9


def landmarks(graphs: Iterable[Graph]) -> tuple[float, ...]:
    """The numbers at which something may change: those that are typed, and those of the rows' kinks."""
    found: dict[float, None] = {0.0: None}
    for graph in graphs:
        for node in graph.nodes:
            kink = TABLE[node.op].kink if node.op in TABLE else ""
            inner = form(kink, TABLE[node.op].params).nodes if kink else (node,)
            for one in inner:
                if one.op == NUMBER and abs(number(one.literal)) < LARGEST_LANDMARK:
                    found[number(one.literal)] = found[-number(one.literal)] = None
    return tuple(found)[:MOST_LANDMARKS]


def points(inputs: Mapping[str, Shape], marks: tuple[float, ...]) -> Iterator[dict[str, Value]]:
    """Random points without end, the likeliest first; independent numbers for every input."""
    random = Random(1729)  # noqa: S311 -- a fixed seed is the point of it
    turn = 0
    while True:
        lone = len(inputs) == 1
        yield {name: _value(random, shape, marks, turn if lone else None) for name, shape in inputs.items()}
        turn += 1


def wide_points(inputs: Mapping[str, Shape]) -> Iterator[dict[str, Value]]:
    """Random points without end, as many of every size, from a millionth to a hundred million."""
    random = Random(4104)  # noqa: S311 -- as above

    def draw() -> float:
        return random.choice((-1, 1)) * math.pow(10, random.uniform(-6, 8))

    while True:
        pairs = inputs.items()
        yield {n: tuple(draw() for _ in range(s[0])) if s else draw() for n, s in pairs}


def _value(random: Random, shape: Shape, marks: tuple[float, ...], turn: int | None) -> Value:
    if shape:
        return tuple(_draw(random, marks, None) for _ in range(shape[0]))
    return _draw(random, marks, turn)


def _draw(random: Random, marks: tuple[float, ...], turn: int | None) -> float:
    """One number; with a ``turn`` every kind of place comes in its turn, else by chance."""
    step = random.randrange(1 << 16) if turn is None else turn
    if step % _EVERY_LANDMARK == 2:
        mark = marks[(step // _EVERY_LANDMARK) % len(marks)]
        return mark + random.choice((-1, 1)) * math.pow(10, random.uniform(-4, 0.3))
    if step % _EVERY_WIDE == 3:
        return random.uniform(*_WIDE[(step // _EVERY_WIDE) % len(_WIDE)])
    if step % _EVERY_POWER == 7:
        return random.choice((-1, 1)) * math.pow(10, random.uniform(-6, 6))
    return random.uniform(*_SPANS[step % len(_SPANS)])
