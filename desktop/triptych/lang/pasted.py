"""Pasted code as lines that compute: what only acts is skipped and told, def and += become plain lines."""

from __future__ import annotations

from typing import NamedTuple

from triptych.lang.acting import skipped
from triptych.lang.modules import names_module, with_libraries, with_modules
from triptych.lang.tokens import NAME, SIGN, TEXT, Token
from triptych.messages import Fault
from triptych.sentences import say

Line = list[Token]


class Block(NamedTuple):
    """``def name(params):`` with the lines of its body."""

    name: Token
    params: list[Token]
    body: list[Line]


def computing(lines: list[Line], troubles: list[Fault]) -> list[Line | Block]:
    """The lines that compute; a note tells which were skipped."""
    found: list[Line | Block] = []
    at = 0
    modules: dict[str, Line] = {}
    lines = with_libraries(lines)
    while at < len(lines):
        line = [t for t in lines[at] if t.text != "`"]
        at += 1
        while line and line[-1].text in (".", ",") and line[-1].kind == SIGN:
            line.pop()
        word = skipped(line) or _leaf_again(line, lines[: at - 1])
        if word:
            _tell(line, word, troubles)
        elif (
            line and line[0].text == "def" and len(line) > 3 and line[1].kind == NAME and line[2].text == "("
        ):
            block, at = _block(line, lines, at)
            found.append(Block(block.name, block.params, [with_modules(b, modules) for b in block.body]))
        elif names_module(line):
            modules[line[0].text] = line[2:]
        elif line:
            found.extend(_pieces(with_modules(line, modules)))
    return found


def _leaf_again(line: Line, before: list[Line]) -> str:
    """``x = x.clone().detach().requires_grad_(True)`` of an input: it stays one."""
    texts = [t.text for t in line]
    again = texts[1:2] == ["="] and texts[:1] == texts[2:3] and texts[3:4] == ["."] and "detach" in texts
    given = any(b[:1] and b[0].text == texts[0] for b in before) if again else True
    return "" if given or not {"+", "-", "*", "/", "**"}.isdisjoint(texts) else f"{texts[0]}.detach"


def _tell(line: Line, word: str, troubles: list[Fault]) -> None:
    place = line[0].place
    lines = {t.place.line for t in line}
    troubles[:] = [t for t in troubles if t.note or t.line not in lines]
    sentence = "line-skipped" if word in ("import", "from") else "acts-only"
    troubles.append(Fault("syntax", say(sentence, word=word), place.line, place.column, note=True))


def _block(line: Line, lines: list[Line], at: int) -> tuple[Block, int]:
    """A def, whose body stands behind its colon or further right below it."""
    closed = next((i for i, t in enumerate(line) if t.text == ")"), len(line))
    colon = next((i for i, t in enumerate(line[closed:], closed) if t.text == ":"), len(line))
    body = [line[colon + 1 :]] if line[colon + 1 :] else []
    while not (line[colon + 1 :]) and at < len(lines):
        if lines[at][0].place.column <= line[0].place.column:
            break
        body.append(lines[at])
        at += 1
    plain = [piece for b in body if b[0].kind != TEXT for piece in _pieces(b)]
    return Block(line[1], line[2 : closed + 1], plain), at


def _pieces(line: Line) -> list[Line]:
    """``y += x`` as y = y + (x); ``a, b = 1, 2`` and ``a = b = 1`` as two lines."""
    if len(line) > 2 and line[0].kind == NAME and line[1].text in ("+=", "-=", "*=", "/=", "**="):
        sign = line[1]._replace(text=line[1].text[:-1])
        opened, closed = line[1]._replace(text="("), line[1]._replace(text=")")
        return [[line[0], line[1]._replace(text="="), line[0], sign, opened, *line[2:], closed]]
    equals = [i for i, t in enumerate(line) if t.text == "=" and t.kind == SIGN]
    if equals and equals[0] % 2 and equals[0] > 1 and all(t.text == "," for t in line[1 : equals[0] : 2]):
        names, values = line[: equals[0] : 2], _listed(line[equals[0] + 1 :])
        if len(names) == len(values) and all(t.kind == NAME for t in names):
            return [[n, line[equals[0]], *v] for n, v in zip(names, values, strict=True)]
    chained = sum(1 for k, i in enumerate(equals[:-1]) if i == 2 * k + 1 and equals[k + 1] == i + 2)
    if chained and all(line[2 * k].kind == NAME for k in range(chained + 1)):
        return [line[2 * chained :], *(line[2 * k : 2 * k + 3] for k in reversed(range(chained)))]
    return [line]


def _listed(line: Line) -> list[Line]:
    pieces: list[Line] = [[]]
    depth = 0
    for token in line:
        depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
        if token.text == "," and depth == 0:
            pieces.append([])
        else:
            pieces[-1].append(token)
    return pieces
