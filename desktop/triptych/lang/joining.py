"""Vectors and matrices put together: ``cat``, ``stack`` and their kin, over a list or a tuple of values.

PyTorch's meaning holds: https://docs.pytorch.org/docs/stable/generated/torch.cat.html.
"""

from __future__ import annotations

from triptych.lang.graph import VECTOR, Node
from triptych.lang.options import Pairs, dim_of
from triptych.lang.tokens import Token
from triptych.lang.tree import Expr, Unread

END_TO_END = {"cat": "cat", "concat": "cat", "concatenate": "cat", "hstack": "hstack"}
_IN_ROWS = {"vstack": "vstack", "row_stack": "vstack"}
_STACKED = ("stack", "column_stack")
LISTS = frozenset((*END_TO_END, *_IN_ROWS, *_STACKED))
# Their arguments may be a tuple, which is otherwise no value of the language.
TUPLES = LISTS | {"reshape", "view", "ones", "zeros", "full"}


def joined(word: str, pairs: Pairs, token: Token) -> Expr | None:
    """One value of many; None for other words."""
    if word not in LISTS or not pairs:
        return None
    (_, listed), *more = pairs
    if listed.kind != VECTOR or listed.keywords or not listed.args:
        raise Unread("shape", listed.place, "join-needs-list", name=word)
    if len(more) > 1 or any(k not in ("", "dim", "axis") for k, _ in more):
        raise Unread("arity", token.place, "option", name=word, option=more[-1][0] or "dim")
    dim = dim_of(more[0][1]) if more else 0
    if word in END_TO_END and word != "hstack":
        keywords = ("cat",) if dim == 0 else ("cat", f"dim={dim}")
        return Expr(VECTOR, word, listed.args, token.place, keywords)
    if more and word != "stack":
        raise Unread("arity", token.place, "option", name=word, option="dim")
    if word in _STACKED:
        rows = Expr(VECTOR, "[]", listed.args, token.place)
        across = word == "column_stack" or dim in (1, -1)
        return Expr("transpose", word, (rows,), token.place) if across else rows
    return Expr(VECTOR, word, listed.args, token.place, (END_TO_END.get(word) or _IN_ROWS[word],))


def word_of(node: Node) -> tuple[str, str]:
    """How a node joins its values: the word, and its option as it is printed."""
    word, _, option = node.literal.partition(", ")
    return word, f", {option}" if option else ""


def goes_across(node: Node, rank: int) -> bool:
    """Whether matrices are put side by side, not below each other."""
    word, option = word_of(node)
    return rank == 2 and (word == "hstack" or option in (", dim=1", ", dim=-1"))
