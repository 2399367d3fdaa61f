"""SymPy's simplified derivatives: a late second answer, computed where it can be killed."""

from __future__ import annotations

from triptych.engine.ask import Asked, Unusable, asked
from triptych.engine.copies import TooLarge
from triptych.engine.derivative import derivatives
from triptych.engine.from_sympy import NoWord
from triptych.messages import Question, Simplified


def simplified(question: Question) -> Simplified:
    """Return the simplified form of each derivative; none for what can't be differentiated."""
    forms: dict[str, tuple[str, str]] = {}
    try:
        found: Asked = asked(question)
        for derivative in derivatives(found.task, simplify=True):
            column = derivative.column
            forms[derivative.name] = (column.formula or "", column.latex or "")
    except (Unusable, NoWord, TooLarge, RecursionError, NotImplementedError, ValueError, TypeError):
        return Simplified(question.revision, question.program, forms)
    return Simplified(question.revision, question.program, forms)
