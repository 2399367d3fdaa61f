"""One panel of a presentation, as a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from triptych.ui.presenter_hand import Hand, ProgramHand

Kinds = tuple[type[QWidget], ...]
Widgets = Callable[[], Sequence[QWidget]]


def nothing() -> None:
    """Nothing has to be done."""


@dataclass(frozen=True)
class Presented:
    """A panel: ``bring`` readies it and returns the widgets to be seen, ``kinds`` are revealed one by one.

    ``go`` is done in place of that, with 1 for a step on and -1 for one back.  ``without`` are parts that
    nobody needs to see, ``parts`` those in which pieces are looked for, where that is not all.  ``more``
    brings more to be revealed, if there is any; ``rest`` is done when one turns away.
    """

    name: str
    title: str
    bring: Widgets
    kinds: Kinds = ()
    go: Callable[[int], object] | None = None
    hand: Hand | None = None
    without: Widgets = tuple
    parts: Widgets | None = None
    more: Callable[[], bool] | None = None
    rest: Callable[[], object] = nothing
    is_ready: Callable[[], bool] = lambda: True

    @property
    def lights(self) -> bool:
        """Whether it shows the program on the desk, whose steps can be pointed at."""
        return isinstance(self.hand, ProgramHand)
