"""Arrays of points as polygons that Qt paints, without a Python object for each point."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtGui import QPolygonF

POINT = 16  # bytes: two doubles, as QPointF has them


def polygon(points: npt.NDArray[np.float64]) -> QPolygonF:
    """Return points of shape (n, 2) as a polygon."""
    made = QPolygonF()
    made.resize(len(points))
    if len(points):
        pointer: Any = shiboken6.VoidPtr  # its stub knows neither its size nor that it is a buffer
        room = pointer(made.data(), POINT * len(points), True)
        np.frombuffer(room, dtype=np.float64)[:] = np.ravel(points)
    return made
