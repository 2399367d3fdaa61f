"""The value of an expression, found by walking its tree: one method a form, and nothing that is ever compiled."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import torch

from triptych.lab import attributes, formats, operators, sizes
from triptych.lab.budget import Budget
from triptych.lab.calls import Calls
from triptych.lab.limits import MOST_ITEMS, MOST_PARTS, MOST_TEXT, MOST_TURNS
from triptych.lab.refusal import LimitError, RefusedError
from triptych.lab.scope import Scope
from triptych.lab.trace import Trace
from triptych.lab.values import admitted


class Expressions:
    """Evaluates in a scope; the budget counts every part."""

    def __init__(self, calls: Calls, built_in: Mapping[str, object], budget: Budget, trace: Trace) -> None:
        self._calls, self._built_in, self._budget, self._trace = calls, built_in, budget, trace
        self._forms: dict[type[ast.expr], Callable[[Any, Scope], Any]] = {
            ast.Constant: self._constant, ast.Name: self._name, ast.BinOp: self._binary, ast.UnaryOp: self._unary,
            ast.BoolOp: self._logic, ast.Compare: self._compare, ast.Call: self._call, ast.Attribute: self._attribute,
            ast.Subscript: self._subscript, ast.Slice: self._slice, ast.List: self._list, ast.Tuple: self._tuple,
            ast.Dict: self._dict, ast.IfExp: self._choice, ast.ListComp: self._comprehension,
            ast.JoinedStr: self._joined, ast.FormattedValue: self._formatted,
        }  # fmt: skip

    def value(self, node: ast.expr, scope: Scope) -> Any:
        """Return the value of an expression."""
        self._budget.step()
        form = self._forms.get(type(node))
        if form is None:
            raise RefusedError(type(node).__name__.lower(), "lab-form")
        return form(node, scope)

    def made(self, word: str, args: list[Any], result: Any) -> Any:
        """Count a result of arithmetic, and note where it came from."""
        if isinstance(result, torch.Tensor):
            self._budget.made(result.numel(), word)
            self._trace.after(word, args, {}, result)
        return admitted(result, word)

    def turns(self, items: Any, word: str = "for") -> Iterator[Any]:
        """Yield the items of a loop, no more than a loop may have."""
        if isinstance(items, torch.Tensor | np.ndarray) and items.ndim and items.shape[0] > MOST_PARTS:
            raise LimitError(word, "lab-list-size", most=MOST_PARTS)
        for turn, item in enumerate(items):
            if turn >= MOST_TURNS:
                raise LimitError(word, "lab-turns", most=MOST_TURNS)
            yield item

    def _constant(self, node: ast.Constant, scope: Scope) -> Any:
        if isinstance(node.value, int):
            operators.bounded("*", node.value, 1)
        return node.value

    def _name(self, node: ast.Name, scope: Scope) -> Any:
        return scope.get(node.id, self._built_in)

    def _binary(self, node: ast.BinOp, scope: Scope) -> Any:
        left, right = self.value(node.left, scope), self.value(node.right, scope)
        return self.made(operators.BINARY[type(node.op)][0], [left, right], operators.binary(node.op, left, right))

    def _unary(self, node: ast.UnaryOp, scope: Scope) -> Any:
        value = self.value(node.operand, scope)
        return self.made(operators.UNARY[type(node.op)][0], [value], operators.unary(node.op, value))

    def _logic(self, node: ast.BoolOp, scope: Scope) -> Any:
        value = None
        for part in node.values:
            value = self.value(part, scope)
            if bool(value) is isinstance(node.op, ast.Or):
                break
        return value

    def _compare(self, node: ast.Compare, scope: Scope) -> Any:
        left = self.value(node.left, scope)
        result: Any = True
        for op, other in zip(node.ops, node.comparators, strict=True):
            right = self.value(other, scope)
            result = operators.compared(op, left, right)
            if len(node.ops) > 1 and not result:
                return result
            left = right
        return admitted(result, "==")

    def _call(self, node: ast.Call, scope: Scope) -> Any:
        callee = self.value(node.func, scope)
        args = [self.value(arg, scope) for arg in node.args]
        keywords = {str(keyword.arg): self.value(keyword.value, scope) for keyword in node.keywords}
        word = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)[:80]
        return self._calls.call(callee, args, keywords, word)

    def _attribute(self, node: ast.Attribute, scope: Scope) -> Any:
        owner = self.value(node.value, scope)
        return self.made(node.attr, [owner], attributes.get(owner, node.attr))

    def _subscript(self, node: ast.Subscript, scope: Scope) -> Any:
        owner, index = self.value(node.value, scope), self.value(node.slice, scope)
        self.indexed(owner, index)
        return self.made("[", [owner, index], owner[index])

    def indexed(self, owner: Any, index: Any) -> None:
        """Refuse what has no places, and an index whose result would be too large."""
        if not isinstance(owner, torch.Tensor | np.ndarray | list | tuple | dict | str | range | torch.nn.Sequential):
            raise TypeError(f"'{type(owner).__name__}' object is not subscriptable")
        if isinstance(owner, torch.Tensor | np.ndarray) and owner.ndim:
            parts = index if isinstance(index, tuple) else (index,)
            several = [part for part in parts if isinstance(part, torch.Tensor | np.ndarray) and part.ndim]
            longest = max([sizes.stretched(several) if several else 0, *(len(p) for p in parts if isinstance(p, list))])
            if longest:
                sizes.within(longest * max(1, owner.size if isinstance(owner, np.ndarray) else owner.numel())
                             / max(1, min(owner.shape)), "[")  # fmt: skip

    def _slice(self, node: ast.Slice, scope: Scope) -> slice:
        parts = [self.value(part, scope) if part is not None else None for part in (node.lower, node.upper, node.step)]
        return slice(*parts)

    def _list(self, node: ast.List, scope: Scope) -> list[Any]:
        return [self.value(part, scope) for part in node.elts]

    def _tuple(self, node: ast.Tuple, scope: Scope) -> tuple[Any, ...]:
        return tuple(self._list(node, scope))  # type: ignore[arg-type]  # both have elts

    def _dict(self, node: ast.Dict, scope: Scope) -> dict[Any, Any]:
        pairs = zip(node.keys, node.values, strict=True)
        return {self.value(key, scope): self.value(value, scope) for key, value in pairs if key is not None}

    def _choice(self, node: ast.IfExp, scope: Scope) -> Any:
        return self.value(node.body if self.value(node.test, scope) else node.orelse, scope)

    def _comprehension(self, node: ast.ListComp, scope: Scope) -> list[Any]:
        inner = Scope(outer=scope)
        result: list[Any] = []
        for _ in self._rounds(node.generators, inner):
            result.append(self.value(node.elt, inner))
            if len(result) > MOST_ITEMS:
                raise LimitError("[", "lab-list-size", most=MOST_ITEMS)
        return result

    def _rounds(self, generators: list[ast.comprehension], scope: Scope) -> Iterator[None]:
        if not generators:
            yield
            return
        first, *rest = generators
        for item in self.turns(self.value(first.iter, scope)):
            self.assign_names(first.target, item, scope)
            if all(self.value(test, scope) for test in first.ifs):
                yield from self._rounds(rest, scope)

    def assign_names(self, target: ast.expr, value: Any, scope: Scope) -> None:
        """Give the names of a loop's or a tuple's target their values."""
        if isinstance(target, ast.Name):
            scope.put(target.id, value)
            self._trace.named(target.id, value)
        elif isinstance(target, ast.Tuple | ast.List):
            for part, item in zip(target.elts, unpacked(value, len(target.elts)), strict=True):
                self.assign_names(part, item, scope)
        else:
            raise RefusedError(ast.unparse(target)[:80], "lab-form")

    def _joined(self, node: ast.JoinedStr, scope: Scope) -> str:
        text = "".join(str(self.value(part, scope)) for part in node.values)
        if len(text) > MOST_TEXT:
            raise LimitError("f", "lab-text-size", most=MOST_TEXT)
        return text

    def _formatted(self, node: ast.FormattedValue, scope: Scope) -> str:
        value = self.value(node.value, scope)
        spec = self.value(node.format_spec, scope) if node.format_spec is not None else ""
        return formats.formatted(value, spec, chr(node.conversion) if node.conversion > 0 else "")


def unpacked(value: Any, count: int) -> list[Any]:
    """Return the items for ``count`` names; ValueError as Python words it where the numbers differ."""
    if isinstance(value, torch.Tensor | np.ndarray) and value.ndim and value.shape[0] > MOST_PARTS:
        raise LimitError("=", "lab-list-size", most=MOST_PARTS)
    items = list(value)[: MOST_ITEMS + 1] if not isinstance(value, range) else list(value[: count + 1])
    if len(items) > count:
        raise ValueError(f"too many values to unpack (expected {count})")
    if len(items) < count:
        raise ValueError(f"not enough values to unpack (expected {count}, got {len(items)})")
    return items
