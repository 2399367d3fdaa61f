"""Does what can wait bit by bit, and lets the window live in between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def in_turns(owner: QObject, *steps: Callable[[], object]) -> None:
    """Take one step each time that the event loop comes round, for as long as the owner is there."""
    rest = iter(steps)

    def go_on() -> None:
        step = next(rest, None)
        if step is not None:
            QTimer.singleShot(0, owner, go_on)
            step()

    QTimer.singleShot(0, owner, go_on)
