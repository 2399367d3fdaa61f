"""What one round of a hunt gives: how many cases ran, and those that broke something."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Find:
    """A case that broke something: what it broke, and all that is needed to see it again."""

    what: str
    case: object


@dataclass
class Round:
    """``slow`` are the refusals for time, which are allowed, and told."""

    cases: int = 0
    finds: list[Find] = field(default_factory=list)
    slow: list[object] = field(default_factory=list)

    def find(self, what: str, case: object) -> None:
        """Keep a find."""
        self.finds.append(Find(what, case))
