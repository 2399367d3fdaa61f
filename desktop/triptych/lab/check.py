"""A look at a whole line before anything of it is run: which forms and which words it is made of."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Collection, Iterator
from types import CodeType, FrameType, FunctionType, GeneratorType

import numpy as np
import torch

from triptych.lab import names
from triptych.lab.limits import DEEPEST_CODE
from triptych.lab.refusal import LimitError, RefusedError

FORMS = (
    ast.Module, ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.FunctionDef, ast.Return, ast.For, ast.While,
    ast.If, ast.With, ast.withitem, ast.Pass, ast.Break, ast.Continue, ast.Import, ast.ImportFrom, ast.alias,
    ast.Delete, ast.Assert, ast.arguments, ast.arg, ast.Constant, ast.Name, ast.BinOp, ast.UnaryOp, ast.BoolOp,
    ast.Compare, ast.Call, ast.keyword, ast.Attribute, ast.Subscript, ast.Slice, ast.List, ast.Tuple, ast.Dict,
    ast.IfExp, ast.ListComp, ast.comprehension, ast.JoinedStr, ast.FormattedValue, ast.expr_context, ast.operator,
    ast.unaryop, ast.boolop, ast.cmpop,
)  # fmt: skip
# The word by which a learner knows a form that is not run.
WORDS: dict[type[ast.AST], str] = {
    ast.Lambda: "lambda", ast.ClassDef: "class", ast.AsyncFunctionDef: "async", ast.Try: "try", ast.Raise: "raise",
    ast.Global: "global", ast.Nonlocal: "nonlocal", ast.Yield: "yield", ast.YieldFrom: "yield", ast.Await: "await",
    ast.NamedExpr: ":=", ast.Starred: "*", ast.GeneratorExp: "for", ast.SetComp: "for", ast.DictComp: "for",
    ast.Set: "{", ast.AsyncFor: "async", ast.AsyncWith: "async", ast.Match: "match", ast.TryStar: "try",
}  # fmt: skip
HINTS = {"lambda": "lab-form-lambda", "for": "lab-form-generator", "try": "lab-form-try", "class": "lab-form-class"}
VERSION, PARTS = "__version__", frozenset("nn functional autograd optim func linalg special".split())
# What can stand after a dot somewhere in the lab, and what there is to be kept from.
DOTTED = frozenset[str]().union(*(rows for name, rows in vars(names).items() if name.isupper() and name != "BUILTINS"
                                  and not isinstance(rows, str)))  # fmt: skip
REAL = frozenset[str]().union(*map(dir, (torch, torch.Tensor, torch.nn, torch.nn.functional, torch.optim, np, np.ndarray,
                                         str, list, dict, int, type, FunctionType, FrameType, GeneratorType, CodeType)))  # fmt: skip


def check(statement: ast.stmt, known: Collection[str]) -> None:
    """Raise RefusedError for the first form or word, from the left, that the lab does not run.

    ``known`` are the names that have a value, so that somebody's own ``input`` is not taken for Python's.
    """
    _depth(statement)
    given = set(known) | set(_given(statement))
    found = [(*_place(node, statement), refusal) for node in ast.walk(statement) if (refusal := _look(node, given))]
    if found:
        line, _, refusal = min(found, key=lambda entry: entry[:2])
        refusal.line = line
        raise refusal


def _place(node: ast.AST, statement: ast.stmt) -> tuple[int, int]:
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
    if isinstance(node, ast.FunctionDef) and node.decorator_list:
        return RefusedError("@", "lab-form")
    if isinstance(node, ast.arguments) and (node.vararg or node.kwarg):
        return RefusedError("*", "lab-form")
    if isinstance(node, ast.keyword) and node.arg is None:
        return RefusedError("**", "lab-form")
    if isinstance(node, ast.keyword) and node.arg in names.REFUSED_KEYWORDS:
        return RefusedError(node.arg, "lab-keyword")
    if isinstance(node, ast.Dict) and None in node.keys:
        return RefusedError("**", "lab-form")
    if isinstance(node, ast.Constant) and isinstance(node.value, bytes):
        return RefusedError("b", "lab-form")
    if isinstance(node, ast.withitem) and node.optional_vars is not None:
        return RefusedError("as", "lab-form")
    if isinstance(node, ast.comprehension) and node.is_async:
        return RefusedError("async", "lab-form")
    return None
