"""Where Tab comes to widgets that were made later than those around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollBar, QWidget


def follow(panel: QWidget, late: Sequence[QWidget]) -> None:
    """Let Tab walk these widgets of a panel, in this order, after all others of the panel."""
    before = _stop_before(panel, set(late))
    for widget in late:
        QWidget.setTabOrder(before, widget)
        before = widget


def follow_on(before: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab come from a stop to all that is in these parts, in their order, before it goes on."""
    for part in parts:
        for widget in (part, *part.findChildren(QWidget)):
            if _is_stop(widget):
                QWidget.setTabOrder(before, widget)
                before = widget


def lead(buttons: Sequence[QAbstractButton]) -> None:
    """Let Tab stop at the chosen one of several, where Qt lets it stop at the one that was used last."""
    for button in buttons:
        stops = button.isChecked()
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)


def _stop_before(panel: QWidget, late: set[QWidget]) -> QWidget:
    """The panel's last stop but these; where it has none, the last one before it, since Qt wants a stop."""
    inside = {widget for widget in panel.findChildren(QWidget) if widget not in late and _is_stop(widget)}
    for widget in _chain(panel) if inside else ():  # they are near, and all round there are hundreds
        inside.discard(widget)
        if not inside:
            return widget
    back = [widget for widget in _chain(panel) if widget not in late][::-1]
    return next((widget for widget in back if _is_stop(widget)), panel)


def _chain(panel: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in Tab's order, from the one after the panel round to the one before it."""
    at = panel.nextInFocusChain()
    while at is not None and at is not panel:
        yield at
        at = at.nextInFocusChain()


def _is_stop(widget: QWidget) -> bool:
    """Whether Tab would stop there; scroll bars come and go, so they don't count."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(widget, QScrollBar)
