"""The steps of a program over matrices, written one by one for arithmetics that know numbers and vectors."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

from msgspec.structs import replace

from triptych.engine.determinants import determinant, inverse
from triptych.engine.hand import Hand
from triptych.engine.joined import cross, diagonal, item, vector
from triptych.lang.axes import VECTORS_ONLY, axis_of
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Node
from triptych.lang.ops import LOSS, MAP, REDUCE, TABLE, TEST, WHOLE
from triptych.lang.shapes import Shape

RUNNING = {"cumprod": "mul"}  # what is taken from number to number
PRODUCTS = {(2, 2): "matmul", (2, 1): "matvec", (1, 2): "vecmat", (1, 1): "dot"}


class WrittenOut(Hand):
    """The steps as they are written, one typed step after the other."""

    def step(self, i: int) -> int:
        """Add one typed step, with whatever it takes; where its value stands."""
        node = self.graph.nodes[i]
        args = [self.seats[a] for a in node.args]
        made = _STEPS.get(node.op)
        op = TABLE.get(node.op)
        if made is not None:
            return made(self, node, args)
        along = node.op in RUNNING or node.literal not in ("", VECTORS_ONLY)
        if op is not None and op.kind in (REDUCE, WHOLE) and along:
            return self._along(node, args)
        if op is not None and op.kind in (MAP, TEST, LOSS):
            args = self._joined(args)
        literal = node.literal if node.op in (INPUT, NUMBER) else ""
        return self.put(replace(node, args=tuple(args), literal=literal), self.shapes[i])

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
        cells = [self.number(node, self.part(node, args[0], k), k) for k in range(count)]
        return self.last(node, "sum", [self.more(node, VECTOR, cells, (count,))], ())

    def _along(self, node: Node, args: list[int]) -> int:
        """A step for each row; for each column, a step for each row of the transpose."""
        form, whole = self.forms[args[0]], TABLE[node.op].kind == WHOLE
        made = VECTOR if node.op in RUNNING else node.op
        if len(form) < 2:
            return self.last(node, made, self._parts(node, args[0], form), form if whole else ())
        axis, turned, rows = axis_of(node.literal), form[::-1], args[0]
        if axis.down:
            rows, form = self.more(node, "transpose", args, turned, f"{form[0]} {form[1]}"), turned
        parts = [self.part(node, rows, k) for k in range(form[0])]
        inner = form[1:] if whole else ()
        done = [self.more(node, made, self._parts(node, part, form[1:]), inner) for part in parts]
        if whole and axis.down:
            back = self.more(node, VECTOR, done, form)
            return self.last(node, "transpose", [back], form[::-1], f"{form[0]} {form[1]}")
        return self.last(node, VECTOR, done, form if whole else self.shapes[len(self.seats)])

    def _parts(self, node: Node, a: int, form: Shape) -> list[int]:
        """What a step in one direction is made of: its vector, or the numbers that run through it."""
        if node.op not in RUNNING:
            return [a]

        def joined(left: int, right: int) -> int:
            return self.more(node, RUNNING[node.op], [left, right], ())

        return list(accumulate((self.number(node, a, k) for k in range(form[0])), joined))

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
            line = a if len(self.forms[a]) == 1 else self.part(node, a, 0)
            return self.more(node, VECTOR, [line] * form[0], form)
        heads = [a] if len(self.forms[a]) == 1 else [self.part(node, a, k) for k in range(own[0])]
        cells = [self.number(node, head, 0) for head in heads] * (form[0] // own[0])
        rows = [self.more(node, VECTOR, [cell] * form[1], form[1:]) for cell in cells]
        return self.more(node, VECTOR, rows, form)


_STEPS: dict[str, Callable[[WrittenOut, Node, list[int]], int]] = {
    "item": item,
    "dot": WrittenOut.product,
    "matmul": WrittenOut.product,
    "outer": WrittenOut.outer,
    "transpose": WrittenOut.transpose,
    "flatten": WrittenOut.same,
    "squeeze": WrittenOut.same,
    "unsqueeze": WrittenOut.same,
    "reshape": WrittenOut.same,
    VECTOR: vector,
    "diag": diagonal,
    "cross": cross,
    "trace": WrittenOut.trace,
    "det": determinant,
    "inv": inverse,
}
