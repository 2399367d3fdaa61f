"""Functions written in the lab: what they are called with, and the names that are their own."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from triptych.lab.scope import Scope
from triptych.lab.values import Function


def local_names(node: ast.FunctionDef) -> frozenset[str]:
    """Return the names that a function gives a value anywhere in its body, but not in inner functions."""
    return frozenset(_parameters(node)) | frozenset(_assigned(node.body))


def _parameters(node: ast.FunctionDef) -> list[str]:
    parts = node.args
    return [arg.arg for arg in (*parts.posonlyargs, *parts.args, *parts.kwonlyargs)]


def _assigned(body: Sequence[ast.AST]) -> Iterator[str]:
    waiting: list[ast.AST] = list(body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef):
            yield node.name
            continue
        if isinstance(node, ast.ListComp):
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        if isinstance(node, ast.alias):
            yield node.asname or node.name.partition(".")[0]
        waiting += ast.iter_child_nodes(node)


def bound(function: Function, args: Sequence[Any], keywords: Mapping[str, Any]) -> Scope:
    """Return the scope of one call; TypeError, worded as Python words it, where the arguments do not fit."""
    node, name = function.node, function.node.name
    positional = [arg.arg for arg in (*node.args.posonlyargs, *node.args.args)]
    if len(args) > len(positional):
        raise TypeError(
            f"{name}() takes {_count(positional, function)} but {len(args)} {_were(len(args))} given"
        )
    given: dict[str, Any] = dict(zip(positional, args, strict=False))
    allowed = {*positional[len(node.args.posonlyargs) :], *(arg.arg for arg in node.args.kwonlyargs)}
    for word, value in keywords.items():
        if word not in allowed:
            raise TypeError(f"{name}() got an unexpected keyword argument '{word}'")
        if word in given:
            raise TypeError(f"{name}() got multiple values for argument '{word}'")
        given[word] = value
    whole = {**_defaults(function), **given}
    _missing(name, [word for word in positional if word not in whole], "positional")
    _missing(name, [arg.arg for arg in node.args.kwonlyargs if arg.arg not in whole], "keyword-only")
    return Scope(whole, function.scope, function.local)


def _defaults(function: Function) -> dict[str, Any]:
    """The defaults by name; they stand in the order of ``Statements``: positional ones, then keyword ones."""
    parts = function.node.args
    positional = [arg.arg for arg in (*parts.posonlyargs, *parts.args)]
    last = positional[len(positional) - len(parts.defaults) :]
    named = [
        arg.arg for arg, value in zip(parts.kwonlyargs, parts.kw_defaults, strict=True) if value is not None
    ]
    return dict(zip([*last, *named], function.defaults, strict=True))


def _count(positional: Sequence[str], function: Function) -> str:
    most, least = len(positional), len(positional) - len(function.node.args.defaults)
    number = f"from {least} to {most}" if least != most else f"{most}"
    return f"{number} positional argument{'' if number == '1' else 's'}"


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _missing(name: str, words: Sequence[str], sort: str) -> None:
    if not words:
        return
    quoted = [f"'{word}'" for word in words]
    listed = quoted[0] if len(quoted) == 1 else " and ".join([", ".join(quoted[:-1]), quoted[-1]])
    if len(quoted) > 2:
        listed = f"{', '.join(quoted[:-1])}, and {quoted[-1]}"
    plural = "s" if len(words) > 1 else ""
    raise TypeError(f"{name}() missing {len(words)} required {sort} argument{plural}: {listed}")
