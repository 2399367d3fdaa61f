"""A formula's plain text as it is read aloud: "dz/dx = 2*x" is "the derivative of z by x is 2 times x"."""

from __future__ import annotations

import re

from triptych.lang import parse
from triptych.lang.graph import Graph
from triptych.lang.spoken import Speaker, speaker
from triptych.ui.language import spoken_language
from triptych.ui.notation import SEEDED
from triptych.ui.primed import PRIME, apart

_PART = r"(\((?:[^()]|\([^()]*\))*\)|∂?\w+)"
_DERIVATIVE = re.compile(rf"\(?[d∂] ?{_PART}\)?/\(?[d∂] ?{_PART}\)?")
TIMES = " · "
LONGEST = 4_000  # of a formula longer than that nobody would hear the end


def said(plain: str) -> str:
    """Return the formula in words of the window's language; what cannot be read as one stays as it is."""
    return _said(plain, speaker(spoken_language()))


def _said(plain: str, voice: Speaker) -> str:
    if PRIME in plain:
        return _half_done(plain, voice)
    left, equals, right = plain.removesuffix(" =").partition(" = ")
    found = _DERIVATIVE.fullmatch(left.strip())
    if not found:
        whole = _read(plain)
        factors = plain.split(TIMES)
        if whole is None and len(factors) > 1:
            return voice.times(_said(factor, voice) for factor in factors)
        return voice.program(whole) if whole is not None else plain
    told = voice.put("derivative", *(_part(part, voice) for part in found.groups()))
    return voice.put("line", told, _said(right, voice)) if equals and right.strip() else told


def _half_done(plain: str, voice: Speaker) -> str:
    """A derivative in which something is still to be differentiated, (x^2)′·sin(x) + x^2·(sin(x))′."""
    bare, parts = apart(plain)
    words = _said(bare, voice)
    if words == bare and bare not in parts:
        return plain
    for name, part in parts.items():
        words = words.replace(name, voice.put("primed", _said(part, voice)))
    return words


def _part(text: str, voice: Speaker) -> str:
    inner = text[1:-1] if text.startswith("(") else text
    if inner.startswith(SEEDED):
        return voice.put("seeded", _part(inner.removeprefix(SEEDED), voice))
    graph = None if inner.isidentifier() else _read(inner)
    return voice.name(inner) if graph is None else voice.expression(graph)


def _read(text: str) -> Graph | None:
    """The graph of a text that is a program without a fault."""
    reading = parse.read(text) if len(text) <= LONGEST else None
    return None if reading is None or reading.faults else reading.graph
