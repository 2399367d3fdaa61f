"""Arithmetic and comparison as Python does them, looked at beforehand so that nothing can explode."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from triptych.lab import formats, measures
from triptych.lab.limits import MOST_BITS, MOST_ITEMS, MOST_TEXT
from triptych.lab.refusal import LimitError
from triptych.lab.values import weighed

Operation = Callable[[Any, Any], Any]

BINARY: dict[type[ast.operator], tuple[str, Operation, Operation]] = {
    ast.Add: ("+", operator.add, operator.iadd),
    ast.Sub: ("-", operator.sub, operator.isub),
    ast.Mult: ("*", operator.mul, operator.imul),
    ast.Div: ("/", operator.truediv, operator.itruediv),
    ast.FloorDiv: ("//", operator.floordiv, operator.ifloordiv),
    ast.Mod: ("%", operator.mod, operator.imod),
    ast.Pow: ("**", operator.pow, operator.ipow),
    ast.MatMult: ("@", operator.matmul, operator.imatmul),
    ast.LShift: ("<<", operator.lshift, operator.ilshift),
    ast.RShift: (">>", operator.rshift, operator.irshift),
    ast.BitAnd: ("&", operator.and_, operator.iand),
    ast.BitOr: ("|", operator.or_, operator.ior),
    ast.BitXor: ("^", operator.xor, operator.ixor),
}
UNARY: dict[type[ast.unaryop], tuple[str, Callable[[Any], Any]]] = {
    ast.UAdd: ("+", operator.pos),
    ast.USub: ("-", operator.neg),
    ast.Not: ("not", operator.not_),
    ast.Invert: ("~", operator.invert),
}
COMPARING: dict[type[ast.cmpop], tuple[str, Operation]] = {
    ast.Eq: ("==", operator.eq),
    ast.NotEq: ("!=", operator.ne),
    ast.Lt: ("<", operator.lt),
    ast.LtE: ("<=", operator.le),
    ast.Gt: (">", operator.gt),
    ast.GtE: (">=", operator.ge),
    ast.Is: ("is", operator.is_),
    ast.IsNot: ("is not", operator.is_not),
    ast.In: ("in", lambda item, items: operator.contains(items, item)),
    ast.NotIn: ("not in", lambda item, items: not operator.contains(items, item)),
}


def binary(op: ast.operator, left: Any, right: Any, in_place: bool = False) -> Any:
    """Return ``left op right``; with ``in_place`` as ``left op= right`` does it."""
    sign, plain, augmented = BINARY[type(op)]
    if isinstance(op, ast.Mod) and isinstance(left, str):
        return formats.percent(left, right)
    bounded(sign, left, right)
    return (augmented if in_place else plain)(left, right)


def unary(op: ast.unaryop, value: Any) -> Any:
    """Return ``op value``."""
    return UNARY[type(op)][1](value)


def compared(op: ast.cmpop, left: Any, right: Any) -> Any:
    """Return ``left op right``."""
    sign, operation = COMPARING[type(op)]
    if not isinstance(op, ast.Is | ast.IsNot):
        weighed(left, right)
        measures.within(measures.stretched([left, right]), sign)
    return operation(left, right)


def bounded(sign: str, left: Any, right: Any) -> None:
    """Raise LimitError where ``left sign right`` would be too large."""
    if _is_array(left) or _is_array(right):
        count = measures.multiplied(left, right) if sign == "@" else measures.stretched([left, right])
        measures.within(count, sign)
    elif isinstance(left, int) and isinstance(right, int):
        _whole(sign, left, right)
    elif isinstance(left, str | list | tuple) or isinstance(right, str | list | tuple):
        _items(sign, left, right)


def _is_array(value: object) -> bool:
    return isinstance(value, torch.Tensor | np.ndarray)


def _whole(sign: str, left: int, right: int) -> None:
    bits = max(left.bit_length(), right.bit_length())
    if sign == "**":
        bits = left.bit_length() * right if abs(left) > 1 and right > 0 else 1
    elif sign == "<<":
        bits = left.bit_length() + max(0, right)
    elif sign == "*":
        bits = left.bit_length() + right.bit_length()
    if bits > MOST_BITS:
        raise LimitError(sign, "lab-number-size", most=MOST_BITS)


def _length(items: Any) -> int:
    """How many items a list takes in by ``+=``, which takes whatever can be looped over."""
    try:
        return len(items) if hasattr(items, "__len__") else 0
    except (OverflowError, TypeError):  # a range beyond what a list can count; a tensor of one number
        return MOST_ITEMS + 1 if isinstance(items, range) else 0


def _items(sign: str, left: Any, right: Any) -> None:
    if sign == "*":
        items, times = (right, left) if isinstance(left, int) else (left, right)
        length = len(items) * max(0, times) if isinstance(times, int) else 0
    elif sign == "+" and (type(left) is type(right) or isinstance(left, list)):
        items, length = left, len(left) + _length(right)
    else:
        return
    if isinstance(items, str) and length > MOST_TEXT:
        raise LimitError(sign, "lab-text-size", most=MOST_TEXT)
    if length > MOST_ITEMS:
        raise LimitError(sign, "lab-list-size", most=MOST_ITEMS)
