"""torch's functions over matrices: in one direction as typed, and for curves over rows end to end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

from triptych.lang.axes import Axis
from triptych.lang.graph import VECTOR, Node
from triptych.lang.joining import word_of
from triptych.lang.ops import REDUCE, Op

Tensor = Any


def along(op: Op, function: Callable[..., Tensor], axis: Axis) -> Callable[[Tensor], Tensor]:
    """A reduction, or a whole row such as softmax, in one direction."""
    dim: dict[str, Any] = {op.axis: [axis.dim]} if op.axis == "dims" else {"dim": axis.dim}
    kept = {"keepdim": True} if axis.keeps and op.kind == REDUCE else {}
    return lambda x: function(x, **dim, **kept)


def reshaping(node: Node) -> Callable[..., Tensor]:
    """What joins values, or gives one a new shape."""
    if node.op != VECTOR:
        sizes = tuple(int(size) for size in node.literal.strip("()").split(", "))
        return lambda x: torch.reshape(x, sizes)
    word, option = word_of(node)
    if option:
        dim = int(option.partition("=")[2])
        return lambda *parts: torch.cat(parts, dim=dim)
    join = {"cat": torch.cat, "hstack": torch.hstack, "vstack": torch.vstack}[word]
    return lambda *parts: join(parts)


def linear(op: str, sizes: Sequence[int], *args: Tensor) -> Tensor:
    """The transpose of m by n, or the product of m by k and k by n, of matrices whose rows lie end to end."""
    if op == "transpose":
        return torch.flatten(torch.transpose(torch.unflatten(args[0], -1, tuple(sizes)), -1, -2), -2)
    m, k, n = sizes
    left, right = torch.unflatten(args[0], -1, (m, k)), torch.unflatten(args[1], -1, (k, n))
    return torch.flatten(torch.matmul(left, right), -2)
