"""A menu whose ticks and arrows grow with its type: Qt's own are seven pixels wide at any size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from triptych.ui.check_box import TICK

ARROW = ((0.36, 0.2), (0.66, 0.5), (0.36, 0.8))
MARGIN = 24  # of a line's words on either side, as the style sheet has it
SIDE = 0.55  # of the type's height
DOWN = Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier
BY_MOUSE = QContextMenuEvent.Reason.Mouse


def open_below(menu: QMenu, button: QWidget, *, at_end: bool = False) -> None:
    """Open a menu below its button: from the button's beginning on, or up to its end."""
    corner = button.rect().bottomRight() if at_end else button.rect().bottomLeft()
    before = QPoint(menu.sizeHint().width() if at_end else 0, 0)
    menu.setAccessibleName(menu.accessibleName() or button.accessibleName())
    open_menu(menu, button.mapToGlobal(corner) - before, by_key=not button.underMouse())


def open_at(menu: QMenu, asked: QContextMenuEvent) -> None:
    """Open a menu where it was asked for."""
    open_menu(menu, asked.globalPos(), by_key=asked.reason() != BY_MOUSE)


def open_menu(menu: QMenu, place: QPoint, *, by_key: bool) -> None:
    """Choose the first line for who opened it by a key: a reader says nothing before a line is chosen."""
    menu.popup(place)
    if by_key:
        QApplication.sendEvent(menu, QKeyEvent(QEvent.Type.KeyPress, *DOWN))


class Menu(QMenu):
    """Marks what is chosen, and what opens further lines; the style sheet leaves both to it."""

    def __init__(self, parent: QWidget, title: str = "") -> None:
        super().__init__(title, parent)
        self.setProperty("role", "marked")

    def submenu(self, title: str) -> Menu:
        """Add a line that opens further ones, and return their menu."""
        inner = Menu(self, title)
        self.addMenu(inner)
        return inner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up from the first line to the last one; Qt would choose that, but not scroll to it."""
        if event.key() == Qt.Key.Key_Up and self.activeAction() is None and self.actions():
            self.setActiveAction(self.actions()[0])
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, and then their marks."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for action in self.actions():
            if action.isCheckable() and action.isChecked():
                self._draw(painter, action, TICK, at_start=True)
            if action.menu() is not None:
                self._draw(painter, action, ARROW, at_start=False)

    def _draw(
        self, painter: QPainter, action: QAction, mark: tuple[tuple[float, float], ...], *, at_start: bool
    ) -> None:
        place = self._place(self.actionGeometry(action), at_start=at_start)
        side = place.width()
        if self.isRightToLeft() and not at_start:
            mark = tuple((1 - x, y) for x, y in mark)
        points = [QPointF(place.left() + x * side, place.top() + y * side) for x, y in mark]
        painter.setPen(QPen(self.ink(action), max(1.5, side / 8)))
        painter.drawPolyline(QPolygonF(points))

    def _place(self, line: QRect, *, at_start: bool) -> QRectF:
        """The square of a mark, in the middle of the margin at this end of a line."""
        side = min(SIDE * self.fontMetrics().height(), MARGIN)
        on_left = at_start != self.isRightToLeft()
        middle = line.left() + MARGIN / 2 if on_left else line.right() - MARGIN / 2
        return QRectF(middle - side / 2, line.center().y() - side / 2 + 0.5, side, side)

    def ink(self, action: QAction) -> QColor:
        """Return the colour of a line's mark."""
        role = QPalette.ColorRole
        if not action.isEnabled():
            # The menu's own palette has the style sheet's one colour of text for all groups.
            return QApplication.palette().color(QPalette.ColorGroup.Disabled, role.Text)
        return self.palette().color(role.HighlightedText if action is self.activeAction() else role.Text)
