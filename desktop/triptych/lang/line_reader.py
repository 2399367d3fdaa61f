"""Read a program line by line, and write the calls of its own functions out at the end."""

from __future__ import annotations

from msgspec import Struct, field

from triptych.lang import spelling
from triptych.lang.functions import LONGEST_LINE, Function, with_values, written_out
from triptych.lang.graph import Place
from triptych.lang.heads import Head, head
from triptych.lang.held import literal
from triptych.lang.options import APPLY
from triptych.lang.pasted import Block
from triptych.lang.statement import Statement, walk, words
from triptych.lang.syntax import Reader
from triptych.lang.tokens import TEXT, Token, digits
from triptych.lang.tree import Expr, Unread
from triptych.messages import Fault

_FUNCTION = "function"


class Lines(Struct):
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
        defaults = tuple(literal(digits(t.text), t) for t in cut.defaults)
        self.known[cut.name] = Function(cut.name, cut.params or (), body, place, defaults)
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
