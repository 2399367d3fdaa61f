"""What a form says in one word and the program that it was read from writes in another way."""

from __future__ import annotations

from dataclasses import dataclass

from triptych.lang.graph import Graph
from triptych.lang.ops import INFIX, TABLE
from triptych.lang.parse import read
from triptych.lang.perceptron import Form, program
from triptych.lang.perceptron_shape import Shape


@dataclass(frozen=True)
class Recognised:
    """What a program was read as: a form, and what of it is written in another way.

    ``words`` are functions that it writes out, ``names`` its own names beside the form's, where they differ.
    """

    form: Form
    words: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    rewritten: bool = False


def recognised(typed: Graph, text: str, shape: Shape) -> Recognised:
    """Return what the form's program says otherwise than the text does."""
    names = tuple((own, name) for name, own in shape.leaves.items() if name != own)
    lines = _lines(text)
    told = [line for line in lines if line.partition("=")[0] not in typed.inputs]  # those are starting values
    return Recognised(shape.form, known_as(typed, shape.form), names, told != _lines(program(shape.form)))


def _lines(text: str) -> list[str]:
    bare = ("".join(line.partition("#")[0].split()) for line in text.replace(";", "\n").splitlines())
    return [line for line in bare if line]


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
