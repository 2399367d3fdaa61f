"""The few functions of Python itself and the methods of its plain values, each bounded before it works."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch

from triptych.lab import formats, names, operators
from triptych.lab.budget import Budget
from triptych.lab.limits import MOST_ITEMS, MOST_TEXT
from triptych.lab.refusal import LimitError
from triptych.lab.values import Builtin

MOST_DIGITS = 400  # after or before the point, when rounding
REAL: dict[str, Callable[..., Any]] = {
    word.__name__: word for word in (abs, all, any, bool, divmod, float, int, len, max, min, range, sum)
}


class Plain:
    """Python's own words, for one cell's budget."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        own: dict[str, Callable[..., Any]] = {
            "print": self._print,
            "list": self._list,
            "tuple": lambda *a: tuple(self._list(*a)),
            "str": self._str,
            "sorted": self._sorted,
            "reversed": lambda items: self._list(items)[::-1],
            "pow": self._pow,
            "round": self._round,
            "enumerate": lambda items, start=0: list(enumerate(self._list(items), start)),
            "zip": lambda *several, strict=False: list(zip(*map(self._list, several), strict=strict)),
            "repr": formats.shown,
            "dict": self._dict,
        }
        self.members: Mapping[str, object] = {
            word: Builtin(word, call, names.PLAIN)
            for word, call in {**REAL, **own}.items()
            if word in names.BUILTINS
        }

    def _print(self, *values: Any, sep: str = " ", end: str = "\n") -> None:
        for at, value in enumerate(values):
            self._budget.print((sep if at else "") + formats.text_of(value))
        self._budget.print(end)

    def _list(self, items: Any = ()) -> list[Any]:
        length = items.shape[0] if isinstance(items, torch.Tensor | np.ndarray) and items.ndim else 0
        if isinstance(items, range | list | tuple | str | dict):
            length = len(items)
        if length > MOST_ITEMS:
            raise LimitError("list", "lab-list-size", most=MOST_ITEMS)
        return list(items)

    def _str(self, value: Any = "") -> str:
        return formats.text_of(value)

    def _dict(self, *args: Any, **keywords: Any) -> dict[Any, Any]:
        return dict(*args, **keywords)

    def _sorted(self, items: Any, *, reverse: bool = False) -> list[Any]:
        return sorted(self._list(items), reverse=reverse)

    def _pow(self, base: Any, exponent: Any, modulus: Any = None) -> Any:
        if modulus is None:
            operators.bounded("**", base, exponent)
        return pow(base, exponent, modulus)

    def _round(self, number: Any, digits: Any = None) -> Any:
        if isinstance(digits, int) and abs(digits) > MOST_DIGITS:
            raise LimitError("round", "lab-number-size", most=MOST_DIGITS)
        return round(number) if digits is None else round(number, digits)


def grown(owner: Any, word: str, args: Sequence[Any]) -> None:
    """Raise LimitError where a method of a list or a text would make it too long."""
    if isinstance(owner, list) and word in ("append", "extend", "insert"):
        more = len(args[0]) if word == "extend" and args and hasattr(args[0], "__len__") else 1
        if len(owner) + more > MOST_ITEMS:
            raise LimitError(word, "lab-list-size", most=MOST_ITEMS)
    if not isinstance(owner, str):
        return
    length = len(owner)
    if word == "join" and args and isinstance(args[0], list | tuple):
        length = sum(len(item) + len(owner) for item in args[0] if isinstance(item, str))
    elif word == "replace" and len(args) > 1 and all(isinstance(text, str) for text in args[:2]):
        length = len(owner) + (owner.count(args[0]) * len(args[1]))
    if length > MOST_TEXT:
        raise LimitError(word, "lab-text-size", most=MOST_TEXT)
