"""How a line begins: a name, a function with its parameters, or a declaration of another language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from triptych.lang.tokens import NAME, NUMBER, SIGN, Token

_BECOMES = ("=", ":=")
_ARROWS = ("->", "=>")
_DECLARED = frozenset("let const var double float int auto val def".split())


class Head(NamedTuple):
    """A line cut in two; ``params`` is None for what is no function, ``defaults`` are those of the last."""

    name: str
    params: tuple[str, ...] | None
    rest: list[Token]
    defaults: tuple[Token, ...] = ()


def head(line: list[Token]) -> Head:
    """Cut ``y = …``, ``f(x) = …``, ``f = lambda x: …``, ``f := x -> …``, ``f = @(x) …``, ``x ↦ …``."""
    line = _undeclared(line)
    if len(line) < 2:
        return Head("", None, line)
    lone = _lambda("", line)
    if lone is not None:
        return lone
    if line[0].kind == NAME and line[1].text in ("(", "["):
        found = _with_parameters(line)
        return found or _arrow("", line) or Head("", None, line)
    if line[0].kind != NAME or line[1].text not in (*_BECOMES, ":"):
        return _arrow("", line) or Head("", None, line)
    name, rest = line[0].text, line[2:]
    if line[1].text == ":":
        return _arrow(name, rest) or _annotated(name, rest) or Head("", None, line)
    inner = _with_parameters(rest) if rest[:1] and rest[0].kind == NAME else None
    if inner is not None and inner.params is not None:
        return Head(name, inner.params, inner.rest)
    return _arrow(name, rest) or _lambda(name, rest) or Head(name, None, rest)


def _undeclared(line: list[Token]) -> list[Token]:
    """Without the = of a spreadsheet, and without let, const or double before a name."""
    if line[0].text == "=" and line[0].kind == SIGN:
        return line[1:]
    if line[0].text == "return" and line[0].kind == NAME and len(line) > 1 and line[1].text != "=":
        return line[1:]
    if line[0].text == "function" and len(line) > 4 and line[1].kind == NAME and line[2].text == "(":
        return _function(line)
    declares = line[0].text in _DECLARED and line[0].kind == NAME and len(line) > 2 and line[1].kind == NAME
    return line[1:] if declares and line[2].text in ("=", ":=", "(") else line


def _function(line: list[Token]) -> list[Token]:
    """JavaScript's ``function f(x) { return x*x; }`` and Julia's ``function f(x) x^2 end`` as f(x) = …."""
    found = _parameters(line[2:])
    if found is None:
        return line
    at = found[1] + 2
    braced = at < len(line) and line[at].text == "(" and line[-1].text == ")"
    body = line[at + 1 : -1] if braced else line[at:]
    body = body[:-1] if body and body[-1].text == "end" else body
    body = body[1:] if body and body[0].text == "return" else body
    return [*line[1:at], line[0]._replace(kind=SIGN, text="="), *body]


def _parameters(line: Sequence[Token]) -> tuple[tuple[str, ...], int, tuple[Token, ...]] | None:
    """The names in brackets at the start of a line, and where they end; x_ and x: float are names too.

    Numbers that stand for the last ones where none is given, as in f(x, a=0.1), come behind.
    """
    names: list[str] = []
    defaults: list[Token] = []
    at, closing = 1, ")" if line[0].text == "(" else "]"
    while at < len(line) and line[at].kind == NAME:
        names.append(line[at].text)
        at += 1
        while at < len(line) and (line[at].text in ("_", ":", ".") or (line[at].kind == NAME)):
            at += 1
        if at + 2 < len(line) and line[at].text == "=" and line[at + 1].kind == NUMBER:
            defaults.append(line[at + 1])
            at += 2
        if at < len(line) and line[at].text == closing:
            return (tuple(names), at + 1, tuple(defaults)) if len(set(names)) == len(names) else None
        if at >= len(line) or line[at].text != ",":
            return None
        at += 1
    return None


def _with_parameters(line: list[Token]) -> Head | None:
    found = _parameters(line[1:]) if len(line) > 3 and line[1].text in ("(", "[") else None
    if found is None or len(line) <= found[1] + 2 or line[found[1] + 1].text not in _BECOMES:
        return None
    return Head(line[0].text, found[0], line[found[1] + 2 :], found[2])


def _arrow(name: str, line: list[Token]) -> Head | None:
    """``x -> …`` and ``(x, y) => …``, also ``@(x) …``; without a name of its own it is called f."""
    handle = bool(line) and line[0].text == "@"
    line = line[1:] if handle else line
    if line and line[0].text == "(":
        found = _parameters(line)
        if found is None or len(line) <= found[1]:
            return None
        params, at, _ = found
        if handle:
            return Head(name, params, line[at:])
    elif line and line[0].kind == NAME:
        params, at = (line[0].text,), 1
    else:
        return None
    follows = at < len(line) and line[at].text in _ARROWS
    return Head(name, params, line[at + 1 :]) if follows else None


def _lambda(name: str, line: list[Token]) -> Head | None:
    colon = next((i for i, t in enumerate(line) if t.text == ":"), 0)
    names = [t for t in line[1:colon] if t.text != ","]
    if not line or line[0].text != "lambda" or not names or any(t.kind != NAME for t in names):
        return None
    return Head(name, tuple(t.text for t in names), line[colon + 1 :])


def _annotated(name: str, line: list[Token]) -> Head | None:
    """``loss: torch.Tensor = …``."""
    equals = next((i for i, t in enumerate(line) if t.text == "="), 0)
    plain = all(t.kind == NAME or t.text in (".", "[", "]") for t in line[:equals])
    return Head(name, None, line[equals + 1 :]) if equals and plain else None
