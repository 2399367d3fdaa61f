"""One lesson in the list: a sign and a word for how far one is, its title, and what it is about."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from triptych.course.lesson import Lesson
from triptych.ui.directions import reading_direction, steady
from triptych.ui.line_breaks import broken
from triptych.ui.theme import ThemeHolder

NEW, BEGUN, DONE = "new", "begun", "done"
PAD = 8
TICK = ((0.24, 0.52), (0.44, 0.72), (0.78, 0.3))


class LessonRow(QAbstractButton):
    """Painted whole, since a button's own text has one look only."""

    def __init__(
        self, themes: ThemeHolder, lesson: Lesson, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(reading_direction((lesson.header.title, lesson.header.summary)))
        self._themes, self.lesson, self._number = themes, lesson, number
        self._state, self._here = NEW, False
        self.setObjectName(f"lesson-row-{lesson.name}")
        self.setText(lesson.header.title)
        self.setToolTip(lesson.header.summary)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        themes.changed.connect(self.updateGeometry)
        self._name()

    @property
    def state(self) -> str:
        """How far one is: "new", "begun" or "done"."""
        return self._state

    def show_state(self, state: str, here: bool) -> None:
        """Show how far one is, and whether this lesson is the open one."""
        if (state, here) != (self._state, self._here):
            self._state, self._here = state, here
            self._name()
            self.update()

    def _word(self) -> str:
        return {NEW: self.tr("new"), BEGUN: self.tr("begun"), DONE: self.tr("done")}[self._state]

    def _name(self) -> None:
        here = self.tr(", open") if self._here else ""
        said = self.tr("Lesson {number}: {title}, {state}{here}")
        self.setAccessibleName(
            said.format(number=self._number, title=self.text(), state=self._word(), here=here)
        )
        self.setAccessibleDescription(self.lesson.header.summary)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrows on to the list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    # painting

    def _side(self) -> float:
        return 1.3 * self._themes.theme.px("text")

    def _indent(self) -> int:
        return round(self._side()) + 3 * PAD

    def _room(self, width: int) -> int:
        word = QFontMetrics(self._themes.theme.font("small")).horizontalAdvance(self.tr("begun"))
        return max(60, width - self._indent() - word - 3 * PAD)

    def _texts(self, width: int) -> tuple[list[str], list[str]]:
        theme, room = self._themes.theme, self._room(width)
        title = broken(f"{self._number}. {self.text()}", QFontMetrics(theme.font("text", bold=True)), room)
        return title, broken(self.lesson.header.summary, QFontMetrics(theme.font("small")), room)

    def heightForWidth(self, width: int) -> int:
        """Return the height of title and summary in this width."""
        theme = self._themes.theme
        title, summary = self._texts(width)
        bold, small = QFontMetrics(theme.font("text", bold=True)), QFontMetrics(theme.font("small"))
        return len(title) * bold.lineSpacing() + len(summary) * small.lineSpacing() + 2 * PAD + 2

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def sizeHint(self) -> QSize:
        """As high as its texts."""
        return QSize(320, self.heightForWidth(self.width() or 320))

    def minimumSizeHint(self) -> QSize:
        """It may get narrow."""
        return QSize(160, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, sign, texts and the word of the state."""
        theme, painter = self._themes.theme, QPainter(self)
        colours = theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = colours.focus if self.hasFocus() else colours.accent if self._here else colours.faint
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() or self._here else 1))
        painter.setBrush(QColor(colours.field if self.underMouse() else colours.card))
        painter.drawRoundedRect(frame, 6, 6)
        self._paint_sign(painter, self._mirrored(QRectF(PAD + 4, PAD, self._side(), self._side())))
        title, summary = self._texts(self.width())
        top: float = PAD
        for lines, font, ink in (
            (title, theme.font("text", bold=True), colours.text),
            (summary, theme.font("small"), colours.muted),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            metrics = QFontMetrics(font)
            for line in lines:
                room = QRectF(self._indent(), top, self.width() - self._indent(), metrics.lineSpacing())
                self._write(painter, room, line)
                top += metrics.lineSpacing()
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(colours.good if self._state == DONE else colours.muted))
        high = QFontMetrics(painter.font()).lineSpacing()
        place = QRectF(0, PAD + 1, self.width() - PAD - 4, high)
        self._write(painter, place, self._word(), at_end=True)

    def _write(self, painter: QPainter, place: QRectF, text: str, *, at_end: bool = False) -> None:
        """Write a line at the beginning of its place, or at its end."""
        flags, from_right = Qt.AlignmentFlag, self.isRightToLeft()
        side = flags.AlignRight if at_end != from_right else flags.AlignLeft
        upright = flags.AlignVCenter | Qt.TextFlag.TextDontClip  # not from the top: see QuietLabel
        painter.drawText(self._mirrored(place), upright | flags.AlignAbsolute | side, steady(text))

    def _mirrored(self, box: QRectF) -> QRectF:
        """The same place where one reads from the right."""
        if self.isRightToLeft():
            box.moveRight(self.width() - box.left())
        return box

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        """A ring for new, half a disc for begun, a disc with a tick for done."""
        colours = self._themes.theme.colours
        ink = QColor(colours.good if self._state == DONE else colours.muted)
        inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ink if self._state == DONE else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)
        if self._state == BEGUN:
            painter.setBrush(ink)
            painter.drawPie(inner, 90 * 16, 180 * 16)
        elif self._state == DONE:
            painter.setPen(QPen(QColor(colours.card), 2))
            spots = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in TICK]
            painter.drawPolyline(QPolygonF(spots))
