"""The many spellings of a function: library prefixes, methods, keywords, and near misses."""

from __future__ import annotations

import difflib
from keyword import iskeyword

from triptych.lang.ops import CONSTANTS, FREE, KEYWORDS, REDUCE, SPELLINGS, WHOLE, Op, called
from triptych.lang.shorthand import meaning
from triptych.lang.tokens import Token
from triptych.lang.tree import Expr, Unread

LIBRARIES = frozenset("torch math np numpy F nn functional special linalg sympy sp cmath".split())
ALSO_CALLED = {"sigma": "sigmoid", "√": "sqrt", "∛": "cbrt"}
WRAPPERS = frozenset("tensor as_tensor array asarray float Tensor Variable stack".split())
_SILENT = frozenset("requires_grad dtype device inplace reduction dim dims axis keepdim keepdims".split())


def reserved(word: str) -> bool:
    """Whether the language itself uses ``word``, so that no program may give it a value."""
    return (word in SPELLINGS and word not in FREE) or word in CONSTANTS


def of_python(word: str, defined: frozenset[str]) -> bool:
    """Whether pasted code means more by ``word`` than a name; lambda is a Greek letter too."""
    return iskeyword(word) and word.islower() and word != "lambda" and word not in defined


def needs_call(word: str, defined: frozenset[str]) -> bool:
    """Whether ``word`` is a function's name and means nothing without its brackets."""
    return word not in defined and word not in FREE and (word in SPELLINGS or word in ("√", "∛"))


def is_call(word: str, defined: frozenset[str]) -> bool:
    """Whether a bracket after ``word`` holds arguments; after x or a defined name it is a product."""
    if word in SPELLINGS or word in WRAPPERS or word in ALSO_CALLED:
        return word not in defined
    return word not in defined and len(word) > 1 and word not in CONSTANTS


def near(word: str) -> str | None:
    """The known function that looks most like ``word``, if one does."""
    found = difflib.get_close_matches(word.lower(), SPELLINGS, n=1, cutoff=0.6)
    return found[0] if found else None


def call(word: str, token: Token, args: tuple[Expr, ...], keywords: tuple[str, ...]) -> Expr:
    """Return the tree of ``word(args)``; raise Unread with kind unknown or arity."""
    word = ALSO_CALLED.get(word, word)
    kept = [(k, a) for k, a in zip(_padded(keywords, len(args)), args, strict=True) if k not in _SILENT]
    if word in WRAPPERS and word not in SPELLINGS:
        return kept[0][1]
    meant = None if any(k for k, _ in kept) else meaning(word, tuple(a for _, a in kept), token)
    if meant is not None:
        return meant
    if word not in SPELLINGS:
        found = near(word)
        if found:
            raise Unread("unknown", token.place, "unknown-near", name=word, near=found)
        raise Unread("unknown", token.place, "unknown", name=word)
    kept = _without_axis(word, kept)
    op = called(word, len(kept))
    if op is None or not _fits(op, [k for k, _ in kept]):
        expected = ", ".join(SPELLINGS[word][0].params)
        raise Unread("arity", token.place, "arity", name=word, count=len(kept), params=expected)
    return Expr(op.name, word, _placed(op, kept, token), token.place)


def _without_axis(word: str, kept: list[tuple[str, Expr]]) -> list[tuple[str, Expr]]:
    """x.softmax(0), x.sum(-1): the axis, where nothing else can be meant, is the only one that there is."""
    op = called(word, len(kept) - 1)
    if called(word, len(kept)) is not None or op is None or op.kind not in (REDUCE, WHOLE):
        return kept
    last = kept[-1][1].args[0] if kept[-1][1].kind == "neg" else kept[-1][1]
    signed = "-" * (kept[-1][1].kind == "neg") + last.text
    return kept[:-1] if last.kind == "number" and signed in ("0", "-1") else kept


def _padded(keywords: tuple[str, ...], count: int) -> list[str]:
    return [""] * (count - len(keywords)) + list(keywords)


def _param(op: Op, keyword: str) -> str:
    return keyword if keyword in op.params else KEYWORDS.get(keyword, keyword)


def _fits(op: Op, keywords: list[str]) -> bool:
    plain = op.params[: sum(not k for k in keywords)]
    named = [_param(op, k) for k in keywords if k]
    needed = set(op.params) - set(op.defaults)
    known = all(n in op.params and n not in plain for n in named) and len(set(named)) == len(named)
    return known and needed <= {*plain, *named}


def _placed(op: Op, kept: list[tuple[str, Expr]], token: Token) -> tuple[Expr, ...]:
    given = {_param(op, k) if k else op.params[i]: a for i, (k, a) in enumerate(kept)}
    return tuple(given.get(p) or _default(op.defaults[p], token) for p in op.params)


def _default(text: str, token: Token) -> Expr:
    if text.startswith("-"):
        return Expr("neg", "-", (_default(text[1:], token),), token.place)
    return Expr("name" if text in CONSTANTS else "number", text, (), token.place)
