"""Losses over a class that is typed as a number, written out by their scores."""

from __future__ import annotations

from triptych.lang.axes import VECTORS_ONLY
from triptych.lang.options import Pairs
from triptych.lang.tokens import Token
from triptych.lang.tree import Expr, Unread


def cross_entropy(word: str, pairs: Pairs, token: Token) -> Expr:
    """``cross_entropy(z, k)`` for a typed class k: log(sum(exp(z))) - z[k]; nll_loss is -z[k]."""
    if len(pairs) != 2 or any(k not in ("", "input", "target") for k, _ in pairs):
        raise Unread("arity", token.place, "class-typed", name=word)
    scores, chosen = pairs[0][1], pairs[1][1]
    chosen = chosen.args[0] if chosen.kind == "vector" and len(chosen.args) == 1 else chosen
    if chosen.kind != "number" or not chosen.text.isdecimal() or pairs[0][0] == "target":
        raise Unread("arity", token.place, "class-typed", name=word)
    item = Expr("item", chosen.text, (scores,), token.place)
    if word == "nll_loss":
        return Expr("neg", "-", (item,), token.place)
    total = Expr("logsumexp", word, (scores,), token.place, (VECTORS_ONLY,))
    return Expr("sub", "-", (total, item), token.place)
