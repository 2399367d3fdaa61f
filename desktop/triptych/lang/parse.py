"""Text to Graph: statements, names, order and cycles; reading never fails, it tells its troubles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

import msgspec
from msgspec import Struct, field

from triptych.lang import spelling
from triptych.lang.build import build
from triptych.lang.calm import calm
from triptych.lang.constants import evaluate
from triptych.lang.functions import LONGEST_LINE, Function, with_values, written_out
from triptych.lang.graph import Graph, Place, Reading
from triptych.lang.heads import Head, head
from triptych.lang.items import t_as_name
from triptych.lang.latex_reader import without_commands
from triptych.lang.options import APPLY
from triptych.lang.order import in_order
from triptych.lang.pasted import Block, computing
from triptych.lang.printing import program
from triptych.lang.run_together import run_together
from triptych.lang.shapes import Shape
from triptych.lang.statement import Statement, renamed, walk, words
from triptych.lang.syntax import Reader
from triptych.lang.tokens import END, NAME, TEXT, Token, tokens
from triptych.lang.tree import Expr, Unread
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
    lines = computing(_lines(found), troubles)
    heads = [_def(line) if isinstance(line, Block) else head(line) for line in lines]
    names = frozenset(h.name for h in heads if h.name and h.params is None) | frozenset(given)
    names |= {name for name, form in forms.items() if form}
    names |= t_as_name(found) if "T" in text else frozenset()
    reader = _Lines(names, frozenset(h.name for h in heads if h.name and h.params is not None), troubles)
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


def _lines(found: list[Token]) -> list[list[Token]]:
    """Cut at line ends and semicolons; inside brackets a line goes on, unless a new name = begins."""
    lines: list[list[Token]] = [[]]
    depth = start = 0
    for i, token in enumerate(found):
        if token.text == "," and depth == 0 and _begins(found, i) and _has_equals(lines[-1]):
            lines.append([])
            start = start or len(lines) - 1
        elif token.kind != END:
            depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
            lines[-1].append(token)
        elif depth <= 0 or token.text == ";" or _begins(found, i):
            _turned(lines, start)
            lines.append([])
            depth = start = 0
    _turned(lines, start)
    return [line for line in lines if line]


def _turned(lines: list[list[Token]], start: int) -> None:
    """Bring ``y = sin u, u = 5x`` into the order u, y; the group begins one line before ``start``."""
    group = lines[start - 1 :] if start else []
    used = Counter(t.text for line in group for t in line[2:])
    for _ in group[1:]:
        name, *own = (t.text for t in group[-1] if t.text != "=")
        if used[name] == own.count(name):
            break
        group.insert(0, group.pop())
    lines[len(lines) - len(group) :] = group


def _has_equals(line: list[Token]) -> bool:
    return len(line) > 2 and line[1].text == "=" and line[0].kind == NAME


def _begins(found: list[Token], end: int) -> bool:
    """Whether a new line name = … stands behind this end; after a comma it is an option of a call."""
    line = found[end + 1 : end + 3]
    named = len(line) > 1 and line[0].kind == NAME and line[1].text == "="
    return named and (end == 0 or found[end - 1].text not in (",", "(", "["))


def _def(block: Block) -> Head:
    return head([block.name, *block.params, block.name._replace(kind="sign", text="="), block.name])


class _Lines(Struct):
    """Reads line by line; ``functions`` are written out when all of them are known."""

    names: frozenset[str]
    functions: frozenset[str]
    troubles: list[Fault]
    statements: list[Statement] = field(default_factory=list)
    known: dict[str, Function] = field(default_factory=dict)
    stopped: int = 0

    def line(self, line: list[Token] | Block, cut: Head) -> None:
        """Read one line, or tell why it can't be read."""
        try:
            if isinstance(line, Block):
                self._function(line.name.place, cut, self._returned(line, cut))
            else:
                self._statement(line, cut)
        except Unread as stopped:
            self.troubles.append(stopped.fault)
            self.stopped += 1

    def _statement(self, line: list[Token], cut: Head) -> None:
        place = line[0].place
        if spelling.reserved(cut.name) and cut.params is None:
            raise Unread("reserved", place, "reserved", name=cut.name)
        apart = frozenset(cut.params or ())
        tree = self._tree(cut.rest, line, apart)
        if cut.params is not None and cut.name:
            self._function(place, cut, tree)
        else:
            self.statements.append(Statement(cut.name, tree, place))

    def _tree(self, rest: list[Token], line: list[Token], apart: frozenset[str] = frozenset()) -> Expr:
        last = line[-1].place
        end = Place(last.line, last.column + last.length, 1)
        reader = Reader(rest, end, self.names | apart if apart else self.names, self.functions - apart)
        tree = reader.whole()
        self.troubles.extend(reader.notes)
        quoted = next((p for p in walk(tree) if p.kind == TEXT), None) if reader.quotes else None
        if quoted is not None:
            raise Unread("syntax", quoted.place, "text", text=quoted.text)
        if len(rest) > LONGEST_LINE // 2 and sum(1 for _ in walk(tree)) > LONGEST_LINE:
            raise Unread("limit", line[0].place, "line-too-long", most=LONGEST_LINE)
        return tree

    def _returned(self, block: Block, cut: Head) -> Expr:
        """What a def returns, with the names of its own lines written out."""
        local: dict[str, Expr] = {}
        for at, line in enumerate(block.body):
            last = at == len(block.body) - 1
            inner = Head("", None, line[1:]) if line[0].text == "return" else head(line)
            if cut.params is None or inner.params is not None or last != (line[0].text == "return"):
                raise Unread("syntax", line[0].place, "body-unread", name=block.name.text)
            tree = self._tree(inner.rest, line, frozenset({*cut.params, *local}))
            tree = with_values(tree, local)
            if last:
                return tree
            local[inner.name] = tree
        raise Unread("syntax", block.name.place, "body-unread", name=block.name.text)

    def _function(self, place: Place, cut: Head, body: Expr) -> None:
        if cut.name in self.known:
            raise Unread(
                "duplicate", place, "defined-twice", name=cut.name, line=self.known[cut.name].place.line
            )
        self.known[cut.name] = Function(cut.name, cut.params or (), body, place)
        self.statements.append(Statement(cut.name, body, place, typed=_FUNCTION))

    def whole(self) -> list[Statement]:
        """The statements with all calls written out; a function that is only called is none."""
        if not self.statements:
            return []
        used = {w for s in self.statements for w in words(s.tree)} if self.known else set()
        called = (
            {p.text for s in self.statements for p in walk(s.tree) if p.kind == APPLY}
            if self.known
            else set()
        )
        last = self.statements[-1]
        found = []
        for s in self.statements:
            if s.typed == _FUNCTION and s is not last and s.name in called and s.name not in used:
                continue
            try:
                name = "" if spelling.reserved(s.name) else s.name  # a function that only bears it
                found.append(Statement(name, self._plain(s.tree), s.place))
            except Unread as stopped:
                self.troubles.append(stopped.fault)
        return found

    def _plain(self, tree: Expr) -> Expr:
        return written_out(tree, self.known) if any(p.kind == APPLY for p in walk(tree)) else tree


_FUNCTION = "function"


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
