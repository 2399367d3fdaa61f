"""Sums and products over an index: term by term between numbers, else over whole vectors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace

from triptych.lang.counted import counted, folded, uncounted
from triptych.lang.graph import Place
from triptych.lang.ops import REDUCE, TABLE, WHOLE
from triptych.lang.statement import rebuilt, walk
from triptych.lang.tree import Expr, Unread

MOST_TERMS, LONGEST = 64, 5_000
SIGNS = {"∑": "sum", "∏": "prod"}
_JOINED = {"sum": ("add", "+", "0"), "prod": ("mul", "*", "1")}


class Range(NamedTuple):
    """``name`` runs from ``first`` to ``last``; without numbers it runs over all components.

    ``by_place``: components are those of programs, ``x[i]``, and no names such as x_i.
    """

    name: str
    first: int | None
    last: int | None
    by_place: bool = False


def written(word: str, body: Expr, over: Range, place: Place, defined: frozenset[str]) -> Expr:
    """The sum (or product) as terms, or as that of a vector's components; Unread where neither is meant."""
    if over.first is None or over.last is None:
        return over_components(word, body, {over.name: ""}, place)
    _check(body, over, place)
    terms = range(over.first, over.last + 1)
    if len(terms) > MOST_TERMS or len(terms) * sum(1 for _ in walk(body)) > LONGEST:
        raise Unread("limit", place, "sum-too-long", most=MOST_TERMS)
    op, sign, empty = _JOINED[word]
    found = [_term(body, over, k, defined) for k in terms]
    total = found[0] if found else Expr("number", empty, (), place)
    for term in found[1:]:
        total = Expr(op, sign, (total, term), place)
    return total


def over_components(word: str, body: Expr, names: Mapping[str, str], place: Place) -> Expr:
    """The same over all components: what bears an index, or is named for it in ``names``, is a vector."""
    for index in names:
        _check(body, Range(index, None, None), place)
    whole = rebuilt(body, lambda piece: _whole(piece, names))
    left = any(p.text in names and p.kind in ("name", "item") for p in walk(whole))
    if left or not any(_vector(p, names) for p in walk(body)) or _is_joined(body, names):
        raise Unread("syntax", place, "sum-index")
    return Expr(word, word, (whole,), place)


def components(body: Expr, index: str, place: Place) -> str:
    """The first vector of which a sum over all components speaks."""
    found = (_vector(piece, {index: ""}) for piece in walk(body))
    base = next((vector for vector in found if vector is not None), None)
    if base is None:
        raise Unread("syntax", place, "sum-index")
    return base.text


def is_index(text: str) -> bool:
    """Whether a word can be an index: a letter, or a short name."""
    return bool(re.fullmatch(r"[A-Za-z]\w{0,8}", text))


def _check(body: Expr, over: Range, place: Place) -> None:
    """A double index such as w_ij stands for a matrix, of which nobody knows the columns here."""
    for piece in walk(body):
        last = piece.text.rpartition("_")[2] if piece.kind == "name" and "_" in piece.text else ""
        if over.name in last and len(last) <= 3 and (last != over.name or over.by_place):
            raise Unread("syntax", place, "sum-index")


def _bearing(piece: Expr, index: str) -> str:
    """The x of x_i; nothing where a name does not bear the index."""
    bears = piece.kind == "name" and piece.text.endswith(f"_{index}")
    return piece.text.removesuffix(f"_{index}") if bears else ""


def _term(body: Expr, over: Range, k: int, defined: frozenset[str]) -> Expr:
    def put(piece: Expr) -> Expr:
        base = _bearing(piece, over.name)
        if base:
            return _component(piece, base, k, over.first, defined)
        if piece.kind == "item" and piece.text == over.name:
            return replace(piece, text=str(k))
        if piece.kind == "name" and piece.text == over.name:
            return counted(piece, k)
        return folded(piece)

    return rebuilt(body, put)


def _component(piece: Expr, base: str, k: int, first: int | None, defined: frozenset[str]) -> Expr:
    """x_2 as the name that the program has, else as the second component of its vector x, else as x2."""
    names = (f"{base}_{k}", f"{base}{k}")
    own = next((name for name in names if name in defined), "")
    if own or base not in defined:
        return replace(piece, text=own or names[1])
    at = k if first == 0 else k - 1  # books count from 1, programs from 0
    return Expr("item", str(at), (replace(piece, text=base),), piece.place)


def _vector(piece: Expr, names: Mapping[str, str]) -> Expr | None:
    """The vector that a piece is a component of."""
    if piece.kind == "item" and piece.text in names:
        return piece.args[0] if piece.args[0].kind == "name" else None
    if piece.kind == "name" and names.get(piece.text):
        return replace(piece, text=names[piece.text])
    base = next((b for index in names if (b := _bearing(piece, index))), "")
    return replace(piece, text=base) if base else None


def _is_joined(body: Expr, names: Mapping[str, str]) -> bool:
    """Whether components are joined inside already: a sum over i of sums of x_i*y_j is none of vectors."""
    inner = (p for p in walk(body) if p.kind in TABLE and TABLE[p.kind].kind in (REDUCE, WHOLE))
    return any(_vector(p, names) for piece in inner for p in walk(piece))


def _whole(piece: Expr, names: Mapping[str, str]) -> Expr:
    found = _vector(piece, names)
    if found is not None:
        return found
    # Number by number, whatever sign stood there: w·x of components is no product of vectors.
    return replace(piece, text="*") if piece.kind == "mul" else uncounted(piece)
