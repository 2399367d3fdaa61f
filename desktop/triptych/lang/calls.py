"""A call as a tree: which row, formula or shorthand its word means with these arguments and keywords."""

from __future__ import annotations

import re

from triptych.lang.cross_entropy import cross_entropy
from triptych.lang.einsum import einsum
from triptych.lang.held import FILLED, counts, filled, literal, reshaped, wrapped
from triptych.lang.joining import joined
from triptych.lang.library import formulas, losses
from triptych.lang.ops import KEYWORDS, REDUCE, SPELLINGS, WHOLE, Op, called
from triptych.lang.options import Pairs, along, applied, axis_in, loss, settled
from triptych.lang.shorthand import meaning
from triptych.lang.spelling import ALSO_CALLED, WRAPPERS, near, plainly
from triptych.lang.statement import words
from triptych.lang.tokens import TEXT, Token
from triptych.lang.tree import Expr, Unread

_RANDOM = frozenset(
    "rand randn randint normal uniform dropout Dropout random bernoulli rand_like randn_like".split()
)
_WITH_WEIGHTS = frozenset("Linear Bilinear Embedding Conv1d Conv2d LSTM GRU BatchNorm1d LayerNorm".split())
_ASKED = frozenset(
    "diff D Derivative derivative grad gradient Integral Integrate integrate int limit Limit".split()
)


def call(
    word: str, token: Token, args: tuple[Expr, ...], keywords: tuple[str, ...], library: str = ""
) -> Expr:
    """Return the tree of ``word(args)``; raise Unread with kind unknown, arity or shape."""
    if word == "LOG":
        raise Unread("unknown", token.place, "log-capital")
    if word in _WITH_WEIGHTS:
        raise Unread("unknown", token.place, "no-weights", name=word)
    if word == "ATAN2":
        raise Unread("unknown", token.place, "atan2-capital")
    if word in ("PI", "Pi", "pi") and not args:
        return Expr("name", "pi", (), token.place)
    word = plainly(ALSO_CALLED.get(word, word))
    given = list(zip(_padded(keywords, len(args)), args, strict=True))
    if word in ("sum", "product") and len(args) > 2 and _counts(args):
        raise Unread("syntax", token.place, "sum-index")
    if word == "einsum" and given:
        return einsum(given, token)
    shaped = reshaped(word, given, token) or joined(word, given, token)
    if shaped is not None:
        return shaped
    word, pairs = settled(word, given, token, library)
    return along(_called(word, token, pairs, library), axis_in(given))


def _called(word: str, token: Token, pairs: Pairs, library: str) -> Expr:
    found = _of_library(word, token, pairs, library)
    if found is not None:
        return found
    texts = [a for _, a in pairs if a.kind == TEXT]
    if texts and (word in SPELLINGS or not near(word)):
        raise Unread("syntax", texts[0].place, "text", text=texts[0].text)
    if word not in SPELLINGS:
        raise _unknown(word, token)
    pairs, axis = _without_axis(word, pairs)
    op = called(word, len(pairs))
    if op is None or not _fits(op, [k for k, _ in pairs]):
        expected = ", ".join(SPELLINGS[word][0].params)
        raise Unread("arity", token.place, "arity", name=word, count=len(pairs), params=expected)
    return along(Expr(op.name, word, _placed(op, pairs, token), token.place), axis)


def _of_library(word: str, token: Token, pairs: Pairs, library: str) -> Expr | None:
    """What the table has no row for, or not with these options."""
    if ((word in WRAPPERS and word not in SPELLINGS) or counts(word, pairs)) and pairs:
        return wrapped(word, pairs, token)
    if word in FILLED and word not in SPELLINGS:
        return filled(word, pairs, token)
    if word in ("cross_entropy", "nll_loss"):
        return cross_entropy(word, pairs, token)
    if word in losses():
        found, own = loss(word, pairs, token)
        op = SPELLINGS[word][0].name if word in SPELLINGS else ""
        mean = found if not own else Expr("mean", "mean", (found,), token.place)
        return Expr(op, word, found.args[:2], token.place) if own and op else mean
    if f"{library}.{word}" in formulas():
        return applied(f"{library}.{word}", pairs, token)
    meant = None if any(k for k, _ in pairs) else meaning(word, tuple(a for _, a in pairs), token)
    row = called(word, len(pairs)) if word in SPELLINGS else None
    if meant is not None or (row is not None and _fits(row, [k for k, _ in pairs])):
        return meant
    return applied(word, pairs, token)


def _unknown(word: str, token: Token) -> Unread:
    if word in _RANDOM:
        return Unread("unknown", token.place, "random", name=word)
    if word in _ASKED or re.fullmatch("d[a-z]", word):
        return Unread("unknown", token.place, "derivative-asked", name=word)
    if word in ("masked_select", "compress", "extract"):
        return Unread("unknown", token.place, "index-mask")
    if word == "detach":
        return Unread("unknown", token.place, "detached")
    found = near(word)
    if found:
        return Unread("unknown", token.place, "unknown-near", name=word, near=found)
    return Unread("unknown", token.place, "unknown", name=word)


def _without_axis(word: str, kept: Pairs) -> tuple[Pairs, str]:
    """x.softmax(0), A.sum(1): the direction, where nothing else can be meant, apart from the rest."""
    op = called(word, len(kept) - 1)
    if kept and kept[-1][0]:
        return kept, ""
    if called(word, len(kept)) is not None or op is None or op.kind not in (REDUCE, WHOLE):
        return kept, ""
    return kept[:-1], axis_in([("dim", kept[-1][1])])


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
    return tuple(given.get(p) or literal(op.defaults[p], token) for p in op.params)


def _counts(args: tuple[Expr, ...]) -> bool:
    """Whether one argument is an index that another one uses, as in sum(k, 1, 3, x^k)."""
    plain = {a.text for a in args if a.kind == "name"}
    bounds = sum(a.kind == "number" for a in args)
    return bounds > 1 and any(not plain.isdisjoint(words(a)) for a in args if a.kind != "name")
