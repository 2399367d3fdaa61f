"""A cell's text cut into statements; orders to the notebook and to the shell are told apart first."""

from __future__ import annotations

import ast
import re
import warnings
from typing import NamedTuple

from triptych.lab.limits import MOST_SOURCE
from triptych.lab.refusal import LimitError, RefusedError

_ORDER = re.compile(r"[ \t]*(%%?[A-Za-z]\w*|%%?(?=\s*$)|!+|\?+\w*)|[ \t]*[\w.]+(\?{1,2})[ \t]*$")
PYTHON = frozenset({"%%time", "%%timeit", "%%capture", "%%python", "%%python3", "%%prun"})


class Cell(NamedTuple):
    """The statements of one cell, and the first order in it that was skipped, if there is one."""

    body: list[ast.stmt]
    skipped: RefusedError | None
    silent: bool


def cell_of(text: str) -> Cell:
    """Return the cell; SyntaxError as Python words it, RefusedError for a cell in another language."""
    if len(text) > MOST_SOURCE:
        raise _at(1, LimitError(text[:20], "lab-source", most=MOST_SOURCE))
    lines = text.split("\n")
    skipped: RefusedError | None = None
    for number, line in enumerate(lines, 1):
        refusal = _order(line) if _stands_alone(lines, number) else None
        if refusal is None:
            continue
        first = not any(kept.strip() for kept in lines[: number - 1])
        if first and refusal.word.startswith("%%") and refusal.word not in PYTHON:
            raise _at(number, RefusedError(refusal.word, "lab-language"))
        skipped = skipped or _at(number, refusal)
        lines[number - 1] = line[: len(line) - len(line.lstrip())] + "pass"
    body = _parsed("\n".join(lines))
    return Cell(body, skipped, _ends_silent(lines))


def _at(line: int, refusal: RefusedError) -> RefusedError:
    refusal.line = line
    return refusal


def _order(line: str) -> RefusedError | None:
    found = _ORDER.match(line)
    if found is None:
        return None
    word = found.group(1) or found.group(2)
    return RefusedError(word, "lab-shell" if word.startswith("!") else "lab-magic")


def _stands_alone(lines: list[str], number: int) -> bool:
    """Whether a line is no part of a statement or text that began above it."""
    if _order(lines[number - 1]) is None:
        return False
    try:
        _parsed("\n".join([*lines[: number - 1], _indent(lines[number - 1]) + "pass"]))
    except (SyntaxError, RefusedError):
        return False
    return True


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _parsed(text: str) -> list[ast.stmt]:
    """Read Python; only its grammar is asked, and nothing is ever compiled to be run."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # such as an unknown \\d in a text, which is not about torch
            return ast.parse(text).body
    except (RecursionError, MemoryError):
        raise _at(1, LimitError("(", "lab-deep-code", most="some hundred")) from None
    except ValueError as error:  # a character that Python can't read at all
        raise SyntaxError(str(error)) from None


def _ends_silent(lines: list[str]) -> bool:
    """Whether the last line ends with a semicolon, by which a notebook shows no result."""
    last = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    return bool(last) and last[-1].split("#")[0].rstrip().endswith(";")
