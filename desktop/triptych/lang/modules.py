"""Modules of torch.nn under a name of their own: criterion = nn.MSELoss(), later criterion(p, y)."""

from __future__ import annotations

from triptych.lang.library import MODULES
from triptych.lang.spelling import LIBRARIES
from triptych.lang.tokens import NAME, Token

Line = list[Token]


def names_module(line: Line) -> bool:
    """``criterion = nn.MSELoss()``: what is called later by that name."""
    if len(line) < 5 or line[0].kind != NAME or line[1].text != "=" or line[-1].text != ")":
        return False
    at = 2
    while at + 1 < len(line) and line[at].text in LIBRARIES and line[at + 1].text == ".":
        at += 2
    depth = 0
    for i, token in enumerate(line[at + 1 :], at + 1):
        depth += (token.text == "(") - (token.text == ")")
        if depth == 0:
            ends = i == len(line) - 1
            return line[at].text in MODULES and ends and _plain(line, at + 2)
    return False


def with_libraries(lines: list[Line]) -> list[Line]:
    """The lines with a library's own name in place of the one that ``import torch as th`` gives it."""
    named: dict[str, str] = {}
    for line in lines:
        texts = [t.text for t in line]
        library = next((word for word in texts[1:2] + texts[-3:-2] if word in LIBRARIES), "")
        if texts[:1] == ["import"] and texts[-2:-1] == ["as"] and library and texts[-1] not in LIBRARIES:
            named[texts[-1]] = library
    return [_renamed(line, named) for line in lines] if named else lines


def _renamed(line: Line, named: dict[str, str]) -> Line:
    dotted = [*(after.text == "." for after in line[1:]), False]
    return [
        t._replace(text=named[t.text]) if behind and t.text in named else t
        for t, behind in zip(line, dotted, strict=True)
    ]


def with_modules(line: Line, modules: dict[str, Line]) -> Line:
    """The line with the module itself in place of the name that it was given."""
    if not modules:
        return line
    found: Line = []
    for i, token in enumerate(line):
        called = (
            token.kind == NAME and token.text in modules and i + 1 < len(line) and line[i + 1].text == "("
        )
        found.extend(t._replace(place=token.place) for t in modules[token.text]) if called else found.append(
            token
        )
    return found


def _plain(line: Line, start: int) -> bool:
    """Whether only numbers and options stand in the brackets, so that nothing is applied to a name there."""
    around = range(start, len(line) - 1)
    return all(line[j].kind != NAME or "=" in (line[j - 1].text, line[j + 1].text) for j in around)
