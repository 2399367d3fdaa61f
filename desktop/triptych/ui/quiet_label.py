"""A plain-text label on a card that can change sixty times a second without moving anything around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.ui.directions import direction_flag, steady
from triptych.ui.ground import paint_ground
from triptych.ui.line_breaks import broken
from triptych.ui.theme import ThemeHolder

Fit = Literal["keep", "wrap", "elide", "whole"]

NARROWEST = 24
PLAIN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SHAPE = str.maketrans("123456789", "0" * 9)  # all digits are equally wide


class QuietLabel(QWidget):
    """Text in one look; it asks for new room only when it needs more than ever before.

    QLabel has its whole window laid out again at every new text.  Where the text has no room, it takes more
    ("keep"), takes more lines ("wrap"), is cut short ("elide"), or gives way to its short form, or to nothing
    ("whole").
    """

    def __init__(
        self, theme_holder: ThemeHolder, parent: QWidget | None = None, *,
        style: str = "text", ink: str = "text", fit: Fit = "keep", right: bool = False, ground: str = "card",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._themes = theme_holder
        self._style, self._ink, self._below = style, ink, ground
        self._wrap, self._elide, self._whole = fit == "wrap", fit in ("elide", "whole"), fit == "whole"
        across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._place = across | (Qt.AlignmentFlag.AlignTop if self._wrap else Qt.AlignmentFlag.AlignVCenter)
        self._text = self._short = self._shape = ""
        self._broken: list[str] = []
        self._spans: list[tuple[int, int]] = []  # where in the text each line begins and ends
        self._lines = 1
        self._widest = 0
        self._fitting = ("", 0)  # the shape that was found to have room, and in which width
        policy = QSizePolicy.Policy.Preferred if fit == "keep" else QSizePolicy.Policy.Ignored
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or the card below is painted each time
        self._dress()
        theme_holder.changed.connect(self._restyle)

    def text(self) -> str:
        """The text that is shown."""
        return self._text

    def accessibleName(self) -> str:
        """The text, made when somebody asks: told at each step, a reader would hear nothing else."""
        return super().accessibleName() or self._text

    def set_text(self, text: str, short: str = "") -> None:
        """Show a text, or its short form where only that has room; an equal one costs nothing."""
        if text == self._text:
            return
        self._text, self._short = text, short
        shape = text.translate(SHAPE)
        if shape != self._shape:
            self._shape = shape
            self._grow()
        elif self._wrap:
            self._broken = [text[start:end] for start, end in self._spans]
        self.update()

    def line_ends(self) -> list[int]:
        """The places, from the top, at which a line ends."""
        return [self._metrics.lineSpacing() * line for line in range(1, max(1, len(self._broken)) + 1)]

    def settle(self) -> None:
        """Give back room that an earlier text needed."""
        self._lines, self._widest = 1, 0
        self._grow()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the widest text so far, as high as its lines."""
        return QSize(self._widest, self._lines * self._metrics.lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """A text that wraps or may be cut short can be narrow; another one keeps its width."""
        hint = self.sizeHint()
        return QSize(NARROWEST, hint.height()) if self._wrap or self._elide else hint

    def _dress(self) -> None:
        theme, self._fitting = self._themes.theme, ("", 0)
        self._font = theme.styled(self._style)
        self._metrics, exact = QFontMetrics(self._font), QFontMetricsF(self._font)
        self._drop = (exact.ascent() - exact.descent()) / 2  # of the base line below the middle
        self._colour, self._ground = QColor(theme.ink(self._ink)), QColor(theme.ink(self._below))

    def _restyle(self) -> None:
        self._dress()
        self.settle()
        self.update()

    def _grow(self) -> None:
        if self._elide:
            return  # it is cut to any width
        if self._wrap:
            self._broken = broken(self._text, self._metrics, max(NARROWEST, self.width()))
            self._spans = list(_spans(self._text, self._broken))
            lines, widest = max(1, len(self._broken)), self._widest
        else:
            lines, widest = self._lines, self._metrics.horizontalAdvance(self._text) + 2
        if lines > self._lines or widest > self._widest:
            self._lines, self._widest = max(lines, self._lines), max(widest, self._widest)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        if self._wrap and event.oldSize().width() != event.size().width():
            before, self._lines = self._lines, 1
            self._grow()
            if self._lines != before:
                self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; one that is cut short ends in an ellipsis and is whole in the tooltip."""
        painter = QPainter(self)
        paint_ground(painter, self.rect(), self._ground)
        painter.setFont(self._font)
        painter.setPen(self._colour)
        if self._wrap:
            self._paint_lines(painter)
            return
        text = self._text
        if self._elide:
            text = self._cut()
            whole = "" if text == self._text else self._text
            if whole != self.toolTip():
                self.setToolTip(whole)
        if self._place == PLAIN and not self.isRightToLeft() and "\n" not in text:
            # The same pixels; in a rectangle Qt lays a page out first.
            painter.drawText(QPointF(0.0, self.height() / 2 + self._drop), text)
        else:
            shown = steady(text) if self.isRightToLeft() else text
            painter.drawText(self.rect(), self._placed(text), shown)

    def _placed(self, text: str) -> int:
        """Where the text begins, and which way it runs: in a window read from the right each by itself."""
        if not self.isRightToLeft():
            return self._place
        flags = Qt.AlignmentFlag
        side = flags.AlignLeft if self._place & flags.AlignRight else flags.AlignRight
        # Unicode's isolates may be of a higher font: aligned at the top, it would push the line down.
        upright = flags.AlignVCenter | Qt.TextFlag.TextDontClip
        return upright | side | flags.AlignAbsolute | direction_flag(text)

    def _paint_lines(self, painter: QPainter) -> None:
        """One by one, as ``sizeHint`` counts them: Qt sets many at once a little wider apart."""
        high, wide, flags = self._metrics.lineSpacing(), self.width(), self._placed(self._text)
        for place, line in enumerate(self._broken):
            shown = steady(line, self._text) if self.isRightToLeft() else line
            painter.drawText(0, high * place, wide, high, flags, shown)

    def _cut(self) -> str:
        """What fits of the text; another number of the same shape is not measured again."""
        shape = self._shape, self.width()
        if self._fitting != shape:
            cut = self._measured()
            if cut == self._text:
                self._fitting = shape
            return cut
        return self._text

    def _measured(self) -> str:
        if not self._whole:
            return self._metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        forms = (self._text, self._short)
        return next((form for form in forms if self._metrics.horizontalAdvance(form) <= self.width()), "")


def _spans(text: str, lines: list[str]) -> Iterator[tuple[int, int]]:
    end = 0
    for line in lines:
        start = text.index(line, end)
        end = start + len(line)
        yield start, end
