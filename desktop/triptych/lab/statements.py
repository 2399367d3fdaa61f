"""Statements, run one after the other by walking their trees; a refusal or an error knows its line."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import Any

from triptych.lab.budget import Budget
from triptych.lab.calls import Calls
from triptych.lab.contexts import context
from triptych.lab.expressions import Expressions
from triptych.lab.functions import bound, local_names
from triptych.lab.imports import Imports
from triptych.lab.limits import MOST_TURNS
from triptych.lab.plain import Plain
from triptych.lab.refusal import LimitError, RefusedError
from triptych.lab.scope import Scope
from triptych.lab.targets import Targets
from triptych.lab.trace import Trace
from triptych.lab.values import Function, Namespace

BREAK, CONTINUE, RETURN = "break", "continue", "return"


class Statements:
    """Runs statements for one cell; ``line`` is the cell's line that runs or ran last."""

    def __init__(self, budget: Budget, trace: Trace, libraries: Mapping[str, Namespace]) -> None:
        self._budget, self._trace = budget, trace
        self._imports = Imports(libraries)
        built_in = Plain(budget).members
        self._expressions = Expressions(Calls(budget, trace, self._function), built_in, budget, trace)
        self._targets = Targets(self._expressions, trace)
        self._returned: Any = None
        self.line = 0
        self._forms: dict[type[ast.stmt], Callable[[Any, Scope], str | None]] = {
            ast.Expr: self._expr,
            ast.Assign: self._assign,
            ast.AugAssign: self._targets.augmented,
            ast.AnnAssign: self._annotated,
            ast.FunctionDef: self._define,
            ast.Return: self._return,
            ast.For: self._for,
            ast.While: self._while,
            ast.If: self._if,
            ast.With: self._with,
            ast.Pass: lambda *_: None,
            ast.Break: lambda *_: BREAK,
            ast.Continue: lambda *_: CONTINUE,
            ast.Import: self._import,
            ast.ImportFrom: self._import,
            ast.Delete: self._delete,
            ast.Assert: self._assert,
        }

    def value(self, node: ast.expr, scope: Scope) -> Any:
        """Return the value of an expression that stands alone."""
        self.line = node.lineno
        self._trace.begins()
        return self._expressions.value(node, scope)

    def run(self, body: Sequence[ast.stmt], scope: Scope) -> str | None:
        """Run statements in order; return "break", "continue" or "return" where one of them said so."""
        for statement in body:
            if self._budget.depth == 0:
                self.line = statement.lineno
            self._budget.step()
            self._trace.begins()
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
            self._targets.put(target, value, scope)

    def _annotated(self, node: ast.AnnAssign, scope: Scope) -> None:
        if node.value is not None:
            self._targets.put(node.target, self._expressions.value(node.value, scope), scope)

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
            self._targets.put(node.target, item, scope)
            left = self.run(node.body, scope)
            if left in (BREAK, RETURN):
                return left if left == RETURN else None
        return self.run(node.orelse, scope)

    def _while(self, node: ast.While, scope: Scope) -> str | None:
        turns = 0
        while self._expressions.value(node.test, scope):
            turns += 1
            if turns > MOST_TURNS:
                raise LimitError("while", "lab-turns", most=MOST_TURNS)
            left = self.run(node.body, scope)
            if left in (BREAK, RETURN):
                return left if left == RETURN else None
        return self.run(node.orelse, scope)

    def _with(self, node: ast.With, scope: Scope) -> str | None:
        with ExitStack() as stack:
            for item in node.items:
                stack.enter_context(context(item.context_expr, scope, self._expressions))
            return self.run(node.body, scope)

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
            said = [self._expressions.value(node.msg, scope)] if node.msg is not None else []
            raise AssertionError(*said)
