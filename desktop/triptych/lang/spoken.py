"""Write a graph as words to be heard: what a sign does to is said, with "open" and "close" where needed.

A function takes what follows it as far as powers go, so "sine of x squared" is sin(x**2), and the square
of the sine is "open sine of x close squared".  Pauses are not needed: no two formulas sound alike, but for
capital letters inside a word.
"""

from __future__ import annotations

import re

from triptych.lang.axes import is_along
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node, index_text, is_lone
from triptych.lang.ops import TABLE
from triptych.lang.printing import LEVELS, Written, is_plain, lines
from triptych.lang.spoken_words import BETWEEN, CALLED, CONSTANTS, FORMS, SHORT

_ATOM = 100
_CALL = 28  # between a minus sign and a power
_PIECES = re.compile(r"[A-Za-z]+|\d+|[^\W\d_]+")


def program(graph: Graph) -> str:
    """The whole program, a sentence for each line: ``y is x squared. z is sine of y``."""
    texts = _written(graph)
    lone = is_lone(graph)
    return ". ".join(_line(graph, n, i, texts, lone or is_plain(graph, i)) for n, i in lines(graph).items())


def expression(graph: Graph) -> str:
    """The output's formula in words, through names."""
    return _written(graph)[graph.output][0]


def derivative(of: str, by: str) -> str:
    """What a derivative is called, its two parts in words already."""
    return FORMS["derivative"].format(of, by)


def name(word: str) -> str:
    """A learner's name as it is heard: ``w_1`` is "w sub 1", ``w1`` is "w 1", ``L`` is "capital L"."""
    head, line, index = word.partition("_")
    heard = " ".join(_piece(piece) for piece in _PIECES.findall(head))
    return FORMS["index"].format(heard, name(index)) if line and head and index else heard or word


def _piece(piece: str) -> str:
    return FORMS["capital"].format(piece) if len(piece) == 1 and piece.isupper() else piece


def _line(graph: Graph, word: str, i: int, texts: list[Written], bare: bool) -> str:
    right = name(graph.nodes[i].id) if graph.nodes[i].id not in ("", word) else texts[i][0]
    return right if bare else FORMS["line"].format(name(word), right)


def _written(graph: Graph) -> list[Written]:
    """For each node its words with the level of its last sign; a named node is used by its name."""
    texts: list[Written] = []
    for node in graph.nodes:
        texts.append(_node(node, [_used(graph.nodes[a], texts[a]) for a in node.args]))
    return texts


def _used(node: Node, text: Written) -> Written:
    return text if not node.id or node.id.startswith("_") else (name(node.id), _ATOM)


def _node(node: Node, args: list[Written]) -> Written:
    """Say one node over its arguments' words."""
    if node.op == NUMBER:
        return _number(node.literal)
    if node.op == INPUT:
        return name(node.id), _ATOM
    if node.op == VECTOR:
        listed = FORMS["vector"].format(_listed(args))
        joins = CALLED.get(node.literal)
        return (FORMS["called"].format(joins, listed), _CALL) if joins else (listed, _ATOM)
    if node.op == "item":
        return FORMS["item"].format(_bracketed(args[0], _ATOM), index_text(node.literal)), _ATOM - 1
    if node.op == "where":
        return FORMS["where"].format(*(text for text, _ in args)), _ATOM
    return _sign(node, args) if node.op in LEVELS else (_call(node, args), _CALL)


def _call(node: Node, args: list[Written]) -> str:
    called = CALLED.get(node.op) or TABLE[node.op].written.replace("_", " ")
    if node.op == "reshape":
        called = FORMS["along"].format(called, node.literal.strip("()").replace(", ", " by "))
    if is_along(node.literal):
        spelled = node.literal.replace("=", " ").replace(",", "").replace("keepdim True", "kept")
        called = FORMS["along"].format(called, spelled)
    one = len(args) == 1
    heard = _bracketed(args[0], _CALL) if one else FORMS["bracket"].format(_listed(args))
    return FORMS["called"].format(called, heard)


def _listed(args: list[Written]) -> str:
    heard = args[0][0] if args else ""
    for text, _ in args[1:]:
        heard = FORMS["list"].format(heard, text)
    return heard


def _sign(node: Node, args: list[Written]) -> Written:
    level = LEVELS[node.op]
    if node.op in ("neg", "not"):
        return FORMS[node.op].format(_bracketed(args[0], level)), level
    if node.op == "pow":
        return _power(args), level
    left = _bracketed(args[0], level + (level == LEVELS["lt"]))
    return FORMS["between"].format(left, BETWEEN[node.op], _bracketed(args[1], level + 1)), level


def _power(args: list[Written]) -> str:
    (exponent, _), base = args[1], _bracketed(args[0], _ATOM - 1)
    if exponent in SHORT:
        return SHORT[exponent].format(base)
    return FORMS["between"].format(base, BETWEEN["pow"], _bracketed(args[1], _ATOM))


def _number(literal: str) -> Written:
    if literal.startswith("-"):
        return FORMS["neg"].format(_number(literal[1:])[0]), LEVELS["neg"]
    mantissa, mark, exponent = literal.lower().partition("e")
    if literal in CONSTANTS or not mark or not mantissa:
        return CONSTANTS.get(literal, literal), _ATOM
    power = exponent.lstrip("+-").lstrip("0") or "0"
    heard = FORMS["neg"].format(power) if exponent.startswith("-") else power
    return FORMS["ten"].format(mantissa, heard), LEVELS["mul"]


def _bracketed(part: Written, level: int) -> str:
    return part[0] if part[1] >= level else FORMS["bracket"].format(part[0])
