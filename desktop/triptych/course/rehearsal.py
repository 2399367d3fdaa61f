"""For each kind of task, answers that have to be right and answers that have to be wrong."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from typing import Any

from triptych.course import chosen, predicted, rules
from triptych.course.judgement import Given
from triptych.course.judging import Asks
from triptych.course.quantities import quantity
from triptych.course.tasks import (
    AnyTask,
    Bug,
    Choice,
    Derivative,
    Factors,
    Goal,
    Number,
    Order,
    Predict,
    Rule,
    Task,
    point,
)
from triptych.lang.parse import constant
from triptych.messages import Answer

Mistaken = Iterator[tuple[Given, str]]
_DRAWN = 24


def right(task: AnyTask, asks: Asks) -> Iterator[Given]:
    """Yield what has to be judged right."""
    return _KINDS[type(task)][0](task, asks)


def wrong(task: AnyTask, asks: Asks) -> Mistaken:
    """Yield what has to be judged wrong, each with the mistake that must be named ("" for any)."""
    return _KINDS[type(task)][1](task, asks)


def _predict(task: Predict, asks: Asks) -> Iterator[Given]:
    yield _drawing(task, asks, 1.0) if task.what == "drawing" else Given(task.answer)


def _predict_wrong(task: Predict, asks: Asks) -> Mistaken:
    if task.what == "drawing":
        yield _drawing(task, asks, -1.0), ""
    elif task.what == "sign":
        yield from ((Given(sign), "") for sign in predicted.SIGNS if sign != task.answer)
    else:
        size = constant(task.answer)
        factors = (-1.0, 2.5 * task.within) if isinstance(size, float) and size else ()
        yield from ((Given(repr(factor * size)), "") for factor in factors if isinstance(size, float))


def _drawing(task: Predict, asks: Asks, times: float) -> Given:
    """The true curve, or its mirror image, as a hand might draw it."""
    reply = asks(predicted.ask_predict(task, Given("drawn"))[0])
    named = quantity(task.of)
    if not isinstance(reply, Answer) or reply.curves is None or named is None:
        return Given()
    data = reply.curves.gradients["symbolic"] if named.by else reply.curves.output
    pairs = list(zip(array("d", reply.curves.x), array("d", data), strict=True))
    return Given(drawn=tuple((x, times * y) for x, y in pairs[1 :: max(1, len(pairs) // _DRAWN)]))


def _derivative(task: Derivative, _asks: Asks) -> Iterator[Given]:
    yield Given(task.answer)


def _derivative_wrong(task: Derivative, _asks: Asks) -> Mistaken:
    yield from ((Given(one.answer), one.mistake) for one in task.wrong)


def _factors(task: Factors, _asks: Asks) -> Iterator[Given]:
    yield Given(texts=(*(one.answer for one in task.path), task.answer))


def _factors_wrong(task: Factors, asks: Asks) -> Mistaken:
    (good,) = _factors(task, asks)
    for one in task.wrong:
        texts = list(good.texts)
        texts[min(one.part, len(texts)) - 1] = one.answer
        yield Given(texts=tuple(texts)), one.mistake


def _picks(task: Rule, asks: Asks) -> list[str]:
    reply = asks(rules.ask_rule(task, Given())[0])
    picks: list[str] = []
    while isinstance(reply, Answer) and (now := rules.derivation(task, reply, picks)).current is not None:
        picks.append(now.rules(now.current)[0])
    return picks


def _rule(task: Rule, asks: Asks) -> Iterator[Given]:
    picks = _picks(task, asks)
    yield from (Given(texts=tuple(picks[:k])) for k in range(1, len(picks) + 1))


def _rule_wrong(task: Rule, asks: Asks) -> Mistaken:
    picks = _picks(task, asks)
    good = {picks[0], rules.CONSTANT_FACTOR} if picks else set()
    yield from ((Given(texts=(rule,)), "") for rule in rules.RULES if rule not in good)


def _order(task: Order, _asks: Asks) -> Iterator[Given]:
    yield Given(texts=tuple(reversed(chosen.steps(task))))


def _order_wrong(task: Order, _asks: Asks) -> Mistaken:
    yield Given(texts=chosen.steps(task)), ""


def _bug(task: Bug, _asks: Asks) -> Iterator[Given]:
    yield Given(str(task.line))
    yield Given(task.mended)


def _bug_wrong(task: Bug, _asks: Asks) -> Mistaken:
    lines = range(1, task.source.rstrip("\n").count("\n") + 2)
    yield from ((Given(str(line)), "") for line in lines if line != task.line)
    yield Given(task.source), ""


def _goal(task: Goal, _asks: Asks) -> Iterator[Given]:
    yield Given(point=point(task.solution))


def _goal_wrong(task: Goal, _asks: Asks) -> Mistaken:
    yield Given(point=point(task.at)), ""


def _choice(task: Choice, _asks: Asks) -> Iterator[Given]:
    yield Given(texts=tuple(str(k) for k, option in enumerate(task.options, 1) if option.right))


def _choice_wrong(task: Choice, _asks: Asks) -> Mistaken:
    yield from ((Given(str(k)), "") for k, option in enumerate(task.options, 1) if not option.right)


def _number(task: Number, _asks: Asks) -> Iterator[Given]:
    yield Given(task.answer)


def _number_wrong(task: Number, _asks: Asks) -> Mistaken:
    yield from ((Given(text), "") for text in task.wrong)


_KINDS: dict[type[Task], tuple[Callable[[Any, Asks], Iterator[Given]], Callable[[Any, Asks], Mistaken]]] = {
    Predict: (_predict, _predict_wrong),
    Derivative: (_derivative, _derivative_wrong),
    Factors: (_factors, _factors_wrong),
    Rule: (_rule, _rule_wrong),
    Order: (_order, _order_wrong),
    Bug: (_bug, _bug_wrong),
    Goal: (_goal, _goal_wrong),
    Choice: (_choice, _choice_wrong),
    Number: (_number, _number_wrong),
}
