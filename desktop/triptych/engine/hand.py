"""The primitives by which a program is written out: a step, a step that nobody typed, a row, a number."""

from __future__ import annotations

from dataclasses import dataclass, field

from msgspec.structs import replace

from triptych.lang.graph import NUMBER, Graph, Node
from triptych.lang.shapes import Shape


@dataclass
class Hand:
    """The steps written so far with their true shapes, and where each typed step went."""

    graph: Graph
    shapes: tuple[Shape, ...]
    nodes: list[Node] = field(default_factory=list)
    forms: list[Shape] = field(default_factory=list)
    seats: list[int] = field(default_factory=list)
    _more: int = 0

    def __post_init__(self) -> None:
        self._more = sum(node.id.startswith("_") for node in self.graph.nodes)

    def put(self, node: Node, form: Shape) -> int:
        """Add a step as it stands."""
        self.nodes.append(node)
        self.forms.append(form)
        return len(self.nodes) - 1

    def more(self, like: Node, op: str, args: list[int], form: Shape, literal: str = "") -> int:
        """Add a step that nobody typed, at the place of one that was."""
        self._more += 1
        return self.put(Node(f"_{self._more}", op, tuple(args), literal, like.place), form)

    def last(self, node: Node, op: str, args: list[int], form: Shape, literal: str = "") -> int:
        """Add what a typed step comes to, under its own name."""
        return self.put(replace(node, op=op, args=tuple(args), literal=literal), form)

    def part(self, node: Node, a: int, k: int) -> int:
        """Add a row of a matrix."""
        form = self.forms[a]
        return self.more(node, "item", [a], form[1:], row(k, form))

    def one(self, node: Node) -> int:
        """Add the number 1."""
        return self.put(Node("", NUMBER, literal="1", place=node.place), ())

    def renamed(self, made: int, node: Node) -> int:
        """The last step under the name of the typed one; a step before it gets a neighbour of that name."""
        if made == len(self.nodes) - 1 and self.nodes[made].op not in ("item", NUMBER):
            self.nodes[made] = replace(self.nodes[made], id=node.id)
            return made
        return self.last(node, "mul", [made, self.one(node)], ())

    def number(self, node: Node, row: int, k: int) -> int:
        """Add a number of a vector."""
        return self.more(node, "item", [row], (), str(k))


def row(k: int, form: Shape) -> str:
    """The place of a number of a vector, or of a row of a matrix, as an item keeps it."""
    return str(k) if len(form) == 1 else f"{k * form[1]}:{(k + 1) * form[1]}"
