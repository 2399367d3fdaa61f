"""Cut a text into tokens, each with its place; what can't be read becomes a trouble, never an error."""

from __future__ import annotations

import re
from typing import NamedTuple

from triptych.lang import characters, repeating
from triptych.lang.graph import Place
from triptych.messages import Fault
from triptych.sentences import say

NUMBER, NAME, SIGN, END, COMMAND, TEXT = "number", "name", "sign", "end", "command", "text"
LONGEST_TEXT = 200_000
LONGEST_NUMBER = 400
LARGEST_EXPONENT = 9_999

_WORDS = {"∞": (NAME, "inf"), "≤": (SIGN, "<="), "≥": (SIGN, ">="), "≠": (SIGN, "!="), "√": (NAME, "√"),
          "∛": (NAME, "∛"), "∜": (NAME, "∜"), "⩽": (SIGN, "<="), "⩾": (SIGN, ">="), "↦": (SIGN, "->"),
          "→": (SIGN, "->"), "⟼": (SIGN, "->"), "⟶": (SIGN, "->"), "≡": (SIGN, ":="), "≝": (SIGN, ":="),
          "㏑": (NAME, "ln"), "㏒": (NAME, "log"), "≔": (SIGN, ":="),
          "::": (SIGN, "."), "²√": (NAME, "√"), "³√": (NAME, "∛"),
          "⁴√": (NAME, "∜"), "∧": (NAME, "and"), "∨": (NAME, "or"), "‖": (SIGN, "‖"),
          "∑": (NAME, "sum"), "∏": (NAME, "prod")}
_OPENING = {"⌊": "floor", "⌈": "ceil", "⟨": "dot"}
_RAISED = "".join(map(chr, characters.SUPERSCRIPTS))
_LOWERED = "".join(map(chr, characters.SUBSCRIPTS))
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
      | (?P<name>[^\W\d_{_APART}{_LOWERED}][{_MARKS}]?
          (?:[^\W_{_APART}{_LOWERED}]|[{_LOWERED}](?!\d)|_+(?=\w))*[{_LOWERED}]?)
      | (?P<command>\\(?:[A-Za-z]+|\\|[{{}}|,]))
      | (?P<sign>//|\*\*=?|[-+*/:<>=!]=|[-=]>|\.[*/^](?!\*)|[-+*·×/%~^()\[\]{{}},=<>|.:&_!@'?°ᵀ⊙⌊⌋⌈⌉⟨⟩])
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
                found.extend(_plain(str(kind), text, place, found))
        if "\n" in text:
            line, start = line + text.count("\n"), match.start() + text.rindex("\n") + 1
    return found, troubles


def _stray(text: str, place: Place) -> Fault:
    if len(text) > 1:
        said = say("coded-number", number=text)
    elif text in characters.ASKING:
        said = say("derivative-asked", name=text)
    else:
        said = say("index-without-name") if text in _LOWERED else say("character", character=text)
    return Fault("syntax", said, place.line, place.column, len(text))


def _number(text: str, place: Place, found: list[Token]) -> list[Fault]:
    plain = text.replace("_", "").replace("*^", "e")
    found.append(Token(NUMBER, plain, place))
    return _too_large(plain, place)


def _repeating(text: str, place: Place, found: list[Token]) -> list[Fault]:
    """0.(6) is (2/3); what goes on without being seen to repeat, 3.14…, is the number as it stands."""
    if len(text) > LONGEST_NUMBER:
        return _too_large(text, place)
    value = repeating.fraction(text)
    if value is None:
        return _number(text.rstrip("…ldcots\\."), place, found)
    found.extend(_over(str(value.numerator), str(value.denominator), place))
    return []


def _vulgar(text: str, place: Place, found: list[Token]) -> list[Token]:
    """½ is (1/2); right behind a whole number, as in 2½, it is added and no factor."""
    over, under = characters.FRACTIONS[text].split("/")
    last = found[-1] if found else Token("", "", place)
    beside = (last.place.line, last.place.column + last.place.length) == place[:2]
    if last.kind == NUMBER and last.text.isdecimal() and beside:
        return _over(str(int(found.pop().text) * int(under) + int(over)), under, place)
    return _over(over, under, place)


def _over(over: str, under: str, place: Place) -> list[Token]:
    signs = (SIGN, "("), (NUMBER, over), (SIGN, "/"), (NUMBER, under), (SIGN, ")")
    return [Token(*piece, place) for piece in signs]


def digits(text: str) -> str:
    """A number as every library writes it: 007 is 7, .5 is 0.5, and 2E+05 is 2e5."""
    mantissa, _, exponent = text.lower().partition("e")
    mantissa = re.sub(r"^0+(?=\d)|\.$", "", f"0{mantissa}")
    return f"{mantissa}e{int(exponent)}" if exponent and len(exponent) < LONGEST_NUMBER else mantissa


def _plain(kind: str, text: str, place: Place, found: list[Token]) -> list[Token]:
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
    for piece in re.findall(rf"[^{_LOWERED}]+[{_LOWERED}]*(?:_[^{_LOWERED}]*[{_LOWERED}]*)*", text):
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
