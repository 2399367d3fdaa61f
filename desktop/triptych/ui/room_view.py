"""One room as it lies in the window: its own side on the left, the showing half on the right, folding."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from triptych.ui.asking_side import AskingSide
from triptych.ui.axis_strip import AxisStrip
from triptych.ui.directions import sides
from triptych.ui.line_area import LineArea
from triptych.ui.room_layout import USUAL_LINES, Folds, folds
from triptych.ui.show_side import ShowSide
from triptych.ui.theme import ThemeHolder
from triptych.ui.viewport import own_viewport

GAP = 16


class RoomView(QWidget):
    """Lays both halves side by side; in a small window the left one becomes a drawer over the right."""

    folded = Signal(object)  # Folds
    drawer_moved = Signal(bool)
    resized = Signal()

    asking: AskingSide
    showing: ShowSide

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        """Make the two places; ``hold`` fills them with what was made there."""
        super().__init__(parent)
        self._themes = themes
        self._folds: Folds | None = None
        self._opened = self._guided = False
        self.strip = AxisStrip(themes, self)
        self.strip.hide()
        self._scroll = QScrollArea(self)
        self.showing_place = own_viewport(self._scroll)
        dress_scroll(self._scroll, "showing-scroll")
        self._drawer = self._new_drawer()
        self.right = right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.strip)
        right.addWidget(self._scroll, 1)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        self._line.addWidget(self._drawer)
        self._line.addLayout(right, 1)

    def hold(self, asking: AskingSide, showing: ShowSide) -> None:
        """Lay both halves in their places."""
        self.asking, self.showing = asking, showing
        self._left.hold(asking)
        self._scroll.setWidget(showing)
        self._themes.changed.connect(self.refold)
        showing.ledger.switched.connect(self._bring_ledger)
        showing.tape.switched.connect(self._bring_tape)

    def _new_drawer(self) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("left-side")
        frame.setProperty("role", "side")
        self._edge = QFrame(frame)
        self._edge.setObjectName("drawer-edge")
        self._edge.setFixedWidth(1)
        self._inside = QHBoxLayout(frame)
        self._left = LineArea(self._themes, frame, ground="window", stop=False)
        self.asking_place = self._left.port
        dress_scroll(self._left, "asking-scroll")
        self._inside.addWidget(self._left, 1)
        self._inside.addWidget(self._edge)
        return frame

    @property
    def folds(self) -> Folds | None:
        """What is folded now."""
        return self._folds

    @property
    def drawer_open(self) -> bool:
        """Whether the left side is a drawer that is open."""
        return self._opened

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold by the new size."""
        self.resized.emit()
        self.refold()

    def refold(self) -> None:
        """Fold what the window's size and the type's scale ask for."""
        new = folds(self.width(), self.height(), self._themes.theme.scale)
        if self._guided and not new.drawer:
            new = replace(new, drawer=True, roomy=False, lines=USUAL_LINES)
        old, self._folds = self._folds, new
        if old is None or new.drawer != old.drawer:
            self._dock(not new.drawer)
        if old is None or new.palette != old.palette:
            self.asking.fold_palette(new.palette)
        self.asking.breathe(new.roomy, new.lines)
        self.showing.fold(new.tabs)
        self._place_drawer(new)
        if new != old:
            self.folded.emit(new)

    def guide(self, on: bool) -> None:
        """Beside a lesson the left side is always a drawer, and the lesson brings its own sliders."""
        if on != self._guided:
            self._guided = on
            self.refold()
            QTimer.singleShot(0, self, self._show_strip)  # at once, it could fold the room anew as it comes

    def _show_strip(self) -> None:
        self.strip.setVisible(self._folds is not None and self._folds.drawer and not self._guided)

    def obey(self, hidden: frozenset[str], locked: frozenset[str]) -> None:
        """Hide, or lock, the parts of these names: what a lesson keeps out of reach."""
        expression = self.asking.expression
        for name, part in (("editor", expression.editor), ("palette", expression.palette_fold)):
            part.setVisible(name not in hidden)
            part.setEnabled(name not in locked)
        expression.examples.setEnabled("editor" not in locked | hidden)
        self.asking.lock_form("editor" in locked | hidden)
        for sliders in (self.asking.inputs, self.strip):
            sliders.setEnabled("sliders" not in locked | hidden)
        self.showing.conceal(hidden)

    def cover(self, covered: bool) -> None:
        """Hide what is shown, or bring it back."""
        self._scroll.setVisible(not covered)

    def go_to_top(self) -> None:
        """Scroll what is shown to its beginning, where another room is met."""
        self._scroll.verticalScrollBar().setValue(0)

    def toggle_drawer(self) -> None:
        """Open or close the drawer; where the side is docked there is none."""
        if self._folds is not None and self._folds.drawer:
            self._open(not self._opened)

    def _bring_ledger(self, opened: bool) -> None:
        """Scroll to the ledger, once it has its place."""
        self._bring(self.showing.ledger.panel if opened else None)

    def _bring_tape(self, opened: bool) -> None:
        """Scroll to the tape, once it has its place."""
        self._bring(self.showing.tape.panel if opened else None)

    def _bring(self, panel: QWidget | None) -> None:
        if panel is not None:
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(panel, 0, 0))

    def _dock(self, docked: bool) -> None:
        self._line.removeWidget(self._drawer)
        if docked:
            self._line.insertWidget(0, self._drawer)
        self._dress("side" if docked else "drawer")
        margin = 0 if docked else 12
        self._inside.setContentsMargins(sides(margin, margin, 0, margin))
        self._inside.setSpacing(margin)
        self._edge.setVisible(not docked)
        self.strip.setVisible(not docked and not self._guided)
        self._open(False)
        self._drawer.setVisible(docked)

    def _dress(self, role: str) -> None:
        """Give the left side another role, and the style that goes with it."""
        if role == self._drawer.property("role"):
            return
        self._drawer.setProperty("role", role)
        if self._drawer.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self._drawer.style().unpolish(self._drawer)
            self._drawer.style().polish(self._drawer)

    def _open(self, opened: bool) -> None:
        self._opened = opened
        had_keys = not opened and self._drawer.isAncestorOf(QApplication.focusWidget() or self)
        self._drawer.setVisible(opened)
        if opened:
            self._drawer.raise_()
            self.asking.take_focus()
        elif had_keys:
            self.strip.take_focus()
        self.drawer_moved.emit(opened)

    def _place_drawer(self, now: Folds) -> None:
        if now.drawer:
            self._drawer.setMinimumWidth(0)
            self._drawer.setMaximumWidth(16_777_215)
            self._drawer.setGeometry(0, 0, now.side_width, self.height())
        else:
            self._drawer.setFixedWidth(now.side_width)


def dress_scroll(area: QScrollArea, name: str) -> None:
    """Let a scroll area scroll up and down only, and be no stop of its own on Tab's way."""
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
