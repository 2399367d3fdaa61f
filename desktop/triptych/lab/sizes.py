"""How large a result will be, found from the arguments alone, so that a limit is told before any work."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import torch

from triptych.lab import names
from triptych.lab.limits import MOST_ELEMENTS, MOST_PARTS, MOST_TEXT
from triptych.lab.refusal import LimitError, RefusedError
from triptych.lab.values import weighed

_TAKEN_APART = frozenset("split chunk unbind tolist list tuple sorted sum min max any all zip enumerate reversed".split())

Arguments = tuple[Sequence[Any], Mapping[str, Any]]


def check(rule: str, word: str, args: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Raise LimitError where the result of ``word(*args, **keywords)`` would be too large."""
    for value in (*args, *keywords.values()):
        if isinstance(value, list | tuple | dict):
            weighed(value)
        if isinstance(value, str) and len(value) > MOST_TEXT:
            raise LimitError(word, "lab-text-size", most=MOST_TEXT)
    within(_RULES[rule](args, keywords), word)
    if word in _TAKEN_APART and any(_count(value) > MOST_PARTS for value in _arrays(args)):
        raise LimitError(word, "lab-list-size", most=MOST_PARTS)
    if word in ("Tensor", "FloatTensor") and any(type(value) in (int, torch.Size) for value in args):
        raise RefusedError(word, "lab-not-filled")


def within(count: float, word: str) -> None:
    """Raise LimitError where a tensor would have more numbers than the lab holds."""
    if count > MOST_ELEMENTS:
        raise LimitError(word, "lab-tensor-size", most=MOST_ELEMENTS)


def stretched(values: Sequence[Any]) -> float:
    """Numbers in the result when tensors are stretched over each other."""
    shapes = [value.shape for value in _arrays(values)]
    longest = max((len(shape) for shape in shapes), default=0)
    count = 1
    for at in range(1, longest + 1):
        count *= max(shape[-at] if at <= len(shape) else 1 for shape in shapes)
    return count


def multiplied(one: Any, other: Any) -> float:
    """At most so many numbers has a product of matrices or vectors."""
    if not (_is_array(one) and _is_array(other)):
        return 0
    inner = max(1, one.shape[-1] if len(one.shape) else 1)
    return float(_count(one) / inner) * max(1, _count(other) / inner if len(other.shape) > 1 else 1)


def _is_array(value: object) -> bool:
    return isinstance(value, torch.Tensor | np.ndarray)


def _arrays(values: Sequence[Any]) -> Iterator[Any]:
    for value in values:
        if _is_array(value):
            yield value
        elif isinstance(value, list | tuple):
            yield from (item for item in value if _is_array(item))


def _count(value: Any) -> int:
    return math.prod(value.shape) if _is_array(value) else 1


def _numbers(values: Sequence[Any]) -> Iterator[float]:
    """The plain numbers among the arguments, those in shapes included."""
    for value in values:
        if isinstance(value, list | tuple):
            yield from _numbers(value)
        elif isinstance(value, int | float) or (_is_array(value) and _count(value) == 1):
            number = value.item() if _is_array(value) else value
            yield abs(float(number)) if _finite(number) else math.inf


def _finite(value: Any) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _all(arguments: Arguments) -> list[Any]:
    args, keywords = arguments
    return [*args, *keywords.values()]


def _named(keywords: Mapping[str, Any], *words: str) -> list[Any]:
    return [keywords[word] for word in words if word in keywords]


def _product(numbers: Iterator[float]) -> float:
    return math.prod(max(1.0, number) for number in numbers)


def _plain(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return stretched([value for value in _all((args, keywords)) if not isinstance(value, list)])


def _shape(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return _product(_numbers([*args, *_named(keywords, "size", "shape")]))


def _data(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return sum(_count(value) for value in _arrays(_deep(_all((args, keywords)))))


def _deep(values: Sequence[Any]) -> Iterator[Any]:
    waiting = list(values)
    while waiting:
        value = waiting.pop()
        if isinstance(value, list | tuple):
            waiting += value
        else:
            yield value


def _joined(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return sum(_count(value) for value in _deep(_all((args, keywords))))


def _outer(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return math.prod(max(1, _count(value)) for value in _all((args, keywords)))


def _matrix(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    one, other, *_ = [*_all((args, keywords)), None, None]
    return multiplied(one, other)


def _repeated(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    tensors = list(_arrays(args))
    rest = [value for value in _all((args, keywords)) if not _is_array(value)]
    return math.prod(max(1, _count(tensor)) for tensor in tensors) * _product(_numbers(rest))


def _range(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    values = list(args)
    start = keywords.get("start", values[0] if len(values) > 1 else 0)
    end = keywords.get("end", values[1] if len(values) > 1 else (values[0] if values else 0))
    step = keywords.get("step", values[2] if len(values) > 2 else 1)
    numbers = [*_numbers([start]), *_numbers([end]), *_numbers([step])]
    if len(numbers) < 3 or not numbers[2]:
        return 0  # the library says what is wrong with it
    return (numbers[0] + numbers[1]) / numbers[2]


def _steps(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    wanted = [*args[2:3], *_named(keywords, "steps", "num")]
    return _product(_numbers(wanted)) * stretched([*args[:2]])


def _square(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    numbers = [*_numbers(_all((args, keywords)))]
    sizes = [float(_count(value)) for value in _arrays(args)]
    largest = max([*numbers, *sizes], default=0)
    return _product(iter([*numbers, *sizes])) if len(numbers) > 1 else largest**2


def _one_hot(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    tensors = [value for value in _arrays(args) if _count(value)]
    classes = max([*_numbers([*args[1:], *keywords.values()]), *(float(t.max()) + 1 for t in tensors)], default=1)
    return sum(_count(tensor) for tensor in tensors) * max(1.0, classes)


def _jacobian(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return _data(args, keywords) ** 2


def _told(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return 0


_RULES: dict[str, Callable[[Sequence[Any], Mapping[str, Any]], float]] = {
    names.PLAIN: _plain,
    names.SHAPE: _shape,
    names.DATA: _data,
    names.JOINED: _joined,
    names.PRODUCT: _outer,
    names.MATRIX: _matrix,
    names.REPEATED: _repeated,
    names.RANGE: _range,
    names.STEPS: _steps,
    names.SQUARE: _square,
    names.ONE_HOT: _one_hot,
    names.TOLD: _told,
    names.CONTEXT: _told,
    names.TRANSFORM: _jacobian,
}
