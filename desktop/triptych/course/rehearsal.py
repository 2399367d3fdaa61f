"""For each kind of task, answers that have to be right and answers that have to be wrong.

``…_right`` yield what has to be judged right; ``…_wrong`` what has to be judged wrong, each with the mistake
that must be named ("" for any).  The table in ``kinds`` says which belong to which.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from triptych.course import chosen, predicted, rules
from triptych.course.judgement import Asks, Given
from triptych.course.quantities import quantity
from triptych.course.tasks import Bug, Choice, Derivative, Factors, Goal, Number, Order, Predict, Rule, point
from triptych.lang.parse import constant
from triptych.messages import Answer

Mistaken = Iterator[tuple[Given, str]]
_DRAWN = 24


def predict_right(task: Predict, asks: Asks) -> Iterator[Given]:
    """Yield the answer, or the true curve as a hand might draw it."""
    yield _drawing(task, asks, 1.0) if task.what == "drawing" else Given(task.answer)


def predict_wrong(task: Predict, asks: Asks) -> Mistaken:
    """Yield the other signs, the curve's mirror image, or a size too far off."""
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


def derivative_right(task: Derivative, _asks: Asks) -> Iterator[Given]:
    """Yield the answer."""
    yield Given(task.answer)


def derivative_wrong(task: Derivative, _asks: Asks) -> Mistaken:
    """Yield what the author lists."""
    yield from ((Given(one.answer), one.mistake) for one in task.wrong)


def factors_right(task: Factors, _asks: Asks) -> Iterator[Given]:
    """Yield the factors with their product."""
    yield Given(texts=(*(one.answer for one in task.path), task.answer))


def factors_wrong(task: Factors, asks: Asks) -> Mistaken:
    """Yield the right ones with one wrong part, as the author lists them."""
    (good,) = factors_right(task, asks)
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


def rule_right(task: Rule, asks: Asks) -> Iterator[Given]:
    """Yield the way through, step by step."""
    picks = _picks(task, asks)
    yield from (Given(texts=tuple(picks[:k])) for k in range(1, len(picks) + 1))


def rule_wrong(task: Rule, asks: Asks) -> Mistaken:
    """Yield every rule that does not begin it."""
    picks = _picks(task, asks)
    good = {picks[0], rules.CONSTANT_FACTOR} if picks else set()
    yield from ((Given(texts=(rule,)), "") for rule in rules.RULES if rule not in good)


def order_right(task: Order, _asks: Asks) -> Iterator[Given]:
    """Yield the recorded order turned round."""
    yield Given(texts=tuple(reversed(chosen.steps(task))))


def order_wrong(task: Order, _asks: Asks) -> Mistaken:
    """Yield the order in which the steps were recorded."""
    yield Given(texts=chosen.steps(task)), ""


def bug_right(task: Bug, _asks: Asks) -> Iterator[Given]:
    """Yield the faulty line's number, and the mended lines."""
    yield Given(str(task.line))
    yield Given(task.mended)


def bug_wrong(task: Bug, _asks: Asks) -> Mistaken:
    """Yield every other line's number, and the lines as they were."""
    lines = range(1, task.source.rstrip("\n").count("\n") + 2)
    yield from ((Given(str(line)), "") for line in lines if line != task.line)
    yield Given(task.source), ""


def goal_right(task: Goal, _asks: Asks) -> Iterator[Given]:
    """Yield the author's solution."""
    yield Given(point=point(task.solution))


def goal_wrong(task: Goal, _asks: Asks) -> Mistaken:
    """Yield where the sliders begin."""
    yield Given(point=point(task.at)), ""


def choice_right(task: Choice, _asks: Asks) -> Iterator[Given]:
    """Yield all the right options together."""
    yield Given(texts=tuple(str(k) for k, option in enumerate(task.options, 1) if option.right))


def choice_wrong(task: Choice, _asks: Asks) -> Mistaken:
    """Yield each wrong option."""
    yield from ((Given(str(k)), "") for k, option in enumerate(task.options, 1) if not option.right)


def number_right(task: Number, _asks: Asks) -> Iterator[Given]:
    """Yield the answer."""
    yield Given(task.answer)


def number_wrong(task: Number, _asks: Asks) -> Mistaken:
    """Yield what the author lists."""
    yield from ((Given(text), "") for text in task.wrong)

