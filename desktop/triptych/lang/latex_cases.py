"""Choices of LaTeX and Desmos as nested ``where``: cases line by line, and braces with colons."""

from __future__ import annotations

from triptych.lang.latex_cursor import sign
from triptych.lang.tokens import END, NAME, Token
from triptych.lang.tree import Unread

_GOING_ON = ("+", "-", "*", "·", "×", "/")


def cut(body: list[Token]) -> list[Token]:
    """Lines of their own, without the comma or the full stop at their ends."""
    found: list[Token] = []
    for i, token in enumerate(body):
        ends = i + 1 == len(body) or body[i + 1].kind == END
        if not (ends and token.text in (",", ".")):
            found.append(token)
    return [*found, Token(END, "\n", body[-1].place)] if body else []


def going_on(body: list[Token]) -> list[Token]:
    """Without the ends of lines behind which a sign goes on with the same formula."""
    pairs = zip(body, [*body[1:], None], strict=True)
    return [t for t, after in pairs if t.kind != END or after is None or after.text not in _GOING_ON]


def choices(body: list[Token], at: Token) -> list[Token]:
    """Desmos: {x > 0: x, -x}."""
    lines: list[list[Token]] = [[]]
    depth = 0
    for token in body:
        depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
        if token.text == "," and depth == 0:
            lines.append([])
        else:
            lines[-1].append(token)
    found = []
    for row in lines:
        colon = next((i for i, t in enumerate(row) if t.text == ":"), -1)
        found.append((row[colon + 1 :], row[:colon] if colon >= 0 else []))
    return where(found, at)


def rows(body: list[Token]) -> list[tuple[list[Token], list[Token]]]:
    """What stands in each line of cases: the value, and the tokens of its condition."""
    lines: list[list[Token]] = [[]]
    for token in body:
        if token.kind == END:
            lines.append([])
        else:
            lines[-1].append(token)
    found = []
    for row in filter(None, lines):
        cut = next((i for i, t in enumerate(row) if t.text == "&"), len(row))
        while row and row[-1].text in (",", ".", ";"):
            row.pop()
        value = row[:cut][:-1] if row[:cut] and row[:cut][-1].text == "," else row[:cut]
        test = [_compared(row, i) for i in range(cut + 1, len(row)) if row[i].text != "&"]
        found.append((value, test))
    return found


def _compared(row: list[Token], i: int) -> Token:
    """A sign of a condition: = compares there, but in dim=1."""
    named = row[i - 1].text in ("dim", "keepdim")
    return row[i]._replace(text="==") if row[i].text == "=" and not named else row[i]


def where(lines: list[tuple[list[Token], list[Token]]], at: Token) -> list[Token]:
    """Values with conditions as one choice inside the other; nan where none holds."""
    if not lines:
        raise Unread("syntax", at.place, "ends-early")
    *others, (last, test) = lines
    found = last if not test else _choice(test, last, [Token(NAME, "nan", at.place)], at)
    for value, condition in reversed(others):
        found = _choice(condition, value, found, at)
    return found


def _choice(test: list[Token], yes: list[Token], no: list[Token], at: Token) -> list[Token]:
    comma = sign(",", at)
    return [Token(NAME, "where", at.place), sign("(", at), *test, comma, *yes, comma, *no, sign(")", at)]
