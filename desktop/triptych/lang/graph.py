"""A program as a flat list of nodes, each one after its arguments: one node for what was typed once.

Nothing is shared and nothing is simplified, so a node, its factor and its step on the tape are the
same thing under three names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import NamedTuple, TypeVar

from msgspec import Struct, field

from triptych.messages import Fault, Value

INPUT, NUMBER, VECTOR = "input", "number", "vector"
LEAVES = (INPUT, NUMBER)
Told = TypeVar("Told")


class Place(NamedTuple):
    """Where something stands in the text: line and column from 1, and its length in characters."""

    line: int
    column: int
    length: int


class Node(Struct, frozen=True):
    """One step: its name, the op's row, the positions of its arguments; a number keeps its text."""

    id: str
    op: str
    args: tuple[int, ...] = ()
    literal: str = ""
    place: Place = Place(1, 1, 1)


class Graph(Struct, frozen=True, eq=False, weakref=True):
    """The nodes in recording order, leaves first.

    ``names`` are the learner's words, ``starts`` the inputs' first values, ``label`` the last line's name,
    ``out`` for a lone expression; ``numberwise`` are steps over matrices that LaTeX has to tell from theirs.
    ``behind`` is the program as it was typed, where this one was written out of it.
    """

    nodes: tuple[Node, ...]
    output: int
    names: Mapping[str, int]
    starts: Mapping[str, Value] = field(default_factory=dict)
    label: str = "out"
    numberwise: frozenset[int] = frozenset()
    behind: Behind | None = None
    _reached: dict[tuple[int, ...], tuple[bool, ...]] = field(default_factory=dict)

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of the leaves that can be moved, in order of appearance."""
        return tuple(node.id for node in self.nodes if node.op == INPUT)

    def index(self, name: str) -> int:
        """Return the position of the node that a learner calls ``name``; KeyError if nobody does."""
        return self.names[name]

    def reaching(self, targets: tuple[int, ...]) -> tuple[bool, ...]:
        """For each node, whether the output depends through it on one of ``targets``; found once for each."""
        if targets not in self._reached:
            self._reached[targets] = self._reaching(targets)
        return self._reached[targets]

    def _reaching(self, targets: tuple[int, ...]) -> tuple[bool, ...]:
        below = [False] * len(self.nodes)
        for i, node in enumerate(self.nodes):
            below[i] = i in targets or any(below[a] for a in node.args)
        above = [False] * len(self.nodes)
        above[self.output] = True
        for i in range(len(self.nodes) - 1, -1, -1):
            if above[i]:
                for a in self.nodes[i].args:
                    above[a] = True
        return tuple(b and a for b, a in zip(below, above, strict=True))

    def sources(self, i: int) -> tuple[str, ...]:
        """The inputs on which node ``i`` depends."""
        below = {i}
        for j in range(i, -1, -1):
            if j in below:
                below.update(self.nodes[j].args)
        return tuple(self.nodes[j].id for j in sorted(below) if self.nodes[j].op == INPUT)

    def cut(self, i: int) -> Graph:
        """The graph in which node ``i`` is an input of its own."""
        nodes = list(self.nodes)
        nodes[i] = Node(nodes[i].id, INPUT, place=nodes[i].place)
        return Graph(tuple(nodes), self.output, self.names, self.starts, self.label)


class Behind(Struct, frozen=True, eq=False):
    """The program that was typed, and where each of its steps went."""

    graph: Graph
    seats: tuple[int, ...]

    def told(self, texts: Sequence[Told]) -> dict[int, Told]:
        """The texts of the typed steps by their new places; where two lie in one, the first is told."""
        return dict(zip(reversed(self.seats), reversed(texts), strict=True))


class Reading(Struct, frozen=True):
    """What was understood of a text, and the troubles, each with its place; reading never fails.

    ``graph`` is None only where nothing at all could be understood.  Troubles that are notes hinder
    nothing; with any other the graph holds what could be read, for showing and not for answering.
    """

    source: str
    graph: Graph | None
    troubles: tuple[Fault, ...] = ()
    understood: str = ""

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The troubles that keep the program from being answered."""
        return tuple(t for t in self.troubles if not t.note)


def sizes_of(node: Node) -> tuple[int, ...]:
    """The sizes that a step over matrices was written out with."""
    return tuple(map(int, node.literal.split()))


def lone_names() -> Iterator[str]:
    """The names of lines that were given none, as far as they are free: out, out_2, out_3."""
    yield "out"
    yield from (f"out_{k}" for k in count(2))


def is_lone(graph: Graph) -> bool:
    """Whether the program is one expression that bears no name of its own."""
    defined = [n for n, i in graph.names.items() if graph.nodes[i].op != INPUT or graph.nodes[i].id != n]
    return defined == [graph.label] == [next(n for n in lone_names() if n not in graph.inputs)]
