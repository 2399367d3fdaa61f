"""A class's attempts as one table: who stumbled where, over which mistake, and who got past it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from statistics import median

import msgspec

from triptych.course.attempts import Attempted
from triptych.course.judgement import RIGHT, WRONG


class Spot(msgspec.Struct, frozen=True):
    """One task in a class: how many tried it, how it went, and the names of those who are still at it.

    ``tries`` is the median number of tries until it was right (or so far), ``mistakes`` the named ones, the
    most frequent first, with how many learners made each.
    """

    lesson: str
    task: str
    learners: int
    at_once: int
    solved: int
    tries: float
    hints: int
    mistakes: tuple[tuple[str, int], ...]
    stumbled: tuple[str, ...]
    stuck: tuple[str, ...]


def spots(attempts: Iterable[Attempted]) -> tuple[Spot, ...]:
    """Return the tasks, those first at which the largest share of the class stumbled.

    An attempt that stands in two files is counted once.
    """
    grouped: dict[tuple[str, str], dict[str, list[Attempted]]] = defaultdict(lambda: defaultdict(list))
    for one in sorted(set(attempts), key=lambda one: one.at):
        if one.verdict in (RIGHT, WRONG):
            grouped[one.lesson, one.task][one.learner].append(one)
    found = [_spot(lesson, task, by_learner) for (lesson, task), by_learner in grouped.items()]
    return tuple(sorted(found, key=lambda s: (-len(s.stumbled) / s.learners, s.lesson, s.task)))


def cells(spot: Spot) -> tuple[str, ...]:
    """Return a task as the texts of one row: its lesson and id, five counts, mistakes, and who is stuck."""
    mistakes = ", ".join(f"{name} ({count})" for name, count in spot.mistakes[:3])
    counts = (str(n) for n in (spot.learners, spot.at_once, spot.solved))
    return (
        spot.lesson,
        spot.task,
        *counts,
        f"{spot.tries:g}",
        str(spot.hints),
        mistakes,
        ", ".join(spot.stuck),
    )


def _spot(lesson: str, task: str, by_learner: dict[str, list[Attempted]]) -> Spot:
    stumbled = [name for name, tries in by_learner.items() if tries[0].verdict == WRONG]
    stuck = [name for name, tries in by_learner.items() if all(one.verdict == WRONG for one in tries)]
    named = Counter(
        mistake
        for tries in by_learner.values()
        for mistake in {one.mistake for one in tries if one.mistake is not None}
    )
    return Spot(
        lesson,
        task,
        learners=len(by_learner),
        at_once=len(by_learner) - len(stumbled),
        solved=len(by_learner) - len(stuck),
        tries=median(_until_right(tries) for tries in by_learner.values()),
        hints=sum(max(one.hints for one in tries) for tries in by_learner.values()),
        mistakes=tuple(named.most_common()),
        stumbled=tuple(sorted(stumbled)),
        stuck=tuple(sorted(stuck)),
    )


def _until_right(tries: list[Attempted]) -> int:
    return next((k for k, one in enumerate(tries, 1) if one.verdict == RIGHT), len(tries))
