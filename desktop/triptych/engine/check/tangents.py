"""Forward differentiation of one graph at one point, in which one rule at a time can be broken.

Unlike the reverse sweep it never looks into a branch that was not taken, so what has no real value there
does no harm.  Source: Griewank & Walther, *Evaluating Derivatives* (2nd ed., 2008), ch. 3.1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision, flat
from triptych.engine.reals import Mp
from triptych.engine.rules import form
from triptych.lang.graph import VECTOR, Graph, Node, sizes_of
from triptych.lang.ops import LINEAR, LOSS, REDUCE, TABLE, TEST, Op
from triptych.lang.shapes import Shape
from triptych.lang.stretches import component

MAYBE = Mp | None  # None: nothing here depends on what is differentiated by
_INSIDE = ("slope", "inner", "inside", "slope_there", "there", "slope_bare")


@dataclass(frozen=True)
class Walk:
    """A graph with its values at one point, and the node that is differentiated by."""

    graph: Graph
    shapes: tuple[Shape, ...]
    wrt: int
    values: Sequence[Mp]
    arithmetic: Multiprecision

    def tangents(
        self, seed: Mp, broken: Mapping[int, str], known: Sequence[MAYBE] = (), start: int = 0
    ) -> list[MAYBE]:
        """Every node's derivative by the wrt along ``seed``; at a ``broken`` node by that text instead.

        The first ``start`` of them are taken from ``known``.
        """
        found = list(known[:start])
        for i in range(start, len(self.graph.nodes)):
            if i == self.wrt:
                found.append(seed)
            elif all(found[a] is None for a in self.graph.nodes[i].args):
                found.append(None)
            else:
                told = self.wrong(i, found, broken[i]) if i in broken else self.right(i, found)
                found.append(self._wide(told, i))
        return found

    def _wide(self, tangent: MAYBE, i: int) -> MAYBE:
        """A number as long as the vector whose derivative it is."""
        if tangent is None or not self.shapes[i] or isinstance(tangent, tuple):
            return tangent
        return (tangent,) * self.shapes[i][0]

    def right(self, i: int, tangents: Sequence[MAYBE]) -> MAYBE:
        """The derivative of node ``i`` by the table's own rule."""
        node = self.graph.nodes[i]
        zero = self.arithmetic.number("0")
        inner = [tangents[a] for a in node.args]
        if node.op == VECTOR:
            return self.arithmetic.vector([zero if t is None else t for t in inner])
        if node.op == "item":
            return self.arithmetic.item(inner[0], component(node.literal))
        if node.op == "where":
            taken = [zero if t is None else t for t in inner[1:]]
            return self.arithmetic.apply(TABLE["where"], [self.values[node.args[0]], *taken])
        return self._summed(i, inner)

    def _summed(self, i: int, inner: Sequence[MAYBE]) -> MAYBE:
        op = TABLE[self.graph.nodes[i].op]
        if op.kind == TEST or op.name == "size":
            return None
        if op.kind == LINEAR:
            return self._product(self.graph.nodes[i], inner)
        total: MAYBE = None
        held = self._held(i)
        for partial, tangent in zip(op.partials, inner, strict=True):
            if tangent is not None and partial:
                term = self.arithmetic.apply(TABLE["mul"], [self._text(partial, op, held), tangent])
                term = self.gathered(op, term)
                total = term if total is None else self.arithmetic.apply(TABLE["add"], [total, term])
        return total

    def _product(self, node: Node, inner: Sequence[MAYBE]) -> MAYBE:
        """A step over matrices is linear in each argument: each one's tangent in its place, added up."""
        total: MAYBE = None
        for k, tangent in enumerate(inner):
            if tangent is not None:
                args = [tangent if j == k else self.values[a] for j, a in enumerate(node.args)]
                term = self.arithmetic.linear(node.op, sizes_of(node), *args)
                total = term if total is None else self.arithmetic.apply(TABLE["add"], [total, term])
        return total

    def gathered(self, op: Op, term: Mp) -> Mp:
        """A reduction sums over the components, a loss takes their mean."""
        if op.kind == REDUCE:
            return self.arithmetic.apply(TABLE["sum"], [term])
        return self.arithmetic.average(term) if op.kind == LOSS else term

    def _held(self, i: int) -> dict[str, Mp]:
        node = self.graph.nodes[i]
        values = (self.values[a] for a in node.args)
        return {**dict(zip(TABLE[node.op].params, values, strict=True)), "out": self.values[i]}

    def _text(self, text: str, op: Op, held: Mapping[str, Mp], extra: tuple[str, ...] = ()) -> Mp:
        graph = form(text, (*op.params, *extra))
        return run(graph, held, self.arithmetic)[graph.output]

    def wrong(self, i: int, tangents: Sequence[MAYBE], text: str) -> Mp:
        """The derivative of node ``i`` by a mal-rule's text."""
        node, zero = self.graph.nodes[i], self.arithmetic.number("0")
        op, held = TABLE[node.op], self._held(i)
        inner = [tangents[a] for a in node.args]
        held |= {f"d{p}": zero if t is None else t for p, t in zip(op.params, inner, strict=True)}
        extra = (*(f"d{p}" for p in op.params), "right", *_INSIDE)
        wanted = form(text, (*op.params, *extra)).inputs
        if "right" in wanted:
            held["right"] = self.right(i, tangents)
        if set(wanted) & set(_INSIDE):
            held |= self._inside(op, held, inner, wanted)
        return self.gathered(op, self._text(text, op, held, extra))

    def _inside(
        self, op: Op, held: Mapping[str, Mp], inner: Sequence[MAYBE], wanted: Sequence[str]
    ) -> dict[str, Mp]:
        """What a mal-rule can say about the one argument that moves."""
        k = next(k for k, t in enumerate(inner) if t is not None)
        name, tangent = op.params[k], inner[k]
        found = {"inner": tangent, "inside": held[name], "slope": self._text(op.partials[k] or "0", op, held)}
        if "there" in wanted or "slope_there" in wanted:
            found["there"], found["slope_there"] = self._elsewhere(op, held, k, tangent)
        if "slope_bare" in wanted:
            found["slope_bare"] = self._elsewhere(op, held, k, self._bare(held[name]))[1]
        return found

    def _bare(self, inside: Mp) -> Mp:
        """The variable's own value in place of ``inside``; nan where it is of another length."""
        bare = self.values[self.wrt]
        alike = not isinstance(bare, tuple) or len(bare) == len(flat(inside))
        return bare if alike else self.arithmetic.number("nan")

    def _elsewhere(self, op: Op, held: Mapping[str, Mp], k: int, at: Mp) -> tuple[Mp, Mp]:
        """An op's value and slope with its argument ``k`` moved to another place."""
        moved = {**held, op.params[k]: at}
        moved["out"] = self.arithmetic.apply(op, [moved[p] for p in op.params])
        return moved["out"], self._text(op.partials[k] or "0", op, moved)
