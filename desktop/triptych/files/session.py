"""The whole state of the window as one plain value: what a .triptych file says.

Everything that is derived from it (readings, gradients, pictures) is made anew when it is opened.

The file is TOML in UTF-8, its tables and fields are those of the classes below, and what has its usual value
may be left out.  A new field has a usual value and leaves ``FORMAT`` as it is: files without it open as ever,
and a program that does not know it passes it over.  ``FORMAT`` goes up where an old field comes to mean
something else; a file with a higher number than the program knows is refused with a sentence, and every
number that there was has a stored file in the tests, which must go on to open.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

FORMAT = 1
ENDING = ".triptych"

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Text = Annotated[str, msgspec.Meta(max_length=200_000)]
Place = Annotated[int, msgspec.Meta(ge=0, le=100_000)]
Finite = Annotated[float, msgspec.Meta(ge=-1e308, le=1e308)]
Share = Annotated[float, msgspec.Meta(ge=0, lt=1)]
PageName = Literal["chain", "data", "training", "surface", "losses"]
RoomName = Literal["expression", "perceptron", "lab", "lessons"]


class Slider(msgspec.Struct, frozen=True, omit_defaults=True):
    """One input's slider: where it stands, where it starts, its range and step; numbers may be nan and inf.

    ``index`` is the place of a vector's component, ``width`` the length of a matrix's rows.
    """

    name: Name
    value: float
    start: float = 1.0
    low: float = -5.0
    high: float = 5.0
    step: float = 0.01
    index: Place | None = None
    width: Place = 0


class Table(msgspec.Struct, frozen=True, omit_defaults=True):
    """The data: ``names`` are inputs, then targets; ``picked`` is a row's place, -1 for the mean over all."""

    names: Annotated[tuple[Name, ...], msgspec.Meta(max_length=100)]
    rows: Annotated[tuple[tuple[float, ...], ...], msgspec.Meta(max_length=200)]
    picked: Annotated[int, msgspec.Meta(ge=-1, le=200)] | None = None


class Room(msgspec.Struct, frozen=True, omit_defaults=True):
    """One room's desk: its program, its sliders, and what is differentiated by.

    ``axis`` is the name and the place of the input that the plots run along.
    """

    program: Text = ""
    wrt: tuple[Name, ...] = ()
    axis: Name | None = None
    axis_index: Place | None = None
    chosen: Annotated[str, msgspec.Meta(max_length=200)] = ""
    seed: tuple[float, ...] = ()
    sliders: Annotated[tuple[Slider, ...], msgspec.Meta(max_length=10_000)] = ()
    table: Table | None = None


class Beside(msgspec.Struct, frozen=True, omit_defaults=True):
    """What stands beside the three columns: a further column ("" for none), its h, second derivatives."""

    column: Annotated[str, msgspec.Meta(max_length=40)] = ""
    h: float | None = None
    second: bool = False


class Training(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the Perceptron room trains; ``whole`` takes all rows for a step, ``a_second`` is 0 for no pause."""

    optimizer: Literal["sgd", "momentum", "adam"] = "sgd"
    rate: Finite = 0.1
    momentum: Share = 0.9
    beta1: Share = 0.9
    beta2: Share = 0.999
    whole: bool = True
    zero_grad: bool = True
    steps: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 100
    a_second: Literal[0, 1, 5] = 0


class Surface(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the loss surface runs over, as labels such as ``w`` and ``b[1]``, and the rate of its step."""

    across: Annotated[str, msgspec.Meta(max_length=200)] = ""
    up: Annotated[str, msgspec.Meta(max_length=200)] = ""
    rate: Finite = 0.1


class Stage(msgspec.Struct, frozen=True, omit_defaults=True):
    """What stands above the Perceptron room's columns: the page in front, and what is set on the pages."""

    page: PageName = "chain"
    training: Training = Training()
    surface: Surface = Surface()


class Bench(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was set on one of the lab's benches: its input, and its expression of x."""

    name: Name
    x: Slider
    f: Annotated[str, msgspec.Meta(max_length=200)] = ""


class Lab(msgspec.Struct, frozen=True, omit_defaults=True):
    """The Tape lab: its cells as they stand there, the bench in front ("" for none), and what was set."""

    cells: Annotated[tuple[Text, ...], msgspec.Meta(max_length=1_000)] = ()
    place: Annotated[str, msgspec.Meta(max_length=40)] = ""
    benches: Annotated[tuple[Bench, ...], msgspec.Meta(max_length=20)] = ()


class Lesson(msgspec.Struct, frozen=True, omit_defaults=True):
    """The lesson that is open and its page, from 0.

    ``course`` is the path of its folder, zip or file as an absolute one; "" for the program's own lessons.
    """

    name: Annotated[str, msgspec.Meta(max_length=200)] = ""
    page: Place = 0
    course: Annotated[str, msgspec.Meta(max_length=2_000)] = ""


class Session(msgspec.Struct, frozen=True, omit_defaults=True):
    """The window's state.  ``triptych`` is the format's number, ``written_by`` the program's version."""

    triptych: int = msgspec.field(default_factory=lambda: FORMAT)
    written_by: Annotated[str, msgspec.Meta(max_length=40)] = ""
    room: RoomName = "expression"
    dtype: Literal["float32", "float64"] = "float32"
    beside: Beside = Beside()
    expression: Room = Room()
    perceptron: Room | None = None
    lab: Lab = Lab()
    lesson: Lesson = Lesson()
    stage: Stage = Stage()
    instead: Literal["", "ledger", "tape"] = ""  # of the plots
