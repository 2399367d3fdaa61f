"""A program as SymPy code: it runs unchanged, differentiates, and puts in the numbers that were shown."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from triptych.lang.axes import Axis
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.ops import LOSS, MAP, TABLE, TEST, Op
from triptych.lang.parse import read
from triptych.lang.printing import Written
from triptych.lang.python_lines import ATOM, Code, safe
from triptych.lang.shapes import shape_of
from triptych.lang.sympy_words import EACH, HELPERS, TESTS, VECTORS, WORDS
from triptych.messages import Value

DIGITS = 30
_CONSTANTS = {"pi": "sp.pi", "e": "sp.E", "inf": "sp.oo", "nan": "sp.nan"}
_WHOLE = re.compile(r"-?\d+")
_ALONG = ("sum", "mean", "prod", "cumsum", "flip")


class Unwritable(ValueError):
    """SymPy has no exact word for something here; the text is the reason."""


def names_of(graph: Graph, wrt: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Return, for each wrt, what the code calls the derivative and its number."""
    taken = {safe(name) for name in graph.names}
    free = "" if not any(name.startswith(("slope_", "number_")) for name in taken) else "_"
    return {name: (f"slope{free}_{safe(name)}", f"number{free}_{safe(name)}") for name in wrt}


def sympy(graph: Graph, point: Mapping[str, Value], wrt: Sequence[str], seed: Value = 1.0) -> str:
    """Return the whole program: symbols, lines, derivatives and their values to 30 digits.

    A value is put in as the fraction that the number in the machine exactly is.  Raises Unwritable where an
    input is not finite, or a step has no exact word in SymPy.
    """
    at = {**graph.starts, **point}
    wide = any(isinstance(at[name], tuple) for name in graph.inputs) or any(
        node.op == VECTOR for node in graph.nodes
    )
    code = SympyCode(wide)
    body = _apart(graph, code.body(graph), wrt)
    helpers = [f"\n{text}\n" for text in code.helpers.values()]
    parts = ["import sympy as sp", *(["import numpy as np"] if wide else []), "", *helpers]
    symbols = [_symbol(name, at[name]) for name in graph.inputs]
    places = ", ".join(_places(name, at[name]) for name in graph.inputs)
    return "\n".join([*parts, *symbols, f"at = {{{places}}}", *body, *_slopes(graph, wrt, seed, at), ""])


def _symbol(name: str, value: Value) -> str:
    shape = shape_of(value)
    if not shape:
        return f'{safe(name)} = sp.Symbol("{name}", real=True)'
    made = f'np.array([sp.Symbol(f"{name}[{{i}}]", real=True) for i in range({math.prod(shape)})])'
    return f"{safe(name)} = {made}" + (f".reshape{shape}" if len(shape) > 1 else "")


def _places(name: str, value: Value) -> str:
    if not isinstance(value, tuple):
        return f"{safe(name)}: {_fraction(value)}"
    return f"**dict(zip(np.ravel({safe(name)}), np.ravel({_fractions(value)})))"


def _fractions(value: Value) -> str:
    return f"[{', '.join(map(_fractions, value))}]" if isinstance(value, tuple) else _fraction(value)


def _fraction(value: float) -> str:
    if not math.isfinite(value):
        raise Unwritable("an input is not finite")
    return f"sp.Rational({value!r})"


def _apart(graph: Graph, body: list[str], wrt: Sequence[str]) -> list[str]:
    """A defined name that is differentiated by becomes a symbol of its own, which remembers its formula."""
    own = {safe(name): name for name in wrt if name not in graph.inputs and name != graph.label}
    lines = ["formulas = {}", *body] if own else body
    told = []
    for line in lines:
        name = line.partition(" = ")[0]
        told.append(line)
        if name in own:
            told += [
                f'formulas[sp.Symbol("{own[name]}", real=True)] = {name}',
                f'{name} = sp.Symbol("{own[name]}", real=True)',
                f"at[{name}] = formulas[{name}].subs(at)",
            ]
    return told


def _slopes(graph: Graph, wrt: Sequence[str], seed: Value, at: Mapping[str, Value]) -> list[str]:
    out = safe(graph.label)
    lines = []
    if isinstance(seed, tuple):
        lines.append(f"{out} = np.sum(np.array({_fractions(seed)})*{out})")
    inner = any(name not in graph.inputs for name in wrt)
    for name, (slope, number) in names_of(graph, wrt).items():
        whole = out
        if inner:
            whole = f"{out}.subs([pair for pair in reversed(formulas.items()) if pair[0] != {safe(name)}])"
        if name not in graph.inputs and name == graph.label:
            lines += [f"{slope} = sp.Integer(1)", f"{number} = {slope}"]
        elif isinstance(at.get(name), tuple):
            lines += [
                f"{slope} = [sp.diff({whole}, one) for one in np.ravel({safe(name)})]",
                f"{number} = [one.subs(at).evalf({DIGITS}) for one in {slope}]",
            ]
        else:
            lines += [
                f"{slope} = sp.diff({whole}, {safe(name)})",
                f"{number} = {slope}.subs(at).evalf({DIGITS})",
            ]
        lines += [f'print("d{out}/d{name} =", {slope})', f"print({number})"]
    return lines


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
        if node.op == VECTOR:
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
