"""Second derivatives in each column: SymPy twice, the sweep over dual numbers, torch with create_graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np

from triptych.engine.backends import HOME
from triptych.engine.column import Derivation, Task
from triptych.engine.duals import Dual, Duals
from triptych.engine.exact import Ladder
from triptych.engine.floats import Floats
from triptych.engine.interpret import run
from triptych.engine.rounded import rounded
from triptych.engine.second import caused, row
from triptych.engine.sweep import sweep
from triptych.engine.sympy_twice import Twice, twice
from triptych.lang.graph import INPUT
from triptych.lang.shapes import Shape, index_label
from triptych.messages import Gradient, Value, Verdict

Cell = dict[str, float | str | None]
MOST_COMPONENTS = 32


class Second(NamedTuple):
    """Every second derivative by its pair of names, and the verdict on it."""

    cells: dict[str, Cell]
    verdicts: dict[str, Verdict]


class Part(NamedTuple):
    """An input that is a number, or one component of a vector; ``label`` is also its symbol's name."""

    label: str
    name: str
    node: int
    place: int | None


def hessian(
    task: Task,
    names: tuple[str, ...],
    derivations: Mapping[str, Derivation],
    point: Mapping[str, Value],
    dtype: str,
    ladder: Ladder,
    gradients: Sequence[Gradient],
) -> Second:
    """Return ``{"x,y": {"exact": …, "formula": …, column: …}}`` for the inputs among the wrt, and verdicts.

    A vector's components stand as ``x[0]``; beyond ``MOST_COMPONENTS`` in all, inputs are left out.
    ``gradients`` are the first derivatives, whose causes hold on.
    """
    parts = _parts(task, names)
    cells: dict[str, Cell] = {f"{a.label},{b.label}": {} for a in parts for b in parts}
    verdicts: dict[str, Verdict] = {}
    torch = _torch(task, parts, point, dtype) if "autograd" in derivations else {}
    firsts = {gradient.wrt: gradient for gradient in gradients}
    inputs = replace(task, wrt=tuple(dict.fromkeys(part.node for part in parts)))
    for j, b in enumerate(parts):
        swept = _by_hand(task, b, parts, point, dtype)
        judge = row(inputs, b.node, b.place, point, dtype, ladder)
        for i, (a, value) in enumerate(zip(parts, swept, strict=True)):
            found = twice(derivations.get("symbolic"), a, b, point)
            pair = f"{a.label},{b.label}"
            cells[pair] = _cell(value, found, dtype) | ({"autograd": torch[i, j]} if torch else {})
            if judge is not None:
                numbers = [float(v) for v in map(cells[pair].get, HOME) if isinstance(v, float)]
                told = judge.judged(a.node, a.place, numbers, found.number)
                cells[pair]["exact"], verdicts[pair] = caused(told, (firsts[b.name], firsts[a.name]), found)
    return Second(cells, verdicts)


def _torch(
    task: Task, parts: Sequence[Part], point: Mapping[str, Value], dtype: str
) -> dict[tuple[int, int], float | None]:
    from triptych.engine.torch_hessian import second  # noqa: PLC0415 -- torch is there only with its column

    return second(task, [(part.node, part.place) for part in parts], point, dtype)


def _cell(by_hand: float, found: Twice, dtype: str) -> Cell:
    number = None if found.number is None else rounded(found.number[0], dtype)
    told: Cell = {"exact": found.digits, "symbolic": number if isinstance(number, float) else None}
    formula: Cell = {"formula": found.formula} if found.formula is not None else {}
    return {"by_hand": by_hand, **told, **formula}


def _parts(task: Task, names: tuple[str, ...]) -> list[Part]:
    parts: list[Part] = []
    for name, node in zip(names, task.wrt, strict=True):
        if task.graph.nodes[node].id != name or task.graph.nodes[node].op != INPUT:
            continue
        size, form = task.shapes[node][0] if task.shapes[node] else None, task.form(node)
        if len(parts) + (size or 1) <= MOST_COMPONENTS:
            many = [Part(name + index_label(form, i), name, node, i) for i in range(size or 0)]
            parts += many or [Part(name, name, node, None)]
    return parts


def _by_hand(
    task: Task, b: Part, parts: Sequence[Part], point: Mapping[str, Value], dtype: str
) -> list[float]:
    """One row: the reverse sweep run on numbers that change along ``b``."""
    with np.errstate(all="ignore"):
        adjoints = _row(task, b, point, Floats(dtype))
    return [_component(adjoints[a.node], task.shapes[a.node], a.place) for a in parts]


def _component(adjoint: Dual | None, shape: Shape, index: int | None) -> float:
    if adjoint is None:
        return 0.0
    return float(np.broadcast_to(adjoint.tangent, shape)[() if index is None else index])


def _row(task: Task, b: Part, point: Mapping[str, Value], base: Any) -> list[Any]:
    none = base.number("0")
    inputs = {n: Dual(base.value(v), none, still=True) for n, v in point.items()}
    inputs[b.name] = Dual(base.value(point[b.name]), _tangent(point[b.name], b, base))
    duals = Duals(base)
    values = run(task.graph, inputs, duals)
    return sweep(task.plan, values, Dual(base.value(task.seed), none, still=True), duals).adjoints


def _tangent(value: Value, b: Part, base: Any) -> Any:
    """How an input moves: by 1, a vector in one component only."""
    if isinstance(value, tuple):
        return base.value(tuple(float(i == b.place) for i in range(len(value))))
    return base.number("1")
