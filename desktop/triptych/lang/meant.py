"""What a sign means once it is known what stands beside it: matrices are multiplied without one.

``A x``, ``A·B`` and ``w·x`` are products of matrices and vectors where the values are such, and ``A^-1`` is
the inverse; ``*`` and ``**`` go number by number, as in PyTorch and NumPy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from triptych.lang.graph import INPUT, Node
from triptych.lang.misfit import told
from triptych.lang.shapes import Misfit, Shape, step_shape
from triptych.lang.tree import Expr, Unread

APART = ""  # the text of a product without a sign
DOT, CROSS, CARET, BARS = "·", "×", "^", "|"


class Meant:
    """The shapes of the steps so far; ``numberwise`` are those that LaTeX has to write as such."""

    def __init__(self, forms: Mapping[str, Shape]) -> None:
        self._forms = forms
        self._shapes: list[Shape | None] = []
        self.knows = any(forms.values())
        self.numberwise: set[int] = set()

    def op(self, piece: Expr, kind: str, args: Sequence[int], nodes: Sequence[Node]) -> str:
        """The row that a typed step stands for; Unread where two things could be meant."""
        shapes = [self._shapes[a] for a in args]
        if kind == "mul":
            return self._product(piece, shapes)
        if kind == "abs" and piece.text == BARS and len(shapes[0] or ()) == 2:
            raise Unread("shape", piece.place, "bars-of-matrix")
        if kind == "pow" and _is_square(shapes[0]) and nodes[args[1]].literal == "-1":
            if piece.text != CARET:
                raise Unread("shape", piece.place, "power-of-matrix")
            return "inv"
        return kind

    def _product(self, piece: Expr, shapes: Sequence[Shape | None]) -> str:
        left, right = shapes
        if piece.text not in (APART, DOT, CROSS) or not left or not right:
            return "mul"
        if piece.text == CROSS and (len(left) > 1 or len(right) > 1):
            raise Unread("shape", piece.place, "cross-matrix")
        if piece.text == CROSS:
            return "cross"
        if len(left) == len(right) == 1:
            return "dot" if piece.text == DOT else "mul"
        return "matmul"

    def ranked(self, piece: Expr, at: int) -> None:
        """Hold a value against the letters that a sum names for its directions."""
        shape = self._shapes[at] if self.knows else None
        if shape and len(shape) != len(piece.text):
            raise Unread("shape", piece.place, "einsum-rank", letters=piece.text, shape=told(shape))

    def are_vectors(self, args: Sequence[int]) -> bool:
        """Whether these steps are known to be no matrices."""
        shapes = [self._shapes[a] for a in args] if self.knows else [None]
        return all(shape is not None and len(shape) < 2 for shape in shapes)

    def add(self, node: Node, at: int) -> None:
        """Know the shape of a step that was added."""
        args = [self._shapes[a] for a in node.args]
        found: Shape | None = self._forms.get(node.id, ()) if node.op == INPUT else None
        if node.op != INPUT and None not in args:
            try:
                found = step_shape(node, [shape for shape in args if shape is not None])
            except Misfit:
                found = None
        self._shapes.append(found)
        if node.op in ("mul", "abs") and any(args):
            self.numberwise.add(at)

    def drop(self) -> None:
        """Forget the last step."""
        self._shapes.pop()


def _is_square(shape: Shape | None) -> bool:
    return shape is not None and len(shape) == 2 and shape[0] == shape[1]
