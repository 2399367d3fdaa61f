"""Predictions: the sign, the size or the curve that was said before it was shown."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from triptych.course.judgement import Given, Judgement, right, undecided, unread, wrong
from triptych.course.looked import answered, short, typed_value
from triptych.course.quantities import Quantity, quantity, value
from triptych.course.tasks import Predict, point
from triptych.messages import Answer, Asked, Axis, Question, Reply

SIGNS = ("negative", "zero", "positive")
_FEWEST, _SHARE, _OFF = 8, 0.8, 0.25


def ask_predict(task: Predict, given: Given) -> tuple[Asked, ...]:
    """Return the question that shows what was predicted; none where nothing was."""
    if not (given.text.strip() or given.drawn):
        return ()
    named = quantity(task.of)
    wrt = (named.by,) if named is not None and named.by else ()
    axis = Axis(task.axis, None, task.low, task.high) if task.what == "drawing" else None
    return (Question(0, task.program, point(task.at), wrt, task.dtype, axis),)


def judge_predict(task: Predict, given: Given, replies: Sequence[Reply]) -> Judgement:
    """Return whether sign, size or drawing was foreseen."""
    answer, named = answered(replies), quantity(task.of)
    if not (given.text.strip() or given.drawn):
        return unread("task-nothing-predicted")
    if answer is None or named is None:
        return undecided()
    if task.what == "drawing":
        return _drawing(given.drawn, answer, named)
    true = value(answer, named)
    if not isinstance(true, float) or math.isnan(true):
        return undecided()
    return _sign(given.text, true, task.of) if task.what == "sign" else _size(given.text, true, task)


def _sign(said: str, true: float, of: str) -> Judgement:
    if said not in SIGNS:
        return unread("task-sign")
    is_so = SIGNS[(true > 0) - (true < 0) + 1]
    return (
        right("task-sign-right", of=of, value=short(true))
        if said == is_so
        else wrong("task-sign-wrong", of=of, value=short(true))
    )


def _size(said: str, true: float, task: Predict) -> Judgement:
    guess = _number(said)
    if guess is None:
        return unread("task-number", text=said)
    if guess == true or (guess * true > 0 and 1 / task.within <= guess / true <= task.within):
        return right("task-size-right", of=task.of, value=short(true))
    if guess * true < 0:
        return wrong("task-size-sign", of=task.of, value=short(true))
    return wrong("task-size-wrong", of=task.of, value=short(true), within=f"{task.within:g}")


def _drawing(drawn: Sequence[tuple[float, float]], answer: Answer, named: Quantity) -> Judgement:
    """Right where four in five of the drawn points lie within a quarter of the curve's own height."""
    if len(drawn) < _FEWEST:
        return unread("task-drawing-short", fewest=_FEWEST)
    pairs = [(guess, true) for guess, true in _beside(drawn, answer, named) if math.isfinite(true)]
    if len(pairs) < _FEWEST:
        return undecided()
    height = max(true for _, true in pairs) - min(true for _, true in pairs)
    scale = height or max(1.0, *(abs(true) for _, true in pairs))
    off = [guess - true for guess, true in pairs]
    if sum(abs(d) <= _OFF * scale for d in off) >= _SHARE * len(off):
        return right("task-drawing-right")
    if sum(guess * true < 0 for guess, true in pairs if abs(true) > 0.1 * scale) > 0.4 * len(pairs):
        return wrong("task-drawing-flipped")
    return wrong("task-drawing-high" if sum(off) > 0 else "task-drawing-low")


def _beside(
    drawn: Sequence[tuple[float, float]], answer: Answer, named: Quantity
) -> Iterator[tuple[float, float]]:
    """Each drawn height beside the curve's at the sample next to it."""
    curve = true_curve(answer, named)
    xs = [x for x, _ in curve]
    for x, y in drawn:
        k = bisect_left(xs, x)
        if 0 < k < len(xs):
            yield y, curve[k if xs[k] - x < x - xs[k - 1] else k - 1][1]


def true_curve(answer: Answer, named: Quantity) -> list[tuple[float, float]]:
    """Return the curve of a value or a derivative as points (x, y); nothing where there is none."""
    if answer.curves is None:
        return []
    column = "symbolic" if "symbolic" in answer.curves.gradients else "by_hand"
    data = answer.curves.gradients.get(column, b"") if named.by else answer.curves.output
    xs, ys = array("d", answer.curves.x), array("d", data)
    return list(zip(xs, ys, strict=True)) if len(xs) == len(ys) else []


def _number(text: str) -> float | None:
    found = typed_value(text)
    return found if isinstance(found, float) and not math.isnan(found) else None
