"""A plot as plain values: its frame and lines, what moves along them, and how a file of it is to look."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    Doubles: TypeAlias = array[float]
else:
    Doubles = array  # it takes no parameter before Python 3.12, and the channel looks at what it is

LARGE, SMALL = 1e4, 0.02
WIDTH, HEIGHT = 640, 400
RAIL = 1.7  # how wide each of a line's two edges is


class Frame(NamedTuple):
    """The limits of both axes; ``log`` means that y is a power of ten, ``log_x`` that x is."""

    x_low: float
    x_high: float
    y_low: float
    y_high: float
    x_label: str
    log: bool = False
    log_x: bool = False

    @property
    def long_labels(self) -> bool:
        """Whether the numbers on the upright axis have exponents, or many digits."""
        low, high = abs(self.y_low), abs(self.y_high)
        return self.log or max(low, high) >= LARGE or self.y_high - self.y_low < SMALL


class Line(NamedTuple):
    """One curve: its values and its look; ``rails`` draws its two edges only."""

    y: Doubles
    colour: str
    width: float
    dash: tuple[float, ...] = ()
    offset: float = 0.0
    rails: bool = False


class Mark(NamedTuple):
    """A point on the moving vertical, or at its own ``x``."""

    y: float
    marker: str
    colour: str
    size: float
    filled: bool = True
    x: float | None = None


class Moving(Struct, frozen=True):
    """What follows the slider: marks at x, a vertical rule there, and the tangent's slope."""

    x: float
    marks: tuple[Mark, ...] = ()
    slope: float | None = None
    rule: bool = False
    colour: str = "#000000"


class Scene(Struct, frozen=True, eq=False):
    """Everything on one plot.  ``lines`` is the same object for as long as the curves stand."""

    frame: Frame
    x: Doubles
    lines: tuple[Line, ...]
    moving: Moving | None = None
    gaps: tuple[tuple[float, float], ...] = ()


class Inks(Struct, frozen=True):
    """The colours of a plot's ground, its axes, its letters and its grid."""

    card: str
    edge: str
    text: str
    grid: str


class Shot(Struct, frozen=True):
    """A plot as it is to be drawn for a file.

    ``names`` has a name for each of the scene's lines, where they are told apart by a key;
    ``comma`` is the decimal sign of the numbers on the axes.
    """

    title: str
    y_label: str
    scene: Scene
    inks: Inks
    names: tuple[str, ...] = ()
    words: str = ""
    width: int = WIDTH
    height: int = HEIGHT
    comma: bool = False
