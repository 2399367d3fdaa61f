"""A scroll area whose edges cut no line in half: one that would be cut is covered until it is scrolled in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from triptych.ui.ground import paint_ground
from triptych.ui.layout_parts import parts_of
from triptych.ui.named_line import NamedLine
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.viewport import own_viewport

Span = tuple[int, int]
MOST_LINES = 7


class LineArea(QScrollArea):
    """Scrolls up and down; never so low that the first thing in it could not be seen whole.

    ``stop`` makes it a stop on Tab's way, as long as there is something to scroll.
    """

    def __init__(
        self, theme_holder: ThemeHolder, parent: QWidget | None = None, *,
        ground: str = "card", stop: bool = True,
    ) -> None:  # fmt: skip
        """``port`` is where the page is made; ``hold`` takes it then."""
        super().__init__(parent)
        self._themes, self._stop = theme_holder, stop
        self._least = 0
        self.port = self._page = own_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cover = _Cover(self, theme_holder, ground)
        self.verticalScrollBar().rangeChanged.connect(self._scrolls)
        self.verticalScrollBar().valueChanged.connect(self.cover.forget)

    def hold(self, page: QWidget) -> None:
        """Let this page scroll here."""
        self._page = page
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the content is laid out anew, look again what the edges cut."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.cover.forget()
            if self._first_height() != self._least:
                self._least = self._first_height()
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cover over the part that is seen."""
        super().resizeEvent(event)
        self.cover.setGeometry(self.port.geometry())
        self.cover.forget()

    def minimumSizeHint(self) -> QSize:
        """As high as the first thing in it, within reason."""
        most = round(MOST_LINES * 1.3 * self._themes.theme.px("text"))
        return QSize(super().minimumSizeHint().width(), min(self._least, most))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the arrow keys scroll here now."""
        super().focusInEvent(event)
        self.cover.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.cover.update()

    def spans(self) -> Iterator[Span]:
        """Yield from where to where, in the part that is seen, each line or control reaches."""
        for leaf in leaves(self._page):
            top = leaf.mapTo(self._page, QPoint()).y() - self.verticalScrollBar().value()
            ends = leaf.line_ends() if isinstance(leaf, QuietLabel | NamedLine) else [leaf.height()]
            yield from zip([top, *(top + end for end in ends)], (top + end for end in ends), strict=False)

    def _first_height(self) -> int:
        first = first_in(self._page.layout())
        return first.sizeHint().height() if first is not None else 0

    def _scrolls(self, _low: int, high: int) -> None:
        policy = Qt.FocusPolicy.StrongFocus if high > 0 and self._stop else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.cover.setVisible(high > 0)
        self.cover.raise_()


class _Cover(QWidget):
    """Lies over the area and paints its ground over each line that an edge cuts.

    It also frames the area that has the keyboard; a frame of the area's own would take room from the lines.
    """

    def __init__(self, area: LineArea, theme_holder: ThemeHolder, ground: str) -> None:
        super().__init__(area)
        self._area, self._themes, self._ground = area, theme_holder, ground
        self._bands: tuple[int, int] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def forget(self) -> None:
        """Measure anew when next painted."""
        self._bands = None
        self.update()

    def bands(self) -> tuple[int, int]:
        """How many pixels are covered above and below."""
        if self._bands is None:
            spans = [(top, end) for top, end in self._area.spans() if end - top < self.height()]
            bottom = covered(spans, self.height())
            mirrored = [(-end, -top) for top, end in spans]
            self._bands = -covered(mirrored, 0), self.height() - bottom
        return self._bands

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bands and the frame."""
        above, below = self.bands()
        painter = QPainter(self)
        ground = QColor(self._themes.theme.ink(self._ground))
        paint_ground(painter, QRect(0, 0, self.width(), above), ground)
        paint_ground(painter, QRect(0, self.height() - below, self.width(), below), ground)
        if self._area.hasFocus():
            painter.setPen(QColor(self._themes.theme.colours.focus))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def covered(spans: list[Span], edge: int) -> int:
    """Return the highest place up to which nothing reaches over, going up from the edge."""
    for top, end in sorted(spans, reverse=True):
        if top < edge < end:
            return covered(spans, top)
    return edge


def leaves(widget: QWidget) -> Iterator[QWidget]:
    """Yield the visible widgets below this one that hold no others."""
    options = Qt.FindChildOption.FindDirectChildrenOnly
    for child in widget.findChildren(QWidget, options=options):
        if child.isVisible() and not child.isWindow():
            inner = child.layout() is not None
            yield from leaves(child) if inner else (child,)


def first_in(layout: QLayout | None) -> QWidget | None:
    """Return the first widget of a layout, or of those within it, that is not hidden."""
    for _place, part in parts_of(layout) if layout is not None else ():
        if isinstance(part, QLayout):
            found = first_in(part)
        else:
            found = None if part.isHidden() else first_in(part.layout()) or part
        if found is not None:
            return found
    return None
