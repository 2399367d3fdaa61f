"""What is written out in brackets or quotes: lists, tuples, dicts, lists with a for, and f-strings."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Any

from triptych.lab import formats
from triptych.lab.limits import MOST_ITEMS, MOST_TEXT
from triptych.lab.refusal import LimitError
from triptych.lab.scope import Scope


class Displays:
    """``forms`` are the methods by form; they evaluate, loop and give names by what they are handed."""

    def __init__(
        self,
        value: Callable[[ast.expr, Scope], Any],
        turns: Callable[[Any], Iterator[Any]],
        assign: Callable[[ast.expr, Any, Scope], None],
    ) -> None:
        self._value, self._turns, self._assign = value, turns, assign
        self.forms: dict[type[ast.expr], Callable[[Any, Scope], Any]] = {
            ast.List: self._list,
            ast.Tuple: self._tuple,
            ast.Dict: self._dict,
            ast.ListComp: self._comprehension,
            ast.JoinedStr: self._joined,
            ast.FormattedValue: self._formatted,
        }

    def _list(self, node: ast.List | ast.Tuple, scope: Scope) -> list[Any]:
        return [self._value(part, scope) for part in node.elts]

    def _tuple(self, node: ast.Tuple, scope: Scope) -> tuple[Any, ...]:
        return tuple(self._list(node, scope))

    def _dict(self, node: ast.Dict, scope: Scope) -> dict[Any, Any]:
        pairs = zip(node.keys, node.values, strict=True)
        return {self._value(key, scope): self._value(value, scope) for key, value in pairs if key is not None}

    def _comprehension(self, node: ast.ListComp, scope: Scope) -> list[Any]:
        inner = Scope(outer=scope)
        result: list[Any] = []
        for _ in self._rounds(node.generators, inner):
            result.append(self._value(node.elt, inner))
            if len(result) > MOST_ITEMS:
                raise LimitError("[", "lab-list-size", most=MOST_ITEMS)
        return result

    def _rounds(self, generators: list[ast.comprehension], scope: Scope) -> Iterator[None]:
        if not generators:
            yield
            return
        first, *rest = generators
        for item in self._turns(self._value(first.iter, scope)):
            self._assign(first.target, item, scope)
            if all(self._value(test, scope) for test in first.ifs):
                yield from self._rounds(rest, scope)

    def _joined(self, node: ast.JoinedStr, scope: Scope) -> str:
        text = "".join(str(self._value(part, scope)) for part in node.values)
        if len(text) > MOST_TEXT:
            raise LimitError("f", "lab-text-size", most=MOST_TEXT)
        return text

    def _formatted(self, node: ast.FormattedValue, scope: Scope) -> str:
        value = self._value(node.value, scope)
        spec = self._value(node.format_spec, scope) if node.format_spec is not None else ""
        return formats.formatted(value, spec, chr(node.conversion) if node.conversion > 0 else "")
