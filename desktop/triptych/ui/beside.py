"""What is shown beside the home three, as one value: a further column, its h, second derivatives."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from triptych.messages import Question

DIFFERENCE, COMPLEX, FORWARD, TAPE = "finite_difference", "complex_step", "forward_mode", "micrograd"
FURTHER = (DIFFERENCE, COMPLEX, FORWARD, TAPE)


class Beside(Struct, frozen=True):
    """The fourth column's name ("" for none), a finite difference's h (None: a good guess), the Hessian."""

    column: str = ""
    h: float | None = None
    second: bool = False

    def asked(self, question: Question) -> Question:
        """Return the question with this asked too; a vector output has no Hessian."""
        if self == Beside():
            return question
        extra = (self.column,) if self.column else ()
        h = self.h if self.column == DIFFERENCE else None
        hessian = self.second and question.seed is None
        return replace(question, extra=extra, h=h, hessian=hessian)
