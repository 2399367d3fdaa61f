"""Leaves nothing of a window to be seen but some of its living widgets; brings the rest back as it was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QBoxLayout, QLayout, QScrollArea, QWidget

from triptych.ui.layout_parts import is_empty, parts_of

PAGE = 0.8  # of what is in sight


class Spotlight(QObject):
    """Hides what stands beside the kept widgets, all the way up: nothing is moved, so nothing has to go back.

    What shows itself meanwhile is hidden again, and shown at the end.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._kept: tuple[QWidget, ...] = ()
        self._hidden: list[QWidget] = []
        self._shown: list[QWidget] = []
        self._stretches: list[tuple[QBoxLayout, int, int]] = []

    def shine(self, kept: Sequence[QWidget], without: Iterable[QWidget] = ()) -> None:
        """Show these widgets alone, ``without`` some of what stands in them."""
        self.end()
        self._kept = tuple(kept)
        ways = {id(part) for widget in kept for part in _upwards(widget, self._page)}
        inner = {id(widget) for widget in kept}
        self._walk(self._page, ways, inner)
        for widget in kept:
            for part in (widget, *_upwards(widget, self._page)):
                if part.isHidden():
                    self._shown.append(part)
                    part.show()
        for part in without:
            self._hide(part)
        for layout in {id(one): one for one in self._layouts(kept)}.values():
            self._flatten(layout)

    def _walk(self, place: QWidget, ways: set[int], inner: set[int]) -> None:
        for child in place.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if id(child) in inner or child.isWindow():
                continue
            if id(child) in ways:
                self._walk(child, ways, inner)
            elif not isinstance(place, QAbstractScrollArea):
                self._hide(child)

    def _hide(self, part: QWidget) -> None:
        if not part.isHidden():
            self._hidden.append(part)
            part.hide()
            part.installEventFilter(self)

    def _layouts(self, kept: Sequence[QWidget]) -> Iterator[QBoxLayout]:
        for widget in kept:
            for place in (*_upwards(widget, self._page), self._page):
                layout = place.layout()
                if layout is not None:
                    yield from _boxes(layout)

    def _flatten(self, layout: QBoxLayout) -> None:
        """An empty place that stretches would still take its share of the room."""
        filled = {place for place, part in parts_of(layout) if not is_empty(part)}
        for place in range(layout.count()):
            stretch = layout.stretch(place)
            if place not in filled and stretch:
                self._stretches.append((layout, place, stretch))
                layout.setStretch(place, 0)

    def scroll(self, step: int) -> None:
        """Go a page on in what does not fit into the window, or back."""
        for widget in self._kept:
            inside = (widget, *widget.findChildren(QScrollArea))
            for area in (*inside, *_upwards(widget, self._page)):
                bar = area.verticalScrollBar() if isinstance(area, QScrollArea) else None
                if bar is not None and bar.maximum() > 0:
                    bar.setValue(bar.value() + step * round(PAGE * bar.pageStep()))
                    return

    def end(self) -> None:
        """Show again what was hidden."""
        stretches, self._stretches = self._stretches, []
        for layout, place, stretch in stretches:
            layout.setStretch(place, stretch)
        hidden, self._hidden = self._hidden, []
        shown, self._shown = self._shown, []
        for part in shown:
            part.hide()
        for part in hidden:
            part.removeEventFilter(self)
            part.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the program shows by itself stays away until the end."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            QTimer.singleShot(0, watched, lambda: self._hide_again(watched))
        return False

    def _hide_again(self, part: QWidget) -> None:
        if any(part is one for one in self._hidden):
            part.hide()


def _upwards(widget: QWidget, page: QWidget) -> Iterator[QWidget]:
    """Yield all that a widget stands in, below the page."""
    parent = widget.parentWidget()
    while parent is not None and parent is not page:
        yield parent
        parent = parent.parentWidget()


def _boxes(layout: QLayout) -> Iterator[QBoxLayout]:
    """Yield a layout and those inside it, as far as they share out room along a line."""
    if isinstance(layout, QBoxLayout):
        yield layout
    for _place, part in parts_of(layout):
        if isinstance(part, QLayout):
            yield from _boxes(part)
