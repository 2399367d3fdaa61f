"""The steps of the sliders' rooms: programs, values, ranges, data, and what the bar chooses for all rooms."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as replaced

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from triptych.messages import Question
from triptych.ui.around import Around
from triptych.ui.beside import Beside
from triptych.ui.desk import Desk
from triptych.ui.history import History, Kind
from triptych.ui.player import Player
from triptych.ui.program_text import same_ends
from triptych.ui.rooms import LESSONS
from triptych.ui.undo_names import name_in_bar, name_of_dtype, name_on_desk

BAR = ("dtype", "beside", "h")
TEXT = ("text",)
ONCE = ("dtype", "beside", "wrt", "axis", "chosen", "table", "picked")


@dataclass(frozen=True)
class Leaflet:
    """Which page of which lesson is open, by name, number and course, and what it put on the sliders."""

    page: tuple[str, int, str]
    opened: Question | None


@dataclass(frozen=True)
class State:
    """What a person can change in one room, and what is the same in all."""

    room: str
    desk: Desk
    dtype: str
    beside: Beside
    leaflet: Leaflet | None
    instead: str = ""  # what had the plots' place, where the step took it away


class UndoDesk(QObject):
    """Watches the bench; another room, or another page of a lesson, is no step."""

    def __init__(self, around: Around, history: History) -> None:
        super().__init__(history)
        self._around, self._bench, self._rooms = around, around.bench, around.rooms
        self._history = history
        self._now = self._state()
        self._act = QTimer(self, singleShot=True, interval=0)  # while it runs, all is of one act
        bench = around.bench
        for told in (bench.desk_changed, bench.dtype_changed, bench.beside_changed):
            told.connect(self._look)
        self._gave_way = ""
        around.showing.gave_way.connect(self._keep_instead)
        history.forgotten.connect(self.begin_anew)

    def begin_anew(self) -> None:
        """Take what stands there now as the beginning, as for another file."""
        self._now = self._state()

    def _state(self) -> State:
        bench, seated = self._bench, self._rooms.seated
        leaflet = self._leaflet() if seated == LESSONS else None
        return State(seated, bench.desk, bench.dtype, bench.beside, leaflet)

    def _leaflet(self) -> Leaflet | None:
        lessons = self._around.built_lessons()
        return None if lessons is None else Leaflet(lessons.standing, lessons.tools.live.opened)

    def named(self, before: State, after: State) -> str:
        """What was changed."""
        on_desk = name_on_desk(before.desk, after.desk)
        if on_desk:
            return on_desk
        return name_of_dtype() if before.dtype != after.dtype else name_in_bar(before.beside, after.beside)

    def may_put(self, state: State) -> bool:
        """Whether the room, and the lesson, can be opened now."""
        if not may_open(self._around, state.room):
            return False
        lessons = self._around.built_lessons()
        if state.leaflet is None or lessons is None:
            return True
        name, _page, place = state.leaflet.page
        return lessons.course.place == place and (not name or lessons.course.lesson(name) is not None)

    def put(self, state: State) -> None:
        """Open the room, and the page, and put back what stood there."""
        for player in self._around.window.findChildren(Player):
            player.stop()  # else it would take the slider away at once
        self._rooms.open(state.room)
        lessons = self._around.built_lessons()
        if state.leaflet is not None and lessons is not None:
            name, page, _place = state.leaflet.page
            if lessons.standing != state.leaflet.page or lessons.alone:
                lessons.open_lesson(name, page)
            lessons.tools.live.opened = state.leaflet.opened
        self._bench.set_dtype(state.dtype)
        self._bench.show_beside(state.beside)
        self._bench.put_back(state.desk)
        if state.instead:
            self._around.showing.put_instead(state.instead)
        self.begin_anew()

    @property
    def _is_opening(self) -> bool:
        """Whether a room or a page is just being opened, which brings what it has."""
        lessons = self._around.built_lessons() if self._now.leaflet is not None else None
        return self._rooms.opening or (lessons is not None and lessons.turning)

    def _keep_instead(self, instead: str) -> None:
        self._gave_way = instead

    def _look(self) -> None:
        before, self._now = self._now, self._state()
        instead, self._gave_way = self._gave_way, ""
        if self._is_opening or _place(before) != _place(self._now):
            self._history.seal()
            return
        kind = self._bench.together or changed_between(before, self._now)
        if kind and self._act.isActive() and self._history.amend(self, before, self._now, kind):
            return
        if kind == TEXT and overwrites(before.desk.text, self._now.desk.text):
            self._history.seal()
        if kind:
            own = any(part in ONCE for part in kind)  # what is chosen at once, and not drawn out like a drag
            self._history.note(self, replaced(before, instead=instead), self._now, () if own else kind)
        else:
            self._history.amend(self, before, self._now)  # the same text, read by now
        if kind and kind[0] in BAR:
            self._act.start()  # an example brings its number type before its program


def may_open(around: Around, room: str) -> bool:
    """Whether a room is open, or no lesson keeps it out of reach."""
    return around.rooms.room == room or around.bar.room_button(room).isEnabled()


def _place(state: State) -> tuple[object, ...]:
    return state.room, state.leaflet and state.leaflet.page


def changed_between(before: State, after: State) -> Kind:
    """Return what differs, one entry a thing, () for nothing: what a step that goes on has in common."""
    if before.dtype != after.dtype:
        return ("dtype",)
    if before.beside != after.beside:
        return ("h",) if replace(before.beside, h=after.beside.h) == after.beside else ("beside",)
    one, other = before.desk, after.desk
    if one.text != other.text:
        typed = abs(len(one.text) - len(other.text)) <= 1 or overwrites(one.text, other.text)
        return TEXT if typed else (*TEXT, other.text)  # a paste is a step of its own
    if one.is_unread:
        return ()
    knobs = [leaf for leaf in other.leaves if one.knobs.get(leaf) != other.knobs[leaf]]
    parts = ["wrt", "axis", "chosen", "seed", "table"]
    if not knobs or other.picked is not None:  # a slider that leaves the picked row goes on as a drag
        parts.append("picked")
    return (*knobs, *(part for part in parts if getattr(one, part) != getattr(other, part)))


def overwrites(before: str, after: str) -> bool:
    """Whether several letters went and one came at most: what is typed over a choice goes on from there.

    >>> overwrites("y = x^2", "s"), overwrites("y = x^2", "y"), overwrites("y = x", "y = x2")
    (True, True, False)
    """
    start, end = same_ends(before, after)
    return len(after) - start - end <= 1 < len(before) - start - end
