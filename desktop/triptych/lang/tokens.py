"""What tokens are, and how signs that mathematics writes in its own way are put in plain ones."""

from __future__ import annotations

import re
from typing import NamedTuple

from triptych.lang import characters
from triptych.lang.graph import Place

NUMBER, NAME, SIGN, END, COMMAND, TEXT = "number", "name", "sign", "end", "command", "text"
LOWERED = "".join(map(chr, characters.SUBSCRIPTS))
LONGEST_NUMBER = 400

_WORDS = {"∞": (NAME, "inf"), "≤": (SIGN, "<="), "≥": (SIGN, ">="), "≠": (SIGN, "!="), "√": (NAME, "√"),
          "∛": (NAME, "∛"), "∜": (NAME, "∜"), "⩽": (SIGN, "<="), "⩾": (SIGN, ">="), "↦": (SIGN, "->"),
          "→": (SIGN, "->"), "⟼": (SIGN, "->"), "⟶": (SIGN, "->"), "≡": (SIGN, ":="), "≝": (SIGN, ":="),
          "㏑": (NAME, "ln"), "㏒": (NAME, "log"), "≔": (SIGN, ":="),
          "::": (SIGN, "."), "²√": (NAME, "√"), "³√": (NAME, "∛"),
          "⁴√": (NAME, "∜"), "∧": (NAME, "and"), "∨": (NAME, "or"), "‖": (SIGN, "‖"),
          "∑": (NAME, "sum"), "∏": (NAME, "prod")}
_OPENING = {"⌊": "floor", "⌈": "ceil", "⟨": "dot"}


class Token(NamedTuple):
    """A piece of the text: its kind, its characters as the reader takes them, and its place."""

    kind: str
    text: str
    place: Place


def plain(kind: str, text: str, place: Place, found: list[Token]) -> list[Token]:
    """Return a piece of this kind as tokens; ``found`` are those before it, of which 2½ takes the last."""
    if kind == "sign":
        return _sign(text, place)
    if kind == "raised":
        return [*(Token(SIGN, s, place) for s in "^("), *_raised(text, place), Token(SIGN, ")", place)]
    if kind == "fraction":
        return _vulgar(text, place, found)
    if kind == "word":
        return [Token(*_WORDS[text], place)] if text in _WORDS else _root(text[0], place)
    if kind == "index":
        return [Token(NAME, characters.GREEK[text[0]] + text[1:].translate(characters.SUBSCRIPTS), place)]
    if kind == "name":
        return _indexed(text, place)
    return [Token({"end": END, "command": COMMAND, "text": TEXT}[kind], text, place)]


def _indexed(text: str, place: Place) -> list[Token]:
    """A small index ends a name: x₁x₂ are two, log₂x is log2 of x."""
    found, column = [], place.column
    for piece in re.findall(rf"[^{LOWERED}]+[{LOWERED}]*(?:_[^{LOWERED}]*[{LOWERED}]*)*", text):
        here = Place(place.line, column, len(piece))
        found.append(Token(NAME, _named(piece.translate(characters.SUBSCRIPTS)), here))
        column += len(piece)
    return found


def _named(text: str) -> str:
    """A letter with a mark above, drawn as one or as two: x̂₁ is x_hat1."""
    for mark in characters.MARKS:
        if text[1:2] == mark:
            return f"{text[0]}{characters.MARKS[mark]}{text[2:]}"
    return characters.ACCENTED.get(text[:1], text[:1]) + text[1:] if not text[1:2].isalpha() else text


def _sign(text: str, place: Place) -> list[Token]:
    if text in _OPENING:
        return [Token(NAME, _OPENING[text], place), Token(SIGN, "(", place)]
    if text in ("⌋", "⌉", "⟩"):
        return [Token(SIGN, ")", place)]
    return [Token(SIGN, text[1:] if len(text) == 2 and text[0] == "." else text, place)]


def _raised(text: str, place: Place) -> list[Token]:
    """What stands raised: each letter is a name of its own there, x²ʸ and e⁻ˣ."""
    pieces = re.findall(r"\d+|.", text.translate(characters.SUPERSCRIPTS).removeprefix("+"))
    found = [Token(NUMBER if p.isdigit() else NAME if p.isalpha() else SIGN, p, place) for p in pieces]
    return found or [Token(NUMBER, "1", place)]


def _root(degree: str, place: Place) -> list[Token]:
    """The n of ⁿ√x, as √[n] has it."""
    root, opened, closed = (NAME, "√"), (SIGN, "["), (SIGN, "]")
    return [Token(*root, place), Token(*opened, place), *_raised(degree, place), Token(*closed, place)]


def _vulgar(text: str, place: Place, found: list[Token]) -> list[Token]:
    """½ is (1/2); right behind a whole number, as in 2½, it is added and no factor."""
    upper, under = characters.FRACTIONS[text].split("/")
    last = found[-1] if found else Token("", "", place)
    beside = (last.place.line, last.place.column + last.place.length) == place[:2]
    if last.kind == NUMBER and last.text.isdecimal() and beside:
        return over(str(int(found.pop().text) * int(under) + int(upper)), under, place)
    return over(upper, under, place)


def over(upper: str, under: str, place: Place) -> list[Token]:
    """Return a fraction in brackets."""
    signs = (SIGN, "("), (NUMBER, upper), (SIGN, "/"), (NUMBER, under), (SIGN, ")")
    return [Token(*piece, place) for piece in signs]


def digits(text: str) -> str:
    """A number as every library writes it: 007 is 7, .5 is 0.5, and 2E+05 is 2e5."""
    mantissa, _, exponent = text.lower().partition("e")
    mantissa = re.sub(r"^0+(?=\d)|\.$", "", f"0{mantissa}")
    return f"{mantissa}e{int(exponent)}" if exponent and len(exponent) < LONGEST_NUMBER else mantissa
