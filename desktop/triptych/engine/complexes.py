"""NumPy's complex numbers as an arithmetic of real programs that carry a slope in the imaginary part.

A choice looks at the real part alone.  What is outside an op's real domain is nan, as it is for reals.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np

from triptych.engine.floats import Floats, dotted
from triptych.engine.interpret import run
from triptych.engine.rules import form
from triptych.lang.graph import Node
from triptych.lang.ops import LINEAR, TABLE, TEST, Op

COMPLEX = {"float32": np.complex64, "float64": np.complex128}
_KEPT = ("sum", "mean", "prod", "cumsum", "flip", "dot", "norm", "size", "sigmoid")
_OWN = (*_KEPT, "where", "pow")


class Complexes(Floats):
    """Arrays of complex numbers, of shape (points, 1) or (points, n)."""

    def __init__(self, dtype: str) -> None:
        super().__init__(dtype, curve=True)
        self._real = Floats(dtype, curve=True)
        self.type = np.dtype(COMPLEX[dtype]).type
        kept = {n: f for n, f in self.natives.items() if n in _KEPT or is_analytic(n)}
        tests = {n: _on_reals(f) for n, f in self.natives.items() if TABLE[n].kind == TEST}
        self.natives: Mapping[str, Callable[..., Any]] = {**kept, **tests, "where": np.where, "pow": _power}

    def apply(self, op: Op, args: Sequence[Any]) -> Any:
        native, text = self.natives.get(op.name), program_of(op.name)
        if native is None and text is None:  # nothing that moves comes here
            return np.asarray(self._real.apply(op, [np.real(a) for a in args]), dtype=self.type)
        result = native(*args) if native is not None else self.expand(text or "", op, args)
        if not op.domain:
            return result
        reals = {name: np.real(a) for name, a in zip(op.params, args, strict=True)}
        graph = form(op.domain, op.params)
        inside = run(graph, reals, self._real)[graph.output]
        return np.where(inside, result, self.type(complex(np.nan, np.nan)))


def _on_reals(test: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *args: test(*(np.real(a) for a in args))


def _power(a: Any, b: Any) -> Any:
    """A power whose negative base is turned round first, for an angle of pi hides the imaginary part."""
    negative = np.real(a) < 0
    odd = np.where(np.real(b) % 2 == 1, -1, 1)
    size = np.power(np.where(negative, -a, a), b)
    lost = negative & (np.imag(b) != 0)
    return np.where(lost, np.nan, np.where(negative, odd * size, size))


@cache
def is_analytic(name: str) -> bool:
    """Whether NumPy computes an op on complex numbers, as the one smooth function that it is on the reals."""
    op = TABLE[name]
    if op.kink or not op.numpy.startswith("numpy."):
        return False
    return any(kind.endswith("->D") for kind in getattr(dotted(op.numpy), "types", ()))


@cache
def program_of(name: str) -> str | None:
    """The text in a row by which an op can be computed on complex numbers; None where there is none."""
    op = TABLE[name]
    texts = (op.numpy if "(" in op.numpy else "", op.definition)
    ways = (text for text in texts if text and not any(map(_stops, form(text, op.params).nodes)))
    return next(ways, None)


def unable(name: str) -> str | None:
    """How an op is written that a complex step can't pass; None where it can."""
    op = TABLE.get(name)
    if op is None or op.kind in (TEST, LINEAR) or name in _OWN:
        return None
    if is_analytic(name) or program_of(name) is not None:
        return None
    return op.written


def _stops(node: Node) -> bool:
    return unable(node.op) is not None
