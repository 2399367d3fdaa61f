"""What one source did while it was run, the warnings that came meanwhile included."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import torch

from triptych.lab import explain
from triptych.lab.budget import Budget
from triptych.lab.limits import DEEPEST_CALLS
from triptych.lab.refusal import RefusedError
from triptych.messages import Program, Refused, Trouble, Warned
from triptych.sentences import say


@dataclass
class Outcome:
    """What one source did, while it is being run."""

    budget: Budget = field(default_factory=Budget)
    result: str | None = None
    error: Trouble | None = None
    refused: Refused | None = None
    skipped: Refused | None = None
    warnings: tuple[Warned, ...] = ()
    programs: tuple[Program, ...] = ()
    keep: bool = True

    def stop(self, line: int, sentence: str) -> None:
        """Note a limit that the system met and not the lab's counting."""
        self.refused = Refused(line or 1, "", say(sentence, most=DEEPEST_CALLS), limit=True)
        self.keep = False

    def skip(self, refused: RefusedError, line: int) -> None:
        """Note a line that was left out while the rest was run, if it is the first."""
        self.skipped = self.skipped or Refused(refused.line or line, refused.word, refused.because)


@contextmanager
def heard(outcome: Outcome) -> Iterator[None]:
    """Catch every warning, also those that torch gives once only, and keep them for the outcome."""
    always = torch.is_warn_always_enabled()
    torch.set_warn_always(True)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield
    finally:
        torch.set_warn_always(always)
    outcome.warnings = tuple(explain.warned(entry.category.__name__, str(entry.message)) for entry in caught)
