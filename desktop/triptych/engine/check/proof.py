"""SymPy's word on two small formulas, for answers that no point could decide."""

from __future__ import annotations

import sympy

from triptych.engine.check.trial import Subject
from triptych.engine.copies import TooLarge
from triptych.engine.expressions import Expr, Expressions, leaf
from triptych.engine.interpret import run
from triptych.lang.graph import INPUT

LARGEST = 60  # operations; what is larger may keep SymPy busy for longer than anybody waits


def is_proved(subject: Subject) -> bool:
    """Whether SymPy finds the answer and the derivative to be one formula; False proves nothing."""
    if any(subject.shapes) or subject.unknown or subject.graph.nodes[subject.wrt].op != INPUT:
        return False
    try:
        return bool(_difference(subject) == 0)
    except (TooLarge, RecursionError, NotImplementedError, ValueError, TypeError, AttributeError):
        return False


def _difference(subject: Subject) -> Expr:
    symbols = {n.id: leaf(n.id, ()) for n in subject.graph.nodes if n.op == INPUT}
    values = run(subject.graph, symbols, Expressions())
    true = sympy.diff(values[subject.graph.output], symbols[subject.graph.nodes[subject.wrt].id])
    held = {**symbols, **{name: values[i] for name, i in subject.graph.names.items()}}
    held |= {name: Expressions().number(repr(start)) for name, start in subject.answer.starts.items()}
    off = run(subject.answer, held, Expressions())[subject.answer.output] - true
    return off if off == 0 or off.count_ops() > LARGEST else sympy.cancel(sympy.expand(off))
