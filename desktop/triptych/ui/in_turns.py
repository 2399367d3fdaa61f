"""Does what can wait bit by bit, and lets the window live in between."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

Step = Callable[[], object]


class Steps(tuple[Step, ...]):
    """What a step returns that has found out which others come next."""

    __slots__ = ()


def in_turns(owner: QObject, *steps: Step) -> None:
    """Take one step each time that the event loop comes round, for as long as the owner is there.

    ``Steps`` that a step returns are taken next, each in its turn.
    """
    rest = list(steps)

    def go_on() -> None:
        if rest:
            QTimer.singleShot(0, owner, go_on)
            more = rest.pop(0)()
            rest[:0] = more if isinstance(more, Steps) else ()

    QTimer.singleShot(0, owner, go_on)


def imports(*names: str) -> tuple[Step, ...]:
    """A step for each of these modules, so that what needs them all is there at once when its turn comes."""
    return tuple(partial(import_module, name) for name in names)
