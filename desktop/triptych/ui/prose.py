"""A paragraph of a lesson: running text with marks, links and formulas, painted letter by letter as text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from triptych.course.blocks import Span, Spans
from triptych.ui.directions import reading_direction
from triptych.ui.prose_formulas import ProseFormulas
from triptych.ui.prose_lines import LEFT, Lines, lines
from triptych.ui.prose_painter import ProsePainter, in_script
from triptych.ui.spoken import spoken
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

NARROWEST = 80


class Prose(QWidget):
    """Shows spans; a link is told by ``link_asked`` when it is clicked, or chosen by key."""

    link_asked = Signal(str)

    def __init__(
        self, themes: ThemeHolder, typesetter: Typesetter, run: Spans = (), parent: QWidget | None = None, *,
        role: str = "text", ink: str = "text", bold: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self._role, self._ink, self._bold = role, ink, bold
        self._run: Spans = ()
        self._from_right = False
        self._laid: tuple[float, Lines] | None = None
        self._at = 0
        self._how = ""  # how a link is chosen, where there is one
        self.setObjectName("prose")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._formulas = ProseFormulas(typesetter, self)
        self._formulas.came.connect(self._relay)
        self._paints = self._new_painter()
        themes.changed.connect(self._restyle)
        self.show_spans(run)

    def _new_painter(self) -> ProsePainter:
        return ProsePainter(self._themes.theme, self._role, self._formulas, bold=self._bold)

    def show_spans(self, run: Spans) -> None:
        """Show another run; an equal one costs nothing."""
        run = in_script(run)
        if run == self._run:
            return
        self._formulas.show_spans(run)
        self._run, self._at = run, 0
        said = (span.text for span in run if span.kind not in LEFT)
        self._from_right = (self._given_way() or reading_direction(said)) == Qt.LayoutDirection.RightToLeft
        self.setAccessibleName(self.text())
        links = self.links()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if links else Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(bool(links))
        self._how = self.tr("Left and Right choose a link, Enter follows it") if links else ""
        self.setToolTip(self._how)
        self._relay()
        self._ask()

    def _given_way(self) -> Qt.LayoutDirection | None:
        """How all is read among which it stands, where that was said; else its own letters say it."""
        around = self.parentWidget()
        if around is None or not around.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection):
            return None
        return around.layoutDirection()

    def text(self) -> str:
        """All of it as plain text, formulas as they are spoken."""
        return "".join(spoken(s.target) if s.kind == "maths" else s.text for s in self._run)

    def links(self) -> list[Span]:
        """The links, as one reads them."""
        return [span for span in self._run if span.kind == "link"]

    @property
    def settled(self) -> bool:
        """Whether every formula has its picture."""
        return self._formulas.settled

    def _ask(self) -> None:
        theme = self._themes.theme
        self._formulas.ask(theme.px(self._role), theme.ink(self._ink))

    def _restyle(self) -> None:
        self._paints = self._new_painter()
        self._relay()
        self._ask()

    def _relay(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()

    def _lines(self, width: float) -> Lines:
        width = max(NARROWEST, width)
        if self._laid is None or self._laid[0] != width:
            laid = lines(self._run, width, lambda bit: self._paints.measure(bit, width), self._from_right)
            self._laid = (width, laid)
        return self._laid[1]

    def line_ends(self) -> list[int]:
        """The places, from the top, at which a line ends."""
        return list(self._lines(self.width()).ends)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in this width."""
        return round(self._lines(width).height) + 2

    def sizeHint(self) -> QSize:
        """As wide as one reads comfortably, as high as the lines are now."""
        width = self.width() if self.width() > NARROWEST else 480
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It may get narrow."""
        return QSize(NARROWEST, round(self._paints.line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """What was not asked for while hidden is asked for now."""
        self._ask()

    def event(self, event: QEvent) -> bool:
        """Draw again where a pixel has another size."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every bit, and a frame around the link that has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paints.paint(painter, self._lines(self.width()), self._ink)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box in self._boxes(self._at):
                painter.drawRoundedRect(box.adjusted(-1, 0.5, 1, -0.5), 3, 3)

    def _boxes(self, number: int) -> list[QRectF]:
        """Where the link with this number stands; one that is broken stands in several places."""
        spots = [i for i, span in enumerate(self._run) if span.kind == "link"]
        if not 0 <= number < len(spots):
            return []
        return [
            QRectF(p.left, p.base - p.size.rise, p.size.width, p.size.rise + p.size.fall)
            for p in self._lines(self.width()).placed
            if p.bit.place == spots[number]
        ]

    def link_at(self, point: QPointF) -> int:
        """The number of the link at a point, -1 for none."""
        found = (n for n in range(len(self.links())) if any(b.contains(point) for b in self._boxes(n)))
        return next(found, -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over a link, and where it leads."""
        number = self.link_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor)
        target = self.links()[number].target if number >= 0 else ""
        self.setToolTip(target if target.startswith("http") else self._how)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link that was clicked."""
        number = self.link_at(event.position())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._at = number
            self.link_asked.emit(self.links()[number].target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the links, and follow one."""
        links = self.links()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if links and step is not None:
            self._at = (self._at + step) % len(links)
            self.update()
        elif links and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.link_asked.emit(links[self._at].target)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the text."""
        from triptych.ui.menu import open_at  # noqa: PLC0415 -- the first paint does without it

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy as text"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        open_at(menu, event)
