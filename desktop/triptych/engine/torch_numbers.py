"""torch's arithmetic as a learner writes it: Python numbers stay numbers, the rest are tensors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import torch

from triptych.engine import torch_matrices
from triptych.engine.float_vectors import stretch
from triptych.engine.floats import dotted
from triptych.engine.interpret import Arithmetic
from triptych.engine.python_numbers import folded
from triptych.lang.axes import Axis
from triptych.lang.build import number
from triptych.lang.graph import Node
from triptych.lang.ops import INFIX, LOSS, MUST, ORDER, REDUCE, TABLE, Op
from triptych.messages import Value

Tensor = Any  # a tensor, or a Python number where the learner typed one

DTYPES = {"float32": torch.float32, "float64": torch.float64}


class Tensors(Arithmetic):
    """Real torch operations; for a curve the first axis is the points and the last the components."""

    library = "torch"

    def __init__(self, dtype: str, curve: bool = False) -> None:
        super().__init__()
        self.dtype = DTYPES[dtype]
        self._curve = curve
        self._named = {op.name: dotted(op.torch) for op in TABLE.values() if op.torch and "(" not in op.torch}

    def number(self, literal: str) -> float:
        return number(literal)

    def tensor(self, value: Value, tracked: bool = False) -> Tensor:
        """A plain value as a leaf tensor."""
        return torch.tensor(value, dtype=self.dtype, requires_grad=tracked)

    def vector(self, parts: Sequence[Tensor]) -> Tensor:
        if not self._curve:
            if not any(isinstance(p, torch.Tensor) for p in parts):
                return torch.tensor(parts, dtype=self.dtype)
            return torch.stack([self._as_tensor(p) for p in parts])
        rows = [torch.atleast_2d(self._as_tensor(p)) for p in parts]
        return torch.cat(torch.broadcast_tensors(*rows), dim=-1)

    def item(self, x: Tensor, index: int | slice) -> Tensor:
        return x[..., stretch(index)] if self._curve else x[index]

    def linear(self, op: str, sizes: Sequence[int], *args: Tensor) -> Tensor:
        return torch_matrices.linear(op, sizes, *args)

    def reshaping(self, node: Node) -> Callable[..., Tensor]:
        function = torch_matrices.reshaping(node)
        return lambda *parts: function(*map(self._as_tensor, parts))

    def along(self, op: Op, axis: Axis) -> Callable[..., Tensor]:
        found = torch_matrices.along(op, self._named[op.name], axis)
        return lambda x: found(self._as_tensor(x))

    def apply(self, op: Op, args: Sequence[Tensor]) -> Tensor:
        if not any(isinstance(a, torch.Tensor) for a in args):
            number = folded(op, args)
            if number is not None:
                return number
        if op.name == "size":
            return self._size(args[0])
        if op.name == "flatten" and not self._as_tensor(args[0]).ndim:
            return args[0]
        function = self._named.get(op.name)
        must = op.numbers_in_torch == MUST and any(isinstance(a, torch.Tensor) for a in args[1:])
        if function is None or must:
            return self.expand(op.torch if function is None and op.torch else op.definition, op, args)
        if op.axis:
            x = self._as_tensor(args[0])
            whole = x if self._curve or x.ndim < 2 else torch.flatten(x)
            return function(whole, **_axis(op, self._curve))
        if op.name == "dot" and any(self._as_tensor(a).ndim > 1 for a in args) and not self._curve:
            return torch.matmul(*args)
        if self._curve and op.kind in (REDUCE, LOSS):
            return self._along(op, function, [self._as_tensor(a) for a in args])
        return function(*self._accepted(op, args))

    def _accepted(self, op: Op, args: Sequence[Tensor]) -> Sequence[Tensor]:
        """Arguments as torch takes them: many functions want tensors where a learner types numbers."""
        if op.name in INFIX or op.name == "neg":
            return (
                args if any(isinstance(a, torch.Tensor) for a in args) else [self._as_tensor(a) for a in args]
            )
        if op.numbers_in_torch == ORDER:
            first = args[0]
            whole = isinstance(first, float) and first.is_integer()
            return [int(first) if whole else first, *(self._as_tensor(a) for a in args[1:])]
        others = [isinstance(a, torch.Tensor) for a in args[1:]]
        if op.name == "where" and isinstance(args[0], bool):
            return [torch.tensor(args[0]), *(self._as_tensor(a) for a in args[1:])]
        if op.name == "where" and not any(others):  # torch would make a float32 of two plain numbers
            return [args[0], *(self._as_tensor(a) for a in args[1:])]
        if op.numbers_in_torch and (op.name == "where" or not any(others)):
            return [self._as_tensor(args[0]), *args[1:]]
        tensors = [self._as_tensor(a) for a in args]
        return torch.broadcast_tensors(*tensors) if op.kind == LOSS else tensors

    def _size(self, x: Tensor) -> float:
        if not isinstance(x, torch.Tensor):
            return 1.0
        return float(x.shape[-1] if self._curve and x.ndim else x.numel())

    def _as_tensor(self, x: Tensor) -> Tensor:
        return x if isinstance(x, torch.Tensor) else torch.tensor(x, dtype=self.dtype)

    def average(self, x: Tensor) -> Tensor:
        """The mean of a loss's elements; a single number is its own mean and records no step."""
        if self._curve:
            return torch.mean(x, dim=-1, keepdim=True)
        return torch.mean(x) if x.ndim else x

    def _along(self, op: Op, function: Callable[..., Tensor], args: Sequence[Tensor]) -> Tensor:
        """Reductions over the components only, so that a curve's points stay apart."""
        if op.kind == LOSS:
            return self.average(function(*torch.broadcast_tensors(*args), reduction="none"))
        if op.name == "dot":
            return torch.sum(args[0] * args[1], dim=-1, keepdim=True)
        return function(args[0], dim=-1, keepdim=True)


def _axis(op: Op, curve: bool) -> dict[str, Any]:
    """The last axis, by the word that this function of torch's has for it."""
    kept = {"keepdim": True} if curve and op.kind == REDUCE else {}
    return {op.axis: -1 if op.axis == "dim" else [-1], **kept}


@cache
def arithmetic(dtype: str, curve: bool = False) -> Tensors:
    """The arithmetic of one dtype, at a point or for curves, made once: it knows its graphs by then."""
    return Tensors(dtype, curve)
