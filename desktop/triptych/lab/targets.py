"""What stands left of an equals sign: a name, several, a place in brackets, or an attribute of a tensor."""

from __future__ import annotations

import ast
from typing import Any

from triptych.lab import attributes, operators, places
from triptych.lab.expressions import Expressions
from triptych.lab.scope import Scope
from triptych.lab.trace import Trace


class Targets:
    """Assigns; the values come from ``expressions``."""

    def __init__(self, expressions: Expressions, trace: Trace) -> None:
        self._expressions, self._trace = expressions, trace

    def augmented(self, node: ast.AugAssign, scope: Scope) -> None:
        """Do ``target op= value``, in place where Python would."""
        sign = operators.BINARY[type(node.op)][0]
        target = node.target
        if isinstance(target, ast.Name):
            old = scope.get(target.id, {})
            new = self._changed(node, sign, old, scope)
            self.put(target, new, scope)
            return
        owner = self._expressions.value(target.value, scope)
        if isinstance(target, ast.Attribute):
            old = attributes.get(owner, target.attr)
            attributes.put(owner, target.attr, self._changed(node, sign, old, scope))
            return
        index = self._expressions.value(target.slice, scope)
        places.indexed(owner, index)
        places.put_item(owner, index, self._changed(node, sign, owner[index], scope))

    def _changed(self, node: ast.AugAssign, sign: str, old: Any, scope: Scope) -> Any:
        value = self._expressions.value(node.value, scope)
        self._trace.does(node, [old, value])
        new = operators.binary(node.op, old, value, in_place=True)
        return self._expressions.made(f"{sign}_" if new is old else sign, [old, value], new)

    def put(self, target: ast.expr, value: Any, scope: Scope) -> None:
        """Give a value to a name, several names, a place or an attribute."""
        if isinstance(target, ast.Tuple | ast.List):
            for part, item in zip(target.elts, places.unpacked(value, len(target.elts)), strict=True):
                self.put(part, item, scope)
        elif isinstance(target, ast.Attribute):
            owner = self._expressions.value(target.value, scope)
            self._trace.does(target, [owner, value])
            attributes.put(owner, target.attr, value)
        elif isinstance(target, ast.Subscript):
            owner = self._expressions.value(target.value, scope)
            index = self._expressions.value(target.slice, scope)
            self._trace.does(target, [owner, value])
            places.put_item(owner, index, value)
        else:
            self._expressions.assign_names(target, value, scope)
        self._trace.done()
