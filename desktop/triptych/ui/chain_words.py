"""A drawn chain in words: for tooltips with all digits, and as a description for those who don't see it."""

from __future__ import annotations

from triptych.ui.chain_layout import Arrow, Drawing, Station
from triptych.ui.chain_numbers import ChainNumbers
from triptych.ui.decimals import as_chosen
from triptych.ui.notation import derivative_text


def station_words(station: Station, numbers: ChainNumbers) -> str:
    """Return a station's values and what comes back to it, a line each."""
    lines = []
    for name in station.names:
        lines.append(f"{name} = {_all(numbers, numbers.values.get(name))}")
        if name in numbers.adjoints:
            lines.append(f"dL/d{name} = {_all(numbers, numbers.adjoints[name])}")
    return "\n".join(lines)


def arrow_words(arrow: Arrow, numbers: ChainNumbers) -> str:
    """Return an arrow's slope with its formula, and what comes back along it, a line each."""
    slope = derivative_text(arrow.of, arrow.by)
    formula = f" = {arrow.formula}" if arrow.formula else ""
    lines = [f"{slope}{formula} = {_all(numbers, numbers.local.get((arrow.of, arrow.by)))}"]
    if arrow.by in numbers.values and arrow.start is not None and arrow.by not in arrow.start.names:
        lines.insert(0, f"{arrow.by} = {_all(numbers, numbers.values[arrow.by])}")
        lines.append(_back(arrow.of, arrow.start.names[-1], numbers))
    lines.append(_back(arrow.of, arrow.by, numbers))
    if arrow.start is None:
        lines.append(f"dL/d{arrow.by} = {_all(numbers, numbers.adjoints.get(arrow.by))}")
    return "\n".join(lines)


def _all(numbers: ChainNumbers, number: float | None) -> str:
    return as_chosen(numbers.full(number))


def _back(of: str, by: str, numbers: ChainNumbers) -> str:
    return f"dL/d{of} · {derivative_text(of, by)} = {_all(numbers, numbers.back.get((of, by)))}"


def in_words(drawn: Drawing, numbers: ChainNumbers) -> str:
    """Return the whole drawing as one text with few digits."""
    said = [f"{n} = {numbers.brief(numbers.values.get(n))}" for s in drawn.stations for n in s.names]
    for arrow in drawn.arrows:
        slope = numbers.brief(numbers.local.get((arrow.of, arrow.by)))
        back = numbers.brief(numbers.back.get((arrow.of, arrow.by)))
        said.append(f"{derivative_text(arrow.of, arrow.by)} = {slope}, {back}")
    return "; ".join(said)
