"""The surface of a plot: its background comes from the sideline, its curves are blitted over a copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.ui.ground import paint_ground
from triptych.ui.hatching import Hatch
from triptych.ui.late_import import late_import
from triptych.ui.plot_frame import draw_backdrop
from triptych.ui.plot_moving import paint_moving
from triptych.ui.plot_plain import paint_gaps, paint_plain
from triptych.ui.plot_scene import Backdrop, Frame, Scene
from triptych.ui.plot_squeezed import REST_MS, Squeezed, is_slight
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
    """Shows a scene.  ``backdrops`` counts full draws (in the sideline), ``blits`` curves over a copy."""

    def __init__(self, theme_holder: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes, self._sideline = theme_holder, sideline
        self._blit: ModuleType | None = None
        self._scene: Scene | None = None
        self._wanted = Backdrop(0, 0, 1.0, NOTHING, theme_holder.theme)
        self._live: Live | None = None
        self._drawn: Scene | None = None
        self._asked: Backdrop | None = None
        self._hopeless: Backdrop | None = None
        self._loading = False
        self._stretches: Stretches | None = None
        self._hatch = Hatch()
        self._source: Callable[[], Numbers | None] | None = None
        self._squeezed = Squeezed()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask_at_rest)
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
        return QSize(160, 5 * self._themes.theme.px("small"))

    @property
    def scene(self) -> Scene | None:
        """What is shown, or will be at the next paint."""
        return self._scene

    @property
    def settled(self) -> bool:
        """Whether the background on the screen is the one that belongs to the scene."""
        want = self._want()
        hidden = not (self.isVisible() and want.has_room())
        return hidden or (self._live is not None and self._live.want == want)

    def accessibleDescription(self) -> str:
        """What it is told to show, in words; kept here, since readers are not told of each step."""
        return self.told or super().accessibleDescription()

    def show_scene(self, scene: Scene) -> None:
        """Show this scene at the next paint."""
        self._scene = scene
        self._wait_on()
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
            self._ask()
            self.update()

    def _load(self) -> None:
        """Import matplotlib in the sideline, once the window has been painted."""
        if not self._loading:
            self._loading = True
            self._sideline.run(self, partial(late_import, "triptych.ui.plot_blit"), self._loaded)

    def _loaded(self, module: ModuleType) -> None:
        self._blit = module
        self._refresh()

    def _ask(self, *, at_rest: bool = False) -> None:
        """Have the background drawn that is wanted now; one at a time, so the newest comes next."""
        want = self._want()
        drawn = self._live.want if self._live is not None else None
        if self._blit is None or self._scene is None or self._asked is not None or want == drawn:
            return
        if want == self._hopeless or not want.has_room():
            return
        if drawn is not None and is_slight(drawn, want) and not at_rest:
            if not self._rest.isActive():
                self._rest.start()
            return
        self._asked = want
        self._sideline.run(self, partial(draw_backdrop, want), self._arrived, self._give_up)

    def _ask_at_rest(self) -> None:
        if self.isVisible():
            self._ask(at_rest=True)

    def _wait_on(self) -> None:
        """Begin to wait for rest again: something moved."""
        if self._rest.isActive():
            self._rest.start()

    def _give_up(self) -> None:
        """A background that can't be drawn is not asked for again; the plain one stays."""
        self._hopeless, self._asked = self._asked, None

    def _arrived(self, backdrop: QImage) -> None:
        want, self._asked = self._asked, None
        self.backdrops += 1
        if want is None or self._blit is None:
            return
        self._live = self._blit.Live(want, backdrop)
        self._drawn = None
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size needs another background."""
        self._wait_on()
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit what changed, then show the picture; plainly, as long as there is none."""
        self._load()
        self._ask()
        painter, want = QPainter(self), self._want()
        self._paint_all(painter, want)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_all(self, painter: QPainter, want: Backdrop) -> None:
        if self._live is None or not want.has_room():
            paint_ground(painter, self.rect(), QColor(self._themes.theme.colours.card))
            if want.has_room():
                paint_plain(painter, want, self._scene)
            return
        self._blit_changes(self._live)
        if (self._live.want.width, self._live.want.height) == (want.width, want.height):
            painter.drawImage(0, 0, self._live.image)
        else:
            self._squeezed.paint(painter, self._live.image, self.size())
        if self._scene is not None and self._scene.moving is not None:
            paint_moving(painter, self._live.want, self._scene.moving)

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
