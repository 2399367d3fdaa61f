"""The chain as a drawing: values going right, the slope on every arrow, and what comes back below it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from triptych.lang.perceptron import Form
from triptych.lang.perceptron_slopes import cancelled
from triptych.ui.chain_ground import draw_ground, ground
from triptych.ui.chain_layout import drawing
from triptych.ui.chain_numbers import ChainNumbers
from triptych.ui.chain_painter import Spot, paint_texts, spots
from triptych.ui.chain_places import BOX, LINE, ChainPlaces, head
from triptych.ui.chain_shares import first_of, in_order, said_of
from triptych.ui.chain_texts import ChainTexts, Text
from triptych.ui.chain_words import arrow_words, in_words, station_words
from triptych.ui.directions import painter_from_left
from triptych.ui.focus_shown import is_for_file, shows_focus
from triptych.ui.highlight import Lit
from triptych.ui.theme import ThemeHolder

PITCH = 3.1  # lines from one row to the next
REST_MS = 150  # before a screen reader is told the new numbers
GAP = 9.0  # digits that must fit between two columns, or the drawing is the compact one


class ChainPicture(QWidget):
    """Draws a form with numbers; all digits stand in its tooltips and are copied with Ctrl+C."""

    is_picture = True  # it can be copied and saved as one

    pointed = Signal(object)  # Lit

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self._form = Form()
        self._numbers = ChainNumbers()
        self._cancel = False
        self._chosen = ""
        self._written: tuple[Text, ...] = ()
        self._found: list[Spot] | None = None
        self._lit, self._at = Lit(), -1
        self._share: int | None = None
        self._places: ChainPlaces | None = None
        self._ground = QPixmap()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._tell)
        self.setObjectName("chain-picture")
        self.setAccessibleName(self.tr("The chain, drawn"))
        self.setToolTip(
            self.tr("Point at a number for all its digits, or walk with the arrow keys; Ctrl+C copies all.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or all below it is painted each time
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._changed)

    def _changed(self) -> None:
        """Lay the drawing out anew."""
        self._places = None
        self.updateGeometry()
        self.update()

    def show_form(self, form: Form, chosen: str) -> None:
        """Draw this form, with the ways from the chosen name marked."""
        if form != self._form:
            self._form, self._numbers = form, ChainNumbers()
            self._changed()
        if chosen != self._chosen:
            self._chosen = chosen
            self._changed()

    def show_numbers(self, numbers: ChainNumbers) -> None:
        """Draw these numbers."""
        if numbers != self._numbers:
            self._numbers = numbers
            self._rest.start()
            self.update()

    def _tell(self) -> None:
        self.setAccessibleDescription(in_words(drawing(self._form, compact=False), self._numbers))

    def cancel(self, on: bool) -> None:
        """Draw dL/dz in one piece, or as its two factors."""
        self._cancel = on
        self._changed()

    @property
    def told(self) -> tuple[str, ...]:
        """What the tooltips say, station by station and arrow by arrow, with all digits."""
        drawn = drawing(self._form, compact=False)
        stations = (station_words(station, self._numbers) for station in drawn.stations)
        return (*stations, *(arrow_words(arrow, self._numbers) for arrow in drawn.arrows))

    @property
    def folded(self) -> bool:
        """Whether there is so little room that a unit's z and what it gives on share a station."""
        columns = drawing(self._form, compact=False).columns
        digit = QFontMetricsF(self._themes.theme.font("small")).horizontalAdvance("0")
        return (self.width() - columns * BOX * digit) / (columns - 1) < GAP * digit

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        layers = self._form.layers
        units = max(len(layer) for layer in layers)
        rows = max(drawing(self._form, compact=False).rows, 2.5 * units if units > 1 else 3)
        lines = head(cancels=bool(self._cancel and cancelled(self._form))) + 1 + rows * PITCH
        return QSize(400, round(lines * LINE * self._themes.theme.px("small")))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(200, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy every number with all its digits, or walk from one to the next."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._hot:
            self._at = min(max(self._at + step, 0), len(self._hot) - 1)
            self.pointed.emit(self._hot[self._at].means[-1])
            self.update()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._numbers.everything())
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell all digits of what lies below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._spot(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found.words() if found else self.toolTip(), self)
            return True
        return super().event(event)

    @property
    def _hot(self) -> list[Spot]:
        """The places of what was painted last that have something to tell."""
        if self._found is None:
            self._found = self._spots(self._written)
        return self._found

    def _spot(self, point: QPointF) -> Spot | None:
        """What lies at a point, the last that was drawn there."""
        return next((spot for spot in reversed(self._hot) if spot.place.contains(point)), None)

    @property
    def shares(self) -> int:
        """How many numbers can be shown one by one."""
        return len(self._in_order)

    @property
    def _in_order(self) -> list[Text]:
        return in_order(tuple(ChainTexts(self._laid_out(), self._numbers).written()))

    def show_share(self, count: int | None) -> None:
        """Show the first so many numbers, in all the room there is; with None all, as ever."""
        self._share = count
        grows = QSizePolicy.Policy.Fixed if count is None else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Ignored, grows)
        self.update()

    def share_words(self, number: int) -> str:
        """Return what a number says, with all its digits."""
        told = self._in_order[number : number + 1]
        found = zip(told, self._spots(told), strict=True)
        return " ".join(said_of(text, spot.words()) for text, spot in found)

    def _spots(self, texts: Iterable[Text]) -> list[Spot]:
        return list(spots(self._laid_out(), self._numbers, texts))

    def show_highlight(self, lit: Lit) -> None:
        """Light up a node's station, or the slope of a use."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    @property
    def lit(self) -> list[Spot]:
        """The places that are lit up."""
        if not self._lit.node:
            return []
        meant = {self._lit, Lit(self._lit.node)}
        return [spot for spot in self._hot if not meant.isdisjoint(spot.means)]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what lies below the pointer."""
        found = self._spot(event.position())
        self.pointed.emit(found.means[-1] if found else Lit())

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self.pointed.emit(Lit())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What the keyboard pointed at is no longer pointed at."""
        self._at = -1
        self.pointed.emit(Lit())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chain, and a frame where the keyboard is here."""
        places = self._laid_out()
        painter = painter_from_left(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_for_file(self):
            draw_ground(painter, places)
        else:
            painter.drawPixmap(0, 0, self._ground)
        written = tuple(ChainTexts(places, self._numbers).written())
        self._written = written if self._share is None else first_of(written, self._share)
        self._found = None
        paint_texts(painter, places, self._written)
        self._paint_marks(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        """Frame what is lit up, and what the keyboard points at."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 2))
        for spot in self.lit:
            around = spot.place.adjusted(-2, -1, 2, 1).intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
            painter.drawRoundedRect(around, 4, 4)
        if shows_focus(self):
            if 0 <= self._at < len(self._hot):
                painter.drawRect(self._hot[self._at].place.adjusted(-4, -3, 4, 3))
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _laid_out(self) -> ChainPlaces:
        """Where everything lies, and the ground in that size, kept while nothing but numbers change."""
        size, ratio = QSizeF(self.size()), self.devicePixelRatioF()
        places = self._places
        if places is None or places.size != size or self._ground.devicePixelRatio() != ratio:
            drawn = drawing(self._form, compact=self.folded)
            bows = self._bows() if self._cancel else {}
            places = self._places = ChainPlaces(self._themes.theme, drawn, size, self._chosen, bows)
            self._ground = ground(places, ratio)
        return places

    def _bows(self) -> dict[str, tuple[str, str]]:
        """The slopes in one piece: of each loss, by its z."""
        last = self._form.layers[-1]
        losses = ["L"] if len(last) == 1 else [f"L{i}" for i in range(1, len(last) + 1)]
        texts = cancelled(self._form)
        return {loss: (unit.sum, text) for loss, unit, text in zip(losses, last, texts, strict=False)}
