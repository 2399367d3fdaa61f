"""The slider that the keys of a presentation move: one of the program's, or a bench's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from triptych.ui.bench import Bench
from triptych.ui.knob import Leaf
from triptych.ui.lab_bench import LabBench
from triptych.ui.number_text import shown

DIGITS = 8


class Hand(Protocol):
    """Holds one slider."""

    def move(self, steps: int) -> None:
        """Move it by so many steps."""

    def take(self, step: int) -> None:
        """Take the next slider, or the one before."""

    def words(self) -> str:
        """Return its name and value; nothing where there is none."""


class ProgramHand:
    """The sliders of what lies on the desk, the plots' own first."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._leaf: Leaf | None = bench.desk.axis

    def move(self, steps: int) -> None:
        """Move the slider; where the program has it no longer, take its first."""
        desk = self._bench.desk
        if self._leaf not in desk.knobs and desk.leaves:
            self._leaf = desk.leaves[0]
        if self._leaf is not None and self._leaf in desk.knobs:
            self._bench.move(self._leaf, desk.knobs[self._leaf].nudged(steps))

    def take(self, step: int) -> None:
        """Take the next slider, or the one before."""
        leaves = self._bench.desk.leaves
        if leaves:
            here = leaves.index(self._leaf) if self._leaf in leaves else -1
            self._leaf = leaves[(here + step) % len(leaves)]

    def words(self) -> str:
        """The slider's name and value."""
        desk = self._bench.desk
        knob = desk.knobs.get(self._leaf) if self._leaf is not None else None
        if self._leaf is None or knob is None:
            return ""
        return f"{self._leaf.label} = {shown(knob.value, 'float64', DIGITS)}"


class LabHand:
    """The one input of a bench of the lab."""

    def __init__(self, bench: Callable[[], LabBench]) -> None:
        self._bench = bench  # which is built when it is first brought

    def move(self, steps: int) -> None:
        """Move it; the lanes are played with it."""
        self._bench().nudge(steps)

    def take(self, step: int) -> None:
        """There is no other."""

    def words(self) -> str:
        """Its name and value."""
        return f"x = {shown(self._bench().stand.knob.value, 'float64', DIGITS)}"
