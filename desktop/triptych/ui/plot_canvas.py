"""The surface of a plot: a background that stands, and curves that are blitted over a copy of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.messages.plots import Frame, Scene
from triptych.ui.ground import paint_ground
from triptych.ui.hatching import Hatch
from triptych.ui.late_import import late_import
from triptych.ui.plot_backdrop import Backdrop
from triptych.ui.plot_frame import draw_backdrop
from triptych.ui.plot_moving import paint_moving
from triptych.ui.plot_plain import paint_gaps, paint_plain
from triptych.ui.plot_stretches import paint_stretches
from triptych.ui.sideline import Sideline
from triptych.ui.stretches import Stretches
from triptych.ui.theme import ThemeHolder

if TYPE_CHECKING:
    from triptych.ui.plot_blit import Live
    from triptych.ui.plot_numbers import Numbers

OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
NOTHING = Frame(0.0, 1.0, 0.0, 1.0, "")


class PlotCanvas(QWidget):
    """Shows a scene.  ``backdrops`` counts backgrounds, ``blits`` curves over a copy of one.

    A background takes half a millisecond, and is painted with the first curves that need it.
    """

    least = 5.0  # heights of the small type that it has at the least

    def __init__(self, theme_holder: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes, self._sideline = theme_holder, sideline
        self._blit: ModuleType | None = None
        self._scene: Scene | None = None
        self._wanted = Backdrop(0, 0, 1.0, NOTHING, theme_holder.theme)
        self._live: Live | None = None
        self._drawn: Scene | None = None
        self._loading = False
        self._stretches: Stretches | None = None
        self._hatch = Hatch()
        self._source: Callable[[], Numbers | None] | None = None
        self.backdrops = self.blits = 0
        self.told = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or all below it is painted too
        theme_holder.changed.connect(self._refresh)

    def sizeHint(self) -> QSize:
        """A plot likes to be large."""
        return QSize(360, 240)

    def minimumSizeHint(self) -> QSize:
        """Below this nothing could be read."""
        return QSize(160, round(self.least * self._themes.theme.px("small")))

    @property
    def scene(self) -> Scene | None:
        """What is shown, or will be at the next paint."""
        return self._scene

    @property
    def settled(self) -> bool:
        """Whether the background on the screen is the one that belongs to the scene, if any of it is seen."""
        want = self._want()
        hidden = self.visibleRegion().isEmpty() or not want.has_room()
        return hidden or (self._live is not None and self._live.want == want)

    def accessibleDescription(self) -> str:
        """What it is told to show, in words; kept here, since readers are not told of each step."""
        return self.told or super().accessibleDescription()

    def show_scene(self, scene: Scene) -> None:
        """Show this scene at the next paint."""
        self._scene = scene
        self._refresh()

    def show_stretches(self, found: Stretches | None) -> None:
        """Hatch these stretches along the axis."""
        if found != self._stretches:
            self._stretches, self._drawn = found, None
            self._say_how()
            self.update()

    def tell_by(self, source: Callable[[], Numbers | None]) -> None:
        """Let the keyboard come here, and open a table of the numbers that ``source`` gives."""
        self._source = source
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._say_how()

    def plotted(self) -> Numbers | None:
        """What is drawn, as a table has it."""
        return self._source() if self._source is not None else None

    def summary(self) -> str:
        """What is drawn, in a sentence."""
        from triptych.ui.plot_numbers import summary  # noqa: PLC0415 -- only where somebody wants to hear it

        numbers = self.plotted()
        return summary(numbers) if numbers is not None else self.accessibleDescription()

    def _say_how(self) -> None:
        marked = self._stretches.marked() if self._stretches is not None else ()
        how = self.tr("Enter shows the numbers as a table; the menu key copies them.")
        self.setToolTip("\n".join([*marked, how] if self._source is not None else marked))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the table."""
        if event.key() in OPENS and self._source is not None:
            from triptych.ui.plot_table import PlotTable  # noqa: PLC0415 -- as said above

            PlotTable([self], self.window()).open()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it went."""
        self.update()

    def _want(self) -> Backdrop:
        """The background that belongs to what is shown; asked for several times at each step."""
        frame = self._scene.frame if self._scene is not None else NOTHING
        now = self.width(), self.height(), self.devicePixelRatioF(), frame
        kept, theme = self._wanted, self._themes.theme
        if (kept.width, kept.height, kept.dpr, kept.frame) != now or kept.theme is not theme:
            self._wanted = Backdrop(*now, theme)
        return self._wanted

    def _refresh(self) -> None:
        if self.isVisible():
            self.update()

    def _load(self) -> None:
        """Import matplotlib in the sideline, once the window has been painted."""
        if not self._loading:
            self._loading = True
            self._sideline.run(self, partial(late_import, "triptych.ui.plot_blit"), self._loaded)

    def _loaded(self, module: ModuleType) -> None:
        self._blit = module
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit what changed, then show the picture; plainly, as long as there is none."""
        self._load()
        painter, want = QPainter(self), self._want()
        self._paint_all(painter, want)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_all(self, painter: QPainter, want: Backdrop) -> None:
        live = self._live_on(want)
        if live is None:
            paint_ground(painter, self.rect(), QColor(self._themes.theme.colours.card))
            if want.has_room():
                paint_plain(painter, want, self._scene)
            return
        self._blit_changes(live)
        painter.drawImage(0, 0, live.image)
        if self._scene is not None and self._scene.moving is not None:
            paint_moving(painter, live.want, self._scene.moving)

    def _live_on(self, want: Backdrop) -> Live | None:
        """The curves over the background that is wanted; None while neither can be drawn."""
        if self._blit is None or self._scene is None or not want.has_room():
            return None
        if self._live is None or self._live.want != want:
            self._live, self._drawn = self._blit.Live(want, draw_backdrop(want)), None
            self.backdrops += 1
        return self._live

    def _blit_changes(self, live: Live) -> None:
        scene, drawn = self._scene, self._drawn
        if scene is None or scene is drawn:
            return
        if drawn is None or drawn.lines is not scene.lines:
            live.draw_lines(scene)
            self._mark(QPainter(live.image), live.want, scene)
            self.blits += 1
        self._drawn = scene

    def _mark(self, painter: QPainter, want: Backdrop, scene: Scene) -> None:
        """Mark on the picture of the curves what stands as long as they do."""
        paint_gaps(painter, want, scene, self._hatch)
        if self._stretches is not None:
            paint_stretches(painter, want, self._stretches)
        painter.end()
