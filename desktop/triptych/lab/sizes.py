"""How large a result will be, found from the arguments alone, so that a limit is told before any work."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from triptych.lab import measures, names
from triptych.lab.limits import MOST_PARTS, MOST_TEXT
from triptych.lab.refusal import LimitError, RefusedError
from triptych.lab.values import weighed

_TAKEN_APART = frozenset(
    "split chunk unbind tolist list tuple sorted sum min max any all zip enumerate reversed".split()
)

Arguments = tuple[Sequence[Any], Mapping[str, Any]]


def check(rule: str, word: str, args: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Raise LimitError where the result of ``word(*args, **keywords)`` would be too large."""
    for value in (*args, *keywords.values()):
        if isinstance(value, list | tuple | dict | range) and word != "len":
            weighed(value)
        if isinstance(value, str) and len(value) > MOST_TEXT:
            raise LimitError(word, "lab-text-size", most=MOST_TEXT)
    measures.within(_RULES[rule](args, keywords), word)
    if word in _TAKEN_APART and any(measures.count(value) > MOST_PARTS for value in measures.arrays(args)):
        raise LimitError(word, "lab-list-size", most=MOST_PARTS)
    if word in ("Tensor", "FloatTensor") and any(isinstance(value, int) for value in args):
        raise RefusedError(word, "lab-not-filled")


def _all(arguments: Arguments) -> list[Any]:
    args, keywords = arguments
    return [*args, *keywords.values()]


def _named(keywords: Mapping[str, Any], *words: str) -> list[Any]:
    return [keywords[word] for word in words if word in keywords]


def _plain(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return measures.stretched([value for value in _all((args, keywords)) if not isinstance(value, list)])


def _shape(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return measures.product(measures.numbers([*args, *_named(keywords, "size", "shape")]))


def _data(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    counts: list[int] = [
        measures.count(value) for value in measures.arrays(measures.deep(_all((args, keywords))))
    ]
    return sum(counts)


def _joined(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return sum(measures.count(value) for value in measures.deep(_all((args, keywords))))


def _outer(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return math.prod(max(1, measures.count(value)) for value in _all((args, keywords)))


def _matrix(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    one, other, *_ = [*_all((args, keywords)), None, None]
    return measures.multiplied(one, other)


def _repeated(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    tensors = list(measures.arrays(args))
    rest = [value for value in _all((args, keywords)) if not measures.is_array(value)]
    return math.prod(max(1, measures.count(tensor)) for tensor in tensors) * measures.product(
        measures.numbers(rest)
    )


def _range(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    values = list(args)
    start = keywords.get("start", values[0] if len(values) > 1 else 0)
    end = keywords.get("end", values[1] if len(values) > 1 else (values[0] if values else 0))
    step = keywords.get("step", values[2] if len(values) > 2 else 1)
    numbers = [*measures.numbers([start]), *measures.numbers([end]), *measures.numbers([step])]
    if len(numbers) < 3 or not numbers[2]:
        return 0  # the library says what is wrong with it
    return (numbers[0] + numbers[1]) / numbers[2]


def _steps(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    wanted = [*args[2:3], *_named(keywords, "steps", "num")]
    return measures.product(measures.numbers(wanted)) * measures.stretched([*args[:2]])


def _square(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    numbers = [*measures.numbers(_all((args, keywords)))]
    sizes = [float(measures.count(value)) for value in measures.arrays(args)]
    largest = max([*numbers, *sizes], default=0)
    return measures.product(iter([*numbers, *sizes])) if len(numbers) > 1 else largest**2


def _one_hot(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    tensors = [value for value in measures.arrays(args) if measures.count(value)]
    classes = max(
        [*measures.numbers([*args[1:], *keywords.values()]), *(float(t.max()) + 1 for t in tensors)],
        default=1,
    )
    return sum(measures.count(tensor) for tensor in tensors) * max(1.0, classes)


def _differences(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    """As many numbers as are worked on: the differences are taken ``n`` times, one after the other."""
    times = measures.numbers([*args[1:2], *_named(keywords, "n")])
    return max([1.0, *times]) * _plain(args, keywords)


def _jacobian(args: Sequence[Any], keywords: Mapping[str, Any]) -> float:
    return _data(args, keywords) ** 2


def _nothing(*_: object) -> float:
    """Plain numbers, of which each function that needs it has a limit of its own."""
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
    names.TOLD: _nothing,
    names.CONTEXT: _nothing,
    names.TRANSFORM: _jacobian,
    names.DIFFERENCES: _differences,
}
