"""The tape as a picture that can be panned, zoomed, walked by keys, folded, and pointed at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from triptych.ui.directions import painter_from_left
from triptych.ui.focus_shown import is_for_file, shows_focus
from triptych.ui.panned import FRAME, WALKS, Panned
from triptych.ui.sideline import Sideline
from triptych.ui.tape_changes import Changes, remarked, retold
from triptych.ui.tape_folds import TapeFolds
from triptych.ui.tape_layout import Layout
from triptych.ui.tape_look import Look, in_sight
from triptych.ui.tape_painter import TapePainter
from triptych.ui.tape_sketch import Ends, Sketch
from triptych.ui.tape_walk import beside
from triptych.ui.theme import ThemeHolder

LEAST_LINES = 12
MOST_PARTS = 3  # that are painted one by one
REACH = 5.0
CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TapePicture(Panned):
    """Draws what its ``folds`` leave in sight, with marks; other texts only paint anew."""

    is_picture = True  # it can be copied and saved as one

    pointed = Signal(object)  # the id of a box, the ends of a link, or None

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self.setObjectName("tape-picture")
        self.setAccessibleName(self.tr("The tape, drawn"))
        self.setToolTip(
            self.tr(
                "Arrow keys walk the nodes, Enter unfolds one, Shift+Enter folds what leads to it alone;"
                " + and - zoom, F fits; drag to move it. Double clicks do what Enter does."
            )
        )
        self._paints = TapePainter(themes.theme)
        self.show_type(themes.theme.scale)
        self.folds = TapeFolds(sideline, self._paints, self)
        self._look, self._seen = Look(), Look()
        self._chosen, self._to_bring = "", frozenset[str]()
        self.folds.placed.connect(lambda places: self.show_drawing(places.width, places.height))
        self.folds.changed.connect(self._take_on)
        self.folds.retold.connect(self._retell)
        themes.changed.connect(self._restyle)

    @property
    def shown(self) -> Sketch:
        """What is in sight, folded as it is."""
        return self.folds.shown

    @property
    def places(self) -> Layout:
        """Where everything lies, in pixels at a zoom of 1."""
        return self.folds.places

    @property
    def look(self) -> Look:
        """What is marked, on what is in sight."""
        return self._seen

    @property
    def chosen(self) -> str:
        """The box at which the keyboard is."""
        return self._chosen

    def summary(self) -> str:
        """What is drawn, box by box from the inputs on, and what is said of this moment."""
        boxes, into = self.shown.by_id, dict[str, list[str]]()
        for link in self.shown.links:
            into.setdefault(link.end, []).append(boxes[link.start].title)
        told, made = [self.accessibleDescription()], self.tr("{box} from {sources}")
        for box in self.shown.boxes:
            sources = ", ".join(into.get(box.id, ()))
            told.append(made.format(box=box.title, sources=sources) if sources else box.title)
        return "; ".join(filter(None, told))

    def toggle(self, box: str) -> None:
        """Unfold a box, or fold it away into the one that it is inside of."""
        self._chosen = self.folds.toggle(box)

    def turn(self, box: str) -> None:
        """Fold what leads to a box alone into it, or unfold it again."""
        if box in self.places.boxes:
            self._to_bring = frozenset({box})
            self.folds.turn(box)

    def show_look(self, look: Look) -> None:
        """Mark something else."""
        if look == self._look:
            return
        before, self._look = self._seen, look
        self._seen = in_sight(look, self.folds.stand_ins)
        self._renew(remarked(before, self._seen, self.shown.links), before)

    def bring(self, boxes: frozenset[str]) -> None:
        """Move just so far that these boxes are in sight, once it is known where they are."""
        if not self.folds.settled:
            self._to_bring = boxes
            return
        names = [name for box in boxes for name in self.folds.stand_ins.get(box, ())]
        spots = [QRectF(*self.places.boxes[name]) for name in names if name in self.places.boxes]
        before = QPointF(self.camera.corner)
        if spots and self.camera.bring(_around(spots)):
            self.follow(before)

    def draw(self, painter: QPainter) -> None:
        """Paint all of it at a zoom of 1, into a file for instance."""
        whole = QRectF(0, 0, self.places.width, self.places.height).adjusted(-20, -20, 20, 20)
        self._paints.draw(painter, self.shown, self.places, self._seen, whole, 1.0)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(160, LEAST_LINES * self._paints.boxes.line)

    def _restyle(self) -> None:
        self.show_type(self._themes.theme.scale)
        self._paints = TapePainter(self._themes.theme)
        self.folds.restyle(self._paints)

    def _retell(self, before: Sketch) -> None:
        self._renew(retold(before, self.shown), self._seen)

    def _renew(self, changes: Changes | None, before: Look) -> None:
        """Paint anew what is otherwise than it was, as far as that is known."""
        if changes is None:
            self.update()
        else:
            covered = self._paints.covered(changes, self.places, (before, self._seen))
            if not covered.isEmpty():
                self.renew(self.camera.onto(covered))

    def _take_on(self) -> None:
        """Mark and bring what was asked for meanwhile, among what is in sight now."""
        self._seen = in_sight(self._look, self.folds.stand_ins)
        boxes, self._to_bring = self._to_bring, frozenset()
        self.bring(boxes)
        self.update()

    def at(self, point: QPointF) -> str | Ends | None:
        """What lies at a point of the widget: a box's id, a link's ends, or nothing."""
        spot = self.camera.into(point)
        for box in reversed(self.shown.boxes):
            place = self.places.boxes.get(box.id)
            if place is not None and QRectF(*place).contains(spot):
                return box.id
        return self._paints.link_at(spot, self.shown, self.places, REACH / self.camera.zoom)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it, and choose what lies there."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            found = self.at(event.position())
            self._chosen = found if isinstance(found, str) else self._chosen
            self.update()

    def point_at(self, point: QPointF) -> None:
        """Point at what lies there."""
        self.pointed.emit(self.at(point))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Unfold what was clicked, or fold it."""
        found = self.at(event.position())
        if isinstance(found, str) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.turn(found)
        elif isinstance(found, str):
            self.toggle(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self.pointed.emit(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What the keyboard pointed at is no longer pointed at."""
        self.pointed.emit(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and unfold; move and zoom like any drawing."""
        key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in WALKS and not shift:
            self._walk(*WALKS[key])
        elif key in CHOOSING:
            (self.turn if shift else self.toggle)(self._chosen)
        else:
            super().keyPressEvent(event)

    def _walk(self, across: int, down: int) -> None:
        self._chosen = beside(self.places, self._chosen, across, down)
        self.bring(frozenset({self._chosen}))
        self.pointed.emit(self._chosen or None)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell in full what lies below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told(QPointF(event.pos())) or self.toolTip(), self)
            return True
        return super().event(event)

    def told(self, point: QPointF) -> str:
        """What a tooltip says at a point of the widget."""
        found = self.at(point)
        return "" if found is None else self.shown.tell(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is asked for, rectangle by rectangle: cut to several, all takes longer."""
        self.painted()
        painter = painter_from_left(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        region = event.region()
        parts = cast("Iterable[QRect]", region)  # which PySide6's types do not tell
        for part in parts if region.rectCount() <= MOST_PARTS else [region.boundingRect()]:
            painter.save()
            painter.setClipRect(part)
            self._paint(painter, part)
            painter.restore()
        if shows_focus(self):
            painter.setPen(QPen(self._paints.boxes.ink("focus"), FRAME))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint(self, painter: QPainter, part: QRect) -> None:
        """Paint what lies in a part, and the frame around the box that the keyboard is at."""
        camera, ink = self.camera, self._paints.boxes.ink
        painter.fillRect(part, ink("card"))
        painter.translate(camera.corner)
        painter.scale(camera.zoom, camera.zoom)
        below, whole = camera.below(part), is_for_file(self)
        self._paints.draw(
            painter, self.shown, self.places, self._seen, below, camera.zoom, stamped=not whole
        )
        place = self.places.boxes.get(self._chosen)
        if place is not None and shows_focus(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink("focus"), 2 / camera.zoom, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(*place).adjusted(-4, -4, 4, 4))


def _around(spots: list[QRectF]) -> QRectF:
    whole = spots[0]
    for spot in spots[1:]:
        whole = whole.united(spot)
    return whole
