"""What can be done with what is in sight: its buttons, its pages, the lines of its lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QComboBox, QMenu, QTabBar, QWidget

from triptych.ui.fourth_choice import FourthChoice

PAD_KEY = "key"  # the role of the palette's keys, which write a letter each
FEW = 2  # so many words say little without the tooltip


class Seen(NamedTuple):
    """One thing to do, by its title."""

    title: str
    act: Callable[[], object]


@runtime_checkable
class Ready(Protocol):
    """A part with a button that opens a menu of ready things."""

    ready: QAbstractButton

    def fill_ready(self, menu: QMenu) -> None:
        """Put them into a menu."""


def buttons(window: QWidget) -> Iterator[Seen]:
    """Yield every button that can be pressed, but the palette's keys; those named alike with their panel."""
    found = [button for button in window.findChildren(QAbstractButton) if _is_offered(button, window)]
    alike = Counter(button.accessibleName() for button in found)
    for button in found:
        name, tip = button.accessibleName(), button.toolTip()
        if alike[name] > 1:
            name = _with_panel(button, name)
        if len(name.split()) <= FEW and tip:
            name = f"{name}: {tip}"
        yield Seen(name, button.click)


def pages(window: QWidget) -> Iterator[Seen]:
    """Yield every page that lies behind a tab."""
    for bar in window.findChildren(QTabBar):
        for place in range(bar.count()) if _is_in_sight(bar, window) else ():
            yield Seen(f"{bar.tabText(place)}: {bar.accessibleName()}", partial(bar.setCurrentIndex, place))


def choices(window: QWidget) -> Iterator[Seen]:
    """Yield every line of a list to choose from; the further columns have commands of their own."""
    for box in window.findChildren(QComboBox):
        if _is_in_sight(box, window) and not isinstance(box, FourthChoice):
            for place in range(box.count()):
                yield Seen(f"{box.accessibleName()}: {box.itemText(place)}", partial(_choose, box, place))


def with_ready(window: QWidget) -> Iterator[Ready]:
    """Yield the parts that have ready things to offer."""
    for part in window.findChildren(QWidget):
        if _is_in_sight(part, window) and isinstance(part, Ready):
            yield part


def _is_in_sight(part: QWidget, window: QWidget) -> bool:
    return part.isVisible() and part.isEnabled() and part.window() is window


def _is_offered(button: QAbstractButton, window: QWidget) -> bool:
    named = bool(button.accessibleName()) and button.property("role") != PAD_KEY
    return named and _is_in_sight(button, window)


def _with_panel(button: QWidget, name: str) -> str:
    """Tell it by the next panel around it that has a name."""
    part = button.parentWidget()
    while part is not None and not part.accessibleName():
        part = part.parentWidget()
    return name if part is None else f"{part.accessibleName()}: {name}"


def _choose(box: QComboBox, place: int) -> None:
    """Choose a line as a hand does."""
    box.setCurrentIndex(place)
    box.activated.emit(place)
