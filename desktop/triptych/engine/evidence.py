"""What the verdict looks at: one task at one point, in the dtype and to 50 digits; its numbers as text."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Any

import numpy as np

from triptych.engine.column import Task
from triptych.engine.exact_run import ExactRun
from triptych.engine.floats import Floats, plain
from triptych.engine.interpret import run
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.engine.rules import form
from triptych.engine.sweep import Swept
from triptych.lang.graph import INPUT, Node
from triptych.lang.ops import TABLE
from triptych.lang.printing import ATOM, LEVELS, node_text

UNKNOWN = "?"


@dataclass(frozen=True)
class Evidence:
    """A task at a point: computed in the dtype (primals, sweep) and to 50 digits."""

    task: Task
    dtype: str
    floats: Floats
    values: list[Any]
    swept: Swept
    exact: ExactRun | None
    torch_adjoints: tuple[Any, ...] = ()
    torch_primals: tuple[Any, ...] = ()


def _inputs(evidence: Evidence, i: int, values: Sequence[Any]) -> Mapping[str, Any]:
    node = evidence.task.graph.nodes[i]
    return dict(zip(TABLE[node.op].params, (values[a] for a in node.args), strict=True)) | {"out": values[i]}


def holds(condition: str, evidence: Evidence, i: int, every: bool = False, alive: Any = True) -> bool:
    """Whether a row's condition holds at the exact numbers: somewhere, or everywhere that is ``alive``."""
    if evidence.exact is None:
        return holds_in_dtype(condition, evidence, i, every)
    graph = form(condition, TABLE[evidence.task.graph.nodes[i].op].params)
    inputs = _inputs(evidence, i, evidence.exact.values)
    result = flat(run(graph, inputs, evidence.exact.arithmetic)[graph.output])
    if np.size(alive) == len(result):
        result = tuple(compress(result, np.ravel(alive)))
    return all(result) if every else any(result)


def holds_in_dtype(condition: str, evidence: Evidence, i: int, every: bool = False) -> bool:
    """The same at the numbers of the dtype."""
    graph = form(condition, TABLE[evidence.task.graph.nodes[i].op].params)
    result = run(graph, _inputs(evidence, i, evidence.values), evidence.floats)[graph.output]
    return bool(np.all(result) if every else np.any(result))


def fine(x: Mp | None) -> bool:
    """Whether every component is finite; what is not known is not doubted."""
    return x is None or all(isinstance(p, bool) or _is_real(p) for p in flat(x))


def ends_infinite(evidence: Evidence) -> bool:
    """Whether finite inputs make an output that is no number, as x - inf is none."""
    if evidence.exact is None:
        return False
    nodes, values = evidence.task.graph.nodes, evidence.exact.values
    given = all(fine(values[i]) for i, node in enumerate(nodes) if node.op == INPUT)
    return given and not fine(values[evidence.task.graph.output])


def _is_real(number: Mp) -> bool:
    """Whether a number is neither infinite nor nan: mpmath has both as 0 times a power of two."""
    raw = number._mpf_
    return bool(raw[1]) or not raw[2]


def short(x: Any) -> str:
    """A value for a sentence: six digits, and at most four components."""
    value = plain(x)
    if isinstance(value, tuple):
        return (
            f"[{', '.join(_number(float(v)) for v in np.ravel(value)[:4])}{', …' if len(value) > 4 else ''}]"
        )
    return _number(value)


def _number(x: float) -> str:
    return f"{x:.6g}" if math.isfinite(x) else str(x)


def arguments(evidence: Evidence, node: Node) -> str:
    """What a node was given."""
    return ", ".join(short(evidence.values[a]) for a in node.args)


def called(evidence: Evidence, node: Node) -> str:
    """A node as it is written over the numbers that it was given, as in log(-3) or 1/0."""
    texts = (short(evidence.values[a]) for a in node.args)
    return node_text(node, [(text, LEVELS["neg"] if text.startswith("-") else ATOM) for text in texts])[0]


def exact_text(evidence: Evidence, i: int) -> str:
    """A node's true value for a sentence."""
    return UNKNOWN if evidence.exact is None else told(evidence.exact.values[i])


def beside(limit: float, true: Mp) -> str:
    """A number next to a limit, told so that it can be seen that it is not the limit."""
    shown = told(true)
    if limit == 0 or float(shown) != limit:
        return shown
    off = true - true.context.mpf(limit)
    return f"{limit:g} {'-' if off < 0 else '+'} {true.context.nstr(abs(off), 3)}"


def told(true: Mp | None) -> str:
    """A true value for a sentence: twelve digits."""
    if true is None:
        return UNKNOWN
    return ", ".join(str(p.context.nstr(p, 12)) for p in flat(true) if not isinstance(p, bool))
