"""Where a card lies beside what it speaks of: near it, inside the window, and over nothing that is needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 14


def place(card: QSize, target: QRect, room: QRect, spared: Sequence[QRect] = ()) -> QPoint:
    """Return the card's top left corner.

    It never covers the target where it fits anywhere beside it; of the rest it covers as little as can be of
    what is ``spared``, and lies as near as can be.
    """

    def cost(at: QPoint) -> tuple[int, int, int]:
        here = QRect(at, card)
        covered = sum(_area(here.intersected(other)) for other in spared)
        return _area(here.intersected(target)), covered, (here.center() - target.center()).manhattanLength()

    return min(_places(card, target, room), key=cost)


def _places(card: QSize, target: QRect, room: QRect) -> Iterator[QPoint]:
    """Beside the target on its four sides, and in the room's corners, each moved into the room."""
    right, bottom = room.right() - card.width() + 1, room.bottom() - card.height() + 1
    columns = (target.left(), target.center().x() - card.width() // 2, target.right() - card.width() + 1)
    lines = (target.top(), target.center().y() - card.height() // 2, target.bottom() - card.height() + 1)
    beside = (target.right() + GAP, target.left() - GAP - card.width() + 1)
    over = (target.bottom() + GAP, target.top() - GAP - card.height() + 1)
    places = [(x, y) for x in beside for y in lines]
    places += [(x, y) for y in over for x in columns]
    places += [(x, y) for x in (room.left(), right) for y in (room.top(), bottom)]
    places += [(x, y) for x in (room.left(), right) for y in over]
    for x, y in places:
        yield QPoint(
            min(max(x, room.left()), max(right, room.left())),
            min(max(y, room.top()), max(bottom, room.top())),
        )


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
