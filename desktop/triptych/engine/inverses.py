"""What torch loses at a determinant or an inverse that it gets by elimination, near a singular matrix.

The other columns write both out by minors.  torch's slope of a determinant is det(A) times the inverse, whose
error grows with the matrix' condition (Golub & Van Loan, *Matrix Computations*, 4th ed., 2013, ch. 2.6).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from triptych.engine.evidence import Evidence
from triptych.engine.flags import Flag
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.messages import Value

BY_ELIMINATION = ("det", "inv")
SLACK = 64


def eliminated(
    evidence: Evidence, below: Sequence[bool], values: Sequence[Value], exact: Mp
) -> tuple[str, Flag] | None:
    """The first such step, where its matrix' condition explains how far off the numbers are."""
    typed = evidence.task.typed
    nodes = () if typed is None else typed.graph.nodes
    for i, node in enumerate(nodes):
        if typed is None or node.op not in BY_ELIMINATION or not below[typed.seats[i]]:
            continue
        seat = typed.seats[node.args[0]]
        square = np.reshape(np.asarray(evidence.values[seat], dtype=np.float64), typed.forms[seat])
        condition = np.linalg.cond(square) if np.all(np.isfinite(square)) else np.nan
        if _off(values, exact) <= SLACK * float(np.finfo(evidence.dtype).eps) * condition:
            told = f"{condition:.2g}"
            return "rounding", Flag("rounding", typed.seats[i], told, sentence="rounding-elimination")
    return None


def _off(values: Sequence[Value], exact: Mp) -> float:
    """How far off the worst number is, relative to the largest of the true ones."""
    true = np.array([float(part) for part in flat(exact)])
    size = np.max(np.abs(true), initial=np.finfo(np.float64).tiny)
    return max(float(np.max(np.abs(np.ravel(value) - true))) / float(size) for value in values)
