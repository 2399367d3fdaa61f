"""How many numbers tensors have, alone, stretched over each other, or multiplied."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import torch

from triptych.lab.limits import MOST_ELEMENTS
from triptych.lab.refusal import LimitError


def within(total: float, word: str) -> None:
    """Raise LimitError where a tensor would have more numbers than the lab holds."""
    if total > MOST_ELEMENTS:
        raise LimitError(word, "lab-tensor-size", most=MOST_ELEMENTS)


def stretched(values: Sequence[Any]) -> float:
    """Numbers in the result when tensors are stretched over each other."""
    shapes = [value.shape for value in arrays(values)]
    longest = max((len(shape) for shape in shapes), default=0)
    total = 1
    for at in range(1, longest + 1):
        total *= max(shape[-at] if at <= len(shape) else 1 for shape in shapes)
    return total


def multiplied(one: Any, other: Any) -> float:
    """At most so many numbers has a product of matrices or vectors."""
    if not (is_array(one) and is_array(other)):
        return 0
    inner = max(1, one.shape[-1] if len(one.shape) else 1)
    return float(count(one) / inner) * max(1, count(other) / inner if len(other.shape) > 1 else 1)


def is_array(value: object) -> bool:
    """Whether a value is a tensor or an array."""
    return isinstance(value, torch.Tensor | np.ndarray)


def arrays(values: Iterable[Any]) -> Iterator[Any]:
    """Yield the tensors among the values, those in lists included."""
    for value in values:
        if is_array(value):
            yield value
        elif isinstance(value, list | tuple):
            yield from (item for item in value if is_array(item))


def count(value: Any) -> int:
    """Return how many numbers a value has."""
    return math.prod(value.shape) if is_array(value) else 1


def numbers(values: Sequence[Any]) -> Iterator[float]:
    """Yield the sizes of the plain numbers among the values, those in shapes included."""
    for value in values:
        if isinstance(value, list | tuple):
            yield from numbers(value)
        elif isinstance(value, int | float) or (is_array(value) and count(value) == 1):
            number = value.item() if is_array(value) else value
            yield abs(float(number)) if _finite(number) else math.inf


def _finite(value: Any) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def deep(values: Sequence[Any]) -> Iterator[Any]:
    """Yield what lists inside lists hold."""
    waiting = list(values)
    while waiting:
        value = waiting.pop()
        if isinstance(value, list | tuple):
            waiting += value
        else:
            yield value


def product(numbers: Iterator[float]) -> float:
    """Return the product of sizes, none of which counts less than 1."""
    return math.prod(max(1.0, number) for number in numbers)
