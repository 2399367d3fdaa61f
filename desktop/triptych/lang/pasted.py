"""Pasted code as lines that compute: what only acts is skipped and told, def and += become plain lines."""

from __future__ import annotations

from typing import NamedTuple

from triptych.lang.modules import names_module, with_modules
from triptych.lang.tokens import NAME, SIGN, TEXT, Token
from triptych.messages import Fault
from triptych.sentences import say

Line = list[Token]
_BEGIN = frozenset("import from print syms display plt using pprint".split())
_ACTS = frozenset(
    "backward zero_ zero_grad"
    " step grad requires_grad_ retain_grad train eval manual_seed plot show diff seed".split()
)
_ASKS = frozenset(
    "symbols Symbol Symbols diff grad gradient jacobian hessian backward SGD Adam lambdify Derivative D"
    " value_and_grad".split()
)


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
    while at < len(lines):
        line = [t for t in lines[at] if t.text != "`"]
        at += 1
        while line and line[-1].text in (".", ",") and line[-1].kind == SIGN:
            line.pop()
        word = skipped(line)
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


def skipped(line: Line) -> str:
    """The word for which a line is skipped; empty for one that computes."""
    if not line or (len(line) > 1 and line[1].text == "=" and line[0].text not in _BEGIN and not _asks(line)):
        return ""
    first = line[0].text
    defines = len(line) > 1 and line[1].text in ("=", ":=")
    if first in _BEGIN and not defines and line[0].kind == NAME and (len(line) > 1 or first == "import"):
        return first
    if first == "with" and any(t.text == "GradientTape" for t in line):
        return first
    if not defines and len(line) > 2 and line[0].kind == NAME and line[1].text == ".":
        acts = next((t.text for t in line[2::2] if t.text in _ACTS), "")
        if acts == "backward" and line[-1].text == ")":
            return f"{first}.{acts}"
        if acts and not any(t.text in ("+", "-", "*", "/", "=") for t in line if t.kind == SIGN):
            return f"{first}.{acts}"
    return first if _asks(line) else ""


def _asks(line: Line) -> bool:
    """Whether all that stands right of = asks for a derivative, names symbols, or reads a gradient."""
    equals = next((i + 1 for i, t in enumerate(line) if t.text == "=" and t.kind == SIGN), 0)
    at = equals
    while at + 2 < len(line) and line[at].kind == NAME and line[at + 1].text == ".":
        at += 2
        if line[at].text == "grad":
            return not any(t.text in ("+", "-", "*", "/") for t in line[at:])
    called = at + 1 < len(line) and line[at].text in _ASKS and line[at + 1].text == "("
    if not called or not (equals or line[at].text == "diff"):
        return False
    depth = 0
    for i, token in enumerate(line[at + 1 :]):
        depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
        if depth == 0:
            return all(t.text not in ("+", "-", "*", "/", "^", "**") for t in line[at + 2 + i :])
    return False


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
