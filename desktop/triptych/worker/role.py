"""What every computing process is to its loop."""

from __future__ import annotations

import gc
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any

from triptych.messages import Reply
from triptych.worker.channel import Loaded


class Role(ABC):
    """What a computing process does with the events of its inbox."""

    @abstractmethod
    def columns(self) -> tuple[str, ...]:
        """Return what this process can do by now."""

    @abstractmethod
    def replies(self, asked: Any) -> Iterator[Reply]:
        """Yield the parts of the answer, each complete in itself."""

    def ahead(self, asked: Any) -> Iterator[None]:
        """Work on what may be asked next; before each piece there is a look whether something was."""
        return iter(())

    def begin(self) -> None:
        """Start what comes after the first answer; where no import comes later, the collector works again."""
        settle()

    def loaded(self, event: Loaded) -> Reply:
        """Take in a backend, and return what is to be told about it."""
        raise NotImplementedError(event.name)  # in most processes nothing is ever loaded


def settle() -> None:
    """After the last import, take what they made out of the collector's sight, and let it look less often."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()
