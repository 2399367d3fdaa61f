"""What a screen reader is told of a tool button that is one of several: a radio button, not a box to uncheck.

Qt calls every tool button that can be checked a check box; see https://doc.qt.io/qt-6/qaccessible.html.
"""

from __future__ import annotations

from typing import TypeGuard

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QToolButton

PRESS = "Press"  # the name that Qt's own buttons give to it


class ChoiceFace(QAccessibleWidget):
    """Tells whether this one is chosen, and lets a reader choose it."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button, QAccessible.Role.RadioButton)
        self._button = button

    def state(self) -> QAccessible.State:
        """As any widget's, and whether it is the one."""
        state = super().state()
        state.checkable = True
        state.checked = self._button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed, and focused."""
        return [PRESS, *super().actionNames()]

    def doAction(self, action: str) -> None:
        """Press it as a click does."""
        if action == PRESS:
            self._button.click()
        else:
            super().doAction(action)


def is_choice(thing: object) -> TypeGuard[QToolButton]:
    """Whether it is a tool button that is one of several."""
    return isinstance(thing, QToolButton) and thing.isCheckable() and thing.autoExclusive()
