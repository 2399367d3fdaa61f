"""The routes of the sum over paths: each with its stroke, its way and its product, to be walked by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from triptych.ui.directions import painter_from_left
from triptych.ui.tape_look import Route
from triptych.ui.theme import ThemeHolder

STROKE = 34.0


class TapeLegend(QWidget):
    """A line for each route; one can be picked, and then it alone is drawn."""

    picked = Signal(object)  # the route's number, or None for all

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self._routes: tuple[Route, ...] = ()
        self._total = ""
        self._picked: int | None = None
        self.setObjectName("tape-routes")
        self.setAccessibleName(self.tr("Routes of the sum over paths"))
        self.setToolTip(self.tr("Arrow keys pick one route, Home shows all of them"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is written, line by line."""
        return (*(route.words for route in self._routes), self._total)

    @property
    def shown(self) -> tuple[Route, ...]:
        """The routes to draw: the picked one, or all."""
        return tuple(r for r in self._routes if self._picked in (None, r.number))

    def show_routes(self, routes: tuple[Route, ...], total: str) -> None:
        """List these routes, and their sum."""
        if len(routes) != len(self._routes):
            self._picked = None
            self.updateGeometry()
        self._routes, self._total = routes, total
        self.setAccessibleDescription("\n".join(self.lines))
        self.update()

    def pick(self, number: int | None) -> None:
        """Pick one, or none, which shows all."""
        self._picked = number
        self.picked.emit(number)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(200, round((len(self._routes) + 1) * self._line) + 4)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(120, self.sizeHint().height())

    @property
    def _line(self) -> float:
        return 1.4 * self._themes.theme.px("small")

    def _route_at(self, y: float) -> int | None:
        number = int((y - 2) // self._line)
        return number if 0 <= number < len(self._routes) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the route that is clicked; a second click shows all again."""
        number = self._route_at(event.position().y())
        self.pick(None if number == self._picked else number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down pick, Home and Escape show all."""
        key, last = event.key(), len(self._routes) - 1
        if key == Qt.Key.Key_Down and self._routes:
            self.pick(0 if self._picked is None else min(self._picked + 1, last))
        elif key == Qt.Key.Key_Up and self._routes:
            self.pick(last if self._picked is None else max(self._picked - 1, 0))
        elif key == Qt.Key.Key_Home:
            self.pick(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A route that is cut short is told in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._route_at(event.pos().y())
            words = self.toolTip() if number is None else self._routes[number].words
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As above."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each route's stroke and words."""
        theme, painter = self._themes.theme, painter_from_left(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        metrics = QFontMetricsF(painter.font())
        for i, words in enumerate(self.lines):
            top = 2 + i * self._line
            left = 4.0
            if i < len(self._routes):
                route, left = self._routes[i], STROKE + 10
                pen = QPen(QColor(theme.ink(route.ink)), 2.6)
                if route.dash:
                    pen.setDashPattern(route.dash)
                painter.setPen(pen)
                painter.drawLine(QPointF(4, top + self._line / 2), QPointF(4 + STROKE, top + self._line / 2))
            away = self._picked is not None and i < len(self._routes) and i != self._picked
            painter.setPen(QColor(theme.ink("muted" if away else "text")))
            text = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, self.width() - left - 6)
            rect = QRectF(left, top, self.width() - left, self._line)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
