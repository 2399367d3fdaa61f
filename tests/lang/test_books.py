"""Whole shelves of notations at once: read, computed, differentiated and written back as what they say."""

from __future__ import annotations

import re

import mpmath
import numpy as np
from tests.engine.conftest import Ask
from tests.lang import test_notations as notations
from tests.lang.books import EXPRESSIONS

from triptych.lang.parse import read
from triptych.messages import Value


def shelf() -> list[tuple[str, str]]:
    """Each text, with mpmath's expression or None for what has to be refused."""
    pairs = (line.rsplit(" ⇒ ", 1) for line in EXPRESSIONS.strip().splitlines())
    return [(text.replace("⏎", "\n"), told) for text, told in pairs]


def same(found: Value | None, told: str) -> bool:
    """Whether a value is that of mpmath's expression."""
    if told == "None" or found is None:
        return told == "None" and found is None
    return bool(np.allclose(np.asarray(found), float(notations.oracle(told)), rtol=1e-9, atol=1e-12))


def test_each_is_read_as_what_it_says() -> None:
    wrong = [(text, found) for text, told in shelf() if not same(found := notations.value(text), told)]
    assert wrong == []
    assert len(shelf()) > 500


def test_what_is_printed_of_each_is_read_again() -> None:
    for text, told in shelf():
        if told != "None":
            understood = read(text, forms=notations._FORMS).understood
            assert same(notations.value(understood), told), (text, understood)


def test_the_gradient_of_each() -> None:
    """By hand and by torch, at each number that both texts name, against mpmath at 50 digits."""
    ask = Ask(("by_hand", "autograd"))
    for text, told in shelf():
        graph = read(text, forms=notations._FORMS).graph
        given: dict[str, Value] = {**notations._NUMBERS, **notations._VECTORS}
        free = [] if graph is None or told == "None" else [n for n in graph.inputs if n not in graph.starts]
        names = tuple(n for n in free if n in notations._NUMBERS and re.search(rf"\b{n}\b", told))
        answer = ask(text, {n: given[n] for n in free}, wrt=names) if names else None
        for gradient in answer.gradients if answer is not None else ():
            true = slope(told, gradient.wrt)
            for name, column in gradient.columns.items():
                if column.trouble is None or name == "by_hand":  # torch has no derivative of heaviside
                    close = np.isclose(np.asarray(column.value, dtype=float), true, rtol=1e-8, atol=1e-11)
                    assert close, (text, gradient.wrt, name, column.value, true)


def slope(told: str, name: str) -> float:
    """The derivative of mpmath's expression."""
    with mpmath.workdps(50):
        at = mpmath.mpf(notations._NUMBERS[name])
        return float(mpmath.diff(lambda t: notations.oracle(told, {name: t}), at))
