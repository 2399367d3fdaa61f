"""The value of an expression without inputs, in Python's floats: for exact-value boxes and ``--at``."""

from __future__ import annotations

import math
from collections.abc import Callable

from triptych.lang.build import number
from triptych.lang.graph import NUMBER, VECTOR, Graph
from triptych.messages import Value

_NAN = math.nan

_FUNCTIONS: dict[str, Callable[..., float]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "pow": math.pow,
    "neg": lambda a: -a,
    "abs": abs,
    "max": max,
    "min": min,
    "sigmoid": lambda x: 1 / (1 + math.exp(-x)),
    **{
        name: getattr(math, name)
        for name in (
            "exp",
            "log",
            "log2",
            "log10",
            "log1p",
            "expm1",
            "sqrt",
            "cbrt",
            "floor",
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "atan2",
            "sinh",
            "cosh",
            "tanh",
            "asinh",
            "acosh",
            "atanh",
            "erf",
        )
    },
}


def evaluate(graph: Graph) -> Value:
    """Return the value; what has none in the reals is nan, what is too large is infinite."""
    values: list[Value] = []
    for node in graph.nodes:
        args = [values[a] for a in node.args]
        if node.op == NUMBER:
            values.append(number(node.literal))
        elif node.op == VECTOR and not node.literal:
            values.append(tuple(a if isinstance(a, float) else _row(a) for a in args))
        else:
            values.append(_apply(node.op, args))
    return values[graph.output]


def _row(value: Value) -> float | tuple[float, ...]:
    """A row of a matrix; what lies deeper is nan."""
    return tuple(x if isinstance(x, float) else _NAN for x in value) if isinstance(value, tuple) else value


def _apply(op: str, args: list[Value]) -> float:
    function = _FUNCTIONS.get(op)
    numbers = [a for a in args if isinstance(a, float)]
    if function is None or len(numbers) < len(args):
        return _NAN
    try:
        return float(function(*numbers))
    except OverflowError:
        return math.inf
    except (ValueError, ZeroDivisionError):
        return _NAN
