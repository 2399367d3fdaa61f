"""Why training diverged or stands still: the step's size, or the row and the step of it where numbers end."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from triptych.engine import backends
from triptych.engine.ask import asked
from triptych.engine.exact import Ladder
from triptych.engine.flags import flags
from triptych.engine.point import Computed, compute
from triptych.engine.telling import told
from triptych.engine.train.by_hand import Slopes
from triptych.engine.train.sharpness import sharpness
from triptych.engine.train.steps import Step
from triptych.engine.train.subject import Subject
from triptych.messages import Question, Recipe, Said
from triptych.sentences import say

Reason = tuple[tuple[Said, ...], int | None]
LOSING = ("domain", "masked", "overflow", "clamped", "saturated")
HOLDING = ("clamped", "saturated")


def why_diverged(
    subject: Subject, recipe: Recipe, lowest: Sequence[float], before: Sequence[float], step: Step
) -> Reason:
    """Return what made the loss or a weight grow beyond bounds, and the row where numbers end."""
    rate, lost = rate_told(subject, recipe, lowest), None
    if not step.is_finite:
        lost = _lost_row(subject, before)
    row, because = lost or (None, None)
    return tuple(said for said in (rate, because) if said is not None), row


def rate_told(subject: Subject, recipe: Recipe, weights: Sequence[float]) -> Said | None:
    """Return what the learning rate has to do with it; None where it is not too large for the curvature."""
    if recipe.rate < 0:
        return say("train-climbs")
    if not recipe.zero_grad:
        return say("train-piled-up")
    if recipe.optimizer != "sgd":
        return say("train-rate-large", rate=f"{recipe.rate:g}")
    every = Subject(msgspec.structs.replace(subject.ask, recipe=Recipe()))
    curvature = sharpness(Slopes(every, "float64"), weights)
    if curvature is None or recipe.rate <= 2 / curvature:
        return None
    return say(
        "train-rate-over", curvature=f"{curvature:.4g}", most=f"{2 / curvature:.4g}", rate=f"{recipe.rate:g}"
    )


def why_stuck(subject: Subject, weights: Sequence[float]) -> Reason:
    """Return what holds the gradient at 0, in the first row that has anything to tell of it."""
    for row in _rows(subject):
        evidence = _computed(subject, weights, row).evidence
        held = [flag for flag in flags(evidence) if flag.kind in HOLDING]
        if held:
            return (told(evidence, [held[0].kind], held[0], None).because,), row
    return (say("train-flat"),), None


def _lost_row(subject: Subject, weights: Sequence[float]) -> tuple[int | None, Said] | None:
    """Return the first row whose loss or gradient is no number, and its verdict's sentence."""
    for row in _rows(subject):
        computed = _computed(subject, weights, row)
        for verdict in (computed.output.verdict, *(g.verdict for g in computed.gradients)):
            if verdict is not None and verdict.kind in LOSING:
                return row, verdict.because
    return None


def _rows(subject: Subject) -> Sequence[int | None]:
    """Each row for itself, so that the one at fault is found; the one point where there are no rows."""
    rows = subject.ask.rows
    return (None,) if rows is None else range(len(rows.values))


def _computed(subject: Subject, weights: Sequence[float], row: int | None) -> Computed:
    """Return everything about one row but SymPy's part."""
    ask = subject.ask
    point = {**subject.point(row), **dict(zip(ask.trained, weights, strict=True))}
    task = asked(Question(ask.revision, ask.program, point, ask.trained, ask.dtype)).task
    columns = {name: backends.load(name).derive(task) for name in ("by_hand", "autograd")}
    return compute(task, columns, point, ask.dtype, Ladder())
