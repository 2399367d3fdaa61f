"""The chain as a drawing: values going right, the slope on every arrow, and what comes back below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
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
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from triptych.lang.perceptron import Form
from triptych.lang.perceptron_slopes import cancelled
from triptych.ui.chain_layout import Drawing, drawing
from triptych.ui.chain_numbers import ChainNumbers
from triptych.ui.chain_painter import BOX, HEAD, ChainPainter
from triptych.ui.chain_words import arrow_words, in_words, station_words
from triptych.ui.theme import ThemeHolder

PITCH = 3.1  # lines from one row to the next
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
        self._hot: list[tuple[QRectF, str]] = []
        self.setObjectName("chain-picture")
        self.setAccessibleName(self.tr("The chain, drawn"))
        self.setToolTip(self.tr("Point at a number for all its digits; Ctrl+C copies them all."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def show_form(self, form: Form, chosen: str) -> None:
        """Draw this form, with the ways from the chosen name marked."""
        self._chosen = chosen
        if form != self._form:
            self._form, self._numbers = form, ChainNumbers()
            self.updateGeometry()
        self.update()

    def show_numbers(self, numbers: ChainNumbers) -> None:
        """Draw these numbers."""
        self._numbers = numbers
        self.setAccessibleDescription(in_words(drawing(self._form, compact=False), numbers))
        self.update()

    def cancel(self, on: bool) -> None:
        """Draw dL/dz in one piece, or as its two factors."""
        self._cancel = on
        self.update()

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
        return QSize(400, round((HEAD + 1 + rows * PITCH) * 1.35 * self._themes.theme.px("small")))

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
            QToolTip.showText(event.globalPos(), found[-1] if found else self.toolTip(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chain, and a frame where the keyboard is here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = drawing(self._form, compact=self.folded)
        paints = ChainPainter(painter, self._themes.theme, drawn, self._numbers, QSizeF(self.size()))
        paints.draw(self._chosen, self._bows(drawn) if self._cancel else {})
        self._hot = paints.hot
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _bows(self, drawn: Drawing) -> dict[str, tuple[str, str]]:
        """The slopes in one piece: of each loss, by its z."""
        last = self._form.layers[-1]
        losses = ["L"] if len(last) == 1 else [f"L{i}" for i in range(1, len(last) + 1)]
        texts = cancelled(self._form)
        return {loss: (unit.sum, text) for loss, unit, text in zip(losses, last, texts, strict=False)}
