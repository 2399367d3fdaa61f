"""Write a graph as words to be heard: what a sign does to is said, with "open" and "close" where needed.

A function takes what follows it as far as powers go, so "sine of x squared" is sin(x**2), and the square
of the sine is "open sine of x close squared".  Pauses are not needed: no two formulas sound alike, but for
capital letters inside a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from triptych.lang.axes import is_along
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node, is_lone
from triptych.lang.ops import TABLE
from triptych.lang.printing import LEVELS, Written, is_plain, lines
from triptych.lang.spoken_words import Words, words_in
from triptych.lang.stretches import index_text, is_slice

_ATOM = 100
_CALL = 28  # between a minus sign and a power
_PIECES = re.compile(r"[A-Za-z]+|\d+|[^\W\d_]+")


class Speaker:
    """Says formulas with the words of one language."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def program(self, graph: Graph) -> str:
        """The whole program, a sentence for each line: ``y is x squared. z is sine of y``."""
        texts = self._written(graph)
        lone = is_lone(graph)
        every = lines(graph).items()
        return ". ".join(self._line(graph, n, i, texts, lone or is_plain(graph, i)) for n, i in every)

    def expression(self, graph: Graph) -> str:
        """The output's formula in words, through names."""
        return self._written(graph)[graph.output][0]

    def put(self, form: str, *parts: str) -> str:
        """Put parts that are in words already into a form, such as "derivative" or "line"."""
        return self._words.forms[form].format(*parts)

    def times(self, factors: Iterable[str]) -> str:
        """Return the product of factors that are in words already."""
        return f" {self._words.between['mul']} ".join(factors)

    def name(self, word: str) -> str:
        """A learner's name as it is heard: ``w_1`` is "w sub 1", ``w1`` is "w 1", ``L`` is "capital L"."""
        head, line, index = word.partition("_")
        heard = " ".join(self._piece(piece) for piece in _PIECES.findall(head))
        return self.put("index", heard, self.name(index)) if line and head and index else heard or word

    def _piece(self, piece: str) -> str:
        return self.put("capital", piece) if len(piece) == 1 and piece.isupper() else piece

    def _line(self, graph: Graph, word: str, i: int, texts: list[Written], bare: bool) -> str:
        right = self.name(graph.nodes[i].id) if graph.nodes[i].id not in ("", word) else texts[i][0]
        return right if bare else self.put("line", self.name(word), right)

    def _written(self, graph: Graph) -> list[Written]:
        """For each node its words with the level of its last sign; a named node is used by its name."""
        texts: list[Written] = []
        for node in graph.nodes:
            texts.append(self._node(node, [self._used(graph.nodes[a], texts[a]) for a in node.args]))
        return texts

    def _used(self, node: Node, text: Written) -> Written:
        return text if not node.id or node.id.startswith("_") else (self.name(node.id), _ATOM)

    def _node(self, node: Node, args: list[Written]) -> Written:
        """Say one node over its arguments' words."""
        if node.op == NUMBER:
            return self._number(node.literal)
        if node.op == INPUT:
            return self.name(node.id), _ATOM
        if node.op == VECTOR:
            listed = self.put("vector", self._listed(args))
            joins = self._words.called.get(node.literal)
            return (self.put("called", joins, listed), _CALL) if joins else (listed, _ATOM)
        if node.op == "item":
            return self._item(node, self._bracketed(args[0], _ATOM)), _ATOM - 1
        if node.op == "where":
            return self.put("where", *(text for text, _ in args)), _ATOM
        return self._sign(node, args) if node.op in LEVELS else (self._call(node, args), _CALL)

    def _item(self, node: Node, value: str) -> str:
        """One number or row; of a slice where it begins, before which index it ends, and its steps."""
        if not is_slice(node.literal):
            return self.put("item", value, index_text(node.literal))
        start, stop, step = node.literal.split(":")
        begun = (value, start or "0")
        heard = self.put("stretch", *begun, stop) if stop else self.put("slice", *begun)
        return self.put("step", heard, step) if step else heard

    def _call(self, node: Node, args: list[Written]) -> str:
        called = self._words.called.get(node.op) or TABLE[node.op].written.replace("_", " ")
        if node.op == "reshape":
            called = self.put("along", called, node.literal.strip("()").replace(", ", f" {self.put('by')} "))
        if is_along(node.literal):
            spelled = node.literal.replace("=", " ").replace(",", "")
            spelled = spelled.replace("keepdim True", self.put("kept"))
            called = self.put("along", called, spelled)
        one = len(args) == 1
        heard = self._bracketed(args[0], _CALL) if one else self.put("bracket", self._listed(args))
        return self.put("called", called, heard)

    def _listed(self, args: list[Written]) -> str:
        heard = args[0][0] if args else ""
        for text, _ in args[1:]:
            heard = self.put("list", heard, text)
        return heard

    def _sign(self, node: Node, args: list[Written]) -> Written:
        level = LEVELS[node.op]
        if node.op in ("neg", "not"):
            return self.put(node.op, self._bracketed(args[0], level)), level
        if node.op == "pow":
            return self._power(args), level
        left, sign = self._bracketed(args[0], level + (level == LEVELS["lt"])), self._words.between[node.op]
        return self.put("between", left, sign, self._bracketed(args[1], level + 1)), level

    def _power(self, args: list[Written]) -> str:
        (exponent, _), base = args[1], self._bracketed(args[0], _ATOM - 1)
        if exponent in self._words.short:
            return self._words.short[exponent].format(base)
        return self.put("between", base, self._words.between["pow"], self._bracketed(args[1], _ATOM))

    def _number(self, literal: str) -> Written:
        if literal.startswith("-"):
            return self.put("neg", self._number(literal[1:])[0]), LEVELS["neg"]
        mantissa, mark, exponent = literal.lower().partition("e")
        if literal in self._words.constants or not mark or not mantissa:
            return self._words.constants.get(literal, literal), _ATOM
        power = exponent.lstrip("+-").lstrip("0") or "0"
        heard = self.put("neg", power) if exponent.startswith("-") else power
        return self.put("ten", mantissa, heard), LEVELS["mul"]

    def _bracketed(self, part: Written, level: int) -> str:
        return part[0] if part[1] >= level else self.put("bracket", part[0])


def speaker(language: str = "") -> Speaker:
    """Return who says formulas in a language, in English where it has no words."""
    return Speaker(words_in(language))
