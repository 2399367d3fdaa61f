"""A tape as plain boxes and links, whoever recorded it, and what of it is in sight when parts are folded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, overload

LEAF, STEP, TORCH, LINE = "leaf", "step", "torch", "line"
Ends = tuple[str, str]


class Row(NamedTuple):
    """One line in a box: a text at the left, one at the right, and the left one's ink by its name."""

    left: str
    right: str = ""
    ink: str = "text"


NOTHING = Row("")


class Late(Sequence[Row]):
    """Rows that are written when somebody looks: of a long tape few boxes are in sight at a time."""

    __slots__ = ("_count", "_rows", "_write")

    def __init__(self, count: int, write: Callable[[], Sequence[Row]]) -> None:
        self._count, self._write = count, write
        self._rows: Sequence[Row] | None = None

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if self._rows is None:
            self._rows = self._write()
        return self._rows[at]


@dataclass(frozen=True, slots=True)
class Box:
    """One node: id, title, a word at the title's right, and rows.

    ``inside`` is the box that stands for this one while it is folded; ``wants`` a row that has to have room,
    whether it is written yet or not, or the box would grow while one goes through the tape.
    """

    id: str
    title: str
    word: str = ""
    rows: Sequence[Row] = ()
    kind: str = STEP
    inside: str = ""
    wants: Row = NOTHING


@dataclass(frozen=True, slots=True)
class Link:
    """One box used by another, drawn from left to right.

    ``labelled`` where something is written at it; ``quiet`` where no gradient comes back along it.
    """

    start: str
    end: str
    labelled: bool = False
    quiet: bool = False

    @property
    def ends(self) -> Ends:
        """The two boxes."""
        return self.start, self.end


def _nothing(_found: str | Ends) -> str:
    return ""


@dataclass(frozen=True)
class Sketch:
    """All boxes, folded or not, and the links between them, which form no circle.

    ``tell`` gives a tooltip for a box's id or a link's ends, ``label`` what is written at a link; both only
    when somebody looks.
    """

    boxes: tuple[Box, ...] = ()
    links: tuple[Link, ...] = ()
    tell: Callable[[str | Ends], str] = field(default=_nothing, compare=False)
    label: Callable[[Ends], str] = field(default=_nothing, compare=False)

    @cached_property
    def bones(self) -> tuple[tuple[str, str, int, Row], ...]:
        """What the layout depends on, the links aside."""
        return tuple((box.id, box.inside, len(box.rows), box.wants) for box in self.boxes)

    @cached_property
    def by_id(self) -> Mapping[str, Box]:
        """Each box by its id."""
        return {box.id: box for box in self.boxes}

    @cached_property
    def inner(self) -> Mapping[str, tuple[str, ...]]:
        """The boxes inside each box that can be unfolded."""
        found: dict[str, tuple[str, ...]] = {}
        for box in self.boxes:
            if box.inside:
                found[box.inside] = (*found.get(box.inside, ()), box.id)
        return found

    def stand_ins(self, opened: frozenset[str]) -> dict[str, tuple[str, ...]]:
        """For each box those in sight that stand for it: itself, its folded outside, or what is inside."""
        found: dict[str, tuple[str, ...]] = {}
        for box in self.boxes:
            found.setdefault(box.id, self._stand_in(box, opened))
        return found

    def _stand_in(self, box: Box, opened: frozenset[str]) -> tuple[str, ...]:
        outer, top = box.inside, ""
        while outer:
            if outer not in opened:
                top = outer
            outer = self.by_id[outer].inside
        if top:
            return (top,)
        if box.id not in opened or box.id not in self.inner:
            return (box.id,)
        inner = (self._stand_in(self.by_id[name], opened) for name in self.inner[box.id])
        return tuple(name for names in inner for name in names)


def visible(sketch: Sketch, opened: frozenset[str]) -> Sketch:
    """Return what is in sight: a link that ends in something folded ends in the box that stands for it.

    A link of the boxes themselves goes before one of what is folded inside them.
    """
    shown = sketch.stand_ins(opened)
    boxes = tuple(box for box in sketch.boxes if shown[box.id] == (box.id,))
    own = [link for link in sketch.links if all(shown[end] == (end,) for end in link.ends)]
    taken = {link.ends for link in own}
    for link in sketch.links:
        start, end = shown[link.start], shown[link.end]
        ends = (start[0], end[0])
        whole = len(start) == len(end) == 1 and ends[0] != ends[1]
        if whole and ends not in taken and not _is_open(sketch, link, opened):
            taken.add(ends)
            own.append(Link(*ends, quiet=link.quiet))
    return Sketch(boxes, tuple(own), sketch.tell, sketch.label)


def _is_open(sketch: Sketch, link: Link, opened: frozenset[str]) -> bool:
    """Whether one of the ends is unfolded, so that finer links say more than this one."""
    return any(end in opened and end in sketch.inner for end in link.ends)
