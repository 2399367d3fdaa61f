"""The value of an expression, found by walking its tree: one method a form; nothing is ever compiled."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import torch

from triptych.lab import attributes, operators, places
from triptych.lab.budget import Budget
from triptych.lab.calls import Calls
from triptych.lab.displays import Displays
from triptych.lab.limits import MOST_PARTS, MOST_TURNS
from triptych.lab.refusal import LimitError, RefusedError
from triptych.lab.scope import Scope
from triptych.lab.trace import Trace
from triptych.lab.values import Method, admitted


class Expressions:
    """Evaluates in a scope; the budget counts every part."""

    def __init__(self, calls: Calls, built_in: Mapping[str, object], budget: Budget, trace: Trace) -> None:
        self._calls, self._built_in, self._budget, self._trace = calls, built_in, budget, trace
        self._forms: dict[type[ast.expr], Callable[[Any, Scope], Any]] = {
            ast.Constant: self._constant,
            ast.Name: self._name,
            ast.BinOp: self._binary,
            ast.UnaryOp: self._unary,
            ast.BoolOp: self._logic,
            ast.Compare: self._compare,
            ast.Call: self._call,
            ast.Attribute: self._attribute,
            ast.Subscript: self._subscript,
            ast.Slice: self._slice,
            ast.IfExp: self._choice,
        }
        self._forms |= Displays(self.value, self.turns, self.assign_names).forms

    def value(self, node: ast.expr, scope: Scope) -> Any:
        """Return the value of an expression."""
        self._budget.step()
        form = self._forms.get(type(node))
        if form is None:
            raise RefusedError(type(node).__name__.lower(), "lab-form")
        return form(node, scope)

    def made(self, word: str, args: list[Any], result: Any) -> Any:
        """Count a result of arithmetic, and note where it came from."""
        self._trace.done()
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
        self._trace.does(node, [left, right])
        return self.made(
            operators.BINARY[type(node.op)][0], [left, right], operators.binary(node.op, left, right)
        )

    def _unary(self, node: ast.UnaryOp, scope: Scope) -> Any:
        value = self.value(node.operand, scope)
        self._trace.does(node, [value])
        return self.made(operators.UNARY[type(node.op)][0], [value], operators.unary(node.op, value))

    def _logic(self, node: ast.BoolOp, scope: Scope) -> Any:
        for part in node.values[:-1]:
            value = self.value(part, scope)
            if bool(value) is isinstance(node.op, ast.Or):
                return value
        return self.value(node.values[-1], scope)  # which Python does not ask whether it is true

    def _compare(self, node: ast.Compare, scope: Scope) -> Any:
        left = self.value(node.left, scope)
        result: Any = True
        for op, other in zip(node.ops, node.comparators, strict=True):
            right = self.value(other, scope)
            self._trace.does(node, [left, right])
            result = operators.compared(op, left, right)
            if len(node.ops) > 1 and not result:
                return result
            left = right
        self._trace.done()
        return admitted(result, "==")

    def _call(self, node: ast.Call, scope: Scope) -> Any:
        callee = self.value(node.func, scope)
        args = [self.value(arg, scope) for arg in node.args]
        keywords = {str(keyword.arg): self.value(keyword.value, scope) for keyword in node.keywords}
        word = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)[:80]
        owner = [callee.owner] if isinstance(callee, Method) else []
        self._trace.does(node, [*owner, *args, *keywords.values()])
        result = self._calls.call(callee, args, keywords, word)
        self._trace.done()
        return result

    def _attribute(self, node: ast.Attribute, scope: Scope) -> Any:
        owner = self.value(node.value, scope)
        self._trace.does(node, [owner])
        return self.made(node.attr, [owner], attributes.get(owner, node.attr))

    def _subscript(self, node: ast.Subscript, scope: Scope) -> Any:
        owner, index = self.value(node.value, scope), self.value(node.slice, scope)
        self._trace.does(node, [owner, index])
        places.indexed(owner, index)
        return self.made("[", [owner, index], owner[index])

    def _slice(self, node: ast.Slice, scope: Scope) -> slice:
        parts = [
            self.value(part, scope) if part is not None else None
            for part in (node.lower, node.upper, node.step)
        ]
        return slice(*parts)

    def _choice(self, node: ast.IfExp, scope: Scope) -> Any:
        return self.value(node.body if self.value(node.test, scope) else node.orelse, scope)

    def assign_names(self, target: ast.expr, value: Any, scope: Scope) -> None:
        """Give the names of a loop's or a tuple's target their values."""
        if isinstance(target, ast.Name):
            scope.put(target.id, value)
            self._trace.named(target.id, value)
        elif isinstance(target, ast.Tuple | ast.List):
            for part, item in zip(target.elts, places.unpacked(value, len(target.elts)), strict=True):
                self.assign_names(part, item, scope)
        else:
            raise RefusedError(ast.unparse(target)[:80], "lab-form")
