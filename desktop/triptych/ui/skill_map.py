"""The map of skills: one tile for each in the course's order, joined by the way that leads through them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from triptych.course.attempts import now
from triptych.course.skills import Known
from triptych.ui.directions import direction_flag, painter_from_left
from triptych.ui.skill_words import (
    DUE,
    HOLDS,
    LEARNING,
    NEW,
    count_of,
    name_of,
    sentence_of,
    state_of,
    word_of,
)
from triptych.ui.theme import ThemeHolder

WIDE, HIGH, GAP, PAD = 214, 58, 18, 8
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
TICK = ((0.24, 0.52), (0.44, 0.72), (0.78, 0.3))


class SkillMap(QWidget):
    """Arrows walk the tiles; Enter, or a click, chooses a skill."""

    chosen = Signal(str)

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("skill-map")
        self._themes = themes
        self._known: tuple[Known, ...] = ()
        self._moment = now()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Arrow keys go from skill to skill, Enter practises or opens its lesson"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self._name()
        themes.changed.connect(self.updateGeometry)

    def show_known(self, known: tuple[Known, ...]) -> None:
        """Show how each skill stands now."""
        self._known, self._moment = known, now()
        self._at = min(self._at, max(0, len(known) - 1))
        self._name()
        self.updateGeometry()
        self.update()

    @property
    def states(self) -> dict[str, str]:
        """How each skill stands, as it is drawn."""
        return {known.skill: state_of(known, self._moment) for known in self._known}

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Map of skills"))
        if self._known:
            self.setAccessibleDescription(sentence_of(self._known[self._at], self._moment))

    # where things lie

    def _size(self) -> tuple[int, int, int]:
        scale = self._themes.theme.scale
        return round(WIDE * scale), round(HIGH * scale), round(GAP * min(scale, 1.4))

    def _columns(self, width: int) -> int:
        wide, _, gap = self._size()
        return max(1, (width + gap) // (wide + gap))

    def tile(self, index: int) -> QRect:
        """Return where a tile lies; every second line runs backwards, so that the way never jumps.

        The first one lies where one begins to read.
        """
        _, high, gap = self._size()
        columns = self._columns(self.width())
        line, column = divmod(index, columns)
        if (line % 2 == 1) != QGuiApplication.isRightToLeft():
            column = columns - 1 - column
        stretched = (self.width() - (columns - 1) * gap) // columns
        return QRect(column * (stretched + gap), line * (high + gap) + 2, stretched, high)

    def heightForWidth(self, width: int) -> int:
        """As high as its lines of tiles."""
        _, high, gap = self._size()
        lines = -(-len(self._known) // self._columns(width)) if self._known else 1
        return lines * (high + gap) - gap + 4

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def sizeHint(self) -> QSize:
        """Four tiles wide."""
        wide, _, gap = self._size()
        width = 4 * wide + 3 * gap
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        """One tile wide."""
        return QSize(self._size()[0], self._size()[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that another width needs."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _under(self, place: QPoint) -> int | None:
        return next((i for i in range(len(self._known)) if self.tile(i).contains(place)), None)

    # mouse and keys

    def event(self, event: QEvent) -> bool:
        """Tell about the tile under the pointer."""
        if isinstance(event, QHelpEvent):
            index = self._under(event.pos())
            text = "" if index is None else sentence_of(self._known[index], self._moment)
            QToolTip.showText(event.globalPos(), text or self.toolTip(), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the skill under the pointer."""
        index = self._under(event.position().toPoint())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(index)
            self.chosen.emit(self._known[index].skill)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a tile can be pressed."""
        over = self._under(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or choose."""
        key = Qt.Key(event.key())
        if key in ARROWS and self._known:
            self._go(self._neighbour(*ARROWS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._known:
            self.chosen.emit(self._known[self._at].skill)
        else:
            super().keyPressEvent(event)

    def _neighbour(self, across: int, down: int) -> int:
        here = self.tile(self._at)
        wide, high, gap = here.width(), here.height(), self._size()[2]
        found = self._under(here.center() + QPoint(across * (wide + gap), down * (high + gap)))
        return self._at if found is None else found

    def _go(self, index: int) -> None:
        self._at = index
        self._name()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which tile the keys would choose."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the way, and the tiles over it."""
        painter = painter_from_left(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._themes.theme.colours
        painter.setPen(QPen(QColor(colours.edge), 2))
        places = [QPointF(self.tile(i).center()) for i in range(len(self._known))]
        painter.drawPolyline(QPolygonF(places))
        for index, known in enumerate(self._known):
            self._paint_tile(painter, index, known)

    def _paint_tile(self, painter: QPainter, index: int, known: Known) -> None:
        theme, state = self._themes.theme, state_of(known, self._moment)
        colours, box = theme.colours, QRectF(self.tile(index)).adjusted(1, 1, -1, -1)
        inks = {NEW: colours.muted, LEARNING: colours.accent, DUE: colours.caution, HOLDS: colours.good}
        ink = QColor(inks[state])
        here = index == self._at and self.hasFocus()
        painter.setPen(QPen(QColor(colours.focus) if here else ink, 2.5 if here or state != NEW else 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(box, 8, 8)
        side = box.height() - 2 * PAD - 6
        turned = QGuiApplication.isRightToLeft()
        first = box.right() - PAD - 2 - side if turned else box.left() + PAD + 2
        self._paint_sign(painter, QRectF(first, box.top() + PAD + 3, side, side), known, state, ink)
        room = box.width() - side - 3 * PAD - 6
        left = box.left() + PAD if turned else box.right() - PAD - room
        flags = Qt.AlignmentFlag
        place = flags.AlignVCenter | flags.AlignAbsolute | (flags.AlignRight if turned else flags.AlignLeft)
        bold, small = theme.font("text", bold=True), theme.font("small")
        words = word_of(state) if state == NEW else f"{word_of(state)} · {count_of(known)}"
        lines = ((bold, colours.text, name_of(known.skill)), (small, ink.name(), words))
        top = box.center().y() - (QFontMetrics(bold).height() + QFontMetrics(small).height()) / 2
        for font, colour, text in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(room))
            painter.drawText(QRectF(left, top, room, metrics.height()), place | direction_flag(cut), cut)
            top += metrics.height()

    def _paint_sign(self, painter: QPainter, box: QRectF, known: Known, state: str, ink: QColor) -> None:
        """A ring, filled as far as the skill is remembered; a tick where it holds, ! where it is due."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._themes.theme.colours.faint), 4))
        painter.drawEllipse(box)
        painter.setPen(QPen(ink, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        if known.tries:
            painter.drawArc(box, 90 * 16, -round(360 * 16 * known.recall))
        if state == HOLDS:
            painter.setPen(QPen(ink, 2.5))
            spots = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in TICK]
            painter.drawPolyline(QPolygonF(spots))
        elif state == DUE:
            painter.setFont(self._themes.theme.font("text", bold=True))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")
