"""Whether a picture shows that it has the keyboard: on the screen it does, in a file it would be a flaw."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget

FOR_FILE = "for-file"  # the property of a widget that is painted for a file


def shows_focus(widget: QWidget) -> bool:
    """Whether the widget has the keyboard and is painted for the screen."""
    return widget.hasFocus() and not is_for_file(widget)


def is_for_file(widget: QWidget) -> bool:
    """Whether the widget is painted for a file: in lines and letters, not in a screen's pixels."""
    return bool(widget.property(FOR_FILE))


@contextmanager
def painted_for_file(widget: QWidget) -> Iterator[None]:
    """Let the widget paint itself as somebody sees it who has no keyboard."""
    widget.setProperty(FOR_FILE, True)
    try:
        yield
    finally:
        widget.setProperty(FOR_FILE, False)
