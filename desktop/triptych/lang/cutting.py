"""Cut a text into tokens, each with its place; what can't be read becomes a trouble, never an error."""

from __future__ import annotations

import re

from triptych.lang import characters, repeating
from triptych.lang.graph import Place
from triptych.lang.tokens import LONGEST_NUMBER, LOWERED, NAME, NUMBER, Token, over, plain
from triptych.messages import Fault
from triptych.sentences import say

LONGEST_TEXT = 200_000
LARGEST_EXPONENT = 9_999

_RAISED = "".join(map(chr, characters.SUPERSCRIPTS))
_MARKS = "".join(characters.MARKS)
_APART = _RAISED + "ᵀ" + "".join(characters.FRACTIONS) + "α-ωΑ-Ω"
# What stands before an exercise, and says nothing of it: (a), 12., a bullet, a word of the book.
_LABEL = (
    r"\(?(?:[a-z]|\d{1,3}|[ivx]{1,4})\)|\d{1,3}\.|[•·*-]|"
    r"(?i:let|given|suppose|consider|differentiate|compute|find\ the\ derivative\ of)"
)

_PATTERN = re.compile(
    rf"""(?P<space>[ \r\f\v]+|\\[;:!> ()\[\]]|\#[^\n]*|\\\n|\$|(?m:^\ *(?:>>>|\.\.\.)(?=\s|$)|^\ *```\w*
          |^In\s*\[\d*\]:|^\ *(?:{_LABEL})\s(?=[\s$]*[^\W\d]\w*\s*(?:\([^()\n]*\)\s*)?=(?!=)))
          |\"\"\"(?s:.*?)\"\"\"|\'\'\'(?s:.*?)\'\'\')
      | (?P<coded>0(?:[xX][\da-fA-F]+|[bB][01]+|[oO][0-7]+)(?!\w))
      | (?P<repeating>{repeating.PATTERN})
      | (?P<number>(?:\d+(?:_\d+)*(?:\.\d*)?|\.\d+)(?:(?:[eE]|\*\^(?=[-\d]))[+-]?\d+)?)
      | (?P<word>(?<![\w)\]}}|{_RAISED}])[{_RAISED}]√|[∞≤≥≠√∛∜⩽⩾↦→⟼⟶≡≝≔∧∨‖∑∏㏑㏒]|::)
      | (?P<raised>[{_RAISED}]+)
      | (?P<fraction>[{"".join(characters.FRACTIONS)}])
      | (?P<text>[fFrRbBuU]?\"[^"\n]*\"|(?<![\w)\]}}'.])\'[^'\n]*\')
      | (?P<greek>[α-ωΑ-ΡΣ-Ωϵϑϕµ])(?P<index>[₀₁₂₃₄₅₆₇₈₉]*|_\w+)
      | (?P<name>[^\W\d_{_APART}{LOWERED}][{_MARKS}]?
          (?:[^\W_{_APART}{LOWERED}]|[{LOWERED}](?!\d)|_+(?=\w))*[{LOWERED}]?)
      | (?P<command>\\(?:[A-Za-z]+|\\|[{{}}|,]))
      | (?P<sign>//|\*\*=?|[-+*/:<>=!]=|[-=]>|\.[*/^](?!\*)|[-+*·×/%~^()\[\]{{}},=<>|.:&_!@'?°ᵀ⊙⌊⌋⌈⌉⟨⟩])
      | (?P<end>[\n;])
      | (?P<other>.)""",
    re.VERBOSE,
)


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
        kind, text = match.lastgroup, match.group()
        if kind != "space":
            place = Place(line, match.start() - start + 1, len(text))
            if kind == "name" and text.isascii():
                found.append(Token(NAME, text, place))
            elif kind == "number":
                troubles.extend(_number(text, place, found))
            elif kind == "repeating":
                troubles.extend(_repeating(text, place, found))
            elif kind in ("other", "coded"):
                troubles.append(_stray(text, place))
            else:
                found.extend(plain(str(kind), text, place, found))
        if "\n" in text:
            line, start = line + text.count("\n"), match.start() + text.rindex("\n") + 1
    return found, troubles


def _stray(text: str, place: Place) -> Fault:
    if len(text) > 1:
        said = say("coded-number", number=text)
    elif text in characters.ASKING:
        said = say("derivative-asked", name=text)
    else:
        said = say("index-without-name") if text in LOWERED else say("character", character=text)
    return Fault("syntax", said, place.line, place.column, len(text))


def _number(text: str, place: Place, found: list[Token]) -> list[Fault]:
    number = text.replace("_", "").replace("*^", "e")
    found.append(Token(NUMBER, number, place))
    return _too_large(number, place)


def _repeating(text: str, place: Place, found: list[Token]) -> list[Fault]:
    """0.(6) is (2/3); what goes on without being seen to repeat, 3.14…, is the number as it stands."""
    if len(text) > LONGEST_NUMBER:
        return _too_large(text, place)
    value = repeating.fraction(text)
    if value is None:
        return _number(text.rstrip("…ldcots\\."), place, found)
    found.extend(over(str(value.numerator), str(value.denominator), place))
    return []


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
