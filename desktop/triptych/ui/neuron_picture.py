"""The perceptron as a drawing: input, weighted sum, activation, loss, each with its value at this moment."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.lang.perceptron import Form
from triptych.messages import Answer, Value
from triptych.ui.theme import ThemeHolder

LINES = 7.5
STATIONS = (0.07, 0.36, 0.65, 0.93)
SIGNS = {"sigmoid": "σ", "tanh": "tanh", "relu": "relu", "identity": "id"}


class NeuronPicture(QWidget):
    """Draws one neuron; what it says is also said to a screen reader."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._form = Form()
        self._values: dict[str, str] = {}
        self._role = "small"
        self.setObjectName("neuron")
        self.setAccessibleName(self.tr("One neuron"))
        self.setToolTip(self.tr("The neuron with its values: z = w·x + b, p = activation(z), L = loss."))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def breathe(self, roomy: bool) -> None:
        """Draw larger where there is room."""
        self._role = "text" if roomy else "small"
        self.updateGeometry()
        self.update()

    def show_form(self, form: Form) -> None:
        """Draw this form."""
        self._form = form
        self.update()

    def show_answer(self, answer: Answer) -> None:
        """Take the values of the names that the drawing has."""
        found: dict[str, Value | None] = {**answer.point, **{node.id: node.value for node in answer.nodes}}
        if answer.output is not None:
            found[answer.output.name] = answer.output.value
        self._values = {name: short(found.get(name)) for name in ("x", "w", "b", "z", "p", "y", "L")}
        self.setAccessibleDescription(", ".join(f"{name} = {text}" for name, text in self._values.items()))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as seven lines of small type."""
        return QSize(280, round(LINES * 1.35 * self._themes.theme.px(self._role)))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw arrows, then stations, then what stands beside them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._themes.theme.font(self._role))
        line = self._themes.theme.px(self._role) * 1.35
        middle, radius = self.height() * 0.46, line * 1.05
        places = [QPointF(self.width() * share, middle) for share in STATIONS]
        self._draw_arrows(painter, places, radius, line)
        self._draw_stations(painter, places, radius)
        self._draw_words(painter, places, radius, line)

    def _draw_arrows(self, painter: QPainter, places: list[QPointF], radius: float, line: float) -> None:
        colour = QColor(self._themes.theme.colours.edge)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour)
        for start, end in itertools.pairwise(places):
            arrow(painter, start + QPointF(radius, 0), end - QPointF(radius, 0), line)
        for station in (places[1], places[3]):
            arrow(painter, station + QPointF(0, radius + line), station + QPointF(0, radius), line)

    def _draw_stations(self, painter: QPainter, places: list[QPointF], radius: float) -> None:
        colours = self._themes.theme.colours
        words = ("x", "Σ", SIGNS.get(self._form.activation, self._form.activation), self._form.loss)
        for place, word in zip(places, words, strict=True):
            box = QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
            painter.setPen(QPen(QColor(colours.accent), 1.4))
            painter.setBrush(QColor(colours.card))
            painter.drawEllipse(box)
            painter.setPen(QColor(colours.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _draw_words(self, painter: QPainter, places: list[QPointF], radius: float, line: float) -> None:
        below = radius + line * 1.05
        self._say(painter, places[0] + QPointF(0, radius + line * 0.3), line, value=self._values.get("x", ""))
        self._say(painter, places[1] + QPointF(0, below), line, "b", self._values.get("b", ""))
        self._say(painter, places[3] + QPointF(0, below), line, "y", self._values.get("y", ""))
        self._say(painter, places[3] - QPointF(0, radius + line * 2.1), line, "L", self._values.get("L", ""))
        for i, name in enumerate(("w", "z", "p")):
            between = (places[i] + places[i + 1]) / 2
            self._say(painter, between - QPointF(0, line * 2.2), line, name, self._values.get(name, ""))

    def _say(self, painter: QPainter, top: QPointF, line: float, name: str = "", value: str = "") -> None:
        """Write a name and its value below it, centred on a point and kept inside the drawing."""
        colours = self._themes.theme.colours
        for i, (text, colour) in enumerate(((name, colours.text), (value, colours.muted))):
            if text:
                wide = painter.fontMetrics().horizontalAdvance(text) + 2
                left = min(max(top.x() - wide / 2, 0), self.width() - wide)
                row = i if name else 0
                painter.setPen(QColor(colour))
                painter.drawText(
                    QRectF(left, top.y() + row * line, wide, line), Qt.AlignmentFlag.AlignCenter, text
                )


def arrow(painter: QPainter, start: QPointF, end: QPointF, line: float) -> None:
    """Draw an arrow whose head is a quarter of a line long."""
    painter.drawLine(start, end)
    along = end - start
    length = max(1e-6, (along.x() ** 2 + along.y() ** 2) ** 0.5)
    unit = along / length
    across, back = QPointF(-unit.y(), unit.x()) * line * 0.18, unit * line * 0.34
    painter.drawPolygon(QPolygonF([end, end - back + across, end - back - across]))


def short(value: Value | None) -> str:
    """Return four significant digits, enough for a drawing."""
    return f"{value:.4g}" if isinstance(value, float) else ""
