"""Write local derivatives as a person would: names for what has one, numbers worked out, ones dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from triptych.engine.interpret import Arithmetic, run
from triptych.engine.rules import form
from triptych.lang import latex, printing
from triptych.lang.graph import NUMBER, Graph, Node
from triptych.lang.ops import LOSS, TABLE, Op
from triptych.lang.printing import Written
from triptych.lang.shapes import Shape

_ATOM = 100
_LONGEST = 12


@dataclass(frozen=True)
class Piece:
    """A formula as text and as LaTeX; ``value`` where it is a plain fraction or a truth."""

    text: Written
    latex: Written
    value: Fraction | bool | None = None
    size: int = 1


_FOLDS: dict[str, Callable[[Fraction, Fraction], Fraction | bool]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "lt": lambda a, b: a < b,
    "gt": lambda a, b: a > b,
    "le": lambda a, b: a <= b,
    "ge": lambda a, b: a >= b,
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
}


class Writing(Arithmetic):
    """Formulas as numbers."""

    library = "none"

    def number(self, literal: str) -> Piece:
        plain = literal.lstrip("-") not in ("pi", "e", "inf", "nan") and len(literal) <= _LONGEST
        node = Node("", NUMBER, literal=literal)
        value = Fraction(literal) if plain else None
        return Piece(printing.node_text(node, []), latex.node_latex(node, []), value)

    def vector(self, parts: Sequence[Piece]) -> Piece:
        return self._written("vector", parts)

    def item(self, x: Piece, index: int | slice) -> Piece:
        literal = str(index) if isinstance(index, int) else f"{index.start}:{index.stop}"
        return self._written("item", [x], literal)

    def apply(self, op: Op, args: Sequence[Piece]) -> Piece:
        if op.name == "size":
            return self.number(str(args[0].size))
        return self._worked_out(op.name, args) or self._written(op.name, args)

    def _written(self, op: str, args: Sequence[Piece], literal: str = "") -> Piece:
        node = Node("", op, tuple(range(len(args))), literal)
        text = printing.node_text(node, [a.text for a in args])
        size = max((a.size for a in args), default=1)
        return Piece(text, latex.node_latex(node, [a.latex for a in args]), size=size)

    def _worked_out(self, op: str, args: Sequence[Piece]) -> Piece | None:
        if op == "where" and isinstance(args[0].value, bool):
            return args[1] if args[0].value else args[2]
        numbers = [a.value for a in args if isinstance(a.value, Fraction)]
        if len(numbers) == 2 and len(args) == 2 and op in _FOLDS:
            return self._constant(_FOLDS[op](*numbers))
        return self._dropped(op, args) if len(args) == 2 else None

    def _constant(self, value: Fraction | bool) -> Piece | None:
        if isinstance(value, bool):
            return Piece(("", _ATOM), ("", _ATOM), value)
        if value.denominator != 1 or abs(value) > 10**6:
            return None
        piece = self.number(str(abs(value.numerator)))
        if value >= 0:
            return piece
        minus = self._written("neg", [piece])
        return Piece(minus.text, minus.latex, value)

    def _dropped(self, op: str, args: Sequence[Piece]) -> Piece | None:
        """x*1, 1*x, x/1, x^1, x + 0 and 0*x, as nobody writes them."""
        a, b = args
        if op == "mul" and 0 in (a.value, b.value):
            return self.number("0")
        if (op == "mul" and a.value == 1) or (op == "add" and a.value == 0):
            return b
        if (op in ("mul", "div", "pow") and b.value == 1) or (op in ("add", "sub") and b.value == 0):
            return a
        return self.number("1") if op == "pow" and b.value == 0 else None


def factor(graph: Graph, shapes: Sequence[Shape], i: int, k: int) -> Piece:
    """The local derivative of node ``i`` by its ``k``-th argument, as a formula."""
    node = graph.nodes[i]
    if node.op in ("vector", "item"):
        return Writing().number("1")
    op, writing = TABLE[node.op], Writing()
    texts, formulas = printing.written(graph), latex.written(graph)
    pieces = {p: _piece(graph, shapes, a, texts, formulas) for p, a in zip(op.params, node.args, strict=True)}
    rule = form(op.partials[k] or "0", op.params)
    pieces["v"] = Piece(("v", _ATOM), ("v", _ATOM))
    found = run(rule, {**pieces, "out": _piece(graph, shapes, i, texts, formulas)}, writing)[rule.output]
    if op.kind == LOSS:
        count = max(p.size for p in pieces.values())
        found = writing.apply(TABLE["div"], [found, writing.number(str(count))])
    return found  # type: ignore[no-any-return]  # an arithmetic's numbers are its own


def _piece(
    graph: Graph, shapes: Sequence[Shape], i: int, texts: list[Written], formulas: list[Written]
) -> Piece:
    node = graph.nodes[i]
    size = shapes[i][0] if shapes[i] else 1
    if node.op == NUMBER:
        number = Writing().number(node.literal)
        return number if not node.id else Piece((node.id, _ATOM), (latex.name(node.id), _ATOM), number.value)
    if node.id.startswith("_"):
        return Piece(texts[i], formulas[i], size=size)
    return Piece((node.id, _ATOM), (latex.name(node.id), _ATOM), size=size)
