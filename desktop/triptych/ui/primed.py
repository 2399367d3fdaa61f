"""A half-done derivative as LaTeX: what is still to be differentiated stands in brackets with a prime."""

from __future__ import annotations

from collections.abc import Iterator

from triptych.lang import latex
from triptych.lang.parse import read

PRIME = ")′"
_STAND_IN = "PRIMED"  # a name that no lesson's program has


def primed(text: str) -> str:
    """Return the LaTeX of a text such as ``(x^3)′ + 2*cos(x)``; one that can't be read stays as it is."""
    bare, parts = apart(text)
    whole = _written(bare)
    for name, part in parts.items():
        whole = whole.replace(latex.name(name), rf"\left({_written(part)}\right)'", 1)
    return whole


def apart(text: str) -> tuple[str, dict[str, str]]:
    """Return the text with a name for each part that has a prime, and what these names stand for."""
    bare, parts = text.replace("·", "*"), {}
    for place, part in enumerate(_inner(text)):
        name = f"{_STAND_IN}{_letters(place)}"
        bare = bare.replace(f"({part.replace('·', '*')}{PRIME}", name, 1)
        parts[name] = part
    return bare, parts


def _letters(place: int) -> str:
    return "".join("ABCDEFGHIJ"[int(digit)] for digit in f"{place:03}")  # no name begins another one


def _inner(text: str) -> Iterator[str]:
    """What stands in the brackets that a prime follows, from left to right."""
    opened: list[int] = []
    found: list[tuple[int, str]] = []
    for place, sign in enumerate(text):
        if sign == "(":
            opened.append(place)
        elif sign == ")" and opened:
            first = opened.pop()
            if text.startswith(PRIME, place):
                found.append((first, text[first + 1 : place]))
    yield from (part for _, part in sorted(found))


def _written(text: str) -> str:
    reading = read(text)
    if reading.graph is None or reading.faults:
        return text
    return latex.program(reading.graph)[-1]
