"""What is marked in the picture of a tape: what is not recorded yet, what runs now, routes, what is lit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from triptych.ui.tape_sketch import Ends

# Inks and dashes of the routes, told apart by both; none is a column's colour.
ROUTE_INKS = ("accent", "good", "caution", "bad", "text", "muted")
ROUTE_DASHES: tuple[tuple[float, ...], ...] = ((), (6, 2), (2, 2), (8, 2, 2, 2), (4, 4), (1, 3))


@dataclass(frozen=True)
class Route:
    """One way from the output back: its number, the links on it, and its product in words."""

    number: int
    links: frozenset[Ends]
    words: str = ""

    @property
    def ink(self) -> str:
        """The name of its colour."""
        return ROUTE_INKS[self.number % len(ROUTE_INKS)]

    @property
    def dash(self) -> tuple[float, ...]:
        """Its dashes, in widths of the line."""
        return ROUTE_DASHES[self.number % len(ROUTE_DASHES)]


@dataclass(frozen=True)
class Look:
    """The marks, by the ids of boxes and the ends of links, folded or not.

    ``faint`` are boxes that are not recorded yet (of a line, in part), ``now`` those of this moment, and
    ``flows`` what is written at its links; ``back`` says that it runs backward.  ``lit`` and ``lit_link``
    are pointed at.
    """

    faint: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()
    flows: Mapping[Ends, str] = field(default_factory=dict)
    back: bool = False
    routes: tuple[Route, ...] = ()
    lit: frozenset[str] = frozenset()
    lit_link: Ends | None = None


def in_sight(look: Look, stand_ins: Mapping[str, tuple[str, ...]]) -> Look:
    """Return the marks on what is in sight: what is folded is marked on the box that stands for it.

    A box that stands for several is faint only where all of them are.
    """
    awake = {name for box, names in stand_ins.items() if box not in look.faint for name in names}
    every = {name for names in stand_ins.values() for name in names}
    return Look(
        faint=frozenset(every - awake),
        now=_boxes(look.now, stand_ins),
        flows={ends: words for old, words in look.flows.items() if (ends := _ends(old, stand_ins))},
        back=look.back,
        routes=tuple(
            Route(r.number, frozenset(e for old in r.links if (e := _ends(old, stand_ins))), r.words)
            for r in look.routes
        ),
        lit=_boxes(look.lit, stand_ins),
        lit_link=_ends(look.lit_link, stand_ins) if look.lit_link else None,
    )


def _boxes(boxes: frozenset[str], stand_ins: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    return frozenset(name for box in boxes for name in stand_ins.get(box, ()))


def _ends(ends: Ends, stand_ins: Mapping[str, tuple[str, ...]]) -> Ends | None:
    """The link between what stands for both ends; of an unfolded one its last box, or its first."""
    start, end = stand_ins.get(ends[0], ()), stand_ins.get(ends[1], ())
    if not start or not end or start[-1] == end[0]:
        return None
    return start[-1], end[0]
