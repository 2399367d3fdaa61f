"""Second derivatives in each column: SymPy twice, the sweep over dual numbers, torch with create_graph."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import sympy

from triptych.engine.backends.symbolic import Differentiated, rounded
from triptych.engine.column import Derivation, Task
from triptych.engine.duals import Dual, Duals
from triptych.engine.exact import digits_of
from triptych.engine.floats import Floats
from triptych.engine.from_sympy import NoWord, graph_of
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.reals import Mp
from triptych.engine.sweep import sweep
from triptych.messages import Value

Cell = dict[str, float | str | None]


def hessian(
    task: Task,
    names: tuple[str, ...],
    derivations: Mapping[str, Derivation],
    point: Mapping[str, Value],
    dtype: str,
) -> dict[str, Cell]:
    """Return ``{"x,y": {"exact": …, column: …}}`` for the scalar inputs among the wrt."""
    numbers = [
        (n, w)
        for n, w in zip(names, task.wrt, strict=True)
        if task.graph.nodes[w].id == n and not task.shapes[w]
    ]
    found: dict[str, Cell] = {f"{a},{b}": {} for a, _ in numbers for b, _ in numbers}
    for b, w in numbers:
        row = _by_hand(task, w, point, dtype)
        for a, v in numbers:
            found[f"{a},{b}"]["by_hand"] = row.get(v, 0.0)
            found[f"{a},{b}"] |= _exact(derivations.get("symbolic"), a, b, point, dtype)
    if "autograd" in derivations:
        from triptych.engine.torch_hessian import second  # noqa: PLC0415 -- torch is there only with its column

        for (i, j), value in second(task, [w for _, w in numbers], point, dtype).items():
            found[f"{numbers[i][0]},{numbers[j][0]}"]["autograd"] = value
    return found


def _by_hand(task: Task, w: int, point: Mapping[str, Value], dtype: str) -> dict[int, float]:
    """One row: the reverse sweep run on numbers that change along ``w``."""
    floats = Floats(dtype)
    with np.errstate(all="ignore"):
        adjoints = _row(task, w, point, floats)
    return {v: float(adjoints[v].tangent) for v in task.wrt if adjoints[v] is not None}


def _row(task: Task, w: int, point: Mapping[str, Value], base: Any) -> list[Any]:
    one, none = base.number("1"), base.number("0")
    moved = task.graph.nodes[w].id
    inputs = {n: Dual(base.value(v), one if n == moved else none, n != moved) for n, v in point.items()}
    duals = Duals(base)
    values = run(task.graph, inputs, duals)
    return sweep(task.plan, values, Dual(base.value(task.seed), none, still=True), duals).adjoints


def _exact(symbolic: Derivation | None, a: str, b: str, point: Mapping[str, Value], dtype: str) -> Cell:
    """SymPy's second derivative to 34 digits, and rounded."""
    if not isinstance(symbolic, Differentiated) or symbolic.trouble is not None:
        return {"exact": None, "symbolic": None}
    first = next(d for d in symbolic.derivatives if d.name == a)
    try:
        graph = graph_of((sympy.diff(first.parts[0], sympy.Symbol(b, real=True)),), False)
    except (NoWord, ValueError, TypeError, RecursionError):
        return {"exact": None, "symbolic": None}

    def compute(arithmetic: Multiprecision) -> tuple[Any, list[Mp]]:
        inputs = {n: arithmetic.value(v) for n, v in point.items()}
        found = run(graph, inputs, arithmetic)[graph.output]
        return (found, arithmetic), [found]

    settle: Callable[..., Any] = symbolic.ladder.settle
    found = settle(compute)
    if found is None:
        return {"exact": None, "symbolic": None}
    exact = digits_of(*found)
    return {"exact": None if exact is None else str(exact), "symbolic": _number(rounded(found[0], dtype))}


def _number(value: Value) -> float | None:
    return value if isinstance(value, float) else None
