"""What a screen reader is told of a tool button that is one of several: a radio button, not a box to uncheck.

Qt calls every tool button that can be checked a check box; see https://doc.qt.io/qt-6/qaccessible.html.
"""

from __future__ import annotations

from typing import TypeGuard

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget

from triptych.ui.buttons import ONE_OF_SEVERAL

PRESS = "Press"  # the name that Qt's own buttons give to it


class ChoiceFace(QAccessibleWidget):
    """Tells whether this one is chosen, and lets a reader choose it."""

    def __init__(self, button: QAbstractButton) -> None:
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

    def text(self, kind: QAccessible.Text) -> str:
        """The name that the button has now: some make it when they are asked."""
        named = self._button.accessibleName() if kind == QAccessible.Text.Name else ""
        return named or super().text(kind)


def is_choice(thing: object) -> TypeGuard[QAbstractButton]:
    """Whether it is a button of ours that is one of several."""
    if not isinstance(thing, QAbstractButton) or not thing.isCheckable():
        return False
    return thing.autoExclusive() or bool(thing.property(ONE_OF_SEVERAL))
