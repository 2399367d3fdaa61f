"""The shapes that steps over matrices make, each by a rule of its own."""

from __future__ import annotations

import math
from collections.abc import Callable

from triptych.lang.axes import axis_of
from triptych.lang.graph import Node
from triptych.lang.joining import goes_across, word_of
from triptych.lang.misfit import Misfit, Shape, both, told, unlike
from triptych.lang.ops import TABLE


def _product(node: Node, args: list[Shape]) -> Shape:
    left, right = args
    if not left or not right:
        raise Misfit(node, "dot-needs-vectors", op=TABLE[node.op].written)
    inner = right[0]
    if left[-1] != inner:
        if len(left) == len(right) == 1:
            raise unlike(node, args)
        raise Misfit(node, "inner-sizes", left=left[-1], right=inner, shapes=both(args))
    return (*left[:-1], *right[1:])


def _outer(node: Node, args: list[Shape]) -> Shape:
    if any(len(shape) != 1 for shape in args):
        raise Misfit(node, "needs-two-vectors", op=TABLE[node.op].written)
    return (args[0][0], args[1][0])


def _transposed(_: Node, args: list[Shape]) -> Shape:
    return args[0][::-1]


MOST_ROWS = {"det": 5, "inv": 3}


def _trace(node: Node, args: list[Shape]) -> Shape:
    _square(node, args)
    return ()


def _determinant(node: Node, args: list[Shape]) -> Shape:
    return _small(node, _square(node, args))[2:]


def _inverse(node: Node, args: list[Shape]) -> Shape:
    return _small(node, _square(node, args))


def _small(node: Node, shape: Shape) -> Shape:
    most = MOST_ROWS[node.op]
    if shape[0] > most:
        raise Misfit(node, "too-many-rows", op=node.op, rows=shape[0], most=most)
    return shape


def _square(node: Node, args: list[Shape]) -> Shape:
    (shape,) = args
    if len(shape) != 2:
        raise Misfit(node, "needs-matrix", op=TABLE[node.op].written)
    if shape[0] != shape[1]:
        raise Misfit(node, "not-square", op=TABLE[node.op].written, rows=shape[0], columns=shape[1])
    return shape


def _flat(_: Node, args: list[Shape]) -> Shape:
    (shape,) = args
    return (shape[0] * shape[1],) if len(shape) == 2 else shape


def _squeezed(_: Node, args: list[Shape]) -> Shape:
    (shape,) = args
    return tuple(size for size in shape if size > 1)


def _with_axis(node: Node, args: list[Shape]) -> Shape:
    (shape,) = args
    dim = axis_of(node.literal).dim
    if len(shape) > 1:
        raise Misfit(node, "matrix-of-matrices")
    if not -len(shape) - 1 <= dim <= len(shape):
        raise Misfit(node, "axis-other", option=f"dim={dim}")
    at = dim % (len(shape) + 1)
    return (*shape[:at], 1, *shape[at:])


def _diagonal(node: Node, args: list[Shape]) -> Shape:
    (shape,) = args
    if not shape:
        raise Misfit(node, "needs-vector", op=TABLE[node.op].written)
    return (min(shape),) if len(shape) == 2 else shape * 2


def _crossed(node: Node, args: list[Shape]) -> Shape:
    if args != [(3,), (3,)]:
        raise Misfit(node, "cross-three", shapes=both(args) or told(()))
    return (3,)


def _reshaped(node: Node, args: list[Shape]) -> Shape:
    count, sizes = math.prod(args[0]), [int(s) for s in node.literal.strip("()").split(", ")]
    known = math.prod(s for s in sizes if s > 0)
    if count % known or (-1 not in sizes and count != known):
        raise Misfit(node, "reshape-sizes", count=count, sizes=node.literal)
    return tuple(count // known if s < 0 else s for s in sizes)


def joined_shape(node: Node, args: list[Shape]) -> Shape:
    """The shape of vectors end to end, or of matrices below or beside each other."""
    word, option = word_of(node)
    ranks = {len(shape) for shape in args}
    if word == "hstack" and ranks <= {0, 1}:
        return (sum(shape[0] if shape else 1 for shape in args),)
    if word == "vstack" and ranks == {1, 2}:
        args, ranks = [shape if len(shape) == 2 else (1, *shape) for shape in args], {2}
    if 0 in ranks or len(ranks) > 1:
        raise Misfit(node, "join-ranks", name=word)
    if ranks == {1} and option not in ("", ", dim=-1"):
        raise Misfit(node, "axis-other", option=option.lstrip(", "))
    if ranks == {1} and word == "cat":
        return (sum(shape[0] for shape in args),)
    across = goes_across(node, 2) and ranks == {2}
    kept = {shape[0] if across else shape[-1] for shape in args}
    if len(kept) > 1:
        raise Misfit(node, "join-sizes", name=word, sizes=" and ".join(told(s) for s in args))
    rows = len(args) if ranks == {1} else sum(shape[across] for shape in args)
    return (*kept, rows) if across else (rows, *kept)


MATRIX_RULES: dict[str, Callable[[Node, list[Shape]], Shape]] = {
    **dict.fromkeys(("dot", "matmul", "matvec", "vecmat"), _product),
    "outer": _outer,
    "transpose": _transposed,
    "trace": _trace,
    "det": _determinant,
    "inv": _inverse,
    "flatten": _flat,
    "squeeze": _squeezed,
    "unsqueeze": _with_axis,
    "diag": _diagonal,
    "cross": _crossed,
    "reshape": _reshaped,
}
