"""What may stand after ``with``: torch's own switches of the tape, and nothing else."""

from __future__ import annotations

import ast
from typing import Any

from triptych.lab import names
from triptych.lab.expressions import Expressions
from triptych.lab.refusal import RefusedError
from triptych.lab.scope import Scope
from triptych.lab.values import Builtin


def context(node: ast.expr, scope: Scope, expressions: Expressions) -> Any:
    """Return the real context manager; only torch's switches of the tape are any."""
    callee = expressions.value(node.func, scope) if isinstance(node, ast.Call) else None
    if not isinstance(node, ast.Call) or not isinstance(callee, Builtin) or callee.rule != names.CONTEXT:
        raise RefusedError(ast.unparse(node)[:80], "lab-with")
    args = [bool(expressions.value(arg, scope)) for arg in node.args]
    keywords = {str(keyword.arg): bool(expressions.value(keyword.value, scope)) for keyword in node.keywords}
    return callee.call(*args, **keywords)
