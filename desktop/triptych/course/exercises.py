"""Exercises without end: the same seed, skill and level give the same program, on every machine.

The level is the depth to which functions stand inside each other.  Every program is real and smooth around
the numbers that a learner would try, so roots and logarithms are taken of what is positive.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

import msgspec

from triptych.course.attempts import PRACTICE
from triptych.course.tasks import Derivative
from triptych.lang.graph import LEAVES
from triptych.lang.ops import TABLE
from triptych.lang.parse import read

LEVELS = 5
_FUNCTIONS = ("sin", "cos", "exp", "tanh", "sigmoid")
Maker = Callable[["_Maker", int], str]


class Exercise(msgspec.Struct, frozen=True):
    """A derivative to be typed, and where it comes from."""

    seed: int
    level: int
    task: Derivative

    @property
    def lesson(self) -> str:
        """What stands for the lesson in a table of attempts."""
        return PRACTICE


class Difficulty(msgspec.Struct, frozen=True, order=True):
    """How deep the graph is, counted in steps from the input, and how many rules its derivative takes."""

    depth: int
    rules: int


def exercise(skill: str, level: int, seed: int) -> Exercise:
    """Return the exercise of this seed; KeyError for a skill that is not practised."""
    maker = _Maker(Random(f"{skill}/{level}/{seed}"))  # noqa: S311 -- an exercise is no secret
    program = _tidy(MAKERS[skill](maker, max(1, min(LEVELS, level))))
    wrt = maker.pick("wb") if skill == "perceptron" else "x"
    task = Derivative(
        id=f"{skill}-{level}-{seed}", ask="", skill=skill, hints=(), program=program, wrt=wrt, answer=""
    )
    return Exercise(seed, level, task)


def _tidy(program: str) -> str:
    """The program without brackets that it does not need."""
    return read(program).understood.replace("**", "^").replace("; ", "\n") or program


def difficulty(program: str) -> Difficulty:
    """Return how hard a program is to differentiate."""
    graph = read(program).graph
    if graph is None:
        return Difficulty(0, 0)
    depths: list[int] = []
    for node in graph.nodes:
        below = max((depths[a] for a in node.args), default=-1)
        depths.append(below + 1 if node.args else 0)
    rules = {TABLE[node.op].rule for node in graph.nodes if node.op in TABLE and node.op not in LEAVES}
    return Difficulty(depths[graph.output], len(rules))


class _Maker:
    """Draws texts; every call moves the same stream of random numbers on."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def pick(self, from_: str | tuple[str, ...]) -> str:
        return self._random.choice(from_)

    def number(self, low: int, high: int) -> int:
        return self._random.randint(low, high)

    def inner(self, level: int) -> str:
        """Something that varies with x, ``level`` functions deep."""
        if level < 1:
            return self.pick(("x", f"{self.number(2, 5)}*x", f"x^{self.number(2, 3)}"))
        name = self.pick(("product", "sum", "chain", "chain"))  # a high power inside makes all but 0 flat
        return MAKERS[name](self, level)

    def positive(self, level: int) -> str:
        """The same, above 0 wherever x is."""
        text = self.inner(level - 1)
        return f"({text})^2 + {self.number(1, 6)}" if text != "x" else f"x^2 + {self.number(1, 6)}"

    def function(self, level: int) -> str:
        """A function of something."""
        return f"{self.pick(_FUNCTIONS)}({self.inner(level - 1)})"


def _power(m: _Maker, level: int) -> str:
    n = m.number(2, 6)
    return f"{m.number(2, 7)}*x^{n}" if level < 2 else f"({m.inner(level - 2)} + {m.number(1, 6)})^{n}"


def _sum(m: _Maker, level: int) -> str:
    return f"({m.inner(level - 1)} {m.pick('+-')} {m.number(2, 6)}*x^{m.number(2, 4)})"


def _product(m: _Maker, level: int) -> str:
    return f"{m.pick(('x', 'x^2', 'x^3'))}*{m.function(level)}"


def _quotient(m: _Maker, level: int) -> str:
    return f"({m.inner(level - 1)})/({m.positive(level - 1)})"


def _paths(m: _Maker, level: int) -> str:
    second = m.pick(("x", "x^2", "3*x"))
    return f"u = {m.inner(level - 1)}\ny = u*{m.pick(_FUNCTIONS)}(u) + {second}*u"


def _perceptron(m: _Maker, level: int) -> str:
    activation = m.pick(("sigmoid", "tanh", "sin") if level > 1 else ("sigmoid",))
    loss = m.pick(("(p - y)^2", "(p - y)^2/2", "bce(p, y)") if activation == "sigmoid" else ("(p - y)^2",))
    scale = f"{m.number(2, 5)}*" if level > 2 else ""
    return f"z = {scale}w*x + b\np = {activation}(z)\nL = {loss}"


MAKERS: Mapping[str, Maker] = {
    "power": _power,
    "sum": _sum,
    "chain": _Maker.function,
    "trigonometry": lambda m, level: f"{m.pick(('sin', 'cos'))}({m.inner(level - 1)})",
    "exponential": lambda m, level: f"{m.pick(('exp', 'exp', '2^', '3^'))}({m.inner(level - 1)})",
    "product": _product,
    "logarithm": lambda m, level: f"log({m.positive(level)})",
    "quotient": _quotient,
    "paths": _paths,
    "perceptron": _perceptron,
}
