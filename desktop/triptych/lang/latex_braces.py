"""What braces mean by what stands in them: a function's name that is only grouped, or a list."""

from __future__ import annotations

from collections.abc import Iterable

from triptych.lang.spelling import SHORT, needs_call
from triptych.lang.tokens import NAME, Token

_NONE: frozenset[str] = frozenset()


def is_function(inner: list[Token]) -> bool:
    r"""Whether a function stands there without what it applies to: {\sin}x, {\tan^{-1}}\left(x\right)."""
    word, *power = inner
    if word.kind != NAME or not (needs_call(word.text, _NONE) or word.text in SHORT):
        return False
    return not power or (power[0].text == "^" and len(power) > 1 and _is_one(power[1:]))


def is_list(inner: list[Token], before: list[Token]) -> bool:
    """Whether the parts of a list stand there, as Mathematica writes {x, y}; f{x, y} has arguments."""
    calls = bool(before) and (before[-1].kind == NAME or before[-1].text in ("^", "/"))
    return len(inner) > 2 and not calls and any(depth == 0 and t.text == "," for depth, t in _deep(inner))


def _is_one(tokens: list[Token]) -> bool:
    """Whether it is one token, or one pair of brackets and what stands between."""
    return len(tokens) == 1 or all(depth > 0 for depth, _ in list(_deep(tokens))[:-1])


def _deep(tokens: Iterable[Token]) -> Iterable[tuple[int, Token]]:
    """Each token with the depth of brackets behind it."""
    depth = 0
    for token in tokens:
        depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
        yield depth, token
