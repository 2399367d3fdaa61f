"""What is told where shapes do not fit, and how a shape is called."""

from __future__ import annotations

from triptych.lang.graph import Node
from triptych.lang.ops import TABLE
from triptych.messages import Fault
from triptych.sentences import say

Shape = tuple[int, ...]


class Misfit(Exception):
    """Shapes that can't be combined; ``fault`` is of kind ``shape``."""

    def __init__(self, node: Node, sentence: str, **args: object) -> None:
        super().__init__(sentence)
        place = node.place
        self.fault = Fault("shape", say(sentence, **args), place.line, place.column, place.length)


def told(shape: Shape) -> str:
    """A shape for a sentence: ``2 by 3``, or how many numbers a vector has."""
    return " by ".join(map(str, shape)) if shape else "a number"


def unlike(node: Node, args: list[Shape]) -> Misfit:
    """The trouble of vectors of different lengths."""
    sizes = " and ".join(str(shape[0]) for shape in sorted({shape for shape in args if shape}))
    return Misfit(node, "sizes-differ", op=TABLE[node.op].written, sizes=sizes)


def both(args: list[Shape]) -> str:
    """The shapes that meet at a step, for a sentence."""
    return " and ".join(told(shape) for shape in args if shape)
