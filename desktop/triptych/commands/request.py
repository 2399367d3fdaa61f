"""From what somebody typed to a Question, or to the refusal that says what is wrong with it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import msgspec

from triptych.commands.refusal import LIMIT, Refusal, RefusedError, refusal_of
from triptych.lang.graph import Graph
from triptych.lang.parse import Unreadable, constant, read
from triptych.messages import Axis, Question, Value

LONGEST_PROGRAM = 100_000
DTYPES = ("float64", "float32")
_INDEX = r"\[(?P<index>\d{1,6})\](\[(?P<column>\d{1,6})\])?"
_AXIS = re.compile(rf"\s*(?P<name>[^=\[\]\s]+)({_INDEX})?\s*(=(?P<low>[^:]+):(?P<high>[^:]+))?")


@dataclass(frozen=True)
class Wish:
    """What was asked for, with values already read; ``at`` may hold names that the program lacks."""

    program: str
    at: Mapping[str, Value]
    wrt: tuple[str, ...] = ()
    dtype: str = "float64"
    seed: Value | None = None
    hessian: bool = False
    columns: tuple[str, ...] = ()
    h: float | None = None
    why: bool = False
    thresholds: Along | None = None


class Along(NamedTuple):
    """An axis as it was asked for; ``column`` where a component of a matrix was named."""

    axis: Axis
    column: int | None = None

    def of(self, point: Mapping[str, Value]) -> Axis:
        """The axis with the component counted through the rows."""
        value, index = point.get(self.axis.name), self.axis.index
        if self.column is None or index is None:
            return self.axis
        row = value[0] if isinstance(value, tuple) and value else 0.0
        width = len(row) if isinstance(row, tuple) else 0
        place = index * width + self.column if self.column < width else -1
        return msgspec.structs.replace(self.axis, index=place)


class Prepared(NamedTuple):
    """A question that can be asked, and what should be said beside it."""

    question: Question
    warnings: tuple[str, ...]


def prepare(wish: Wish) -> Prepared:
    """Return the question; RefusedError where the program can't be read or a value is missing.

    Reading is quick and done here, so that a wrong program costs no computing process.
    """
    program = wish.program.encode("utf-8", "replace").decode()
    if len(program) > LONGEST_PROGRAM:
        text = f"The program has {len(program)} characters; at most {LONGEST_PROGRAM} can be compared"
        raise RefusedError(Refusal(LIMIT, text))
    reading = read(program, tuple(wish.at))
    if reading.faults:
        raise RefusedError(refusal_of(reading.faults[0]))
    if reading.graph is None:
        raise RefusedError(Refusal("syntax", "There is no program to compare; write one, for example x^2"))
    _check_names(reading.graph, wish)
    inputs = reading.graph.inputs
    point = {name: value for name, value in {**reading.graph.starts, **wish.at}.items() if name in inputs}
    notes = [str(refusal_of(trouble)) for trouble in reading.troubles]
    spare = [_spare(name, reading.graph) for name in wish.at if name not in point]
    return Prepared(_question(program, point, wish), (*notes, *spare))


def _question(program: str, point: Mapping[str, Value], wish: Wish) -> Question:
    return Question(
        revision=0,
        program=program,
        point=dict(point),
        wrt=wish.wrt,
        dtype=wish.dtype,
        seed=wish.seed,
        hessian=wish.hessian,
        extra=wish.columns,
        h=wish.h,
        ledger=wish.why,
        spans=None if wish.thresholds is None else wish.thresholds.of(point),
    )


def _check_names(graph: Graph, wish: Wish) -> None:
    for name in graph.inputs:
        if name not in wish.at and name not in graph.starts:
            text = f"'{name}' has no value; give it one with --at {name}=VALUE"
            raise RefusedError(Refusal("missing", text))
    for name in wish.wrt:
        if name not in graph.names and name not in graph.inputs:
            text = f"--wrt {name}: the program has no such name; it has {_list(graph)}"
            raise RefusedError(Refusal("unknown", text))


def _list(graph: Graph) -> str:
    names = tuple(dict.fromkeys((*graph.inputs, *graph.names)))
    return ", ".join(names[:12]) + (", …" if len(names) > 12 else "") if names else "none"


def _spare(name: str, graph: Graph) -> str:
    why = "the program defines it" if name in graph.names else "the program has no such input"
    return f"the value of {name} is not used, for {why}"


def even(value: Value, what: str) -> Value:
    """The same value; RefusedError where the rows of a matrix are not equally long."""
    rows = value if isinstance(value, tuple) else ()
    lengths = {len(row) if isinstance(row, tuple) else -1 for row in rows}
    if len(lengths) > 1 or 0 in lengths:
        raise RefusedError(Refusal("shape", f"{what}: the rows of a matrix need the same length"))
    return value


def value_of(text: str, what: str) -> Value:
    """Return the value of a constant expression; ``what`` names the option in the refusal."""
    try:
        return even(constant(text), what)
    except Unreadable as unreadable:
        refusal = refusal_of(unreadable.fault)
        raise RefusedError(Refusal(refusal.kind, f"{what}: {refusal.message}")) from unreadable


def axis_of(text: str) -> Along:
    """Return the axis of ``x``, ``x=LOW:HIGH`` or ``A[0][1]=LOW:HIGH``; left out, the range is -1000:1000."""
    named = _AXIS.fullmatch(text)
    if named is None:
        message = f"--thresholds {text}: write it as NAME or NAME=LOW:HIGH, for example x=-5:5"
        raise RefusedError(Refusal("syntax", message))
    name, index, column, low, high = named.group("name", "index", "column", "low", "high")
    ends = [value_of(end, f"--thresholds {name}") for end in (low or "-1000", high or "1000")]
    low_end, high_end = (end if isinstance(end, float) else math.nan for end in ends)
    axis = Axis(name, int(index) if index else None, low_end, high_end)
    return Along(axis, int(column) if column else None)


def setting_of(text: str) -> tuple[str, Value]:
    """Return name and value of one ``--at NAME=VALUE``."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise RefusedError(Refusal("syntax", f"--at {text}: write it as NAME=VALUE, for example --at x=3"))
    return name.strip(), value_of(value, f"--at {name.strip()}")
