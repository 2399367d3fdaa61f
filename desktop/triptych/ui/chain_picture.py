"""The chain as a drawing: values going right, the slope on every arrow, and what comes back below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from triptych.lang.perceptron import Form
from triptych.lang.perceptron_slopes import cancelled
from triptych.ui.chain_ground import ground
from triptych.ui.chain_layout import Drawing, drawing
from triptych.ui.chain_numbers import ChainNumbers
from triptych.ui.chain_painter import ChainPainter, Hot
from triptych.ui.chain_places import BOX, LINE, ChainPlaces, head
from triptych.ui.chain_words import arrow_words, in_words, station_words
from triptych.ui.theme import ThemeHolder

PITCH = 3.1  # lines from one row to the next
REST_MS = 150  # before a screen reader is told the new numbers
GAP = 9.0  # digits that must fit between two columns, or the drawing is the compact one


class ChainPicture(QWidget):
    """Draws a form with numbers; all digits stand in its tooltips and are copied with Ctrl+C."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._form = Form()
        self._numbers = ChainNumbers()
        self._cancel = False
        self._chosen = ""
        self._hot: Hot = []
        self._places: ChainPlaces | None = None
        self._ground = QPixmap()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._tell)
        self.setObjectName("chain-picture")
        self.setAccessibleName(self.tr("The chain, drawn"))
        self.setToolTip(self.tr("Point at a number for all its digits; Ctrl+C copies them all."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        """Copy every number with all its digits."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._numbers.everything())
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell all digits of what lies below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = [words for place, words in self._hot if place.contains(QPointF(event.pos()))]
            QToolTip.showText(event.globalPos(), found[-1]() if found else self.toolTip(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chain, and a frame where the keyboard is here."""
        places = self._laid_out()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._ground)
        paints = ChainPainter(painter, places, self._numbers)
        paints.draw()
        self._hot = paints.hot
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _laid_out(self) -> ChainPlaces:
        """Where everything lies, and the ground in that size, kept while nothing but numbers change."""
        size, ratio = QSizeF(self.size()), self.devicePixelRatioF()
        places = self._places
        if places is None or places.size != size or self._ground.devicePixelRatio() != ratio:
            drawn = drawing(self._form, compact=self.folded)
            bows = self._bows(drawn) if self._cancel else {}
            places = self._places = ChainPlaces(self._themes.theme, drawn, size, self._chosen, bows)
            self._ground = ground(places, ratio)
        return places

    def _bows(self, drawn: Drawing) -> dict[str, tuple[str, str]]:
        """The slopes in one piece: of each loss, by its z."""
        last = self._form.layers[-1]
        losses = ["L"] if len(last) == 1 else [f"L{i}" for i in range(1, len(last) + 1)]
        texts = cancelled(self._form)
        return {loss: (unit.sum, text) for loss, unit, text in zip(losses, last, texts, strict=False)}
