"""The losses' lines as a plot for a file, with its key."""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping, Sequence

from triptych.messages.plots import Frame, Line, Mark, Moving, Scene
from triptych.ui.losses_data import STROKES, name_of, stroke_of
from triptych.ui.theme import Theme

DOT = 8.0

Lines = Mapping[str, Sequence[float]]
Points = Mapping[str, float | None]


def scene(frame: Frame, x: Sequence[float], lines: Lines, here: tuple[float, Points], theme: Theme) -> Scene:
    """Return the lines as they lie on the screen, the widest first, and the numbers at z."""
    drawn = [way for way in STROKES if way in lines]
    z, points = here
    marks = tuple(
        Mark(value, "o", theme.ink(stroke_of(way).ink), DOT)
        for way in drawn
        if (value := points.get(way)) is not None and math.isfinite(value)
    )
    moving = Moving(z, marks, rule=True) if frame.x_low <= z <= frame.x_high else None
    return Scene(frame, array("d", x), tuple(_line(way, lines[way], theme) for way in drawn), moving)


def names(lines: Lines) -> tuple[str, ...]:
    """Return how the lines are called, in the same order."""
    return tuple(name_of(way) for way in STROKES if way in lines)


def _line(way: str, values: Sequence[float], theme: Theme) -> Line:
    stroke = stroke_of(way)
    return Line(array("d", values), theme.ink(stroke.ink), stroke.width, stroke.dash)
