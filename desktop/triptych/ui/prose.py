"""A paragraph of a lesson: running text with marks, links and formulas, painted letter by letter as text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
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
from triptych.ui.directions import reading_direction, runs_from_right
from triptych.ui.prose_lines import LEFT, Bit, Lines, Placed, Size, lines
from triptych.ui.spoken import spoken
from triptych.ui.theme import ThemeHolder
from triptych.ui.typeset import Picture, Request
from triptych.ui.typesetter import Typesetter

NARROWEST = 80
CODE_PAD = 3.0


class Prose(QWidget):
    """Shows spans; a link is told by ``link_asked`` when it is clicked, or chosen by key."""

    link_asked = Signal(str)

    def __init__(
        self, themes: ThemeHolder, typesetter: Typesetter, run: Spans = (), parent: QWidget | None = None, *,
        role: str = "text", ink: str = "text", bold: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes, self._typesetter = themes, typesetter
        self._role, self._ink, self._bold = role, ink, bold
        self._run: Spans = ()
        self._from_right = False
        self._wishes: dict[int, Request] = {}
        self._askers: dict[int, QObject] = {}
        self._pictures: dict[int, Picture] = {}
        self._laid: tuple[float, Lines] | None = None
        self._fonts: dict[str, tuple[QFont, QFontMetricsF]] = {}
        self._at = 0
        self._how = ""  # how a link is chosen, where there is one
        self.setObjectName("prose")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self._restyle)
        typesetter.ready.connect(self._arrived)
        self._dress()
        self.show_spans(run)

    def show_spans(self, run: Spans) -> None:
        """Show another run; an equal one costs nothing."""
        run = tuple(span if is_slanted(span.text) else upright(span) for span in run)
        if run == self._run:
            return
        self._forget()
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

    def set_ink(self, ink: str) -> None:
        """Write in another colour of the scheme."""
        if ink != self._ink:
            self._ink = ink
            self._ask()
            self.update()

    def text(self) -> str:
        """All of it as plain text, formulas as they are spoken."""
        return "".join(spoken(s.target) if s.kind == "maths" else s.text for s in self._run)

    def links(self) -> list[Span]:
        """The links, as one reads them."""
        return [span for span in self._run if span.kind == "link"]

    @property
    def settled(self) -> bool:
        """Whether every formula has its picture."""
        return all(i in self._pictures for i, span in enumerate(self._run) if span.kind == "maths")

    # formulas

    def _ask(self) -> None:
        theme = self._themes.theme
        for place, span in enumerate(self._run):
            if span.kind != "maths":
                continue
            colour = theme.ink(self._ink)
            px = theme.px(self._role)
            wish = Request(span.target, spoken(span.target), px, colour, self.devicePixelRatioF())
            if self._wishes.get(place) == wish and place in self._pictures:
                continue
            self._wishes[place] = wish
            if self.isVisible():
                asker = self._askers.setdefault(place, QObject(self))
                picture = self._typesetter.picture(asker, wish)
                if picture is not None:
                    self._arrived(wish, picture)

    def _forget(self) -> None:
        for asker in self._askers.values():
            self._typesetter.forget(asker)
            asker.deleteLater()
        self._wishes, self._askers, self._pictures = {}, {}, {}

    def _arrived(self, request: Request, picture: Picture) -> None:
        places = [place for place, wish in self._wishes.items() if wish == request]
        for place in places:
            self._pictures[place] = picture
        if places:
            self._relay()

    # layout

    def _dress(self) -> None:
        theme = self._themes.theme
        fonts = {
            "text": theme.font(self._role, bold=self._bold),
            "strong": theme.font(self._role, bold=True),
            "emphasis": theme.font(self._role, bold=self._bold),
            "code": theme.font(self._role, mono=True),
        }
        fonts["emphasis"].setItalic(True)
        fonts["code"].setPixelSize(round(0.88 * theme.px(self._role)))
        fonts["link"] = fonts["maths"] = fonts["text"]
        self._fonts = {kind: (font, QFontMetricsF(font)) for kind, font in fonts.items()}

    def _restyle(self) -> None:
        self._dress()
        self._relay()
        self._ask()

    def _relay(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()

    def _measure(self, bit: Bit, most: float) -> Size:
        metrics = self._fonts[bit.kind][1]
        if bit.kind == "maths":
            picture = self._pictures.get(bit.place)
            if picture is not None:
                shrink = min(1.0, most / picture.width)
                rise = picture.rise * shrink
                return Size(picture.width * shrink, rise, picture.height * shrink - rise)
            text = min(most, metrics.horizontalAdvance(self._wishes[bit.place].plain))
            return Size(text, metrics.ascent(), metrics.descent())
        pad = 2 * CODE_PAD if bit.kind == "code" else 0.0
        return Size(metrics.horizontalAdvance(bit.text) + pad, metrics.ascent(), metrics.descent())

    def _lines(self, width: float) -> Lines:
        width = max(NARROWEST, width)
        if self._laid is None or self._laid[0] != width:
            laid = lines(self._run, width, lambda bit: self._measure(bit, width), self._from_right)
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
        return QSize(NARROWEST, round(self._fonts["text"][1].lineSpacing()))

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

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every bit, and a frame around the link that has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = self._lines(self.width())
        self._paint_grounds(painter, lines)
        for placed in lines.placed:
            self._paint(painter, placed)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box in self._boxes(self._at):
                painter.drawRoundedRect(box.adjusted(-1, 0.5, 1, -0.5), 3, 3)

    def _paint_grounds(self, painter: QPainter, lines: Lines) -> None:
        """Paint one ground below all words of a piece of code that stand in one line."""
        grounds: dict[tuple[int, float], QRectF] = {}
        for bit, size, left, base in lines.placed:
            if bit.kind == "code":
                box = QRectF(left, base - size.rise - 1, size.width, size.rise + size.fall + 2)
                grounds[bit.place, base] = grounds.get((bit.place, base), box).united(box)
        painter.setPen(QPen(QColor(self._themes.theme.colours.faint), 1))
        painter.setBrush(QColor(self._themes.theme.colours.field))
        for box in grounds.values():
            painter.drawRoundedRect(box, 3, 3)

    def _paint(self, painter: QPainter, placed: Placed) -> None:
        bit, size, left, base = placed
        theme = self._themes.theme
        picture = self._pictures.get(bit.place) if bit.kind == "maths" else None
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, size.width < picture.width)
            corner = QPointF(left, base - size.rise)
            if size.width < picture.width:
                painter.drawImage(QRectF(corner, QPointF(left + size.width, base + size.fall)), picture.image)
            else:
                painter.drawImage(corner, picture.image)
            return
        font, metrics = self._fonts[bit.kind]
        painter.setFont(font)
        text = self._wishes[bit.place].plain if bit.kind == "maths" else bit.text
        left += CODE_PAD if bit.kind == "code" else 0.0
        ink = {"link": "accent", "maths": "muted"}.get(bit.kind, self._ink)
        painter.setPen(QColor(theme.ink(ink)))
        way = Qt.LayoutDirection.RightToLeft if bit.from_right else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(way)
        painter.drawText(QPointF(left, base), text)
        if bit.kind == "link":
            under = base + max(1.0, metrics.underlinePos())
            painter.drawLine(QPointF(left, under), QPointF(left + size.width, under))

    # links

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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy as text"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        menu.popup(event.globalPos())


def is_slanted(text: str) -> bool:
    """Whether what is emphasised here is set in italics; Arabic and Devanagari have none."""
    return not runs_from_right(text) and not any("\u0900" <= sign <= "\u097f" for sign in text)


def upright(span: Span) -> Span:
    """Return a span as it is emphasised without italics."""
    return Span("strong", span.text) if span.kind == "emphasis" else span
