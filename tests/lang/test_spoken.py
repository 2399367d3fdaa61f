"""Formulas as they are heard: in plain words, and no two of them alike."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator

import pytest

from triptych.lang import parse, spoken
from triptych.lang.graph import INPUT, Graph, Node
from triptych.lang.ops import TABLE
from triptych.lang.printing import LEVELS, program

HEARD = re.compile(r"[A-Za-z0-9. ]+")
UNARY = ("-({0})", "sin({0})", "abs({0})", "not ({0})")
SIGNS = ("+", "-", "*", "/", "**", "<", "and")
BINARY = ("max({0}, {1})", *(f"({{0}}) {sign} ({{1}})" for sign in SIGNS))


def graph_of(text: str) -> Graph:
    graph = parse.read(text).graph
    assert graph is not None, text
    return graph


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("y = x^2; z = sin(y)", "y is x squared. z is sine of y"),
        ("cos(x^2)*2*x", "cosine of x squared times 2 times x"),
        ("sin(x)^3", "open sine of x close cubed"),
        ("(x + 1)/(x - 1)", "open x plus 1 close over open x minus 1 close"),
        ("where(x > 0, x, -x)", "if x is greater than 0 then x else minus x end if"),
        ("bce(sigmoid(w*x + b), y)",
         "binary cross entropy of open sigmoid of open w times x plus b close comma y close"),
        ("w_1*x1 + 1e-3*L", "w sub 1 times x 1 plus 1 times ten to the minus 3 times capital L"),
        ("[x, 2][0]^n", "vector open x comma 2 close at index 0 to the power n"),
        ("sum(A @ x, dim=1)", "sum dim 1 of open capital A matrix times x close"),
        ("theta*pi", "theta times pi"),
    ],
)  # fmt: skip
def test_a_formula_is_heard_so(text: str, heard: str) -> None:
    assert spoken.program(graph_of(text)) == heard


def deeper(parts: list[str]) -> Iterator[str]:
    yield from (form.format(part) for form in UNARY for part in parts)
    yield from (form.format(*two) for form in BINARY for two in itertools.product(parts, repeat=2))


def grown(dice: random.Random, depth: int) -> str:
    if depth == 0 or dice.random() < 0.1:
        return dice.choice(["x", "y", "2", "3", "0.5", "1e-3", "x_1", "x1", "pi", "[x, y]", "A[1]", "W"])
    forms = (*UNARY, *BINARY, "where({0}, {1}, {2})", "sqrt({0})", "softmax({0})[0]")
    return dice.choice(forms).format(*(grown(dice, depth - 1) for _ in range(3)))


def test_no_two_formulas_sound_alike() -> None:
    """The printed text is read back to the same graph, so it tells which graphs are the same."""
    atoms = ["x", "2"]
    dice = random.Random(8)  # noqa: S311 -- it has to be the same each time
    every = [*deeper([*atoms, *deeper(atoms)]), *(grown(dice, 4) for _ in range(1_500))]
    heard: dict[str, str] = {}
    for text in every:
        graph = graph_of(text)
        printed = program(graph)
        assert heard.setdefault(spoken.program(graph), printed) == printed
    assert len(heard) > 2_000


def test_every_row_of_the_table_has_words_of_its_own() -> None:
    words: dict[str, str] = {}
    for op in TABLE.values():
        if op.name in LEVELS or op.name == "where":
            continue
        inputs = tuple(Node(f"q{i}", INPUT) for i in range(len(op.params)))
        nodes = (*inputs, Node("_1", op.name, tuple(range(len(inputs)))))
        told = spoken.expression(Graph(nodes, len(inputs), {}))
        assert HEARD.fullmatch(told), told
        assert words.setdefault(told.partition(" of ")[0], op.name) == op.name
    assert len(words) > 80


def test_a_derivative_names_its_two_parts() -> None:
    assert spoken.derivative(spoken.name("L"), spoken.name("w_1")) == "the derivative of capital L by w sub 1"
