"""Steps, by PyTorch and by hand in turns, told in parts often enough for a progress bar to move."""

from __future__ import annotations

import time
from collections.abc import Iterator

import msgspec

from triptych.engine.ask import Unusable
from triptych.engine.train.by_hand import ByHand, Slopes
from triptych.engine.train.by_torch import ByTorch
from triptych.engine.train.steps import Kept, Numbers, Step
from triptych.engine.train.subject import Subject
from triptych.engine.train.watch import Watch
from triptych.messages import Said, TrainAsk, TrainPart
from triptych.sentences import say

EVERY = 0.06  # seconds from part to part
TORCH = "autograd"


def parts(ask: TrainAsk) -> Iterator[TrainPart]:
    """Yield the steps that were asked for, in parts; the last one says how it ended."""
    try:
        run = Run(ask)
    except Unusable as unusable:
        yield TrainPart(ask.revision, 0, {}, "trouble", (unusable.fault.said,))
    else:
        yield from run.parts()


class Run:
    """One asking's paths: PyTorch's, the one by hand, and the right one where gradients pile up.

    ``Unusable`` where the program can't be answered.
    """

    def __init__(self, ask: TrainAsk) -> None:
        found = Subject(ask)
        self._ask, self._subject = ask, found
        slopes = Slopes(found, ask.dtype)
        zeroed = msgspec.structs.replace(ask.recipe, zero_grad=True)
        self._paths: dict[str, ByTorch | ByHand] = {
            name: ByTorch(found, stand, ask.recipe, ask.since)
            if name == TORCH
            else ByHand(slopes, stand, zeroed if name == "right" else ask.recipe, ask.dtype, ask.since)
            for name, stand in ask.stands.items()
        }
        self._kept = {name: Kept() for name in self._paths}
        self._before: Numbers = ask.stands[TORCH].weights
        self._watch = Watch(self._before, found.count)

    def parts(self) -> Iterator[TrainPart]:
        """Yield parts, about sixteen a second."""
        last = time.monotonic()
        for done in range(1, self._ask.steps + 1):
            row = self._subject.row(self._ask.begun + done - 1)
            try:
                step = self._step(row)
            except RuntimeError as error:  # torch's, where no gradient comes back
                yield self._part(done - 1, "trouble", (say("train-no-gradient"), torch_said(error)))
                return
            found = self._watch.look(step, row)
            if found:
                yield self._end(done, found, step)
                return
            self._before = step.weights
            if time.monotonic() - last >= EVERY and done < self._ask.steps:
                yield self._part(done)
                last = time.monotonic()
        yield self._part(self._ask.steps, "done")

    def _step(self, row: int | None) -> Step:
        steps = {name: path.step(row) for name, path in self._paths.items()}
        for name, step in steps.items():
            self._kept[name].add(step)
        return steps[TORCH]

    def _part(
        self, done: int, ended: str = "", because: tuple[Said, ...] = (), row: int | None = None
    ) -> TrainPart:
        courses = {name: kept.course() for name, kept in self._kept.items()}
        return TrainPart(self._ask.revision, done, courses, ended, because, row)

    def _end(self, done: int, found: str, step: Step) -> TrainPart:
        # Imported only here: SymPy comes along, and most training ends otherwise.
        from triptych.engine.train import cause  # noqa: PLC0415 -- as said above

        number = self._ask.begun + done
        if found == "stuck":
            told, row = cause.why_stuck(self._subject, self._before)
            return self._part(done, found, (say("train-stuck", step=number), *told), row)
        told, row = cause.why_diverged(
            self._subject, self._ask.recipe, self._watch.lowest, self._before, step
        )
        return self._part(done, found, (self._diverged(number, step), *told), row)

    def _diverged(self, number: int, step: Step) -> Said:
        if step.is_finite:
            loss, first = f"{step.loss:.4g}", f"{self._watch.first:.4g}"
            return say("train-diverged", step=number, loss=loss, first=first)
        bad = dict(zip(self._subject.names, step.weights, strict=True)) | {"loss": step.loss}
        name = next(name for name, value in bad.items() if not abs(value) < float("inf"))
        return say("train-lost", step=number, name=name, value=f"{bad[name]:g}")


def torch_said(error: RuntimeError) -> Said:
    """Return torch's own words."""
    return say("torch-error", error=str(error).partition("\n")[0])
