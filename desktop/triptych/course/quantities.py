"""What a lesson can name in an answer: ``z``, ``dz/dx``, or a part of one such as ``dz/dx autograd``."""

from __future__ import annotations

import re
from typing import NamedTuple

from triptych.messages import Answer, Gradient, Value

COLUMNS = (
    "symbolic",
    "by_hand",
    "autograd",
    "finite_difference",
    "complex_step",
    "forward_mode",
    "micrograd",
)
VERDICT, GRAD_FN, FORMULA = "verdict", "grad_fn", "formula"
PARTS = (*COLUMNS, VERDICT, GRAD_FN, FORMULA)
_NAME = r"[^\W\d]\w*"
_QUANTITY = re.compile(rf"(?:d(?P<of>{_NAME})/d(?P<by>{_NAME})|(?P<name>{_NAME}))(?:\s+(?P<part>\w+))?")


class Quantity(NamedTuple):
    """The value of ``of``, or its derivative ``by`` a name; of all columns, or one part of what is known."""

    of: str
    by: str = ""
    part: str = ""


def quantity(text: str) -> Quantity | None:
    """Return what the text names; None where it names nothing that an answer could have."""
    found = _QUANTITY.fullmatch(text.strip())
    if found is None or found["part"] not in (None, *PARTS):
        return None
    return Quantity(found["of"] or found["name"], found["by"] or "", found["part"] or "")


def row(answer: Answer, named: Quantity) -> Gradient | None:
    """Return the derivative's row in the answer."""
    if answer.output is None or answer.output.name != named.of:
        return None
    return next((row for row in answer.gradients if row.wrt == named.by), None)


def value(answer: Answer, named: Quantity) -> Value | None:
    """Return the number as the answer has it: a column's where one is named, else SymPy's.

    SymPy's value is the exact one, rounded to the dtype.
    """
    if named.by:
        found = row(answer, named)
        column = found.columns.get(named.part or COLUMNS[0]) if found is not None else None
        return None if column is None else column.value
    if answer.output is not None and answer.output.name == named.of:
        return answer.output.columns.get(named.part, answer.output.value)
    return next((node.value for node in answer.nodes if node.id == named.of), None)
