"""A program as Python code with NumPy: it runs unchanged, and is read again as the same graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from triptych.lang.graph import VECTOR, Graph
from triptych.lang.python_lines import Code, safe
from triptych.messages import Value


def python(graph: Graph, point: Mapping[str, Value], dtype: str = "float64") -> str:
    """Return the whole program: the inputs at ``point``, helpers that NumPy lacks, a line for each name."""
    wide = any(isinstance(value, tuple) for value in point.values())
    code = Code(wide or any(node.op == VECTOR for node in graph.nodes))
    body = code.body(graph)
    return "\n".join([*opening(code, graph, point, dtype, body), *body, f"print({safe(graph.label)})", ""])


def opening(
    code: Code, graph: Graph, point: Mapping[str, Value], dtype: str, body: Sequence[str]
) -> list[str]:
    """Return what stands before the lines: imports, the helpers that these lines need, the inputs."""
    at = {**graph.starts, **point}
    inputs = [f"{safe(name)} = {_held(at[name], dtype)}" for name in graph.inputs]
    helpers = [f"\n{text}\n" for text in code.helpers.values()]
    used = "\n".join([*helpers, *body])
    imports = [f"import {name}" for name in ("math", "mpmath") if f"{name}." in used]
    return [*imports, "import numpy as np", "", *helpers, *inputs]


def _held(value: Value, dtype: str) -> str:
    if isinstance(value, tuple):
        return f"np.array({_parts(value)}, dtype=np.{dtype})"
    return f"np.{dtype}({_digits(value)})"


def _parts(value: Value) -> str:
    return f"[{', '.join(map(_parts, value))}]" if isinstance(value, tuple) else _digits(value)


def _digits(value: float) -> str:
    text = repr(float(value))
    return f'float("{text}")' if text in ("nan", "inf", "-inf") else text
