"""A program's lines as Python code over NumPy, with the helpers that NumPy lacks."""

from __future__ import annotations

import keyword
from collections.abc import Sequence
from dataclasses import dataclass, field

from triptych.lang.axes import Axis, axis_of, is_along
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.joining import word_of
from triptych.lang.ops import INFIX, LOSS, REDUCE, TABLE, Op
from triptych.lang.parse import read
from triptych.lang.printing import Written, lines, node_text

ATOM = 100
_CONSTANTS = {"pi": "np.pi", "e": "np.e", "inf": "np.inf", "nan": "np.nan"}
_TESTS = {"and": "np.logical_and", "or": "np.logical_or", "not": "np.logical_not"}
RESERVED = frozenset({"np", "sp", "plt", "torch", "print", "float", *TABLE})
_VECTORS = {
    "sum": "np.sum({x})", "mean": "np.mean({x})", "dot": "np.dot({a}, {b})", "norm": "np.linalg.norm({x})",
    "amax": "np.max({x})", "amin": "np.min({x})", "size": "np.size({x})", "prod": "np.prod({x})",
    "var": "np.var({x}, ddof=1)", "std": "np.std({x}, ddof=1)", "cumsum": "np.cumsum({x})",
    "cumprod": "np.cumprod({x})",
    "flip": "np.flip({x})", "outer": "np.outer({a}, {b})", "transpose": "np.transpose({x})",
    "trace": "np.trace({x})", "det": "np.linalg.det({x})", "inv": "np.linalg.inv({x})",
    "flatten": "np.ravel({x})", "squeeze": "np.squeeze({x})", "unsqueeze": "np.expand_dims({x})",
    "diag": "np.diag({x})", "cross": "np.cross({a}, {b})",
}  # fmt: skip


def safe(name: str) -> str:
    """Return a name that Python takes, and that none of the words used here has."""
    return f"{name}_" if keyword.iskeyword(name) or name in RESERVED else name


@dataclass
class Code:
    """A graph's lines as code; ``helpers`` are the functions that had to be written out, in their order."""

    vectors: bool
    helpers: dict[str, str] = field(default_factory=dict)

    def body(self, graph: Graph) -> list[str]:
        """A line for each name, the output's last."""
        texts = self.written(graph)
        told = []
        for name, i in lines(graph).items():
            own = graph.nodes[i].id
            right = texts[i][0] if own in ("", name) else safe(own)
            told.append(f"{safe(name)} = {right}")
        return told

    def number(self, literal: str) -> Written:
        """A number as it was typed."""
        if literal.startswith("-"):
            return f"-{self.number(literal[1:])[0]}", 25
        return _CONSTANTS.get(literal, literal), ATOM

    def written(self, graph: Graph) -> list[Written]:
        """Each node's text, over its arguments' texts."""
        texts: list[Written] = []
        for node in graph.nodes:
            texts.append(self.node(node, [self.used(graph, a, texts) for a in node.args]))
        return texts

    @staticmethod
    def used(graph: Graph, i: int, texts: Sequence[Written]) -> Written:
        """How node ``i`` is written where another one uses it."""
        node = graph.nodes[i]
        named = node.id and not node.id.startswith("_")
        return (safe(node.id), ATOM) if named else texts[i]

    def node(self, node: Node, args: Sequence[Written]) -> Written:
        """One node over its arguments' texts."""
        if node.op == INPUT:
            return safe(node.id), ATOM
        if node.op == NUMBER:
            return self.number(node.literal)
        if node.op == VECTOR:
            return self.listed(node, ", ".join(a for a, _ in args)), ATOM
        if node.op == "reshape":
            return f"np.reshape({args[0][0]}, {node.literal})", ATOM
        plain = node.op == "item" or (node.op in INFIX and node.op not in _TESTS) or node.op == "neg"
        if is_along(node.literal):
            return self.along(TABLE[node.op], axis_of(node.literal), args[0][0])
        return node_text(node, [*args]) if plain else self.called(TABLE[node.op], [a for a, _ in args])

    def listed(self, node: Node, inner: str) -> str:
        """A vector, or what joins vectors and matrices."""
        word, option = word_of(node)
        name = {"": "array", "cat": "concatenate"}.get(word, word)
        return f"np.{name}([{inner}]{option.replace('dim', 'axis')})"

    def along(self, op: Op, axis: Axis, x: str) -> Written:
        """A reduction in one direction of a matrix."""
        text = _VECTORS.get(op.name, "")
        if text.endswith(")"):
            kept = ", keepdims=True" if axis.keeps and op.kind == REDUCE else ""
            return f"{text.format(x=x)[:-1]}, axis={axis.dim}{kept})", ATOM
        word = self.called(op, [x])[0].partition("(")[0]
        found = f"np.apply_along_axis({word}, {axis.dim}, {x})"
        return (f"np.expand_dims({found}, {axis.dim})" if axis.keeps and op.kind == REDUCE else found), ATOM

    def called(self, op: Op, args: Sequence[str]) -> Written:
        """A row's function, called."""
        if op.name in _VECTORS:
            return _VECTORS[op.name].format(**dict(zip(op.params, args, strict=True))), ATOM
        word = _TESTS.get(op.name) or op.numpy.replace("numpy.", "np.", 1)
        if not word.startswith(("np.",) if self.vectors else ("np.", "math.")):
            word = self._helper(op, word)
        return f"{word}({', '.join(args)})", ATOM

    def _helper(self, op: Op, word: str) -> str:
        """A function of its own, by the row's program for NumPy or by its definition."""
        if op.name not in self.helpers and word.startswith(("math.", "mpmath.")):
            of = ", ".join(op.params)
            apart = f"np.vectorize(lambda {of}: float({word}({of})))({of})"
            self.helpers[op.name] = f"def {op.name}({of}):\n    return {apart}"
        if op.name not in self.helpers:
            graph = read(op.numpy or op.definition, frozenset(op.params), truths_apart=False).graph
            if graph is None:
                raise ValueError(f"the row of {op.name} can't be read")
            *body, last = self.body(graph)
            right = last.partition(" = ")[2]
            mean = f"np.mean({right})" if op.kind == LOSS else right
            told = [f"def {op.name}({', '.join(op.params)}):", *(f"    {line}" for line in body)]
            self.helpers[op.name] = "\n".join([*told, f"    return {mean}"])
        return op.name
