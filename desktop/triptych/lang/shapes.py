"""The shape of every node: () for a number, (n,) for a vector, (m, n) for a matrix; misfits are told.

Broadcasting is PyTorch's (https://docs.pytorch.org/docs/stable/notes/broadcasting.html), but that vectors
of different lengths never fit together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from triptych.lang.axes import VECTORS_ONLY, axis_of
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.matrix_shapes import MATRIX_RULES, joined_shape
from triptych.lang.misfit import Misfit, Shape, both, told, unlike
from triptych.lang.ops import LOSS, REDUCE, TABLE, WHOLE
from triptych.lang.stretches import index_text, is_slice, taken
from triptych.messages import Value

__all__ = ["Misfit", "Shape", "index_label", "shape_of", "shapes", "shapes_over", "step_shape"]


def shape_of(value: Value) -> Shape:
    """The shape of a plain value."""
    if not isinstance(value, tuple):
        return ()
    row = value[0] if value else 0.0
    return (len(value), len(row)) if isinstance(row, tuple) else (len(value),)


def index_label(shape: Shape, place: int) -> str:
    """A component's index, by its place with rows end to end: ``[3]`` of a vector, ``[1][0]`` of a matrix."""
    return f"[{place}]" if len(shape) < 2 else f"[{place // shape[1]}][{place % shape[1]}]"


def shapes(graph: Graph, point: Mapping[str, Value]) -> tuple[Shape, ...]:
    """Return every node's shape, or raise Misfit where two do not fit."""
    return shapes_over(graph, {name: shape_of(point[name]) for name in graph.inputs})


def shapes_over(graph: Graph, forms: Mapping[str, Shape]) -> tuple[Shape, ...]:
    """The same for inputs of known shapes."""
    found: list[Shape] = []
    for node in graph.nodes:
        is_input = node.op == INPUT
        found.append(forms[node.id] if is_input else step_shape(node, [found[a] for a in node.args]))
    return tuple(found)


def step_shape(node: Node, args: list[Shape]) -> Shape:
    """What a step makes of arguments of these shapes, or raise Misfit."""
    if node.op == NUMBER:
        return ()
    rule = _RULES.get(node.op)
    if rule is not None:
        return rule(node, args)
    return _along(node, args) if node.literal else _joined(node, args)


def _vector(node: Node, args: list[Shape]) -> Shape:
    if node.literal:
        return joined_shape(node, args)
    if any(len(shape) > 1 for shape in args):
        raise Misfit(node, "matrix-of-matrices")
    if len(set(args)) > 1:
        raise Misfit(node, "rows-differ", sizes=" and ".join(told(s) for s in sorted(set(args))))
    return (len(args), *(args[0] if args else ()))


def _item(node: Node, args: list[Shape]) -> Shape:
    (shape,) = args
    if not shape:
        raise Misfit(node, "no-vector", index=index_text(node.literal))
    if is_slice(node.literal):
        return _sliced(node, shape)
    if not -shape[0] <= int(node.literal) < shape[0]:
        sentence = "no-such-component" if len(shape) == 1 else "no-such-row"
        raise Misfit(node, sentence, index=node.literal, size=shape[0])
    return shape[1:]


def _sliced(node: Node, shape: Shape) -> Shape:
    places = taken(node.literal, shape[0])
    if not places:
        raise Misfit(node, "slice-empty", index=index_text(node.literal), size=shape[0])
    return (len(places), *shape[1:])


def _along(node: Node, args: list[Shape]) -> Shape:
    """A reduction or a whole row with dim=…; over a vector there is one direction."""
    shape, op = args[0], TABLE[node.op]
    if node.literal == VECTORS_ONLY:
        if any(len(s) > 1 for s in args):
            raise Misfit(node, "vectors-only", op=op.written)
        return _joined(node, args)
    axis = axis_of(node.literal)
    if not -max(1, len(shape)) <= axis.dim < max(1, len(shape)):
        raise Misfit(node, "axis-other", option=f"dim={axis.dim}")
    if len(shape) < 2 or op.kind == WHOLE:
        return _joined(node, args, along=True)
    left = shape[0] if axis.down is False else shape[1]
    if not axis.keeps:
        return (left,)
    return (1, left) if axis.down else (left, 1)


def _joined(node: Node, args: list[Shape], along: bool = False) -> Shape:
    op = TABLE[node.op]
    wide = {shape for shape in args if shape}
    if op.kind == WHOLE and not wide:
        raise Misfit(node, "needs-vector", op=op.written)
    if op.kind == WHOLE and not along and any(len(shape) > 1 for shape in wide):
        raise Misfit(node, "needs-dim", op=op.written)
    joined = _broadcast(node, args) if len(wide) > 1 else next(iter(wide), ())
    return () if op.kind in (REDUCE, LOSS) else joined


def _broadcast(node: Node, args: list[Shape]) -> Shape:
    rank = max(map(len, args))
    if rank < 2:
        raise unlike(node, args)
    filled = [(1,) * (rank - len(shape)) + shape for shape in args]
    sizes = [{s for s in column if s != 1} for column in zip(*filled, strict=True)]
    if any(len(found) > 1 for found in sizes):
        raise Misfit(node, "shapes-differ", op=TABLE[node.op].written, shapes=both(args))
    return tuple(next(iter(found), 1) for found in sizes)


_RULES: dict[str, Callable[[Node, list[Shape]], Shape]] = {
    VECTOR: _vector,
    "item": _item,
    **MATRIX_RULES,
}
