"""The steps of a program over matrices, written one by one for arithmetics that know numbers and vectors."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from triptych.lang.axes import VECTORS_ONLY, axis_of
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.ops import LOSS, MAP, REDUCE, TABLE, TEST, WHOLE
from triptych.lang.shapes import Shape

PRODUCTS = {(2, 2): "matmul", (2, 1): "matvec", (1, 2): "vecmat", (1, 1): "dot"}


@dataclass
class WrittenOut:
    """The steps as they are written, one typed step after the other."""

    graph: Graph
    shapes: tuple[Shape, ...]
    nodes: list[Node] = field(default_factory=list)
    forms: list[Shape] = field(default_factory=list)
    seats: list[int] = field(default_factory=list)
    _more: int = 0

    def __post_init__(self) -> None:
        self._more = sum(node.id.startswith("_") for node in self.graph.nodes)

    def step(self, i: int) -> int:
        """Add one typed step, with whatever it takes; where its value stands."""
        node = self.graph.nodes[i]
        args = [self.seats[a] for a in node.args]
        made = _STEPS.get(node.op)
        op = TABLE.get(node.op)
        if made is not None:
            return made(self, node, args)
        if op is not None and op.kind in (REDUCE, WHOLE) and node.literal not in ("", VECTORS_ONLY):
            return self._along(node, args)
        if op is not None and op.kind in (MAP, TEST, LOSS):
            args = self._joined(args)
        literal = node.literal if node.op in (INPUT, NUMBER) else ""
        return self.put(replace(node, args=tuple(args), literal=literal), self.shapes[i])

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

    def item(self, node: Node, args: list[int]) -> int:
        """One number of a vector, or one row of a matrix."""
        form = self.forms[args[0]]
        k = int(node.literal) % form[0]
        return self.last(node, "item", args, form[1:], _row(k, form))

    def product(self, node: Node, args: list[int]) -> int:
        """A product, by how many directions each side has."""
        left, right = (self.forms[a] for a in args)
        sizes = (*(left[:-1] or (1,)), left[-1], *(right[1:] or (1,)))
        op = PRODUCTS[len(left), len(right)]
        literal = "" if op == "dot" else " ".join(map(str, sizes))
        return self.last(node, op, args, (*left[:-1], *right[1:]), literal)

    def outer(self, node: Node, args: list[int]) -> int:
        """Every number of one vector times every one of the other."""
        m, n = (self.forms[a][0] for a in args)
        return self.last(node, "outer", args, (m, n), f"{m} 1 {n}")

    def transpose(self, node: Node, args: list[int]) -> int:
        """Rows become columns; a vector stays."""
        form = self.forms[args[0]]
        if len(form) < 2:
            return self.same(node, args)
        return self.last(node, "transpose", args, form[::-1], f"{form[0]} {form[1]}")

    def same(self, node: Node, args: list[int]) -> int:
        """The same numbers in the same order, whatever they are called."""
        form = self.shapes[len(self.seats)]
        if node.id.startswith("_") and form == self.forms[args[0]]:
            return args[0]
        if self.forms[args[0]] and not form:
            return self.last(node, "item", args, form, "0")
        zero = [] if form else [self.put(Node("", NUMBER, literal="0", place=node.place), ())]
        return self.last(node, VECTOR if form else "add", [*args, *zero], form)

    def trace(self, node: Node, args: list[int]) -> int:
        """The sum of the diagonal's numbers."""
        (count, _) = self.forms[args[0]]
        cells = [self._number(node, self._part(node, args[0], k), k) for k in range(count)]
        return self.last(node, "sum", [self.more(node, VECTOR, cells, (count,))], ())

    def _part(self, node: Node, a: int, k: int) -> int:
        form = self.forms[a]
        return self.more(node, "item", [a], form[1:], _row(k, form))

    def _number(self, node: Node, row: int, k: int) -> int:
        return self.more(node, "item", [row], (), str(k))

    def _along(self, node: Node, args: list[int]) -> int:
        """A step for each row; for each column, a step for each row of the transpose."""
        form, whole = self.forms[args[0]], TABLE[node.op].kind == WHOLE
        if len(form) < 2:
            return self.last(node, node.op, args, form if whole else ())
        axis, turned, rows = axis_of(node.literal), form[::-1], args[0]
        if axis.down:
            rows, form = self.more(node, "transpose", args, turned, f"{form[0]} {form[1]}"), turned
        parts = [self._part(node, rows, k) for k in range(form[0])]
        done = [self.more(node, node.op, [part], form[1:] if whole else ()) for part in parts]
        if whole and axis.down:
            back = self.more(node, VECTOR, done, form)
            return self.last(node, "transpose", [back], form[::-1], f"{form[0]} {form[1]}")
        return self.last(node, VECTOR, done, form if whole else self.shapes[len(self.seats)])

    def _joined(self, args: list[int]) -> list[int]:
        """What is joined number by number, each as wide as the widest."""
        node, wide = self.graph.nodes[len(self.seats)], {self.forms[a] for a in args if self.forms[a]}
        if len(wide) < 2:
            return args
        columns = max(form[-1] for form in wide)
        rows = max(form[0] for form in wide if len(form) > 1)
        return [self._wide(node, a, (rows, columns)) if self.forms[a] else a for a in args]

    def _wide(self, node: Node, a: int, form: Shape) -> int:
        own = ((1,) * (2 - len(self.forms[a])) + self.forms[a])[:2]
        if own == form:
            return a
        if own[1] == form[1]:
            row = a if len(self.forms[a]) == 1 else self._part(node, a, 0)
            return self.more(node, VECTOR, [row] * form[0], form)
        heads = [a] if len(self.forms[a]) == 1 else [self._part(node, a, k) for k in range(own[0])]
        cells = [self._number(node, head, 0) for head in heads] * (form[0] // own[0])
        rows = [self.more(node, VECTOR, [cell] * form[1], form[1:]) for cell in cells]
        return self.more(node, VECTOR, rows, form)


def _row(k: int, form: Shape) -> str:
    return str(k) if len(form) == 1 else f"{k * form[1]}:{(k + 1) * form[1]}"


_STEPS = {
    "item": WrittenOut.item,
    "dot": WrittenOut.product,
    "matmul": WrittenOut.product,
    "outer": WrittenOut.outer,
    "transpose": WrittenOut.transpose,
    "flatten": WrittenOut.same,
    "squeeze": WrittenOut.same,
    "trace": WrittenOut.trace,
}
