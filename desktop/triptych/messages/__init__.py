"""Question, Column, Verdict, Answer: what crosses the process boundary, as plain immutable values.

Everything here is data in the reader's words.  A value is a float, a tuple of floats (a vector) or a
tuple of such rows (a matrix); an exact value is decimal digits in a string.  Curves travel as
little-endian float64 bytes, because text of the same arrays costs milliseconds.  Frames are msgpack
(https://msgpack.org) with a length.
"""

from __future__ import annotations

import msgspec

from triptych.messages.answers import Answer, Question, Simplified
from triptych.messages.columns import (
    Column,
    Curves,
    Entry,
    Factor,
    Gradient,
    Ledger,
    NodeView,
    Output,
    Path,
    Quotient,
    Span,
    Step,
    Trial,
    Verdict,
    Work,
)
from triptych.messages.judging import Attempt, Judged
from triptych.messages.lab import LabAsk, Mend, Program, Ran, Refused, TapeNode, TensorView, Trouble, Warned
from triptych.messages.paper import Drawn, PageAsk, PlotAsk
from triptych.messages.staged import Chain, Downhill, Field, Logit, Plane, Slope, Surface, Way
from triptych.messages.taken import Expected, Section, TakeAsk, Taken
from triptych.messages.tape import Saved, Tape, TapeStep, TorchStep, Use
from triptych.messages.training import Course, Recipe, Stand, TrainAsk, TrainPart
from triptych.messages.typesetting import Ink, Spot, Typeset, TypesetAsk
from triptych.messages.values import Axis, Exact, Fault, Rows, Said, Value


class Ready(msgspec.Struct, frozen=True, tag=True):
    """A computing process tells what it can do by now ("symbolic", "by_hand", then "autograd")."""

    columns: tuple[str, ...]


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A fault of the program itself while answering; ``report`` is for copying, not for reading."""

    revision: int
    said: Said
    report: str


Asked = Question | Attempt | LabAsk | TrainAsk | TakeAsk | TypesetAsk | PageAsk | PlotAsk


class Ask(msgspec.Struct, frozen=True, tag=True):
    """What goes to a computing process: a question, an attempt to judge, or a source for the lab."""

    question: Asked


Reply = Answer | Simplified | Judged | Ready | Failed | Ran | TrainPart | Taken | Typeset | Drawn
__all__ = [
    "Answer",
    "Ask",
    "Asked",
    "Attempt",
    "Axis",
    "Chain",
    "Column",
    "Course",
    "Curves",
    "Downhill",
    "Drawn",
    "Entry",
    "Exact",
    "Expected",
    "Factor",
    "Failed",
    "Fault",
    "Field",
    "Gradient",
    "Ink",
    "Judged",
    "LabAsk",
    "Ledger",
    "Logit",
    "Mend",
    "NodeView",
    "Output",
    "PageAsk",
    "Path",
    "Plane",
    "PlotAsk",
    "Program",
    "Question",
    "Quotient",
    "Ran",
    "Ready",
    "Recipe",
    "Refused",
    "Reply",
    "Rows",
    "Said",
    "Saved",
    "Section",
    "Simplified",
    "Slope",
    "Span",
    "Spot",
    "Stand",
    "Step",
    "Surface",
    "TakeAsk",
    "Taken",
    "Tape",
    "TapeNode",
    "TapeStep",
    "TensorView",
    "TorchStep",
    "TrainAsk",
    "TrainPart",
    "Trial",
    "Trouble",
    "Typeset",
    "TypesetAsk",
    "Use",
    "Value",
    "Verdict",
    "Warned",
    "Way",
    "Work",
]
