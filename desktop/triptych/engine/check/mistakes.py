"""Which mistake it was: wrong derivatives are built from the program's own steps, and one is the answer."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from triptych.engine.check.malrules import BOTH, FIRST, ONE, SECOND, MalRule
from triptych.engine.check.tangents import MAYBE
from triptych.engine.check.trial import TOO_LARGE, Subject, Trial, agrees
from triptych.engine.reals import Mp

MOST_PAIRED = 40


@dataclass(frozen=True)
class Broken:
    """A rule that was broken, at some nodes, and the wrong derivative there as text."""

    rule: MalRule
    at: Mapping[int, str]

    @property
    def node(self) -> int:
        """The node nearest to the output."""
        return max(self.at)


class Blackboard:
    """One point, with the right derivative of every node, so that a broken one starts where it breaks."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self.tangents = [trial.walk.tangents(seed, {}) for seed in trial.seeds]
        self.given = trial.given or ()

    def wrong(self, at: Mapping[int, str]) -> tuple[Mp, ...] | None:
        """The derivative with rules broken at some nodes; None where it has no real value."""
        walk, first = self._trial.walk, min(at)
        try:
            rows = zip(self._trial.seeds, self.tangents, strict=True)
            found = [walk.tangents(seed, at, known, first)[walk.graph.output] for seed, known in rows]
        except TOO_LARGE:
            return None
        return self._trial.ended(found)

    def is_given(self, parts: tuple[Mp, ...] | None) -> bool:
        """Whether this is what the learner's answer gives here."""
        if parts is None or len(parts) != len(self.given):
            return False
        return all(agrees(a, b) for a, b in zip(parts, self.given, strict=True))


class Search:
    """Looks for the mistake behind one wrong answer, by rules broken once and then twice."""

    def __init__(self, subject: Subject, trials: Sequence[Trial], until: float) -> None:
        self._subject, self._until = subject, until
        self._boards = [Blackboard(trial) for trial in trials]
        self._told: dict[str, Broken] = {}

    def single(self, rules: Sequence[MalRule]) -> Broken | None:
        """The first of these rows that explains the answer at every trial; None where none does in time."""
        first, others = self._boards[0], self._boards[1:]
        for broken in _single(rules, self._subject, first.tangents[0]):
            if time.monotonic() > self._until:
                return None
            parts = first.wrong(broken.at)
            if first.is_given(parts) and _explains(broken, others):
                return broken
            if parts is not None:
                self._told.setdefault(_key(parts), broken)
        return None

    def pair(self) -> Broken | None:
        """Two mistakes, of all that were tried, the second perhaps a sign; the higher one gives the name."""
        tried = list(self._told.values())[:MOST_PAIRED]
        for broken in tried:
            if all(board.is_given(_negative(board.wrong(broken.at))) for board in self._boards):
                return broken
        for k, first in enumerate(tried):
            for second in tried[k + 1 :]:
                if time.monotonic() > self._until:
                    return None
                both = Broken(first.rule, {**second.at, **first.at})
                if not first.at.keys() & second.at.keys() and _explains(both, self._boards):
                    return first
        return None


def _key(parts: Iterable[Mp]) -> str:
    return " ".join(str(p.context.nstr(p, 12)) for p in parts)


def _negative(parts: tuple[Mp, ...] | None) -> tuple[Mp, ...] | None:
    return None if parts is None else tuple(-p for p in parts)


def _explains(broken: Broken, boards: Sequence[Blackboard]) -> bool:
    return all(board.is_given(board.wrong(broken.at)) for board in boards)


def _single(rules: Iterable[MalRule], subject: Subject, tangents: Sequence[MAYBE]) -> Iterator[Broken]:
    """Every rule at every place, output first, then at all of its places at once."""
    active = subject.graph.reaching((subject.wrt,))
    alive = [i for i in range(len(tangents) - 1, -1, -1) if active[i] and tangents[i] is not None]
    for rule in rules:
        places = [i for i in alive if i != subject.wrt and _applies(rule, subject, i, tangents)]
        for text in rule.texts:
            yield from (Broken(rule, {i: text}) for i in places)
            if len(places) > 1:
                yield Broken(rule, dict.fromkeys(places, text))


def _applies(rule: MalRule, subject: Subject, i: int, tangents: Sequence[MAYBE]) -> bool:
    node = subject.graph.nodes[i]
    if node.op not in rule.ops:
        return False
    moving = [k for k, a in enumerate(node.args) if tangents[a] is not None]
    if rule.inside and (len(moving) != 1 or node.args[moving[0]] == subject.wrt):
        return False
    wanted = {FIRST: [0], SECOND: [1], BOTH: [0, 1]}.get(rule.moving)
    return len(moving) == 1 if rule.moving == ONE else wanted is None or moving == wanted
