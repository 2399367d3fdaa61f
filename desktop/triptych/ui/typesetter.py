"""Has formulas typeset in a process of their own, newest wish first served, and keeps the pictures."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from triptych import wire
from triptych.messages import Failed, Typeset, TypesetAsk
from triptych.ui.formula_request import Request
from triptych.ui.late_import import late_import
from triptych.ui.line import Line
from triptych.ui.sideline import Sideline

if TYPE_CHECKING:
    from triptych.ui.formula_picture import Picture

KEPT = 400
DEADLINE_MS = 10_000  # the longest formula that is ever unfolded takes a second
NOTHING = Typeset(0)


class Wish(NamedTuple):
    """A formula that is to be drawn, and what is to be done with its drawing, which may be empty."""

    ask: TypesetAsk
    then: Callable[[Typeset], None]


class Typesetter(QObject):
    """Turns requests into pictures, one at a time; ``ready`` tells everyone which one has come.

    Who wants a formula wants one at a time, so a new wish takes the place of the one that still waits:
    fast typing never builds a queue.  Nothing is typeset before ``begin``.
    """

    ready = Signal(object, object)

    def __init__(self, sideline: Sideline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rendered = 0
        self._sideline = sideline
        self._kept: OrderedDict[Request, Picture] = OrderedDict()
        self._wanted: dict[QObject, Request] = {}
        self._orders: deque[Wish] = deque()
        self._asked: Wish | None = None
        self._lost: Wish | None = None
        self._begun = self._painting = False
        self.line = Line[TypesetAsk](wire.TYPESET, DEADLINE_MS, self)
        self.line.replied.connect(self._hear)
        self.line.late.connect(self._lose)
        self.line.ended.connect(self._try_again)

    def begin(self) -> None:
        """Start the process, and have drawn what has been wished for so far."""
        self._begun = True
        self.line.start()
        self._next()

    def close(self) -> None:
        """Leave no process behind; what is wished for afterwards never comes."""
        self._begun = False
        self.line.close()

    def picture(self, who: QObject, request: Request) -> Picture | None:
        """Return the picture if it is at hand; else have it made, and ``ready`` will bring it."""
        self._wanted.pop(who, None)
        picture = self._kept.get(request)
        if picture is not None:
            self._kept.move_to_end(request)
            return picture
        self._wanted[who] = request
        self._next()
        return None

    def forget(self, who: QObject) -> None:
        """Drop the wish of someone who no longer shows a formula."""
        self._wanted.pop(who, None)

    def drawings(self, asks: Sequence[TypesetAsk], then: Callable[[tuple[str, ...]], None]) -> None:
        """Have a page of formulas drawn; their SVG comes in the same order, "" where there is none."""
        found: list[str] = []

        def take(drawn: Typeset) -> None:
            found.append(drawn.svg)
            if len(found) == len(asks):
                then(tuple(found))

        self._orders += [Wish(ask, take) for ask in asks]
        if not asks:
            then(())
        self._next()

    @property
    def waiting(self) -> int:
        """How many formulas are still to come."""
        return len(self._wanted) + len(self._orders)

    def _next(self) -> None:
        if not self._begun or self._painting or self._asked is not None:
            return
        self._asked = self._wish()
        if self._asked is not None:
            self.line.start()
            self.line.ask(self._asked.ask)

    def _wish(self) -> Wish | None:
        if self._wanted:
            request = next(iter(self._wanted.values()))
            ask = TypesetAsk(0, request.latex, request.px, request.colour, request.dpr)
            return Wish(ask, partial(self._paint, request))
        return self._orders.popleft() if self._orders else None

    def _hear(self, reply: Typeset | Failed) -> None:
        self.line.conclude()
        self._take(reply if isinstance(reply, Typeset) else NOTHING)

    def _try_again(self, why: object) -> None:
        """The process is gone: a fresh one is asked once more for what it was at."""
        if not self._begun or self._asked is None or self._asked is self._lost:
            self._lose(why)
            return
        self._lost = self._asked
        self.line.start()
        self.line.ask(self._asked.ask)

    def _lose(self, _why: object) -> None:
        """A formula that takes too long, or ends every process, is text."""
        self._take(NOTHING)

    def _take(self, drawn: Typeset) -> None:
        wish, self._asked = self._asked, None
        if wish is not None:
            wish.then(drawn)
        self._next()

    def _paint(self, request: Request, drawn: Typeset) -> None:
        """Make the picture in the thread beside; until it is there, nothing else is asked for."""
        self._painting = True
        job = partial(_pictured, drawn, request)
        self._sideline.run(self, job, partial(self._arrived, request), self._failed)

    def _failed(self) -> None:
        self._painting = False
        self._wanted.clear()

    def _arrived(self, request: Request, picture: Picture) -> None:
        self._painting = False
        self.rendered += 1
        self._kept[request] = picture
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self._wanted = {who: wish for who, wish in self._wanted.items() if wish != request}
        self.ready.emit(request, picture)
        self._next()


def _pictured(drawn: Typeset, request: Request) -> Picture:
    """Called in the sideline, to which the import of what paints SVG belongs."""
    picture: Picture = late_import("triptych.ui.formula_picture").pictured(drawn, request)
    return picture
