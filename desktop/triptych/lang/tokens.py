"""Cut a text into tokens, each with its place; what can't be read becomes a trouble, never an error."""

from __future__ import annotations

import re
from typing import NamedTuple

from triptych.lang import characters
from triptych.lang.graph import Place
from triptych.messages import Fault
from triptych.sentences import say

NUMBER, NAME, SIGN, END, COMMAND = "number", "name", "sign", "end", "command"
LONGEST_TEXT = 200_000
LONGEST_NUMBER = 400
LARGEST_EXPONENT = 9_999

_WORDS = {"∞": (NAME, "inf"), "≤": (SIGN, "<="), "≥": (SIGN, ">="), "≠": (SIGN, "!="), "√": (NAME, "√"),
          "∛": (NAME, "∛"), "⩽": (SIGN, "<="), "⩾": (SIGN, ">=")}

_PATTERN = re.compile(
    r"""(?P<space>[ \r\f\v]+|\\[;:!> ]|\#[^\n]*|\\\n)
      | (?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)
      | (?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+)
      | (?P<word>[∞≤≥≠√∛⩽⩾])
      | (?P<greek>[α-ωΑ-ΡΣ-ΩϵϑϕµΓΔΘΛΞΠΣΥΦΨΩ])(?P<index>[₀₁₂₃₄₅₆₇₈₉]*|_\w+)
      | (?P<name>[^\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹α-ωΑ-Ω](?:[^\W_⁰¹²³⁴⁵⁶⁷⁸⁹α-ωΑ-Ω]|_+(?=\w))*)
      | (?P<command>\\(?:[A-Za-z]+|\\|[{}|,]))
      | (?P<sign>\*\*|<=|>=|==|!=|[-+*/%~^()\[\]{},=<>|.:&_!@'])
      | (?P<end>[\n;])
      | (?P<other>.)""",
    re.VERBOSE,
)


class Token(NamedTuple):
    """A piece of the text: its kind, its characters as the reader takes them, and its place."""

    kind: str
    text: str
    place: Place


def tokens(source: str) -> tuple[list[Token], list[Fault]]:
    """Return the tokens and the troubles of ``source``; a text that is too long has no tokens."""
    if len(source) > LONGEST_TEXT:
        fault = Fault("limit", say("too-long", length=len(source), most=LONGEST_TEXT), 1, 1)
        return [], [fault]
    found: list[Token] = []
    troubles: list[Fault] = []
    line, start = 1, 0
    for at in characters.look_alikes(source)[:1]:
        before = source[:at]
        said = say("look-alike", character=source[at], plain=characters.plain(source[at]))
        place = Place(before.count("\n") + 1, at - before.rfind("\n"), 1)
        troubles.append(Fault("character", said, place.line, place.column, note=True))
    for match in _PATTERN.finditer(characters.plain(source)):
        kind, text = str(match.lastgroup), match.group()
        place = Place(line, match.start() - start + 1, len(text))
        if kind == "other":
            troubles.append(Fault("syntax", say("character", character=text), place.line, place.column))
        elif kind == "number":
            troubles.extend(_too_large(text, place))
            found.append(Token(NUMBER, text, place))
        elif kind != "space":
            found.extend(_plain(kind, text, place))
        if "\n" in text:
            line, start = line + 1, match.end()
    return found, troubles


def _plain(kind: str, text: str, place: Place) -> list[Token]:
    if kind == "raised":
        inner = text.translate(characters.SUPERSCRIPTS)
        signs = [Token(SIGN, "-", place)] if inner.startswith("-") else []
        number = Token(NUMBER, inner.strip("+-") or "1", place)
        return [Token(SIGN, "^", place), Token(SIGN, "(", place), *signs, number, Token(SIGN, ")", place)]
    if kind == "word":
        return [Token(*_WORDS[text], place)]
    if kind == "index":
        return [Token(NAME, characters.GREEK[text[0]] + text[1:].translate(characters.SUBSCRIPTS), place)]
    if kind == "name":
        return [Token(NAME, text.translate(characters.SUBSCRIPTS), place)]
    return [Token({"end": END, "command": COMMAND}.get(kind, SIGN), text, place)]


def _too_large(text: str, place: Place) -> list[Fault]:
    """Numbers that would cost more to write out than they are worth, and those above every float."""
    shown = text if len(text) < 24 else text[:20] + "…"
    exponent = re.split("[eE]", text)[1:]
    if len(text) > LONGEST_NUMBER or (exponent and abs(int(exponent[0])) > LARGEST_EXPONENT):
        return [Fault("limit", say("number-too-large", number=shown), place.line, place.column, place.length)]
    if float(text) == float("inf"):
        return [
            Fault(
                "limit", say("number-is-inf", number=shown), place.line, place.column, place.length, note=True
            )
        ]
    return []
