"""Where Tab comes to widgets that were made later than those around them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget


def follow(panel: QWidget, late: Sequence[QWidget]) -> None:
    """Let Tab walk these widgets of a panel, in this order, after all others of the panel."""
    before = _last_but(panel, set(late))
    for widget in late:
        QWidget.setTabOrder(before, widget)
        before = widget


def _last_but(panel: QWidget, late: set[QWidget]) -> QWidget:
    """The panel's last stop but these; scroll bars come and go, so they don't count."""
    last, at = panel, panel.nextInFocusChain()
    while at is not panel:
        stop = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(at, QScrollBar)
        if stop and at not in late and panel.isAncestorOf(at):
            last = at
        at = at.nextInFocusChain()
    return last
