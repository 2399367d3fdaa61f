"""The tour of six steps: shows each beside what it speaks of, and waits until it was really done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from triptych.ui.around import Around
from triptych.ui.bench import first_desk
from triptych.ui.rooms import EXPRESSION
from triptych.ui.tour_card import TourCard
from triptych.ui.tour_place import place
from triptych.ui.tour_ring import TourRing
from triptych.ui.tour_steps import Holds, Step, TourSteps


class Tour(QObject):
    """Goes through the steps on one window; what lay on the Expression room's desk comes back at the end."""

    left = Signal()

    def __init__(self, ground: Around) -> None:
        super().__init__(ground.window)
        self._ground, self._window = ground, ground.window
        self._steps = TourSteps(ground, self).all()
        self._at = 0
        self._chosen, self._told = "", ""
        self._holds: Holds = lambda: False
        ground.rooms.open(EXPRESSION)
        self._before = ground.bench.desk
        first = first_desk()
        self._replaced = (self._before.text, self._before.point) != (first.text, first.point)
        self.ring = TourRing(ground.themes, self._window)
        self.card = TourCard(ground.themes, self._window)
        self._join()
        if self._replaced:
            ground.bench.open(first)
        self._turn(0)

    @property
    def step(self) -> int:
        """Which step is shown, counted from 1."""
        return self._at + 1

    @property
    def done(self) -> bool:
        """Whether what this step asks for was done."""
        return bool(self._told)

    def leave(self) -> None:
        """Take everything of the tour away, and put back what lay there before."""
        ground, had_keys = self._ground, self.card.isAncestorOf(QApplication.focusWidget() or self._window)
        self._window.removeEventFilter(self)
        self.ring.surround(None)
        for part in (self.ring, self.card, self):
            part.deleteLater()
        self.card.hide()
        if self._replaced:
            room = ground.rooms.room
            ground.rooms.open(EXPRESSION)
            ground.bench.open(self._before)
            ground.rooms.open(room)
        if had_keys:
            ground.asking.take_focus()
        self.left.emit()

    def _join(self) -> None:
        ground, card = self._ground, self.card
        card.chosen.connect(self._choose)
        card.back_asked.connect(lambda: self._turn(self._at - 1))
        card.next_asked.connect(lambda: self._turn(self._at + 1))
        card.leave_asked.connect(self.leave)
        ground.bench.desk_changed.connect(self._look)
        ground.client.answered.connect(self._look)
        ground.rooms.opened.connect(self._look)
        ground.showing.ledger.switched.connect(self._look)
        ground.themes.changed.connect(self._place_later)
        self.ring.moved.connect(self._place_later)
        self._window.installEventFilter(self)

    def _turn(self, at: int) -> None:
        """Show another step; after the last one, leave."""
        if at >= len(self._steps):
            self.leave()
            return
        self._at, self._chosen, self._told = max(0, at), "", ""
        step, ground = self._steps[self._at], self._ground
        ground.rooms.open(step.room)
        if ground.view.drawer_open:
            ground.view.toggle_drawer()
        self._holds = step.begin()
        where = self.tr("TOUR · {step} OF {count}").format(step=self.step, count=len(self._steps))
        self.card.show_step(where, step.title, step.choices, first=self._at == 0)
        self._say()
        self._ring()
        self.card.show()
        self._look()
        self._place()

    def _ring(self) -> None:
        places = (place for place in self._steps[self._at].places() if place is not None)
        self.ring.surround(next((place for place in places if place.isVisible()), None))

    def _choose(self, name: str) -> None:
        self._chosen, self._told = name, ""
        self._say()
        self._look()

    def _look(self, *_what: object) -> None:
        """See whether it was done; what is done stays done."""
        step = self._steps[self._at]
        if not self._told and (self._chosen or not step.choices) and self._holds():
            self._told = step.told(self._chosen)
            self._say()
            self._ring()

    def _say(self) -> None:
        step: Step = self._steps[self._at]
        text = step.after_choice if self._chosen else step.text
        last = self._at == len(self._steps) - 1
        way_on = self.tr("Finish") if last else self.tr("Next") if self._told else self.tr("Skip")
        self.card.say(text, self._told, way_on, self._chosen)
        self._place_later()

    def _place_later(self) -> None:
        """Once what moved has its place."""
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        """Lie beside the ring; once the step is done, the card keeps its place while it lies well there."""
        card, room = self.card, self.card.room
        if self.ring.inside.isEmpty():
            self._ring()  # where what it speaks of went out of sight, it may stand elsewhere
        target, size = self.ring.inside, card.size_here()
        here = QRect(card.pos(), size)
        if self._told and card.size() == size and room.contains(here) and not here.intersects(target):
            return
        spared = [QRect(w.mapTo(self._window, w.rect().topLeft()), w.size()) for w in self._spared()]
        corner = QRect(room.bottomRight(), QSize(1, 1))
        at = place(size, corner if target.isEmpty() else target, room, spared)
        card.setGeometry(QRect(at, size))
        card.raise_()

    def _spared(self) -> list[QWidget]:
        return [widget for widget in self._steps[self._at].spared() if widget.isVisible()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie well in the window at its new size too."""
        if event.type() == QEvent.Type.Resize:
            self._place_later()
        return False
