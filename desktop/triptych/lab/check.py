"""A look at a whole line before anything of it is run: which forms and which words it is made of."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Collection, Iterator

from triptych.lab import names
from triptych.lab.forms import DOTTED, FORMS, HINTS, PARTS, REAL, VERSION, WORDS
from triptych.lab.limits import DEEPEST_CODE
from triptych.lab.refusal import LimitError, RefusedError


def check(statement: ast.stmt, known: Collection[str]) -> None:
    """Raise RefusedError for the first form or word, from the left, that the lab does not run.

    ``known`` are the names that have a value, so that somebody's own ``input`` is not taken for Python's.
    """
    _depth(statement)
    given = set(known) | set(_given(statement))
    found = [
        (*_place(node, statement), refusal) for node in ast.walk(statement) if (refusal := _look(node, given))
    ]
    if found:
        line, _, refusal = min(found, key=lambda entry: entry[:2])
        refusal.line = line
        raise refusal


def _place(node: ast.AST, statement: ast.stmt) -> tuple[int, int]:
    """Line and column of the word itself, which in a.b.c stands at the end."""
    if isinstance(node, ast.Attribute):
        return node.end_lineno or node.lineno, (node.end_col_offset or 0) - len(node.attr)
    if isinstance(node, ast.withitem):
        return _place(node.optional_vars or node.context_expr, statement)
    return getattr(node, "lineno", statement.lineno), getattr(node, "col_offset", 0)


def _depth(statement: ast.stmt) -> None:
    waiting: list[tuple[ast.AST, int]] = [(statement, 1)]
    while waiting:
        node, depth = waiting.pop()
        if depth > DEEPEST_CODE:
            limit = LimitError("(", "lab-deep-code", most=DEEPEST_CODE)
            limit.line = _place(node, statement)[0]
            raise limit
        waiting += [(child, depth + 1) for child in ast.iter_child_nodes(node)]


def _given(statement: ast.stmt) -> Iterator[str]:
    for node in ast.walk(statement):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.alias):
            yield node.asname or node.name


def _look(node: ast.AST, given: Collection[str]) -> RefusedError | None:
    if not isinstance(node, FORMS):
        word = WORDS.get(type(node), type(node).__name__.lower())
        return RefusedError(word, HINTS.get(word, "lab-form"))
    for word in _words(node):
        if word.startswith("_") and word not in ("_", VERSION):
            return RefusedError(word, "lab-underscore")
    if isinstance(node, ast.Name) and node.id not in given and node.id not in names.BUILTINS:
        return RefusedError(node.id, "lab-word") if hasattr(builtins, node.id) else None
    if isinstance(node, ast.Attribute) and node.attr not in DOTTED and node.attr in REAL - {VERSION} - PARTS:
        return RefusedError(node.attr, "lab-dotted")
    return _shape(node)


def _words(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.arg | ast.keyword):
        yield node.arg or "**"
    elif isinstance(node, ast.FunctionDef):
        yield node.name
    elif isinstance(node, ast.alias):
        yield from (node.asname or "", *node.name.split("."))


def _shape(node: ast.AST) -> RefusedError | None:
    """Forms that are run, but not with everything that Python lets stand in them."""
    word = _word_of_shape(node)
    if word:
        return RefusedError(word, "lab-form")
    if isinstance(node, ast.keyword) and node.arg in names.REFUSED_KEYWORDS:
        return RefusedError(node.arg or "", "lab-keyword")
    return None


def _word_of_shape(node: ast.AST) -> str:
    shapes = (
        (isinstance(node, ast.FunctionDef) and bool(node.decorator_list), "@"),
        (isinstance(node, ast.arguments) and node.vararg is not None, "*"),
        (isinstance(node, ast.arguments) and node.kwarg is not None, "**"),
        (isinstance(node, ast.keyword) and node.arg is None, "**"),
        (isinstance(node, ast.Dict) and None in node.keys, "**"),
        (isinstance(node, ast.Constant) and isinstance(node.value, bytes), "b"),
        (isinstance(node, ast.withitem) and node.optional_vars is not None, "as"),
        (isinstance(node, ast.comprehension) and bool(node.is_async), "async"),
    )
    return next((word for is_so, word in shapes if is_so), "")
