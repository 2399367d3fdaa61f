"""Statements, run one after the other by walking their trees; a refusal or an error knows its line."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import Any

import torch

from triptych.lab import attributes, names, operators
from triptych.lab.budget import Budget
from triptych.lab.calls import Calls
from triptych.lab.expressions import Expressions, unpacked
from triptych.lab.functions import bound, local_names
from triptych.lab.imports import Imports
from triptych.lab.limits import MOST_ITEMS, MOST_TURNS
from triptych.lab.plain import Plain
from triptych.lab.refusal import LimitError, RefusedError
from triptych.lab.scope import Scope
from triptych.lab.trace import Trace
from triptych.lab.values import Builtin, Function, Namespace, kind

BREAK, CONTINUE, RETURN = "break", "continue", "return"


class Statements:
    """Runs statements for one cell; ``line`` is the cell's line that runs or ran last."""

    def __init__(self, budget: Budget, trace: Trace, libraries: Mapping[str, Namespace]) -> None:
        self._budget, self._trace = budget, trace
        self._imports = Imports(libraries)
        built_in = Plain(budget).members
        self._expressions = Expressions(Calls(budget, trace, self._function), built_in, budget, trace)
        self._returned: Any = None
        self.line = 0
        self._forms: dict[type[ast.stmt], Callable[[Any, Scope], str | None]] = {
            ast.Expr: self._expr, ast.Assign: self._assign, ast.AugAssign: self._augmented,
            ast.AnnAssign: self._annotated, ast.FunctionDef: self._define, ast.Return: self._return, ast.For: self._for,
            ast.While: self._while, ast.If: self._if, ast.With: self._with, ast.Pass: lambda node, scope: None,
            ast.Break: lambda node, scope: BREAK, ast.Continue: lambda node, scope: CONTINUE,
            ast.Import: self._import, ast.ImportFrom: self._import, ast.Delete: self._delete, ast.Assert: self._assert,
        }  # fmt: skip

    def value(self, node: ast.expr, scope: Scope) -> Any:
        """Return the value of an expression that stands alone."""
        self.line = node.lineno
        return self._expressions.value(node, scope)

    def run(self, body: Sequence[ast.stmt], scope: Scope) -> str | None:
        """Run statements in order; return "break", "continue" or "return" where one of them said so."""
        for statement in body:
            if self._budget.depth == 0:
                self.line = statement.lineno
            self._budget.step()
            form = self._forms.get(type(statement))
            if form is None:
                raise RefusedError(type(statement).__name__.lower(), "lab-form")
            if (left := form(statement, scope)) is not None:
                return left
        return None

    def _expr(self, node: ast.Expr, scope: Scope) -> None:
        self._expressions.value(node.value, scope)

    def _assign(self, node: ast.Assign, scope: Scope) -> None:
        value = self._expressions.value(node.value, scope)
        for target in node.targets:
            self._put(target, value, scope)

    def _annotated(self, node: ast.AnnAssign, scope: Scope) -> None:
        if node.value is not None:
            self._put(node.target, self._expressions.value(node.value, scope), scope)

    def _augmented(self, node: ast.AugAssign, scope: Scope) -> None:
        sign = operators.BINARY[type(node.op)][0]
        target = node.target
        if isinstance(target, ast.Name):
            old = scope.get(target.id, {})
            new = self._changed(node, sign, old, scope)
            self._put(target, new, scope)
            return
        owner = self._expressions.value(target.value, scope)
        if isinstance(target, ast.Attribute):
            old = attributes.get(owner, target.attr)
            attributes.put(owner, target.attr, self._changed(node, sign, old, scope))
            return
        index = self._expressions.value(target.slice, scope)
        self._expressions.indexed(owner, index)
        self._put_item(owner, index, self._changed(node, sign, owner[index], scope))

    def _changed(self, node: ast.AugAssign, sign: str, old: Any, scope: Scope) -> Any:
        value = self._expressions.value(node.value, scope)
        new = operators.binary(node.op, old, value, in_place=True)
        return self._expressions.made(f"{sign}_" if new is old else sign, [old, value], new)

    def _put(self, target: ast.expr, value: Any, scope: Scope) -> None:
        if isinstance(target, ast.Tuple | ast.List):
            for part, item in zip(target.elts, unpacked(value, len(target.elts)), strict=True):
                self._put(part, item, scope)
        elif isinstance(target, ast.Attribute):
            attributes.put(self._expressions.value(target.value, scope), target.attr, value)
        elif isinstance(target, ast.Subscript):
            owner = self._expressions.value(target.value, scope)
            index = self._expressions.value(target.slice, scope)
            self._put_item(owner, index, value)
        else:
            self._expressions.assign_names(target, value, scope)

    def _put_item(self, owner: Any, index: Any, value: Any) -> None:
        if not isinstance(owner, torch.Tensor | list | dict):
            raise TypeError(f"'{kind(owner)}' object does not support item assignment")
        self._expressions.indexed(owner, index)
        if isinstance(owner, list) and isinstance(index, slice) and len(owner) + len(value) > MOST_ITEMS:
            raise LimitError("[", "lab-list-size", most=MOST_ITEMS)
        owner[index] = value
        if isinstance(owner, torch.Tensor):
            self._trace.after("set_", [owner], {}, owner)

    def _define(self, node: ast.FunctionDef, scope: Scope) -> None:
        wanted = [*node.args.defaults, *(value for value in node.args.kw_defaults if value is not None)]
        defaults = tuple(self._expressions.value(value, scope) for value in wanted)
        scope.put(node.name, Function(node, scope, defaults, local_names(node)))

    def _function(self, function: Function, args: Sequence[Any], keywords: Mapping[str, Any]) -> Any:
        scope = bound(function, args, keywords)
        with self._budget.call(function.node.name):
            self._returned = None
            left = self.run(function.node.body, scope)
            value, self._returned = self._returned if left == RETURN else None, None
            return value

    def _return(self, node: ast.Return, scope: Scope) -> str:
        self._returned = self._expressions.value(node.value, scope) if node.value is not None else None
        return RETURN

    def _if(self, node: ast.If, scope: Scope) -> str | None:
        return self.run(node.body if self._expressions.value(node.test, scope) else node.orelse, scope)

    def _for(self, node: ast.For, scope: Scope) -> str | None:
        items = self._expressions.value(node.iter, scope)
        for item in self._expressions.turns(items):
            self._put(node.target, item, scope)
            left = self.run(node.body, scope)
            if left == BREAK:
                return None
            if left == RETURN:
                return left
        return self.run(node.orelse, scope)

    def _while(self, node: ast.While, scope: Scope) -> str | None:
        turns = 0
        while self._expressions.value(node.test, scope):
            turns += 1
            if turns > MOST_TURNS:
                raise LimitError("while", "lab-turns", most=MOST_TURNS)
            left = self.run(node.body, scope)
            if left == BREAK:
                return None
            if left == RETURN:
                return left
        return self.run(node.orelse, scope)

    def _with(self, node: ast.With, scope: Scope) -> str | None:
        with ExitStack() as stack:
            for item in node.items:
                stack.enter_context(self._context(item.context_expr, scope))
            return self.run(node.body, scope)

    def _context(self, node: ast.expr, scope: Scope) -> Any:
        """Return the real context manager; only torch's switches of the tape are any."""
        callee = self._expressions.value(node.func, scope) if isinstance(node, ast.Call) else None
        if not isinstance(node, ast.Call) or not isinstance(callee, Builtin) or callee.rule != names.CONTEXT:
            raise RefusedError(ast.unparse(node)[:80], "lab-with")
        args = [bool(self._expressions.value(arg, scope)) for arg in node.args]
        keywords = {str(keyword.arg): bool(self._expressions.value(keyword.value, scope)) for keyword in node.keywords}
        return callee.call(*args, **keywords)

    def _import(self, node: ast.Import | ast.ImportFrom, scope: Scope) -> None:
        for name, value in self._imports.bindings(node):
            scope.put(name, value)

    def _delete(self, node: ast.Delete, scope: Scope) -> None:
        for target in node.targets:
            if not isinstance(target, ast.Name):
                raise RefusedError("del", "lab-form")
            scope.get(target.id, {})
            scope.names.pop(target.id, None)

    def _assert(self, node: ast.Assert, scope: Scope) -> None:
        if not self._expressions.value(node.test, scope):
            raise AssertionError(*([self._expressions.value(node.msg, scope)] if node.msg is not None else []))
