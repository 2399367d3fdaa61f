"""The naive ways: what a person would write in a notebook, with a new figure at each step."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import sympy
import torch
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

Formula = Callable[[Any, Mapping[str, Any]], Any]
POINTS = 400


@dataclass(frozen=True)
class Lesson:
    """A program as a function of its names, in SymPy's or torch's words (the first argument)."""

    formula: Formula
    point: Mapping[str, float]
    axis: str
    low: float
    high: float


SINE = Lesson(lambda m, v: m.sin(v["x"] ** 2), {"x": 3.0}, "x", -5.0, 5.0)


def _loss(m: Any, v: Mapping[str, Any]) -> Any:
    """The perceptron's cross-entropy for either target."""
    p = 1 / (1 + m.exp(-(v["w"] * v["x"] + v["b"])))
    return -(v["y"] * m.log(p) + (1 - v["y"]) * m.log(1 - p))


PERCEPTRON = Lesson(_loss, {"w": 1.0, "x": 1.0, "b": 0.0, "y": 0.5}, "w", -2.0, 2.0)


class Notebook:
    """Derives once; each step evaluates, differentiates and draws a new figure."""

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self.names = tuple(lesson.point)
        symbols = {name: sympy.Symbol(name) for name in self.names}
        self.output = lesson.formula(sympy, symbols)
        self.derivatives = {name: sympy.diff(self.output, symbols[name]) for name in self.names}
        self.symbols = symbols
        arguments = list(symbols.values())
        self.value = sympy.lambdify(arguments, self.output, "numpy")
        self.slope = sympy.lambdify(arguments, self.derivatives[lesson.axis], "numpy")

    def skilled_step(self, point: Mapping[str, float]) -> None:
        """One lambdified curve, one batch of torch, one new figure."""
        x = np.linspace(self.lesson.low, self.lesson.high, POINTS)
        at = {**point, self.lesson.axis: x}
        values, slopes = (function(*at.values()) for function in (self.value, self.slope))
        self.number(point)
        draw(x, values, (slopes, slopes, self.batch(x, point)), point[self.lesson.axis])

    def plain_step(self, point: Mapping[str, float]) -> None:
        """SymPy's ``subs`` for the number, a loop of torch over 200 points, a new figure."""
        x = np.linspace(self.lesson.low, self.lesson.high, 200)
        _ = [d.subs(point).evalf() for d in self.derivatives.values()]
        slopes = np.array([self.number({**point, self.lesson.axis: float(each)}) for each in x])
        at = {**point, self.lesson.axis: x}
        draw(x, self.value(*at.values()), (slopes, slopes, slopes), point[self.lesson.axis])

    def number(self, point: Mapping[str, float]) -> float:
        """Torch's gradient along the axis at one point."""
        leaves = {name: torch.tensor(value, requires_grad=True) for name, value in point.items()}
        self.lesson.formula(torch, leaves).backward()
        grad = leaves[self.lesson.axis].grad
        return 0.0 if grad is None else float(grad)

    def batch(self, x: Any, point: Mapping[str, float]) -> Any:
        """Torch's gradient at all points by one ``autograd.grad``."""
        along = torch.tensor(x, requires_grad=True)
        leaves = {name: torch.tensor(value) for name, value in point.items()}
        out = self.lesson.formula(torch, {**leaves, self.lesson.axis: along})
        (grad,) = torch.autograd.grad(out, along, torch.ones_like(out))
        return grad.numpy()


def draw(x: Any, values: Any, slopes: tuple[Any, ...], at: float) -> None:
    """Draw the two plots as new axes, legend and all, and show them as a notebook does.

    What it shows is a PNG, cut to what is drawn (``InlineBackend.print_figure_kwargs`` of matplotlib-inline).
    """
    figure = Figure(figsize=(10, 4))
    canvas = FigureCanvasAgg(figure)
    left, right = figure.subplots(1, 2)
    left.plot(x, values)
    left.axvline(at)
    for name, slope in zip(("SymPy", "by hand", "PyTorch"), slopes, strict=True):
        right.plot(x, slope, label=name)
    right.axvline(at)
    right.legend()
    for axes in (left, right):
        axes.grid()
    canvas.print_figure(io.BytesIO(), format="png", bbox_inches="tight", dpi=figure.dpi)


def timed(step: Callable[[Mapping[str, float]], None], lesson: Lesson, count: int) -> list[float]:
    """Make steps along the axis, and return the milliseconds of each; the first one only warms up."""
    times = []
    for i in range(count + 1):
        value = lesson.low + (i + 1) * (lesson.high - lesson.low) / (count + 3)
        start = time.perf_counter()
        step({**lesson.point, lesson.axis: value})
        times.append(1000 * (time.perf_counter() - start))
    return times[1:]
