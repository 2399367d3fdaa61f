"""What a notebook does for a loss surface: compute it with torch, and draw the whole figure anew."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

LEVELS = 12


def from_above(times: int) -> list[float]:
    """Milliseconds of 100 x 100 points and ``contourf``, for each step of x."""
    return _timed(times, 100, {}, lambda axes, w, b, loss: axes.contourf(w, b, loss, levels=LEVELS))


def from_the_side(times: int) -> list[float]:
    """Milliseconds of 50 x 50 points and ``plot_surface``, for each step of x."""
    wish = {"projection": "3d"}
    return _timed(times, 50, wish, lambda axes, w, b, loss: axes.plot_surface(w, b, loss, cmap="cividis"))


def _timed(times: int, points: int, wish: dict[str, str], draw: Callable[..., object]) -> list[float]:
    found = []
    for step in range(times + 1):
        start = time.perf_counter()
        w, b, loss = _surface(points, 5.0 + 0.01 * step)
        figure = Figure(figsize=(5, 4))
        canvas = FigureCanvasAgg(figure)
        draw(figure.add_subplot(**wish), w, b, loss)
        canvas.draw()
        found.append(1000 * (time.perf_counter() - start))
    return found[1:]  # the first one imports


def _surface(points: int, x: float) -> tuple[Any, Any, Any]:
    w, b = torch.meshgrid(torch.linspace(-2, 2, points), torch.linspace(-5, 5, points), indexing="xy")
    p = torch.sigmoid(w * x + b)
    loss = -torch.log(torch.clamp(1 - p, 1e-7))
    return np.asarray(w), np.asarray(b), np.asarray(loss)
