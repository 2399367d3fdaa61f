"""Where Tab comes to widgets that were made later than those around them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def follow(panel: QWidget, late: Sequence[QWidget]) -> None:
    """Let Tab walk these widgets of a panel, in this order, after all others of the panel."""
    before = _last_but(panel, set(late))
    for widget in late:
        QWidget.setTabOrder(before, widget)
        before = widget


def _last_but(panel: QWidget, late: set[QWidget]) -> QWidget:
    last, at = panel, panel.nextInFocusChain()
    while at is not panel:
        if panel.isAncestorOf(at) and at not in late and not any(one.isAncestorOf(at) for one in late):
            last = at
        at = at.nextInFocusChain()
    return last
