"""What stands in a layout, by its places.

`QLayout.itemAt` is not asked: PySide keeps its wrapper of an item for as long as the layout is there, though
Qt deletes the item with its widget.  What comes to that address next, and is deleted, ends the program.
"""

from __future__ import annotations

from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def parts_of(layout: QLayout) -> list[tuple[int, QWidget | QLayout]]:
    """Return each widget and each layout that stands in this one itself, with its place; spacers are none."""
    owner, direct = layout.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
    widgets = [] if owner is None else owner.findChildren(QWidget, options=direct)
    layouts = [child for child in layout.children() if isinstance(child, QLayout)]
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(widget), widget) for widget in widgets]
    placed += [(layout.indexOf(inner), inner) for inner in layouts]
    return sorted(((place, part) for place, part in placed if place >= 0), key=itemgetter(0))


def is_empty(part: QWidget | QLayout) -> bool:
    """Whether it takes no room in its layout."""
    if isinstance(part, QLayout):
        return part.isEmpty()
    return part.isHidden() and not part.sizePolicy().retainSizeWhenHidden()
