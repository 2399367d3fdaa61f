"""Where the cases come from: programs by hypothesis over the grammar, and real ones with changes."""

from __future__ import annotations

from random import Random
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from tests.engine.programs import Program, programs, vector_programs
from tests.fuzz.corpus import corpus
from tests.fuzz.mutations import mutated

T = TypeVar("T")


def drawn(strategy: st.SearchStrategy[T], random: Random, count: int) -> list[T]:
    """Return so many examples of a strategy, the same for the same state of ``random``."""
    found: list[T] = []

    @seed(random.getrandbits(32))
    @settings(
        max_examples=count,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def take(example: T) -> None:
        found.append(example)

    take()
    return found


def grammatical(random: Random, count: int) -> list[Program]:
    """Programs with their points: numbers, vectors, losses, where, several lines."""
    strategy = st.one_of(programs(), programs(), programs(depth=2), vector_programs())
    return drawn(strategy, random, count)


def changed(random: Random, count: int) -> list[str]:
    """Texts of the corpus after a few changes."""
    return [mutated(random.choice(corpus()), random) for _ in range(count)]
