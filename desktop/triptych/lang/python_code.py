"""A program as Python code with NumPy: it runs unchanged, and is read again as the same graph."""

from __future__ import annotations

import keyword
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from triptych.lang.axes import Axis, axis_of, is_along
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.ops import INFIX, LOSS, REDUCE, TABLE, Op
from triptych.lang.parse import read
from triptych.lang.printing import Written, lines, node_text
from triptych.messages import Value

_ATOM = 100
_CONSTANTS = {"pi": "np.pi", "e": "np.e", "inf": "np.inf", "nan": "np.nan"}
_TESTS = {"and": "np.logical_and", "or": "np.logical_or", "not": "np.logical_not"}
_VECTORS = {
    "sum": "np.sum({x})", "mean": "np.mean({x})", "dot": "np.dot({a}, {b})", "norm": "np.linalg.norm({x})",
    "amax": "np.max({x})", "amin": "np.min({x})", "size": "np.size({x})", "prod": "np.prod({x})",
    "var": "np.var({x}, ddof=1)", "std": "np.std({x}, ddof=1)", "cumsum": "np.cumsum({x})",
    "flip": "np.flip({x})", "outer": "np.outer({a}, {b})", "transpose": "np.transpose({x})",
    "trace": "np.trace({x})", "det": "np.linalg.det({x})", "inv": "np.linalg.inv({x})",
    "flatten": "np.ravel({x})", "squeeze": "np.squeeze({x})", "unsqueeze": "np.expand_dims({x})",
}  # fmt: skip


def python(graph: Graph, point: Mapping[str, Value], dtype: str = "float64") -> str:
    """Return the whole program: the inputs at ``point``, helpers that NumPy lacks, a line for each name."""
    wide = any(isinstance(value, tuple) for value in point.values())
    code = _Code(wide or any(node.op == VECTOR for node in graph.nodes))
    body = code.body(graph)
    at = {**graph.starts, **point}
    inputs = [f"{_safe(name)} = {_held(at[name], dtype)}" for name in graph.inputs]
    helpers = [f"\n{text}\n" for text in code.helpers.values()]
    used = "\n".join([*helpers, *body])
    imports = [f"import {name}" for name in ("math", "mpmath") if f"{name}." in used]
    parts = [*imports, "import numpy as np", "", *helpers]
    return "\n".join([*parts, *inputs, *body, f"print({_safe(graph.label)})", ""])


def _held(value: Value, dtype: str) -> str:
    if isinstance(value, tuple):
        return f"np.array({_parts(value)}, dtype=np.{dtype})"
    return f"np.{dtype}({_digits(value)})"


def _parts(value: Value) -> str:
    return f"[{', '.join(map(_parts, value))}]" if isinstance(value, tuple) else _digits(value)


def _digits(value: float) -> str:
    text = repr(float(value))
    return f'float("{text}")' if text in ("nan", "inf", "-inf") else text


def _safe(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in ("np", "print", "float", *TABLE) else name


@dataclass
class _Code:
    """``helpers`` are the functions that had to be written out, each after those that it needs."""

    vectors: bool
    helpers: dict[str, str] = field(default_factory=dict)

    def body(self, graph: Graph) -> list[str]:
        """A line for each name, the output's last."""
        texts = self._written(graph)
        told = []
        for name, i in lines(graph).items():
            own = graph.nodes[i].id
            right = texts[i][0] if own in ("", name) else _safe(own)
            told.append(f"{_safe(name)} = {right}")
        return told

    def _written(self, graph: Graph) -> list[Written]:
        texts: list[Written] = []
        for node in graph.nodes:
            texts.append(self._node(node, [self._used(graph, a, texts) for a in node.args]))
        return texts

    @staticmethod
    def _used(graph: Graph, i: int, texts: Sequence[Written]) -> Written:
        node = graph.nodes[i]
        named = node.id and not node.id.startswith("_")
        return (_safe(node.id), _ATOM) if named else texts[i]

    def _node(self, node: Node, args: Sequence[Written]) -> Written:
        if node.op == INPUT:
            return _safe(node.id), _ATOM
        if node.op == NUMBER:
            return _number(node.literal)
        if node.op == VECTOR:
            return f"np.array([{', '.join(a for a, _ in args)}])", _ATOM
        plain = node.op == "item" or (node.op in INFIX and node.op not in _TESTS) or node.op == "neg"
        if is_along(node.literal):
            return self._along(TABLE[node.op], axis_of(node.literal), args[0][0])
        return node_text(node, [*args]) if plain else self._called(TABLE[node.op], [a for a, _ in args])

    def _along(self, op: Op, axis: Axis, x: str) -> Written:
        """A reduction in one direction of a matrix."""
        text = _VECTORS.get(op.name, "")
        if text.endswith(")"):
            kept = ", keepdims=True" if axis.keeps and op.kind == REDUCE else ""
            return f"{text.format(x=x)[:-1]}, axis={axis.dim}{kept})", _ATOM
        word = self._called(op, [x])[0].partition("(")[0]
        found = f"np.apply_along_axis({word}, {axis.dim}, {x})"
        return (f"np.expand_dims({found}, {axis.dim})" if axis.keeps and op.kind == REDUCE else found), _ATOM

    def _called(self, op: Op, args: Sequence[str]) -> Written:
        if op.name in _VECTORS:
            return _VECTORS[op.name].format(**dict(zip(op.params, args, strict=True))), _ATOM
        word = _TESTS.get(op.name) or op.numpy.replace("numpy.", "np.", 1)
        if not word.startswith(("np.",) if self.vectors else ("np.", "math.")):
            word = self._helper(op, word)
        return f"{word}({', '.join(args)})", _ATOM

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


def _number(literal: str) -> Written:
    if literal.startswith("-"):
        return f"-{_number(literal[1:])[0]}", 25
    return _CONSTANTS.get(literal, literal), _ATOM
