"""Everything that was trained, step by step: what to plot, to step back to, to go on from, and to copy."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from triptych.messages import Course, Recipe, Stand
from triptych.ui.plot_data import floats

MOST_STEPS = 10_000
TORCH, HAND, RIGHT = "autograd", "by_hand", "right"
STATES = {"sgd": 0, "momentum": 1, "adam": 2}  # how many numbers an optimizer remembers for each weight
FIELDS = ("gradients", "held", "first", "second", "weights")

Numbers = tuple[float, ...]


@dataclass
class Track:
    """One column's path: ``count`` numbers for each step after ``start``, and one more for the weights."""

    count: int
    start: int
    loss: array[float] = field(default_factory=lambda: array("d"))
    series: dict[str, array[float]] = field(default_factory=lambda: {name: array("d") for name in FIELDS})

    @property
    def end(self) -> int:
        """The last step."""
        return self.start + len(self.loss)

    def take(self, course: Course) -> None:
        """Go on with these steps; what was not sent is what it must be."""
        loss = floats(course.loss)
        wanted = len(loss) * self.count
        gradients = floats(course.gradients)
        for name in FIELDS:
            found = floats(getattr(course, name))
            missing = gradients if name == "held" else array("d", bytes(8 * wanted))
            self.series[name].extend(found if len(found) == wanted else missing)
        self.loss.extend(loss)

    def cut(self, step: int) -> None:
        """Forget what came after a step."""
        keep = max(0, step - self.start)
        del self.loss[keep:]
        for name, values in self.series.items():
            del values[(keep + (name == "weights")) * self.count :]

    def weights(self, step: int) -> Numbers:
        """The weights after so many steps."""
        return self._at("weights", step - self.start)

    def numbers(self, name: str, step: int) -> Numbers:
        """What a step brought; of the step before the first one, zeros."""
        place = step - self.start - 1
        return self._at(name, place) if place >= 0 else (0.0,) * self.count

    def _at(self, name: str, place: int) -> Numbers:
        return tuple(self.series[name][place * self.count : (place + 1) * self.count])


@dataclass(frozen=True)
class Moment:
    """One step, with everything that it is worked out from; ``number`` counts as the optimizer does."""

    step: int
    number: int
    recipe: Recipe
    loss: float
    before: Numbers
    gradient: Numbers
    held_before: Numbers
    held: Numbers
    first_before: Numbers
    first: Numbers
    second_before: Numbers
    second: Numbers
    after: Numbers


class Story:
    """The tracks of one training, from the weights that it began with.

    ``apart`` has for each step how far PyTorch's weights and those by hand are from each other, as a power
    of ten: minus infinity where they are equal, nan where one is no number.  ``forks`` counts how often a
    part was forgotten.
    """

    def __init__(self, names: tuple[str, ...], weights: Numbers) -> None:
        self.names = names
        self.tracks = {name: self._new(0, weights) for name in (TORCH, HAND)}
        self._recipes: list[tuple[int, Recipe]] = []
        self.apart = array("d", [-math.inf] * len(names))
        self.forks = 0

    def _new(self, start: int, weights: Numbers) -> Track:
        track = Track(len(self.names), start)
        track.series["weights"].extend(weights)
        return track

    @property
    def steps(self) -> int:
        """How many steps were made."""
        return self.tracks[TORCH].end

    def weights(self, step: int) -> Numbers:
        """PyTorch's weights after so many steps."""
        return self.tracks[TORCH].weights(step)

    def step_at(self, weights: Numbers) -> int | None:
        """The first step after which PyTorch's weights were these; None where they never were."""
        first = self.tracks[TORCH].series["weights"][:: len(self.names)]  # most steps differ in one already
        alike = (step for step, one in enumerate(first) if _same((one,), weights[:1]))
        return next((step for step in alike if _same(self.weights(step), weights)), None)

    def begin(self, step: int, recipe: Recipe) -> None:
        """Go on from a step in this way; what came after it is forgotten."""
        if step < self.steps:
            self.forks += 1
            del self.apart[(step + 1) * len(self.names) :]
        for track in self.tracks.values():
            track.cut(step)
        self._recipes = [(after, known) for after, known in self._recipes if after < step]
        if not self._recipes or self._recipes[-1][1] != recipe:
            self._recipes.append((step, recipe))
        right = self.tracks.get(RIGHT)
        if right is not None and (recipe.zero_grad or not right.start <= step <= right.end):
            del self.tracks[RIGHT]
        if not recipe.zero_grad and RIGHT not in self.tracks:
            self.tracks[RIGHT] = self._new(step, self.tracks[HAND].weights(step))

    def take(self, courses: dict[str, Course]) -> None:
        """Go on with steps that were made."""
        for name, course in courses.items():
            if name in self.tracks:
                self.tracks[name].take(course)
        one, other = (self.tracks[name].series["weights"] for name in (TORCH, HAND))
        self.apart.extend(map(_apart, one[len(self.apart) :], other[len(self.apart) :]))

    def recipe(self, step: int) -> Recipe:
        """How a step was made."""
        return next(recipe for after, recipe in reversed(self._recipes) if after < step)

    def since(self, step: int, optimizer: str) -> int:
        """How many steps before and with this one the same optimizer remembers."""
        begun = step
        for after, recipe in reversed(self._recipes):
            if after < step and recipe.optimizer != optimizer:
                break
            begun = min(begun, after)
        return step - begun

    def stands(self, step: int, recipe: Recipe) -> dict[str, Stand]:
        """Where every track stands after a step, for going on in this way."""
        return {name: self._stand(track, step, recipe) for name, track in self.tracks.items()}

    def _stand(self, track: Track, step: int, recipe: Recipe) -> Stand:
        if step <= track.start:
            return Stand(track.weights(step))
        states = STATES[recipe.optimizer] if self.since(step, recipe.optimizer) else 0
        state = [track.numbers(name, step) for name in ("first", "second")[:states]]
        return Stand(track.weights(step), track.numbers("held", step), *state)

    def moment(self, step: int, name: str = TORCH) -> Moment:
        """Everything about one step of a track."""
        track, recipe = self.tracks[name], self.recipe(step)
        number = self.since(step, recipe.optimizer)
        begun = number > 1
        none = (0.0,) * len(self.names)
        first, second = (track.numbers(n, step - 1) if begun else none for n in ("first", "second"))
        return Moment(
            step=step,
            number=number,
            recipe=recipe,
            loss=track.loss[step - track.start - 1],
            before=track.weights(step - 1),
            gradient=track.numbers("gradients", step),
            held_before=none if recipe.zero_grad else track.numbers("held", step - 1),
            held=track.numbers("held", step),
            first_before=first,
            first=track.numbers("first", step),
            second_before=second,
            second=track.numbers("second", step),
            after=track.weights(step),
        )

    def moments(self, name: str = TORCH) -> Iterator[Moment]:
        """All steps of a track that began with the story."""
        return (self.moment(step, name) for step in range(1, self.steps + 1))


def _same(one: Numbers, other: Numbers) -> bool:
    return all(a == b or a != a != b for a, b in zip(one, other, strict=True))


def _apart(one: float, other: float) -> float:
    distance = abs(one - other)
    if one == other:
        return -math.inf
    return math.log10(distance) if distance < math.inf else math.nan
