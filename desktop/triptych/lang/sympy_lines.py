"""A program's lines as Python code over SymPy's expressions, with the functions that SymPy lacks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from triptych.lang.axes import Axis
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.ops import LOSS, MAP, TABLE, TEST, Op
from triptych.lang.parse import read
from triptych.lang.printing import Written
from triptych.lang.python_lines import ATOM, Code
from triptych.lang.sympy_words import EACH, HELPERS, TESTS, VECTORS, WORDS

_CONSTANTS = {"pi": "sp.pi", "e": "sp.E", "inf": "sp.oo", "nan": "sp.nan"}
_WHOLE = re.compile(r"-?\d+")
_ALONG = ("sum", "mean", "prod", "cumsum", "cumprod", "flip")


class Unwritable(ValueError):
    """SymPy has no exact word for something here; the text is the reason."""


@dataclass
class SympyCode(Code):
    """Lines over SymPy's expressions; vectors and matrices are NumPy's arrays of them."""

    def number(self, literal: str) -> Written:
        """Whole numbers as they are, decimals as the exact fractions that were typed."""
        if literal.startswith("-"):
            return f"-{self.number(literal[1:])[0]}", 25
        if literal in _CONSTANTS or _WHOLE.fullmatch(literal):
            return _CONSTANTS.get(literal, literal), ATOM
        return f'sp.Rational("{literal}")', ATOM

    def written(self, graph: Graph) -> list[Written]:
        """As for Python; whole numbers among themselves are SymPy's, so that 1/3 is a third."""
        texts: list[Written] = []
        moves: list[bool] = []
        for node in graph.nodes:
            moves.append(node.op == INPUT or any(moves[a] for a in node.args))
            args = [self.used(graph, a, texts) for a in node.args]
            exact = not moves[-1] or node.op == VECTOR
            text = self.node(node, [_exact(a) for a in args] if exact else args)
            lone = node.op == NUMBER and node.id and not node.id.startswith("_")
            texts.append(_exact(text) if lone else text)
        return texts

    def node(self, node: Node, args: Sequence[Written]) -> Written:
        """One node; what Python would decide at once, such as ``x == 0``, is written as SymPy's word."""
        if node.op == VECTOR and not node.literal:
            return f"np.array([{', '.join(a for a, _ in args)}], dtype=object)", ATOM
        if node.op in TESTS:
            return self.called(TABLE[node.op], [a for a, _ in args])
        return super().node(node, args)

    def along(self, op: Op, axis: Axis, x: str) -> Written:
        """A reduction in one direction, where NumPy can do it with expressions."""
        if op.name not in _ALONG:
            raise Unwritable(f"{op.written} in one direction")
        return super().along(op, axis, x)

    def called(self, op: Op, args: Sequence[str]) -> Written:
        """A row's function over expressions, element by element where there are vectors."""
        if op.name in VECTORS:
            return VECTORS[op.name].format(**dict(zip(op.params, args, strict=True))), ATOM
        if op.name == "where" and not self.vectors:
            return "sp.Piecewise(({1}, {0}), ({2}, True))".format(*args), ATOM
        word, inner = self._word(op), ", ".join(args)
        if not self.vectors or op.kind not in (MAP, TEST, LOSS):
            return f"{word}({inner})", ATOM
        self.helpers.setdefault("each", EACH)
        text = f"each({word}, {inner})"
        return (f"np.mean({text})" if op.kind == LOSS else text), ATOM

    def _word(self, op: Op) -> str:
        word = TESTS.get(op.name) or WORDS.get(op.name, "")
        if not word and op.sympy.startswith("sympy."):
            word = op.sympy.replace("sympy.", "sp.", 1)
        if word:
            return word
        if op.name not in self.helpers:
            self.helpers[op.name] = HELPERS.get(op.name) or self._defined(op)
        return op.name

    def _defined(self, op: Op) -> str:
        """A function of its own, by the row's definition; of single elements where the row is."""
        graph = read(op.definition, frozenset(op.params), truths_apart=False).graph if op.definition else None
        if graph is None:
            raise Unwritable(op.written)
        apart = replace(self, vectors=self.vectors and op.kind not in (MAP, LOSS))
        *body, last = apart.body(graph)
        told = [f"def {op.name}({', '.join(op.params)}):", *(f"    {line}" for line in body)]
        return "\n".join([*told, f"    return {last.partition(' = ')[2]}"])


def _exact(text: Written) -> Written:
    return (f"sp.Integer({text[0]})", ATOM) if _WHOLE.fullmatch(text[0]) else text
