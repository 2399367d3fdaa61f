"""Why training diverged or stands still: the step's size, or the row and the step of it where numbers end."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from triptych.engine import backends
from triptych.engine.exact import Ladder
from triptych.engine.point import compute
from triptych.engine.train.by_hand import Slopes
from triptych.engine.train.by_torch import ByTorch
from triptych.engine.train.sharpness import sharpness
from triptych.engine.train.steps import Step
from triptych.engine.train.subject import Subject
from triptych.messages import Recipe, Said, Stand, Verdict
from triptych.sentences import say

Reason = tuple[tuple[Said, ...], int | None]
TELLING = ("domain", "masked", "overflow", "clamped", "saturated", "kink")


def why_diverged(
    subject: Subject, recipe: Recipe, lowest: Sequence[float], before: Sequence[float], step: Step
) -> Reason:
    """Return what made the loss or a weight grow beyond bounds, and the row where numbers end."""
    told = [rate_told(subject, recipe, lowest)]
    row = None
    if not step.is_finite:
        found = _lost_row(subject, before)
        if found is not None:
            row, because = found
            told.append(because)
    return tuple(said for said in told if said is not None), row


def rate_told(subject: Subject, recipe: Recipe, weights: Sequence[float]) -> Said | None:
    """Return what the learning rate has to do with it; None where it is not too large for the curvature."""
    if recipe.rate < 0:
        return say("train-climbs")
    if not recipe.zero_grad:
        return say("train-piled-up")
    if recipe.optimizer != "sgd":
        return say("train-rate-large", rate=f"{recipe.rate:g}")
    row = 0 if subject.rows == 1 else None
    curvature = sharpness(Slopes(subject, "float64"), weights, row)
    if curvature is None or recipe.rate <= 2 / curvature:
        return None
    return say(
        "train-rate-over", curvature=f"{curvature:.4g}", most=f"{2 / curvature:.4g}", rate=f"{recipe.rate:g}"
    )


def why_stuck(subject: Subject, weights: Sequence[float]) -> Reason:
    """Return what holds the gradient at 0 in the first row that has anything to tell of it."""
    for row in range(subject.rows):
        for verdict in _verdicts(subject, weights, row):
            if verdict.kind in TELLING:
                return (verdict.because,), row if subject.rows > 1 else None
    return (say("train-flat"),), None


def _lost_row(subject: Subject, weights: Sequence[float]) -> tuple[int | None, Said] | None:
    """Return the first row whose loss or gradient is no number, and its verdict's sentence."""
    torch = ByTorch(subject, Stand(tuple(weights)), Recipe(rate=0.0), 0)
    for row in range(subject.rows):
        step = torch.step(row)
        if not (math.isfinite(step.loss) and all(map(math.isfinite, step.gradients))):
            for verdict in _verdicts(subject, weights, row):
                if verdict.kind in TELLING:
                    return (row if subject.rows > 1 else None), verdict.because
    return None


def _verdicts(subject: Subject, weights: Sequence[float], row: int) -> Iterator[Verdict]:
    """The verdicts of the output and of every trained name at one row."""
    task = subject.task
    point = {**subject.numbers(row), **dict(zip(subject.names, weights, strict=True))}
    columns = {name: backends.load(name).derive(task) for name in ("by_hand", "autograd")}
    computed = compute(task, columns, point, subject.dtype, Ladder())
    for told in (computed.output, *computed.gradients):
        if told.verdict is not None:
            yield told.verdict
