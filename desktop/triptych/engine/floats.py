"""NumPy's arithmetic in float32 or float64: at one point, or for a whole curve at once.

For a curve every number has shape (points, 1) and every vector (points, n), so that the same rows serve.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np

from triptych.engine.float_vectors import linear, spread_stretch, stretch, vector_forms
from triptych.engine.interpret import Arithmetic
from triptych.engine.special import double
from triptych.lang.build import number
from triptych.lang.ops import TABLE
from triptych.messages import Value

Array = Any  # a NumPy scalar or array of the arithmetic's dtype

_TESTS: dict[str, Callable[..., Array]] = {
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
    "eq": np.equal,
    "ne": np.not_equal,
    "and": np.logical_and,
    "or": np.logical_or,
    "not": np.logical_not,
}


@cache
def dotted(name: str) -> Any:
    """The object behind a row's dotted name; the rows are the program's own, never a learner's text."""
    module, _, attribute = name.rpartition(".")
    return getattr(import_module(module), attribute)


@cache
def _named() -> Mapping[str, Callable[..., Array]]:
    return {op.name: dotted(op.numpy) for op in TABLE.values() if op.numpy.startswith("numpy.")}


def _by_python(dtype: Any) -> Mapping[str, Callable[..., Array]]:
    """Functions that NumPy lacks, by Python's math or mpmath: computed in double, rounded to the dtype."""
    rows = [op for op in TABLE.values() if op.numpy.startswith(("math.", "mpmath."))]
    return {op.name: _each(dotted(op.numpy), len(op.params), dtype) for op in rows}


def _each(function: Callable[..., Any], count: int, dtype: Any) -> Callable[..., Array]:
    each = np.frompyfunc(double(function), count, 1)
    return lambda *args: np.asarray(each(*args)).astype(dtype)[()]


class Floats(Arithmetic):
    """Numbers of one dtype; ``curve`` keeps the last axis for vectors and the first for points."""

    library = "numpy"

    def __init__(self, dtype: str, curve: bool = False) -> None:
        super().__init__()
        self.type = np.dtype(dtype).type
        self._curve = curve
        self.natives = {
            **_TESTS,
            **_named(),
            **_by_python(self.type),
            **vector_forms(self.type, curve),
            "sigmoid": self._sigmoid,
        }

    def _sigmoid(self, x: Array) -> Array:
        """1/(1 + exp(-x)) as a person computes it; its one overflow, exp(-x) = inf, gives the right 0."""
        return np.divide(self.type(1), np.add(self.type(1), np.exp(np.negative(x))))

    def number(self, literal: str) -> Array:
        return self.type(number(literal))

    def value(self, value: Value) -> Array:
        """A plain value as this dtype holds it."""
        if isinstance(value, tuple):
            return np.asarray(value, dtype=self.type)
        return self.type(value)

    def vector(self, parts: Sequence[Array]) -> Array:
        if self._curve:
            wide = [np.atleast_2d(p) for p in parts]
            count = max(len(p) for p in wide)
            return np.concatenate([np.broadcast_to(p, (count, p.shape[-1])) for p in wide], axis=-1)
        return np.asarray(parts, dtype=self.type).reshape(-1)

    def item(self, x: Array, index: int | slice) -> Array:
        return x[..., stretch(index)] if self._curve else x[index]

    def linear(self, op: str, sizes: Sequence[int], *args: Array) -> Array:
        return linear(op, sizes, *args)

    def fit(self, x: Array, size: int | None) -> Array:
        """Sum a product back to the shape of the argument that was broadcast."""
        if size is None:
            wide = (np.ndim(x) > int(self._curve) and np.shape(x)[-1] != 1) or np.ndim(x) == 1
            return np.sum(x, axis=-1, keepdims=self._curve) if wide else x
        return x if np.shape(x)[-1:] == (size,) else np.broadcast_to(x, (*np.shape(x)[:-1], size))

    def spread(self, x: Array, index: int | slice, size: int) -> Array:
        """The vector with ``x`` at ``index`` and 0 elsewhere."""
        if isinstance(index, slice):
            return spread_stretch(x, index, size, self.type)
        unit = np.zeros(size, dtype=self.type)
        unit[index] = 1
        return np.where(unit != 0, x, self.type(0))


def plain(x: Array) -> Value:
    """A NumPy number or vector as Python's floats."""
    if isinstance(x, float | np.floating) or np.ndim(x) == 0:
        return float(x)
    return tuple(float(v) for v in np.ravel(x))


def is_finite(x: Array) -> bool:
    """Whether every component is a finite number."""
    if isinstance(x, float) or np.ndim(x) == 0:
        return math.isfinite(x)
    return bool(np.all(np.isfinite(np.asarray(x, dtype=np.float64))))


def spacing(exact: float, dtype: str) -> float:
    """The unit in the last place of ``dtype`` at a number (Goldberg 1991), of its smallest at 0."""
    largest, smallest_normal, smallest, eps = _limits(dtype)
    size = min(abs(exact), largest)
    return smallest if size < smallest_normal else math.ldexp(eps, math.frexp(size)[1] - 1)


@cache
def _limits(dtype: str) -> tuple[float, float, float, float]:
    finfo = np.finfo(np.dtype(dtype))
    return float(finfo.max), float(finfo.tiny), float(finfo.smallest_subnormal), float(finfo.eps)


@cache
def floats(dtype: str, curve: bool = False) -> Floats:
    """The arithmetic of one dtype, at a point or for curves, made once: it knows its graphs by then."""
    return Floats(dtype, curve)
