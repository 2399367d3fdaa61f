"""Factorials, binomials, and what else an index makes of whole numbers in a sum: n!, 2n + 1, (-1)^n."""

from __future__ import annotations

import math
import re

from msgspec.structs import replace

from triptych.lang.graph import Place
from triptych.lang.tree import Expr, Unread

FACTORIAL, BINOMIAL = "factorial", "binomial"
COUNTING = dict.fromkeys((FACTORIAL, "fact", "Factorial"), FACTORIAL) | dict.fromkeys(
    "binom comb binomial nCr choose Binomial".split(), BINOMIAL
)
_MOST_FACTORS = 12
LARGEST = 10**15
_COUNTED = ("index",)  # marks a number that an index became


def counting(word: str, args: tuple[Expr, ...], place: Place, is_running: bool) -> Expr:
    """5! and C(5, 2) as numbers, C(n, 2) as n(n - 1)/2; inside a sum they wait for its index."""
    kind = COUNTING[word]
    params = ("n",) if kind == FACTORIAL else ("n", "k")
    if len(args) != len(params):
        raise Unread("arity", place, "arity", name=word, count=len(args), params=", ".join(params))
    piece = Expr(kind, word, args, place)
    if is_running:
        return piece
    if kind == FACTORIAL and is_small(args[0]):
        return Expr("number", str(math.factorial(int(args[0].text))), (), place)
    marked = tuple(replace(a, keywords=_COUNTED) if a.kind == "number" else a for a in args)
    is_number = kind == FACTORIAL or bool(marked[0].keywords)
    found = folded(replace(piece, args=marked)) if is_number else _falling(piece)
    return replace(found, keywords=())


def is_small(piece: Expr) -> bool:
    """Whether a typed number is whole and below 100, so that its factorial is a float64."""
    return piece.kind == "number" and piece.text.isdecimal() and len(piece.text) < 3


def _falling(piece: Expr) -> Expr:
    """n(n - 1)…(n - k + 1) over k!, for a typed k."""
    n, k = piece.args
    if k.kind != "number" or not k.text.isdecimal() or not 0 < int(k.text[:3]) <= _MOST_FACTORS:
        return uncounted(piece)

    def number(m: int) -> Expr:
        return Expr("number", str(m), (), piece.place)

    total = n
    for m in range(1, int(k.text)):
        total = Expr("mul", "*", (total, Expr("sub", "-", (n, number(m)), piece.place)), piece.place)
    return Expr("div", "/", (total, number(math.factorial(int(k.text)))), piece.place)


def counted(piece: Expr, k: int) -> Expr:
    """An index, as the number that it is in one term."""
    return Expr("number", str(k), (), piece.place, _COUNTED)


def folded(piece: Expr) -> Expr:
    """What an index makes of whole numbers, as a number: 2n + 1, (-1)^n, n!."""
    args = [int(a.text) for a in piece.args if a.kind == "number" and re.fullmatch(r"-?\d{1,15}", a.text)]
    from_index = len(args) == len(piece.args) and any(a.keywords == _COUNTED for a in piece.args)
    if not from_index and not (piece.kind == "neg" and len(args) == 1):
        return uncounted(piece)
    found = _computed(piece.kind, args)
    if found is None or abs(found) > LARGEST:
        return uncounted(piece)
    marked = counted(piece, found)
    return marked if from_index else replace(marked, keywords=())


def uncounted(piece: Expr) -> Expr:
    """The piece as it is; a factorial or a binomial is no step, and refused where no index counts."""
    if piece.kind in (FACTORIAL, BINOMIAL):
        raise Unread("unknown", piece.place, "factorial")
    return piece


def _computed(kind: str, args: list[int]) -> int | None:
    if kind == "pow" and 0 <= args[1] <= 64 and abs(args[0]) < 100:
        return int(args[0] ** args[1])
    if kind == FACTORIAL and 0 <= args[0] <= 17:
        return math.factorial(args[0])
    if kind == BINOMIAL and min(args) >= 0 and max(args) < 60:
        return math.comb(*args)
    simple = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b}
    return simple[kind](*args) if kind in simple else -args[0] if kind == "neg" else None
