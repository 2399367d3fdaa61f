"""What one cell may use up: steps, turns, calls inside each other, numbers, text and seconds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from triptych.lab import limits
from triptych.lab.refusal import LimitError

LOOK_AT_CLOCK = 256  # steps between two looks at the clock


@dataclass
class Budget:
    """Counts what is used, and stops the cell with a LimitError where a limit is met."""

    clock: Callable[[], float] = time.monotonic
    steps: int = 0
    depth: int = 0
    work: int = 0
    printed: list[str] = field(default_factory=list)
    _length: int = 0
    _until: float = 0.0

    def __post_init__(self) -> None:
        """Start the clock."""
        self._until = self.clock() + limits.MOST_SECONDS

    def step(self, word: str = "") -> None:
        """Count one part of an expression or statement."""
        self.steps += 1
        if self.steps > limits.MOST_STEPS:
            raise LimitError(word, "lab-steps", most=limits.MOST_STEPS)
        if self.steps % LOOK_AT_CLOCK == 0:
            self.look(word)

    def look(self, word: str = "") -> None:
        """Stop where the time is over."""
        if self.clock() > self._until:
            raise LimitError(word, "lab-time", seconds=f"{limits.MOST_SECONDS:g}")

    def made(self, numbers: int, word: str) -> None:
        """Count the numbers of a tensor that was made."""
        self.work += numbers
        if numbers > limits.MOST_SHOWN:
            self.look(word)
        if self.work > limits.MOST_WORK:
            raise LimitError(word, "lab-work", most=limits.MOST_WORK)

    def print(self, text: str) -> None:
        """Keep what is printed; of a text that is too long, as much as there is room for."""
        room = limits.MOST_TEXT - self._length
        self.printed.append(text[:room])
        self._length += len(text)
        if len(text) > room:
            raise LimitError("print", "lab-output", most=limits.MOST_TEXT)

    @contextmanager
    def call(self, word: str) -> Iterator[None]:
        """Go one call deeper."""
        if self.depth >= limits.DEEPEST_CALLS:
            raise LimitError(word, "lab-deep-calls", most=limits.DEEPEST_CALLS)
        self.depth += 1
        try:
            yield
        finally:
            self.depth -= 1
