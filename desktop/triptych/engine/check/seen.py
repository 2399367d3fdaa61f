"""What many points said about one answer."""

from __future__ import annotations

from dataclasses import dataclass, field

from triptych.engine.check.agreement import Outcome
from triptych.engine.check.trial import Trial


@dataclass
class Seen:
    """What the points said so far.

    Where it is not ``strict``, the program itself is nowhere real, and no answer need be.
    """

    strict: bool = True
    same: list[Trial] = field(default_factory=list)
    different: list[Trial] = field(default_factory=list)
    undefined: list[Trial] = field(default_factory=list)
    unsure: int = 0

    @property
    def is_wrong(self) -> bool:
        """Whether one point has spoken against the answer."""
        return bool(self.different or self.undefined)

    def take(self, outcome: Outcome, one: Trial | None) -> None:
        """Note one point."""
        if outcome is Outcome.UNDEFINED and not self.strict:
            outcome = Outcome.UNSURE
        kept = {Outcome.SAME: self.same, Outcome.DIFFERENT: self.different, Outcome.UNDEFINED: self.undefined}
        if one is not None and outcome in kept:
            kept[outcome].append(one)
        self.unsure += outcome is Outcome.UNSURE
