"""What the verdict looks at: one task at one point, in the dtype and to 50 digits; its numbers as text."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from triptych.engine.column import Task
from triptych.engine.exact import ExactRun
from triptych.engine.floats import Floats, plain
from triptych.engine.multiprecision import Mp, flat
from triptych.engine.sweep import Swept
from triptych.lang.graph import Node


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


def live(evidence: Evidence) -> list[bool]:
    """The nodes whose value reaches the output, choices taken as they fell."""
    nodes = evidence.task.graph.nodes
    alive = [False] * len(nodes)
    alive[evidence.task.graph.output] = True
    for i in range(len(nodes) - 1, -1, -1):
        if alive[i]:
            for k, a in enumerate(nodes[i].args):
                alive[a] = alive[a] or nodes[i].op != "where" or k == 0 or k in chosen(evidence, i)
    return alive


def chosen(evidence: Evidence, i: int) -> set[int]:
    """Which branches of a ``where`` were taken, by position."""
    condition = np.ravel(evidence.values[evidence.task.graph.nodes[i].args[0]])
    return {1 if c else 2 for c in condition}


def fine(x: Mp | None) -> bool:
    """Whether every component is finite; what is not known is not doubted."""
    return x is None or all(isinstance(p, bool) or bool(p.context.isfinite(p)) for p in flat(x))


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


def exact_text(evidence: Evidence, i: int) -> str:
    """A node's true value for a sentence."""
    return "?" if evidence.exact is None else told(evidence.exact.values[i])


def told(true: Mp | None) -> str:
    """A true value for a sentence: twelve digits."""
    if true is None:
        return "?"
    return ", ".join(str(p.context.nstr(p, 12)) for p in flat(true) if not isinstance(p, bool))
