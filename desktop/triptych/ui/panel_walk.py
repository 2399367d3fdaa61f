"""F6: gives the keyboard to the next panel that can take it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def walk(panels: Sequence[QWidget], step: int) -> None:
    """Give the keyboard to the panel so many steps on from the one that has it."""
    ways = [(panel, entry) for panel in panels if (entry := first_stop(panel)) is not None]
    focus = QApplication.focusWidget()
    inside = [i for i, (panel, _) in enumerate(ways) if focus is not None and panel.isAncestorOf(focus)]
    here = inside[-1] if inside else -1
    ways[(here + step) % len(ways)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_stop(panel: QWidget) -> QWidget | None:
    """Return the first widget inside that Tab would reach, None if there is none in sight."""
    if not panel.isVisible():
        return None
    for child in panel.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return child
    return None
