"""Functions that a program defines, and formulas of libraries, written out where they are called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from msgspec.structs import replace

from triptych.lang.axes import axis_of, axis_text, is_along
from triptych.lang.cursor import DEEPEST
from triptych.lang.cutting import tokens
from triptych.lang.graph import Place
from triptych.lang.library import formulas, losses
from triptych.lang.ops import REDUCE, TABLE, WHOLE
from triptych.lang.options import APPLY
from triptych.lang.statement import rebuilt, walk
from triptych.lang.syntax import Reader
from triptych.lang.tree import Expr, Unread

LONGEST_LINE = 5_000


class Function(NamedTuple):
    """``name(params) = body``; ``place`` is its name's, ``defaults`` are those of the last parameters."""

    name: str
    params: tuple[str, ...]
    body: Expr
    place: Place
    defaults: tuple[Expr, ...] = ()


def written_out(tree: Expr, own: Mapping[str, Function], active: tuple[str, ...] = ()) -> Expr:
    """The tree without calls of such functions; raises Unread for a wrong number of arguments or a circle."""
    return rebuilt(tree, lambda p: _called(p, p.args, own, active) if p.kind == APPLY else p)


def _called(
    piece: Expr, args: tuple[Expr, ...], own: Mapping[str, Function], active: tuple[str, ...]
) -> Expr:
    function = own.get(piece.text)
    if function is None and " " not in piece.text:
        raise Unread("unknown", piece.place, "function-unread", name=piece.text)
    if function is None:
        kind, word, number = piece.text.split(" ")
        params, body = _formula(kind, word, int(number))
        function = Function(piece.text, params, _at(body, piece.place), piece.place)
    if function.name in active or len(active) >= DEEPEST:
        raise Unread("cycle", piece.place, "function-of-itself", name=function.name)
    missing = len(function.params) - len(args)
    if 0 < missing <= len(function.defaults):
        args = (*args, *function.defaults[-missing:])
    if len(args) != len(function.params):
        expected = ", ".join(function.params)
        raise Unread("arity", piece.place, "arity", name=function.name, count=len(args), params=expected)
    whole = function.body
    if piece.keywords:
        whole = _along(whole, piece.keywords[0], function.params[0])
    body = with_values(whole, dict(zip(function.params, args, strict=True)))
    if sum(1 for _ in walk(body)) > LONGEST_LINE:
        raise Unread("limit", piece.place, "line-too-long", most=LONGEST_LINE)
    return written_out(body, own, (*active, function.name))


@lru_cache(maxsize=256)
def _formula(kind: str, word: str, number: int) -> tuple[tuple[str, ...], Expr]:
    found = (formulas() if kind == "function" else losses())[word][number]
    pieces, _ = tokens(found.text)
    return found.params, Reader(pieces, pieces[-1].place, frozenset(found.params)).whole()


def _marked(tree: Expr, literal: str, wide: str) -> Expr:
    """The tree with a direction on everything that joins numbers, ``wide`` where others stand beside it."""
    joins = _joins(tree)
    args = tuple(_marked(a, wide if joins else literal, wide) for a in tree.args)
    return replace(tree, args=args, keywords=(literal,) if joins else tree.keywords)


def _along(tree: Expr, literal: str, name: str) -> Expr:
    """A formula over ``name`` in one direction; what meets the whole matrix again keeps that direction."""
    wide = axis_text(axis_of(literal).dim, True) if is_along(literal) else literal
    return _marked(tree, wide if _is_bare(tree, name) else literal, wide)


def _joins(tree: Expr) -> bool:
    return tree.kind in TABLE and TABLE[tree.kind].kind in (REDUCE, WHOLE)


def _is_bare(tree: Expr, name: str) -> bool:
    """Whether a name stands anywhere outside what joins its numbers."""
    inner = () if _joins(tree) else tree.args
    return (tree.kind == "name" and tree.text == name) or any(_is_bare(a, name) for a in inner)


def _at(tree: Expr, place: Place) -> Expr:
    return replace(tree, args=tuple(_at(a, place) for a in tree.args), place=place)


def with_values(tree: Expr, values: Mapping[str, Expr]) -> Expr:
    """The same tree with trees in place of names."""
    return rebuilt(tree, lambda p: values[p.text] if p.kind == "name" and p.text in values else p)
