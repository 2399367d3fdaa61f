"""The numbers that libraries name: tau, Euler's number, and JavaScript's roots and logarithms."""

from __future__ import annotations

from collections.abc import Callable

from triptych.lang.graph import Place
from triptych.lang.tree import Expr


def _number(kind: str, text: str) -> Callable[[Place], Expr]:
    return lambda place: Expr(kind, text, (), place)


def _twice_pi(place: Place) -> Expr:
    return Expr("mul", "*", (Expr("number", "2", (), place), Expr("name", "pi", (), place)), place)


def euler(place: Place) -> Expr:
    """Euler's number where ``e`` is a name of the program's own."""
    return Expr("exp", "exp", (Expr("number", "1", (), place),), place)


def _of(op: str, digits: str, below: bool = False) -> Callable[[Place], Expr]:
    def made(place: Place) -> Expr:
        value = Expr(op, op, (Expr("number", digits, (), place),), place)
        return Expr("div", "/", (Expr("number", "1", (), place), value), place) if below else value

    return made


_OF_JAVASCRIPT = {
    "SQRT2": _of("sqrt", "2"), "SQRT1_2": _of("sqrt", "0.5"),
    "LN2": _of("log", "2"), "LN10": _of("log", "10"),
    "LOG2E": _of("log", "2", below=True), "LOG10E": _of("log", "10", below=True),
}  # fmt: skip
NUMBERS = {"tau": _twice_pi, **_OF_JAVASCRIPT} | {
    word: _number("name", word.lower()) for word in ("e", "E", "pi", "PI", "inf", "nan")
}
