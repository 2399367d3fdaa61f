"""Has formulas typeset beside the window's thread, newest wish first served, and keeps the pictures."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from triptych.ui.formula_request import Request
from triptych.ui.late_import import late_import
from triptych.ui.sideline import Sideline

if TYPE_CHECKING:
    from triptych.ui.typeset import Picture

KEPT = 400


class Typesetter(QObject):
    """Turns requests into pictures, one at a time; ``ready`` tells everyone which one has come.

    Who wants a formula wants one at a time, so a new wish takes the place of the one that still waits:
    fast typing never builds a queue.
    """

    ready = Signal(object, object)

    def __init__(self, sideline: Sideline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rendered = 0
        self._sideline = sideline
        self._kept: OrderedDict[Request, Picture] = OrderedDict()
        self._wanted: dict[QObject, Request] = {}
        self._busy = False

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

    @property
    def waiting(self) -> int:
        """How many formulas are still to come."""
        return len(self._wanted)

    def _next(self) -> None:
        if self._wanted and not self._busy:
            self._busy = True
            request = next(iter(self._wanted.values()))
            then = partial(self._arrived, request)
            self._sideline.run(self, partial(_picture, request), then, self._failed)

    def _failed(self) -> None:
        self._busy = False
        self._wanted.clear()

    def _arrived(self, request: Request, picture: Picture) -> None:
        self._busy = False
        self.rendered += 1
        self._kept[request] = picture
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self._wanted = {who: wish for who, wish in self._wanted.items() if wish != request}
        self.ready.emit(request, picture)
        self._next()


def _picture(request: Request) -> Picture:
    """Called in the sideline, to which the import of all that draws formulas belongs."""
    picture: Picture = late_import("triptych.ui.typeset").typeset(request)
    return picture
