"""Text to Graph: statements, names, order and cycles; reading never fails, it tells its troubles."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from triptych.lang import spelling
from triptych.lang.build import build
from triptych.lang.constants import evaluate
from triptych.lang.graph import Place, Reading
from triptych.lang.latex_reader import without_commands
from triptych.lang.order import in_order
from triptych.lang.printing import program
from triptych.lang.statement import Statement, renamed, walk
from triptych.lang.syntax import Reader
from triptych.lang.tokens import END, NAME, Token, tokens
from triptych.lang.tree import Unread
from triptych.lang.truths import misused
from triptych.messages import Fault, Value
from triptych.sentences import say

LONGEST_LINE = 5_000
_SKIPPED = ("import", "from")


def read(text: str, given: Collection[str] = (), truths_apart: bool = True) -> Reading:
    """Read a program; ``given`` are names that get a value from outside, so that ``e`` can be one.

    With ``truths_apart`` a condition can't stand where a number belongs; a row of the table may be one.
    """
    found, troubles = tokens(text)
    lines = _lines(without_commands(found, troubles))
    heads = frozenset(line[0].text for line in lines if _is_definition(line)) | frozenset(given)
    statements: list[Statement] = []
    for line in lines:
        _statement(line, heads, statements, troubles)
    statements = renamed(statements, troubles)
    ordered = in_order(statements, troubles)
    graph = build(ordered, statements, frozenset(given), troubles)
    if graph is not None and truths_apart:
        troubles.extend(misused(graph))
    if not statements and all(trouble.note for trouble in troubles):
        troubles.append(Fault("syntax", say("empty"), 1, 1))
    troubles.sort(key=lambda t: (t.line or 0, t.column or 0))
    return Reading(text, graph, tuple(troubles), program(graph) if graph else "")


def _lines(found: list[Token]) -> list[list[Token]]:
    """Cut at line ends and semicolons; inside brackets a line goes on, unless a new name = begins."""
    lines: list[list[Token]] = [[]]
    depth = 0
    for i, token in enumerate(found):
        depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
        ends = token.kind == END and (depth <= 0 or token.text == ";" or _is_definition(found[i + 1 : i + 3]))
        if ends:
            lines.append([])
            depth = 0
        elif token.kind != END:
            lines[-1].append(token)
    return [line for line in lines if line]


def _is_definition(line: list[Token]) -> bool:
    return len(line) > 1 and line[0].kind == NAME and line[1].text == "="


def _statement(
    line: list[Token], heads: frozenset[str], statements: list[Statement], troubles: list[Fault]
) -> None:
    first = line[0]
    if first.text in _SKIPPED and not _is_definition(line):
        said = say("line-skipped", word=first.text)
        troubles.append(Fault("syntax", said, first.place.line, first.place.column, note=True))
        return
    name = first.text if _is_definition(line) else ""
    if spelling.reserved(name):
        place = first.place
        troubles.append(Fault("reserved", say("reserved", name=name), place.line, place.column, place.length))
        return
    last = line[-1].place
    end = Place(last.line, last.column + last.length, 1)
    reader = Reader(line[2:] if name else line, end, heads)
    try:
        tree = reader.whole()
    except Unread as stopped:
        troubles.append(stopped.fault)
        return
    troubles.extend(reader.notes)
    if sum(1 for _ in walk(tree)) <= LONGEST_LINE:
        statements.append(Statement(name, tree, first.place))
    else:
        said = say("line-too-long", most=LONGEST_LINE)
        troubles.append(Fault("limit", said, first.place.line, first.place.column))


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
