"""Determinant and inverse of a small matrix, written out by its minors (Laplace expansion, no division).

Each minor is written once, so a determinant of n rows takes n·2^(n-1) products, not n!.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from triptych.engine.hand import Hand
from triptych.lang.graph import VECTOR, Node

Minor = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass
class Minors:
    """The steps of one matrix' minors, by the rows and columns that are left in them."""

    hand: Hand
    node: Node
    matrix: int
    _rows: dict[int, int] = field(default_factory=dict)
    _known: dict[Minor, int] = field(default_factory=dict)

    def of(self, rows: tuple[int, ...], columns: tuple[int, ...]) -> int:
        """The step of the minor that keeps these rows and columns."""
        if (rows, columns) not in self._known:
            self._known[rows, columns] = self._written(rows, columns)
        return self._known[rows, columns]

    def _written(self, rows: tuple[int, ...], columns: tuple[int, ...]) -> int:
        if not rows:
            return self.hand.one(self.node)
        if len(rows) == 1:
            return self._cell(rows[0], columns[0])
        total = self._term(rows, columns, 0)
        for k in range(1, len(columns)):
            total = self._step("sub" if k % 2 else "add", total, self._term(rows, columns, k))
        return total

    def _term(self, rows: tuple[int, ...], columns: tuple[int, ...], k: int) -> int:
        inner = self.of(rows[1:], columns[:k] + columns[k + 1 :])
        return self._step("mul", self.of(rows[:1], columns[k : k + 1]), inner)

    def _cell(self, row: int, column: int) -> int:
        if row not in self._rows:
            self._rows[row] = self.hand.part(self.node, self.matrix, row)
        return self.hand.number(self.node, self._rows[row], column)

    def _step(self, op: str, *args: int) -> int:
        return self.hand.more(self.node, op, list(args), ())


def determinant(hand: Hand, node: Node, args: list[int]) -> int:
    """The minor of all rows and columns, under the typed step's name."""
    whole = tuple(range(hand.forms[args[0]][0]))
    return hand.renamed(Minors(hand, node, args[0]).of(whole, whole), node)


def inverse(hand: Hand, node: Node, args: list[int]) -> int:
    """The transposed matrix of signed minors, every one of them divided by the determinant."""
    form = hand.forms[args[0]]
    every = tuple(range(form[0]))
    minors = Minors(hand, node, args[0])
    whole = minors.of(every, every)
    rows = []
    for i in every:
        cells = []
        for j in every:
            left = minors.of(_without(every, j), _without(every, i))
            signed = hand.more(node, "neg", [left], ()) if (i + j) % 2 else left
            cells.append(hand.more(node, "div", [signed, whole], ()))
        rows.append(hand.more(node, VECTOR, cells, form[1:]))
    return hand.last(node, VECTOR, rows, form)


def _without(every: tuple[int, ...], k: int) -> tuple[int, ...]:
    return every[:k] + every[k + 1 :]
