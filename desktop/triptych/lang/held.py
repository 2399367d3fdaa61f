"""What only holds numbers: tensor(3.0), x.clone(), (x > 0).float(), ones(3)."""

from __future__ import annotations

from triptych.lang.ops import CONSTANTS
from triptych.lang.options import Pairs
from triptych.lang.tokens import TEXT, Token
from triptych.lang.tree import Expr, Unread

_WIDEST = 64
_TESTS = frozenset("lt le gt ge eq ne and or not".split())


def wrapped(word: str, pairs: Pairs, token: Token) -> Expr:
    """What only holds a number: tensor(3.0), x.clone(); a condition becomes 1 or 0, a text inf or nan."""
    (_, held), *more = pairs
    if word in ("view", "reshape") and [(a.kind, a.args[:1] and a.args[0].text) for _, a in more] != [
        ("neg", "1")
    ]:
        raise Unread("shape", token.place, "one-axis", name=word)
    if held.kind == TEXT:
        value = held.text.lower().lstrip("+-")
        if word != "float" or value not in ("inf", "nan", "infinity"):
            raise Unread("syntax", held.place, "text", text=held.text)
        number = Expr("name", value[:3], (), token.place)
        return Expr("neg", "-", (number,), token.place) if held.text.startswith("-") else number
    if held.kind in _TESTS and word != "clone":
        return Expr("where", "where", (held, literal("1", token), literal("0", token)), token.place)
    return held


def filled(word: str, pairs: Pairs, token: Token) -> Expr:
    """``ones(3)`` and ``zeros(3)`` as the vector that they make."""
    size = pairs[0][1] if len(pairs) == 1 and not pairs[0][0] else None
    if size is not None and size.kind == "vector" and len(size.args) == 1:
        size = size.args[0]
    if (
        size is None
        or size.kind != "number"
        or not size.text.isdecimal()
        or not 0 < int(size.text) <= _WIDEST
    ):
        raise Unread("shape", token.place, "one-axis", name=word)
    return Expr("vector", "[]", (literal("01"[word == "ones"], token),) * int(size.text), token.place)


def literal(text: str, token: Token) -> Expr:
    """A number as it is typed, with its minus; pi, inf and nan are numbers too."""
    if text.startswith("-"):
        return Expr("neg", "-", (literal(text[1:], token),), token.place)
    return Expr("name" if text in CONSTANTS else "number", text, (), token.place)
