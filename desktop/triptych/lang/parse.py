"""Text to Graph: statements, names, order and cycles; reading never fails, it tells its troubles."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import msgspec

from triptych.lang.build import build
from triptych.lang.calm import calm
from triptych.lang.constants import evaluate
from triptych.lang.cutting import tokens
from triptych.lang.graph import Graph, Reading
from triptych.lang.heads import Head, head
from triptych.lang.items import t_as_name
from triptych.lang.latex_reader import without_commands
from triptych.lang.line_ends import in_lines
from triptych.lang.line_reader import Lines
from triptych.lang.order import in_order
from triptych.lang.pasted import Block, computing
from triptych.lang.printing import program
from triptych.lang.run_together import run_together
from triptych.lang.shapes import Shape
from triptych.lang.statement import Statement, renamed
from triptych.lang.tree import Unread
from triptych.lang.truths import misused
from triptych.messages import Fault, Value
from triptych.sentences import say

MOST_FAULTS = 50


def read(
    text: str,
    given: Collection[str] = (),
    truths_apart: bool = True,
    forms: Mapping[str, Shape] | None = None,
) -> Reading:
    """Read a program; ``given`` are names that get a value from outside, so that ``e`` can be one.

    ``forms`` has the shapes of those that are vectors or matrices.

    With ``truths_apart`` a condition can't stand where a number belongs; a row of the table may be one.
    """
    with calm(len(text)):
        return _read(text, given, truths_apart, forms or {})


def _read(text: str, given: Collection[str], truths_apart: bool, forms: Mapping[str, Shape]) -> Reading:
    found, troubles = tokens(text)
    found = without_commands(found, troubles)
    lines = computing(in_lines(found), troubles)
    heads = [_def(line) if isinstance(line, Block) else head(line) for line in lines]
    names = frozenset(h.name for h in heads if h.name and h.params is None) | frozenset(given)
    names |= {name for name, form in forms.items() if form}
    names |= t_as_name(found) if "T" in text else frozenset()
    reader = Lines(names, frozenset(h.name for h in heads if h.name and h.params is not None), troubles)
    for line, cut in zip(lines, heads, strict=True):
        if reader.stopped <= MOST_FAULTS:  # to look for the word that was meant takes its time
            reader.line(line, cut)
    statements = renamed(reader.whole(), troubles)
    ordered = in_order(statements, troubles)
    graph = _built(ordered, statements, frozenset(given), troubles, forms)
    if graph is not None and truths_apart:
        troubles.extend(misused(graph))
        troubles.extend(run_together(graph, given, found, "\\" in text))
    if not statements and all(trouble.note for trouble in troubles):
        troubles.append(Fault("syntax", say("empty"), 1, 1))
    troubles.sort(key=lambda t: (t.line or 0, t.column or 0))
    return Reading(text, graph, tuple(troubles), program(graph) if graph else "")


def _built(
    ordered: list[Statement],
    typed: list[Statement],
    given: frozenset[str],
    troubles: list[Fault],
    forms: Mapping[str, Shape],
) -> Graph | None:
    try:
        return build(ordered, typed, given, troubles, forms)
    except Unread as stopped:
        troubles.append(stopped.fault)
        return None


def _def(block: Block) -> Head:
    return head([block.name, *block.params, block.name._replace(kind="sign", text="="), block.name])


class Unreadable(Exception):
    """A text that is no constant expression; ``fault`` says where and why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.said.text)
        self.fault = fault


def constant(text: str) -> Value:
    """Return the float64 value of a constant expression such as ``pi/2``, ``1e-3`` or ``[1, 2, 3]``."""
    reading = read(f"value = {text}")
    if reading.faults:
        raise Unreadable(moved(reading.faults[0], -len("value = ")))
    if reading.graph is None or set(reading.graph.inputs) - {"value"} or "\n" in text or ";" in text:
        raise Unreadable(Fault("syntax", say("not-a-constant", text=text), 1, 1, max(1, len(text))))
    if reading.graph.starts:
        return reading.graph.starts["value"]
    return evaluate(reading.graph)


def moved(fault: Fault, by: int) -> Fault:
    """The same trouble, as many columns further on."""
    return msgspec.structs.replace(fault, column=max(1, (fault.column or 1) + by))
