"""The tape as a picture that can be panned, zoomed, walked by keys, folded, and pointed at."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from triptych.ui.sideline import Sideline
from triptych.ui.tape_camera import SMALLEST, Camera
from triptych.ui.tape_gather import folded_into, gathered
from triptych.ui.tape_layout import Air, Layout, layout
from triptych.ui.tape_look import Look, in_sight
from triptych.ui.tape_painter import TapePainter
from triptych.ui.tape_sketch import Box, Ends, Sketch, visible
from triptych.ui.tape_walk import beside
from triptych.ui.theme import ThemeHolder

AT_ONCE = 80  # boxes that are laid out at once; more are, beside the window's thread
NOTCH = 1.25
READABLE = 0.72  # the least zoom at which a tape opens
STRIDE = 48
LEAST_LINES = 12
REACH = 5.0
WALKS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
Structure = tuple[tuple[tuple[str, float, float], ...], tuple[Ends, ...], Air]


class TapePicture(QWidget):
    """Draws a sketch; its layout is made once for a structure, and other texts only paint anew."""

    is_picture = True  # it can be copied and saved as one

    pointed = Signal(object)  # the id of a box, the ends of a link, or None
    opened_changed = Signal()
    laid_out = Signal()

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes, self._sideline = themes, sideline
        self.setObjectName("tape-picture")
        self.setAccessibleName(self.tr("The tape, drawn"))
        self.setToolTip(
            self.tr(
                "Arrow keys walk the nodes, Enter unfolds one, Shift+Enter folds what leads to it alone;"
                " + and - zoom, F fits; drag to move it. Double clicks do what Enter does."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.camera = Camera()
        self._sketch, self._shown, self._places = Sketch(), Sketch(), Layout()
        self._opened: frozenset[str] = frozenset()
        self._heads: frozenset[str] = frozenset()  # boxes into which all is folded that leads to them alone
        self._counts: Counter[str] = Counter()
        self._stand_ins: dict[str, tuple[str, ...]] = {}
        self._look, self._seen = Look(), Look()
        self._paints = TapePainter(themes.theme)
        self._structure: Structure | None = None
        self._coming: tuple[Structure, Sketch, dict[str, tuple[str, ...]]] | None = None
        self._chosen, self._to_bring = "", frozenset[str]()
        self._grip: QPointF | None = None
        themes.changed.connect(self._restyle)

    @property
    def shown(self) -> Sketch:
        """What is in sight, folded as it is."""
        return self._shown

    @property
    def places(self) -> Layout:
        """Where everything lies, in pixels at a zoom of 1."""
        return self._places

    @property
    def look(self) -> Look:
        """What is marked, on what is in sight."""
        return self._seen

    @property
    def settled(self) -> bool:
        """Whether no layout is on its way."""
        return self._coming is None

    @property
    def opened(self) -> frozenset[str]:
        """The boxes that are unfolded."""
        return self._opened

    @property
    def chosen(self) -> str:
        """The box at which the keyboard is."""
        return self._chosen

    def summary(self) -> str:
        """What is drawn, box by box from the inputs on, and what is said of this moment."""
        boxes, into = self._shown.by_id, dict[str, list[str]]()
        for link in self._shown.links:
            into.setdefault(link.end, []).append(boxes[link.start].title)
        told, made = [self.accessibleDescription()], self.tr("{box} from {sources}")
        for box in self._shown.boxes:
            sources = ", ".join(into.get(box.id, ()))
            told.append(made.format(box=box.title, sources=sources) if sources else box.title)
        return "; ".join(filter(None, told))

    def show_sketch(self, sketch: Sketch, opened: frozenset[str] | None = None) -> None:
        """Show a sketch; where only texts differ from the one before, everything keeps its place."""
        before, self._sketch = self._sketch, sketch
        same = sketch.links is before.links and sketch.bones == before.bones
        if same and opened in (None, self._opened) and self.settled:
            boxes = tuple(self._told(sketch.by_id[box.id]) for box in self._shown.boxes)
            self._shown = replace(sketch, boxes=boxes, links=self._shown.links)
            self.update()
            return
        self._opened = self._opened if opened is None else opened
        self._refresh()

    def open(self, opened: frozenset[str]) -> None:
        """Unfold these boxes, and no others."""
        if opened != self._opened:
            self._opened = opened
            self._refresh()
            self.opened_changed.emit()

    def toggle(self, box: str) -> None:
        """Unfold a box, or fold it away into the one that it is inside of."""
        known = self._sketch.by_id.get(box)
        if known is not None and box in self._sketch.inner and box not in self._opened:
            self.open(self._opened | {box})
        elif known is not None and known.inside:
            self._chosen = known.inside
            self.open(self._opened - {known.inside})

    def gather(self, heads: frozenset[str]) -> None:
        """Fold into these boxes whatever leads to them alone, and nothing else."""
        if heads != self._heads:
            self._heads = heads
            self._refresh()

    def turn(self, box: str) -> None:
        """Fold what leads to a box alone into it, or unfold it again."""
        if box in self._places.boxes:
            self._to_bring = frozenset({box})
            self.gather(self._heads ^ {box})

    def _told(self, box: Box) -> Box:
        """A box with how many others are folded into it, where some are."""
        count = self._counts[box.id]
        return replace(box, word=self.tr("▸ {n} folded").format(n=count)) if count else box

    def show_look(self, look: Look) -> None:
        """Mark something else."""
        if look == self._look:
            return
        self._look = look
        self._seen = in_sight(look, self._stand_ins)
        self.update()

    def bring(self, boxes: frozenset[str]) -> None:
        """Move just so far that these boxes are in sight, once it is known where they are."""
        if not self.settled:
            self._to_bring = boxes
            return
        spots = [QRectF(*self._places.boxes[b]) for b in self._mapped(boxes) if b in self._places.boxes]
        if spots and self.camera.bring(_around(spots)):
            self.update()

    def fit(self, *, readable: bool = False) -> None:
        """Show all of it; or no more than can be read."""
        self.camera.fit(READABLE if readable else SMALLEST)
        self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Draw it larger or smaller around a point, by default the middle."""
        self.camera.zoom_by(factor, at)
        self.update()

    def pan_by(self, across: float, down: float) -> None:
        """Move it."""
        self.camera.pan_by(across, down)
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint all of it at a zoom of 1, into a file for instance."""
        whole = QRectF(0, 0, self._places.width, self._places.height).adjusted(-20, -20, 20, 20)
        self._paints.draw(painter, self._shown, self._places, self._seen, whole, 1.0)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(160, LEAST_LINES * self._paints.line)

    def _mapped(self, boxes: frozenset[str]) -> list[str]:
        return [name for box in boxes for name in self._stand_ins.get(box, ())]

    def _restyle(self) -> None:
        self._paints = TapePainter(self._themes.theme)
        self._refresh()

    def _refresh(self) -> None:
        """Find what is to be in sight; until a new structure is laid out, the picture stays as it is."""
        whole, stands = visible(self._sketch, self._opened), self._sketch.stand_ins(self._opened)
        stand = folded_into(whole, self._heads & {box.id for box in whole.boxes})
        self._counts = Counter(stand.values())
        shown = gathered(whole, stand)
        shown = replace(shown, boxes=tuple(map(self._told, shown.boxes)))
        stands = {box: tuple(dict.fromkeys(stand.get(n, n) for n in names)) for box, names in stands.items()}
        boxes = tuple((box.id, *self._paints.size(box)) for box in shown.boxes)
        structure = (boxes, tuple(link.ends for link in shown.links), self._paints.air)
        asked = None if self._coming is None else self._coming[0]
        self._coming = (structure, shown, stands)
        if structure == self._structure:
            self._take_on()
        elif len(boxes) <= AT_ONCE:
            self._arrived(structure, _laid_out(structure))
        elif structure != asked:
            self._sideline.run(self, partial(_laid_out, structure), partial(self._arrived, structure))

    def _arrived(self, structure: Structure, places: Layout) -> None:
        if self._coming is None or structure != self._coming[0]:
            return
        self._structure, self._places = structure, places
        self.camera.look_at(QSizeF(places.width, places.height), QSizeF(self.size()))
        self._take_on()
        self.laid_out.emit()

    def _take_on(self) -> None:
        """Show what was coming, now that its places are known."""
        if self._coming is not None:
            (_, self._shown, self._stand_ins), self._coming = self._coming, None
            self._seen = in_sight(self._look, self._stand_ins)
            boxes, self._to_bring = self._to_bring, frozenset()
            self.bring(boxes)
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was fitted is fitted again."""
        self.camera.look_at(QSizeF(self._places.width, self._places.height), QSizeF(event.size()))

    def at(self, point: QPointF) -> str | Ends | None:
        """What lies at a point of the widget: a box's id, a link's ends, or nothing."""
        spot = self.camera.into(point)
        for box in reversed(self._shown.boxes):
            place = self._places.boxes.get(box.id)
            if place is not None and QRectF(*place).contains(spot):
                return box.id
        return self._paints.link_at(spot, self._shown, self._places, REACH / self.camera.zoom)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it, and choose what lies there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()
            found = self.at(event.position())
            self._chosen = found if isinstance(found, str) else self._chosen
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it along, or point at what lies there."""
        if self._grip is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = event.position() - self._grip
            self._grip = event.position()
            self.pan_by(moved.x(), moved.y())
        else:
            self.pointed.emit(self.at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grip = None

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl zoom at the pointer; without it, what lies around may scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(NOTCH ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, unfold, zoom and fit; the rest is for those around."""
        key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in WALKS and shift:
            self.pan_by(-STRIDE * WALKS[key][0], -STRIDE * WALKS[key][1])
        elif key in WALKS:
            self._walk(*WALKS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.turn if shift else self.toggle)(self._chosen)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(NOTCH)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / NOTCH)
        elif key == Qt.Key.Key_F:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _walk(self, across: int, down: int) -> None:
        self._chosen = beside(self._places, self._chosen, across, down)
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
        return "" if found is None else self._shown.tell(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight, and frames around what the keyboard is at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        camera, focus = self.camera, QColor(self._themes.theme.colours.focus)
        painter.save()
        painter.translate(camera.corner)
        painter.scale(camera.zoom, camera.zoom)
        self._paints.draw(painter, self._shown, self._places, self._seen, camera.seen, camera.zoom)
        place = self._places.boxes.get(self._chosen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if place is not None and self.hasFocus():
            painter.setPen(QPen(focus, 2 / camera.zoom, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(*place).adjusted(-4, -4, 4, 4))
        painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(focus, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


def _laid_out(structure: Structure) -> Layout:
    boxes, links, air = structure
    return layout({name: (wide, high) for name, wide, high in boxes}, links, air)


def _around(spots: list[QRectF]) -> QRectF:
    whole = spots[0]
    for spot in spots[1:]:
        whole = whole.united(spot)
    return whole
