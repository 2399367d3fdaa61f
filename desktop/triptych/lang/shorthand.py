"""Words of the libraries that are no function of their own here: each is read as the little that it means.

They mean it only before a bracket, so ``add``, ``neg`` or ``square`` are free to be names.
"""

from __future__ import annotations

from typing import NamedTuple

from triptych.lang.tokens import Token
from triptych.lang.tree import Expr


# A pattern is an argument's position, a number as typed, or an op with its patterns.
class Made(NamedTuple):
    """An op over patterns."""

    op: str
    parts: tuple[Pattern, ...]


Pattern = int | str | Made

MANY = (
    {"max": "max", "min": "min", "Max": "max", "Min": "min"}
    | {w: w.lower() for w in "Add Mul And Or".split()}
    | {"sum": "add", "product": "mul"}
)


def made(op: str, *parts: Pattern) -> Made:
    """An op over patterns, as it is called."""
    return Made(op, parts)


_INFIX = {
    "add": "add Add",
    "sub": "sub subtract",
    "mul": "mul multiply Mul",
    "div": "div divide true_divide",
    "pow": "power float_power Pow",
    "matmul": "matmul mm mv",
    "lt": "lt less Lt",
    "le": "le less_equal Le",
    "gt": "gt greater Gt",
    "ge": "ge greater_equal Ge",
    "eq": "eq equal Eq",
    "ne": "ne not_equal Ne",
    "and": "logical_and And",
    "or": "logical_or Or",
}
_ONE: dict[str, Pattern] = {
    "neg": made("neg", 0),
    "negative": made("neg", 0),
    "positive": 0,
    "square": made("pow", 0, "2"),
    "reciprocal": made("div", "1", 0),
    "rsqrt": made("div", "1", made("sqrt", 0)),
    "logical_not": made("not", 0),
    "Not": made("not", 0),
    "softmin": made("softmax", made("neg", 0)),
    "erfcinv": made("erfinv", made("sub", "1", 0)),
    "ndtri": made("mul", made("sqrt", "2"), made("erfinv", made("sub", made("mul", "2", 0), "1"))),
    "ndtr": made("div", made("erfc", made("div", made("neg", 0), made("sqrt", "2"))), "2"),
    "deg2rad": made("div", made("mul", 0, "pi"), "180"),
    "radians": made("div", made("mul", 0, "pi"), "180"),
    "rad2deg": made("div", made("mul", 0, "180"), "pi"),
    "degrees": made("div", made("mul", 0, "180"), "pi"),
}
_TWO: dict[str, Pattern] = {
    "log": made("div", made("log", 0), made("log", 1)),
    "ln": made("div", made("log", 0), made("log", 1)),
    "floor_divide": made("floor", made("div", 0, 1)),
    "xlog1py": made("xlogy", 0, made("add", "1", 1)),
}
_MEANINGS: dict[tuple[str, int], Pattern] = {
    **{(word, 2): made(op, 0, 1) for op, words in _INFIX.items() for word in words.split()},
    **{(word, 1): pattern for word, pattern in _ONE.items()},
    **{(word, 2): pattern for word, pattern in _TWO.items()},
}
_WORDS = frozenset(word for word, _ in _MEANINGS)


def known(word: str) -> bool:
    """Whether ``word`` is such a word with some number of arguments."""
    return word in MANY or word in _WORDS


def meaning(word: str, args: tuple[Expr, ...], token: Token) -> Expr | None:
    """The tree of ``word(args)`` where it is such a word with so many arguments; max takes any number."""
    pattern = _MEANINGS.get((word, len(args)))
    if pattern is not None:
        return _tree(pattern, args, token)
    if word not in MANY or len(args) < 3:
        return None
    total = args[0]
    for other in args[1:]:
        total = Expr(MANY[word], word, (total, other), token.place)
    return total


def _tree(pattern: Pattern, args: tuple[Expr, ...], token: Token) -> Expr:
    if isinstance(pattern, int):
        return args[pattern]
    if isinstance(pattern, str):
        return Expr("name" if pattern == "pi" else "number", pattern, (), token.place)
    parts = tuple(_tree(part, args, token) for part in pattern.parts)
    return Expr(pattern.op, token.text, parts, token.place)
