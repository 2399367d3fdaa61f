"""A cell cut into what can be run by itself: a statement each, with the comments above it."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

LONGEST = 20_000  # characters; a longer cell is handed over whole, and the lab says that it is too long


class Span(NamedTuple):
    """Lines of a cell, from 0: ``begin`` with its comments, ``first`` to ``last`` the statement itself."""

    begin: int
    first: int
    last: int
    is_import: bool = False

    def source(self, text: str) -> str:
        """Return what is run of this text."""
        return "\n".join(text.split("\n")[self.begin : self.last + 1])


@lru_cache(maxsize=16)
def spans(text: str) -> tuple[Span, ...]:
    """Return the statements of a cell in their order; none where there is nothing to run.

    A text that is no Python, such as one with orders to the notebook, is one piece: the lab says what it
    does not run of it.  One click asks several times, so the last few texts are kept.
    """
    if not text.strip():
        return ()
    try:
        body = _parsed(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return (Span(0, 0, text.count("\n")),)
    found: list[Span] = []
    for statement in body:
        _add(found, statement)
    return tuple(found)


def _parsed(text: str) -> Sequence[ast.stmt]:
    """Read the grammar only; nothing is compiled."""
    if len(text) > LONGEST:
        raise ValueError(text[:20])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # such as an unknown escape in a text
        return ast.parse(text).body


def _add(found: list[Span], statement: ast.stmt) -> None:
    """Take a statement in; those that share a line are run together."""
    first, last = statement.lineno - 1, (statement.end_lineno or statement.lineno) - 1
    imports = isinstance(statement, ast.Import | ast.ImportFrom)
    if found and found[-1].last >= first:
        before = found[-1]
        found[-1] = Span(before.begin, before.first, last, before.is_import and imports)
    else:
        found.append(Span(found[-1].last + 1 if found else 0, first, last, imports))


def at(found: Sequence[Span], line: int) -> int | None:
    """Return the place of the statement at a line (from 0) or the next one below; None beyond the last."""
    return next((i for i, span in enumerate(found) if span.last >= line), None)
