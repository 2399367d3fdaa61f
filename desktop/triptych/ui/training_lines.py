"""A step as it is worked out by hand: each new weight from the numbers that it is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from triptych.messages import Recipe
from triptych.ui.decimals import as_chosen
from triptych.ui.number_text import as_typed, full, minus, shown
from triptych.ui.training_story import HAND, Moment, Story

DIGITS = 9
Written = Callable[[float], str]


def lines(story: Story, moment: Moment, dtype: str) -> list[str]:
    """Return the lines of one step, all names one after the other."""

    def written(value: float) -> str:
        return shown(value, dtype, DIGITS)

    return [line for i, name in enumerate(story.names) for line in _of_one(moment, i, name, written)]


def full_lines(story: Story, moment: Moment, dtype: str) -> list[str]:
    """Return the same lines with all digits, in signs that every program can read."""

    def written(value: float) -> str:
        return full(value, dtype)

    return [
        as_typed(line).replace("·", "*")
        for i, name in enumerate(story.names)
        for line in _of_one(moment, i, name, written)
    ]


def _of_one(moment: Moment, i: int, name: str, written: Written) -> Iterator[str]:
    recipe = moment.recipe
    gradient = written(moment.held[i])
    if not recipe.zero_grad:
        before, brought = written(moment.held_before[i]), _signed(written(moment.gradient[i]))
        yield f"{name}.grad = {before} + {brought} = {gradient}"
    rate = minus(f"{recipe.rate:.17g}") if recipe.optimizer == "sgd" else f"{abs(recipe.rate):.17g}"
    if recipe.optimizer == "adam":
        yield from _adam(moment, i, name, written, rate)
        return
    if recipe.optimizer == "momentum":
        yield _momentum(moment, i, name, written)
        gradient = written(moment.first[i])
    before, after = written(moment.before[i]), written(moment.after[i])
    yield f"{name} = {before} − {_signed(_short(rate))} · {_signed(gradient)} = {after}"


def _momentum(moment: Moment, i: int, name: str, written: Written) -> str:
    gradient, first = _signed(written(_downhill(moment, i))), written(moment.first[i])
    if moment.number == 1:
        return f"v({name}) = {gradient} = {first}"
    before = _signed(written(moment.first_before[i]))
    return f"v({name}) = {_short(str(moment.recipe.momentum))} · {before} + {gradient} = {first}"


def _adam(moment: Moment, i: int, name: str, written: Written, rate: str) -> Iterator[str]:
    recipe, t = moment.recipe, moment.number
    one, two = as_chosen(f"{recipe.beta1:g}"), as_chosen(f"{recipe.beta2:g}")
    gradient = _signed(written(_downhill(moment, i)))
    first, second = written(moment.first[i]), written(moment.second[i])
    before = _signed(written(moment.first_before[i]))
    yield f"m({name}) = {one} · {before} + (1 − {one}) · {gradient} = {first}"
    yield f"v({name}) = {two} · {written(moment.second_before[i])} + (1 − {two}) · {gradient}² = {second}"
    mean, square = f"{_signed(first)}/(1 − {one}^{t})", f"{second}/(1 − {two}^{t})"
    step = f"{_short(rate)} · {mean} / (√({square}) + {_short(str(recipe.epsilon))})"
    yield f"{name} = {written(moment.before[i])} − {step} = {written(moment.after[i])}"


def _downhill(moment: Moment, i: int) -> float:
    """The gradient as the optimizer's state takes it: one that climbs has its sign turned."""
    return -moment.held[i] if moment.recipe.rate < 0 else moment.held[i]


def _signed(text: str) -> str:
    return f"({text})" if text.startswith(("-", "−")) else text


def _short(number: str) -> str:
    """A setting as it was typed: 0.1, not all the digits of its float64."""
    value = float(number.replace("−", "-"))
    return shown(value, "float64", 12)


def table(story: Story, dtype: str, rows: int) -> str:
    """Return every step with all digits, one a line, tabs between: for a spreadsheet."""
    heads = ["step", "row", "rate", "loss", "loss by hand"]
    for name in story.names:
        heads += [
            f"gradient {name}",
            f".grad {name}",
            f"first {name}",
            f"second {name}",
            f"{name} before",
            name,
            f"gradient {name} by hand",
            f"{name} by hand",
        ]
    found = ["\t".join(heads)]
    for moment, hand in zip(story.moments(), story.moments(HAND), strict=True):
        row = "" if moment.recipe.whole or not rows else str((moment.step - 1) % rows + 1)
        losses = full(moment.loss, dtype), full(hand.loss, dtype)
        cells = [str(moment.step), row, _rate(moment.recipe), *losses]
        for i in range(len(story.names)):
            theirs = (moment.gradient, moment.held, moment.first, moment.second, moment.before, moment.after)
            numbers = (*theirs, hand.gradient, hand.after)
            cells += [full(part[i], dtype) for part in numbers]
        found.append("\t".join(cells))
    return "\n".join(found)


def _rate(recipe: Recipe) -> str:
    return f"{recipe.rate:.12g}"
