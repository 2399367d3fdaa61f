"""How strongly a loss curves: the largest eigenvalue of its Hessian, by powers, from gradients alone.

On a parabola of curvature c a step of rate η multiplies the distance from the minimum by 1 - ηc, so it
grows beyond η = 2/c (LeCun, Simard & Pearlmutter 1993 estimate the curvature in the same way).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from triptych.engine.train.by_hand import Slopes

ROUNDS = 30
REACH = 1e-4


def sharpness(slopes: Slopes, weights: Sequence[float]) -> float | None:
    """Return the curvature in the direction in which it is largest; None where it can't be had."""
    point = np.asarray(weights, dtype=np.float64)
    reach = REACH * max(1.0, float(np.max(np.abs(point))))
    direction = np.ones_like(point) + 0.1 * np.arange(len(point))
    size = math.nan
    for _ in range(ROUNDS):
        direction = direction / np.linalg.norm(direction)
        ahead, behind = (slopes.at(point + side * reach * direction, None)[1] for side in (1, -1))
        bent = (ahead - behind) / (2 * reach)
        size = float(np.dot(direction, bent))
        if not np.all(np.isfinite(bent)) or not np.any(bent):
            return None
        direction = bent
    return size if math.isfinite(size) and size > 0 else None
