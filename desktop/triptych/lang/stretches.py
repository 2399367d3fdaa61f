"""Where an item lies in its value, as a node keeps it: a number, a matrix' row, or a typed slice."""

from __future__ import annotations


def component(literal: str) -> int | slice:
    """Where an item lies in its value: ``2``, or ``4:6`` for a row of a matrix whose rows lie end to end.

    A typed slice has two colons, whatever it leaves out: ``1::`` is v[1:].
    """
    places = [int(part) if part else None for part in literal.split(":")]
    return slice(*places) if len(places) > 1 else int(literal)


def literal_of(index: int | slice) -> str:
    """What ``component`` reads as this place; a slice as one that was typed."""
    if isinstance(index, int):
        return str(index)
    return ":".join("" if place is None else str(place) for place in (index.start, index.stop, index.step))


def taken(literal: str, size: int) -> range:
    """The places that a typed slice takes out of so many."""
    place = component(literal)
    return range(size)[place] if isinstance(place, slice) else range(0)


def is_slice(literal: str) -> bool:
    """Whether an item is a slice that somebody typed."""
    return literal.count(":") > 1


def index_text(literal: str) -> str:
    """An item's index as it is typed: a row is counted, wherever its numbers lie."""
    place = component(literal)
    if isinstance(place, int):
        return literal
    return literal.removesuffix(":") if is_slice(literal) else str(place.start // (place.stop - place.start))
