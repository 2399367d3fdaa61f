"""Trees in order to one flat graph: leaves first, then a node for every step that was typed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from triptych.lang.axes import VECTORS_ONLY
from triptych.lang.einsum import RANKED
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node, Place, lone_names
from triptych.lang.meant import Meant
from triptych.lang.shapes import Shape, shape_of
from triptych.lang.starts import first_value, leaves
from triptych.lang.statement import Statement, walk
from triptych.lang.tree import Expr
from triptych.lang.truths import counted
from triptych.messages import Fault
from triptych.sentences import say


def build(
    ordered: list[Statement],
    typed: list[Statement],
    given: frozenset[str],
    troubles: list[Fault],
    forms: Mapping[str, Shape],
) -> Graph | None:
    """Return the graph of the lines, the last line that computes something being the output.

    ``forms`` are the shapes of values that come from outside.
    """
    if not ordered:
        return None
    starts = {s.name: start for s in ordered if s.name and (start := first_value(s.tree)) is not None}
    lines = [s for s in ordered if s.name not in starts]
    shaped = {name: shape_of(value) for name, value in starts.items()} | dict(forms)
    made = _Builder({s.name for s in ordered}, Meant(shaped))
    for statement in ordered:
        if statement.name in starts:
            made.input(statement.name, statement.place)
    pieces = counted([list(walk(s.tree)) for s in lines], [s.name for s in lines])
    for leaf, place in leaves(pieces, {s.name for s in ordered}, given):
        made.input(leaf, place)
    for statement, own in zip(lines, pieces, strict=True):
        made.line(statement, own, troubles)
    computed = {id(s) for s in lines} or {id(s) for s in ordered}
    label = [s for s in typed if id(s) in computed][-1].name or made.lone
    numberwise = frozenset(made.meant.numberwise)
    return Graph(tuple(made.nodes), made.names[label], made.names, starts, label, numberwise)


class _Builder(Struct):
    defined: set[str]
    meant: Meant
    nodes: list[Node] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    temporaries: int = 0
    lone: str = ""
    _free: Iterator[str] = field(default_factory=lone_names)

    def input(self, name: str, place: Place) -> None:
        """Add a leaf that can be moved."""
        self.names[name] = len(self.nodes)
        self._put(Node(name, INPUT, place=place))

    def _put(self, node: Node) -> None:
        if self.meant.knows:
            self.meant.add(node, len(self.nodes))
        self.nodes.append(node)

    def line(self, statement: Statement, pieces: list[Expr], troubles: list[Fault]) -> None:
        """Add the steps of one line, its ``pieces``; the last of them bears the line's name."""
        stack: list[int] = []
        label = statement.name or self._out()
        for piece in pieces:
            if piece.kind == "name" and piece.text in self.names:
                stack.append(self.names[piece.text])
                continue
            if piece.kind == RANKED:
                self.meant.ranked(piece, stack[-1])
                continue
            count = len(piece.args)
            args = tuple(stack[len(stack) - count :]) if count else ()
            del stack[len(stack) - count :]
            if not count and piece.kind == VECTOR:
                place = piece.place
                troubles.append(Fault("shape", say("vector-empty"), place.line, place.column, place.length))
            stack.append(self._step(piece, args, label if piece is pieces[-1] else ""))
        self.names[label] = stack[0]

    def _out(self) -> str:
        self.lone = next(n for n in self._free if n not in self.names and n not in self.defined)
        return self.lone

    def _step(self, piece: Expr, args: tuple[int, ...], label: str) -> int:
        if piece.kind == "neg" and self._is_digits(args[0]):
            return self._negative(args[0], label)
        literal = piece.text if piece.kind in ("number", "name", "item") else ", ".join(piece.keywords)
        if literal == VECTORS_ONLY and self.meant.are_vectors(args):
            literal = ""
        kind = NUMBER if piece.kind == "name" else piece.kind
        kind, args = self._meant(piece, kind, args)
        if kind == NUMBER:
            name = label
        else:
            self.temporaries += not label
            name = label or f"_{self.temporaries}"
        self._put(Node(name, kind, args, literal, piece.place))
        return len(self.nodes) - 1

    def _meant(self, piece: Expr, kind: str, args: tuple[int, ...]) -> tuple[str, tuple[int, ...]]:
        """The row of a step by what it is applied to; the -1 of an inverse is no step of its own."""
        if not self.meant.knows or kind not in ("mul", "pow", "abs"):
            return kind, args
        found = self.meant.op(piece, kind, args, self.nodes)
        if found == "inv" and args[1] == len(self.nodes) - 1:
            self.nodes.pop()
            self.meant.drop()
        return found, args[:1] if found == "inv" else args

    def _is_digits(self, i: int) -> bool:
        """Whether the node just made is a number as typed, so that a minus belongs to it."""
        node = self.nodes[i]
        plain = (
            node.op == NUMBER and not node.id and (node.literal[0] in ".0123456789" or node.literal == "inf")
        )
        return plain and i == len(self.nodes) - 1

    def _negative(self, i: int, label: str) -> int:
        self.nodes[i] = replace(self.nodes[i], id=label, literal=f"-{self.nodes[i].literal}")
        return i


def number(literal: str) -> float:
    """The float64 of a number node's text: digits, pi, e, inf or nan."""
    return {"pi": math.pi, "e": math.e}.get(literal) or float(literal)
