"""What only holds numbers: tensor(3.0), x.clone(), (x > 0).float(), ones(3)."""

from __future__ import annotations

import math

from triptych.lang.ops import CONSTANTS
from triptych.lang.options import Pairs
from triptych.lang.statement import rebuilt
from triptych.lang.tokens import TEXT, Token
from triptych.lang.tree import Expr, Unread

_WIDEST = 64
SEQUENCES = ("arange", "linspace")
FILLED = ("ones", "zeros", "eye", "identity", "full", *SEQUENCES)
_TURNING = ("t", "transpose", "permute", "swapaxes", "matrix_transpose")
_SHAPING = ("view", "reshape", "flatten", "ravel", "squeeze", "unsqueeze", "expand_dims")
_TESTS = frozenset("lt le gt ge eq ne and or not".split())


def wrapped(word: str, pairs: Pairs, token: Token) -> Expr:
    """What only holds a number: tensor(3.0), x.clone(); a condition becomes 1 or 0, a text inf or nan."""
    held = pairs[0][1]
    if held.kind == TEXT:
        value = held.text.lower().lstrip("+-")
        if word != "float" or value not in ("inf", "nan", "infinity"):
            raise Unread("syntax", held.place, "text", text=held.text)
        number = Expr("name", value[:3], (), token.place)
        return Expr("neg", "-", (number,), token.place) if held.text.startswith("-") else number
    if held.kind in _TESTS and word != "clone":
        return Expr("where", "where", (held, literal("1", token), literal("0", token)), token.place)
    return held


def counts(word: str, pairs: Pairs) -> bool:
    """Whether a condition is counted as 1 or 0: int(x > 0), which is no integral."""
    return word in ("int", "long", "bool") and bool(pairs) and pairs[0][1].kind in _TESTS


def reshaped(word: str, pairs: Pairs, token: Token) -> Expr | None:
    """``x.view(-1)``, ``x.squeeze()``, ``A.t()``: another shape of the same numbers; None for other words."""
    if not pairs or word not in (*_SHAPING, *_TURNING):
        return None
    (_, held), *more = pairs
    if len(more) == 1 and more[0][1].kind in ("vector", "tuple"):
        more = [("", a) for a in more[0][1].args]
    told = ["-" + a.args[0].text if a.kind == "neg" else a.text for _, a in more]
    if word in _TURNING:
        if told and sorted(told) not in (["0", "1"], ["-1", "-2"]):
            raise Unread("shape", token.place, "axis-other", option=word)
        return Expr("transpose", word, (held,), token.place)
    if word in ("view", "reshape") and told in (["-1", "1"], ["1", "-1"]):
        flat = Expr("flatten", word, (held,), token.place)
        return Expr("unsqueeze", word, (flat,), token.place, (f"dim={told.index('1')}",))
    if word in ("unsqueeze", "expand_dims"):
        if told not in (["0"], ["1"], ["-1"], ["-2"]):
            raise Unread("shape", token.place, "axis-other", option=word)
        return Expr("unsqueeze", word, (held,), token.place, (f"dim={told[0]}",))
    if word in ("view", "reshape") and told != ["-1"]:
        return Expr("reshape", word, (held,), token.place, (_sizes(word, told, token),))
    return Expr("squeeze" if word == "squeeze" else "flatten", word, (held,), token.place)


def _sizes(word: str, told: list[str], token: Token) -> str:
    """The sizes of a new shape as a node keeps them, ``(2, 3)``; one of two may be -1."""
    counted = all((t.isdecimal() and len(t) < 4 and int(t)) or t == "-1" for t in told)
    if not counted or not 1 <= len(told) <= 2 or told.count("-1") > 1:
        raise Unread("shape", token.place, "reshape-unread", name=word)
    return f"({', '.join(told)})"


def filled(word: str, pairs: Pairs, token: Token) -> Expr:
    """``ones(3)``, ``zeros(2, 2)`` and ``eye(2)`` as the vector or the matrix that they make."""
    given = [a for k, a in pairs if not k]
    if word == "full" and len(given) == 2:
        ones = filled("ones", pairs[:1], token)
        return rebuilt(ones, lambda piece: given[1] if piece.kind == "number" else piece)
    if word in SEQUENCES:
        return _in_steps(word, given, token)
    sizes = list(given[0].args) if len(given) == 1 and given[0].kind in ("vector", "tuple") else given
    numbers = [int(a.text) for a in sizes if a.kind == "number" and a.text.isdecimal() and len(a.text) < 4]
    square = word in ("eye", "identity")
    if len(numbers) != len(pairs if given is sizes else sizes) or not 1 <= len(numbers) <= 2 - square:
        raise Unread("shape", token.place, "one-axis", name=word)
    if not all(0 < n <= _WIDEST for n in numbers):
        raise Unread("shape", token.place, "one-axis", name=word)
    *rows, columns = numbers * (1 + square)
    lines = [
        [literal("01"[word == "ones" or (square and i == j)], token) for j in range(columns)]
        for i in range(rows[0] if rows else 1)
    ]
    vectors = tuple(Expr("vector", "[]", tuple(line), token.place) for line in lines)
    return Expr("vector", "[]", vectors, token.place) if rows else vectors[0]


def _in_steps(word: str, given: list[Expr], token: Token) -> Expr:
    """``arange(4)``, ``arange(1, 2, 0.25)`` and ``linspace(0, 1, 5)`` as the vector of their numbers."""
    ends = [
        -float(a.args[0].text)
        if a.kind == "neg" and a.args[0].kind == "number"
        else float(a.text)
        if a.kind == "number"
        else None
        for a in given
    ]
    numbers = [x for x in ends if x is not None]
    if len(numbers) != len(given) or not 1 <= len(numbers) <= 3 or (word == "linspace" and len(numbers) < 3):
        raise Unread("shape", token.place, "one-axis", name=word)
    start, stop = (0.0, numbers[0]) if len(numbers) == 1 else numbers[:2]
    if word == "linspace":
        count = int(numbers[2])
        step = (stop - start) / max(1, count - 1)
    else:
        step = numbers[2] if len(numbers) == 3 else 1.0
        count = math.ceil((stop - start) / step) if step else 0
    if not 0 < count <= _WIDEST:
        raise Unread("shape", token.place, "one-axis", name=word)
    parts = tuple(literal(repr(start + k * step).removesuffix(".0"), token) for k in range(count))
    return Expr("vector", "[]", parts, token.place)


def literal(text: str, token: Token) -> Expr:
    """A number as it is typed, with its minus; pi, inf and nan are numbers too."""
    if text.startswith("-"):
        return Expr("neg", "-", (literal(text[1:], token),), token.place)
    return Expr("name" if text in CONSTANTS else "number", text, (), token.place)
