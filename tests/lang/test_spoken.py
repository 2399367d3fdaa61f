"""Formulas as they are heard: in plain words, and no two of them alike."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator

import pytest

from triptych.lang import parse
from triptych.lang.graph import INPUT, Graph, Node
from triptych.lang.ops import TABLE
from triptych.lang.printing import LEVELS, program
from triptych.lang.spoken import Speaker, speaker
from triptych.lang.spoken_words import words_in
from triptych.resources import LANGUAGES

ENGLISH = speaker()
VOICES = {language: speaker(language) for language in LANGUAGES}
HEARD = re.compile(r"[A-Za-z0-9. ]+")
SIGN = re.compile(r"[-+*/^=<>()\[\],_]")
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
    assert ENGLISH.program(graph_of(text)) == heard


def deeper(parts: list[str]) -> Iterator[str]:
    yield from (form.format(part) for form in UNARY for part in parts)
    yield from (form.format(*two) for form in BINARY for two in itertools.product(parts, repeat=2))


def grown(dice: random.Random, depth: int) -> str:
    if depth == 0 or dice.random() < 0.1:
        return dice.choice(["x", "y", "2", "3", "0.5", "1e-3", "x_1", "x1", "pi", "[x, y]", "A[1]", "W"])
    forms = (*UNARY, *BINARY, "where({0}, {1}, {2})", "sqrt({0})", "softmax({0})[0]")
    return dice.choice(forms).format(*(grown(dice, depth - 1) for _ in range(3)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_formulas_sound_alike(language: str) -> None:
    """The printed text is read back to the same graph, so it tells which graphs are the same."""
    atoms = ["x", "2"]
    dice = random.Random(8)  # noqa: S311 -- it has to be the same each time
    every = [*deeper([*atoms, *deeper(atoms)]), *(grown(dice, 4) for _ in range(1_500))]
    heard: dict[str, str] = {}
    for text in every:
        graph = graph_of(text)
        printed = program(graph)
        told = VOICES[language].program(graph)
        assert heard.setdefault(told, printed) == printed, told
    assert len(heard) > 2_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_the_table_has_words_of_its_own(language: str) -> None:
    words: dict[str, str] = {}
    for op in TABLE.values():
        if op.name in LEVELS or op.name == "where":
            continue
        inputs = tuple(Node(f"q{i}", INPUT) for i in range(len(op.params)))
        nodes = (*inputs, Node("_1", op.name, tuple(range(len(inputs)))))
        told = called(VOICES[language], Graph(nodes, len(inputs), {}))
        assert not SIGN.search(told), told
        assert language != "en" or HEARD.fullmatch(told), told
        assert words.setdefault(told, op.name) == op.name
    assert len(words) > 80


def called(voice: Speaker, graph: Graph) -> str:
    """A call without what it is of."""
    heard = voice.expression(graph)
    return heard.replace(voice.put("bracket", ""), "").strip()


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_language_has_words_for_all_that_english_has(language: str) -> None:
    own, english = words_in(language), words_in("")
    assert own != english
    for field in ("called", "between", "constants", "short", "forms"):
        there, first = getattr(own, field), getattr(english, field)
        assert set(there) == set(first)
        same = [word for word in first if there[word] == first[word]]
        assert len(same) < max(4, len(first) / 4), (field, same)
        for word, text in first.items():
            assert {*re.findall(r"{\d}", text)} == {*re.findall(r"{\d}", there[word])}, word


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("de", "y ist x Quadrat. z ist Sinus von y"),
        ("es", "y es x al cuadrado. z es seno de y"),
        ("hi", "y है x का वर्ग. z है y का साइन"),
        ("ar", "y هو x تربيع. z هو جيب لـ y"),
    ],
)
def test_a_formula_is_heard_so_in_a_language(language: str, heard: str) -> None:
    assert VOICES[language].program(graph_of("y = x^2; z = sin(y)")) == heard


def test_a_derivative_names_its_two_parts() -> None:
    told = ENGLISH.put("derivative", ENGLISH.name("L"), ENGLISH.name("w_1"))
    assert told == "the derivative of capital L by w sub 1"
