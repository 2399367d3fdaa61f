"""What has to be painted anew in a tape's picture when other things are marked, or other texts written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from triptych.ui.tape_look import Look
from triptych.ui.tape_sketch import Ends, Link, Sketch


class Changes(NamedTuple):
    """The boxes, and the links with what is written at them."""

    boxes: frozenset[str] = frozenset()
    links: frozenset[Ends] = frozenset()


def remarked(before: Look, after: Look, links: Iterable[Link]) -> Changes | None:
    """Between two looks at the same boxes; None is everything."""
    if before.routes != after.routes:
        return None
    turned = before.back != after.back
    faint = before.faint ^ after.faint
    boxes = faint | before.lit ^ after.lit | (before.now | after.now if turned else before.now ^ after.now)
    ends = {link.ends for link in links if link.start in faint or link.end in faint}
    for other in before.flows.keys() | after.flows.keys():
        if turned or before.flows.get(other) != after.flows.get(other):
            ends.add(other)
    if before.lit_link != after.lit_link:
        ends |= {lit for lit in (before.lit_link, after.lit_link) if lit is not None}
    return Changes(frozenset(boxes), frozenset(ends))


def retold(before: Sketch, after: Sketch) -> Changes | None:
    """Between two sketches of the same boxes; None is everything, as is written by somebody else."""
    if before.label != after.label or len(before.boxes) != len(after.boxes):
        return None
    pairs = zip(before.boxes, after.boxes, strict=True)
    return Changes(frozenset(new.id for old, new in pairs if new is not old and new != old))
