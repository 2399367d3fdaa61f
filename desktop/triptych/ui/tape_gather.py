"""Folds what leads to one box alone into it: any part of a tape, also of a line without names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from triptych.ui.tape_sketch import Ends, Link, Sketch


def folded_into(shown: Sketch, heads: Iterable[str]) -> dict[str, str]:
    """Return for each box that is folded away the head that stands for it.

    A box goes where all that use it go; what is used elsewhere too stays in sight.
    """
    users: dict[str, set[str]] = {}
    used: dict[str, list[str]] = {}
    for link in shown.links:
        users.setdefault(link.start, set()).add(link.end)
        used.setdefault(link.end, []).append(link.start)
    stand: dict[str, str] = {}
    for head in heads:
        inside, waiting = {head}, list(used.get(head, ()))
        while waiting:
            box = waiting.pop()
            if box not in inside and users[box] <= inside:
                inside.add(box)
                waiting += used.get(box, ())
        stand |= dict.fromkeys(inside - {head}, head)
    return {box: _last(stand, head) for box, head in stand.items()}


def _last(stand: Mapping[str, str], head: str) -> str:
    while head in stand:
        head = stand[head]
    return head


def gathered(shown: Sketch, stand: Mapping[str, str]) -> Sketch:
    """Return what is in sight; links of what is folded away end in the box that stands for it."""
    links: dict[Ends, Link] = {}
    for link in shown.links:
        ends = stand.get(link.start, link.start), stand.get(link.end, link.end)
        if ends == link.ends:
            links[ends] = link
        elif ends[0] != ends[1]:
            links.setdefault(ends, Link(*ends, quiet=link.quiet))
    boxes = tuple(box for box in shown.boxes if box.id not in stand)
    return replace(shown, boxes=boxes, links=tuple(links.values()) if stand else shown.links)
