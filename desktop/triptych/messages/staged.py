"""What the Perceptron room's pages ask for, and what they get."""

from __future__ import annotations

import msgspec

from triptych.messages.columns import Curves, Gradient, Output
from triptych.messages.values import Axis


class Plane(msgspec.Struct, frozen=True):
    """Two inputs over whose ranges the output is wanted as a surface.

    ``rate`` is the learning rate of the one step downhill that is told beside it.
    """

    across: Axis
    up: Axis
    rate: float = 0.1


class Field(msgspec.Struct, frozen=True):
    """A text over a program's names, wanted over the range of one input or of two, each place by itself.

    What else is a table's column stands aside there, so only what does not depend on it may be asked for.
    """

    of: str
    across: Axis
    up: Axis | None = None


class Logit(msgspec.Struct, frozen=True):
    """Where the ways to write a cross-entropy are compared: its z's and y's names, z's range."""

    z: str
    y: str
    low: float
    high: float


class Slope(msgspec.Struct, frozen=True):
    """One line's derivative by a name that stands in it, and what comes back along it from the output."""

    of: str
    by: str
    local: float
    back: float


class Chain(msgspec.Struct, frozen=True):
    """From line to line: every slope, the output's derivative by every name, what further texts come to."""

    slopes: tuple[Slope, ...]
    adjoints: dict[str, float]
    further: dict[str, float] = {}


class Surface(msgspec.Struct, frozen=True):
    """The output over a plane, in the dtype: float64 bytes, a row for each place along ``up``, lowest first.

    An axis' ``points`` are those of the surface, which may be fewer than were asked for.
    """

    key: int
    across: Axis
    up: Axis
    values: bytes


class Downhill(msgspec.Struct, frozen=True):
    """Each column's slopes by a plane's two names, and where one step against one column's slopes leads.

    ``by`` is that column ("" where none has slopes), ``to`` the two names' values after the step and
    ``value`` the output there, all in the dtype.
    """

    slopes: dict[str, tuple[float | None, float | None]]
    by: str = ""
    to: tuple[float, float] | None = None
    value: float | None = None


class Way(msgspec.Struct, frozen=True):
    """One way to write the cross-entropy: its program over z and y, its value, dL/dz, and both along z.

    ``curves`` is None where nothing about them changed since ``curves_key`` was last sent.
    """

    name: str
    program: str
    output: Output
    slope: Gradient
    curves: Curves | None
    curves_key: int
