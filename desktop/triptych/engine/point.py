"""One point of one task: every column's numbers, the same nodes to 50 digits, and the verdicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np

from triptych.engine.column import Derivation, Found, Task
from triptych.engine.compare import Comparison
from triptych.engine.evidence import Evidence
from triptych.engine.exact import Ladder, digits_of
from triptych.engine.exact_run import ExactRun, exact_run
from triptych.engine.floats import floats
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.engine.rounded import rounded
from triptych.messages import Chain, Column, Exact, Gradient, NodeView, Output, Value


@dataclass(frozen=True)
class Computed:
    """Everything about one point but its pictures; ``nodes`` and ``chain`` where a window shows them."""

    output: Output
    gradients: tuple[Gradient, ...]
    found: Mapping[str, Found]
    evidence: Evidence
    nodes: tuple[NodeView, ...] = ()
    chain: Chain | None = None


def compute(
    task: Task, derivations: Mapping[str, Derivation], point: Mapping[str, Value], dtype: str, ladder: Ladder
) -> Computed:
    """Evaluate every column at a point and judge them."""
    found = {name: derivation.at(point, dtype) for name, derivation in derivations.items()}
    exact = exact_run(ladder, task.plan, point, task.seed)
    comparison = Comparison(_evidence(task, dtype, exact, found), point)
    gradients = tuple(_gradient(k, w, task, found, exact, comparison) for k, w in enumerate(task.wrt))
    return Computed(_output(task, found, exact, comparison), gradients, found, comparison.evidence)


def _evidence(task: Task, dtype: str, exact: ExactRun | None, found: Mapping[str, Found]) -> Evidence:
    values, swept = found["by_hand"].trace
    torch = found.get("autograd", Found(()))
    return Evidence(task, dtype, floats(dtype), values, swept, exact, torch.adjoints, torch.primals)


def _gradient(
    k: int,
    w: int,
    task: Task,
    found: Mapping[str, Found],
    swept: ExactRun | None,
    comparison: Comparison,
) -> Gradient:
    columns = {name: one.columns[k] for name, one in found.items()}
    exact, arithmetic = comparison.true(w, _true(k, w, task, found, swept))
    told: Exact = None if exact is None else digits_of(exact, arithmetic)
    if told is not None and "symbolic" in columns:
        columns["symbolic"] = _over_a_hole(columns["symbolic"], exact, comparison.evidence.dtype)
    values = [c.value for c in columns.values() if c.value is not None]
    name = next(n for n, i in task.graph.names.items() if i == w)
    return Gradient(name, told, columns, comparison.gradient(w, values, exact))


def _over_a_hole(symbolic: Column, exact: Mp, dtype: str) -> Column:
    """SymPy's formula may be 0/0 where the derivative itself is sound; its number is the exact one's."""
    if symbolic.value is None or np.all(np.isfinite(symbolic.value)):
        return symbolic
    return msgspec.structs.replace(symbolic, value=rounded(exact, dtype))


def _true(
    k: int, w: int, task: Task, found: Mapping[str, Found], swept: ExactRun | None
) -> tuple[Mp | None, Any]:
    """SymPy's number to 34 digits; where SymPy has none, the sweep's own at high precision."""
    exacts = found["symbolic"].trace if "symbolic" in found else None
    if exacts and exacts[k] is not None and all(part.context.isfinite(part) for part in flat(exacts[k][0])):
        return exacts[k]  # type: ignore[no-any-return]  # a trace is the column's own
    if swept is None:
        return None, None
    adjoint = swept.swept.adjoints[w]
    if adjoint is None:
        adjoint = swept.arithmetic.value((0.0,) * task.shapes[w][0] if task.shapes[w] else 0.0)
    return adjoint, swept.arithmetic


def _output(task: Task, found: Mapping[str, Found], exact: ExactRun | None, comparison: Comparison) -> Output:
    out = task.graph.output
    seen = {name: one.primals[out] for name, one in found.items() if one.primals}
    values = [v for v in seen.values() if v is not None]
    true = None if exact is None else exact.values[out]
    verdict = comparison.output(values, true)
    told: Exact = None
    if true is not None and exact is not None and not comparison.no_exact(None):
        told = digits_of(true, exact.arithmetic)
    value = seen.get("autograd", seen.get("by_hand"))
    return Output(task.graph.label, value, told, verdict, dict(seen))
