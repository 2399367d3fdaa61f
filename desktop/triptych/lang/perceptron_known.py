"""What a form says in one word and the program that it was read from writes in another way."""

from __future__ import annotations

from triptych.lang.graph import Graph
from triptych.lang.ops import INFIX, TABLE
from triptych.lang.parse import read
from triptych.lang.perceptron import Form, program


def known_as(typed: Graph, form: Form) -> tuple[str, ...]:
    """Return the functions of the form's program that the typed one has not.

    >>> known_as(read("p = 1/(1 + exp(-(w*x + b))); L = (p - y)^2").graph, Form(loss="mse"))
    ('sigmoid', 'mse')
    """
    written = read(program(form)).graph
    if written is None:
        return ()
    here = {node.op for node in typed.nodes}
    ops = dict.fromkeys(node.op for node in written.nodes if node.op in TABLE and node.op not in INFIX)
    return tuple(TABLE[op].written for op in ops if op not in here and op != "neg")
