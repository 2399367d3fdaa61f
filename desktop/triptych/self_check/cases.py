"""Compares the three columns with what the notebooks' own examples must give, in both dtypes."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Sequence

import msgspec

from triptych.commands.session import Job, Session
from triptych.messages import Answer, Question, Value
from triptych.resources import resource
from triptych.self_check.told import SelfCheckError

FILE = "notebook-cases.toml"
EPS = {"float32": 2.0**-23, "float64": 2.0**-52}
ANSWER_SECONDS = 20.0
COLUMNS = ("symbolic", "by_hand", "autograd")


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One example of the notebooks; ``numbers`` are its numbers in the notebooks' catalogue."""

    numbers: str
    program: str
    at: dict[str, float | list[float]]
    value: float
    gradients: dict[str, float | list[float]]
    wrt: tuple[str, ...] = ()
    grad_fn: str = ""
    amplified: float = 1.0
    steps: dict[str, float] = {}

    def allowed(self, dtype: str) -> float:
        """Return the relative error that the arithmetic may have: four roundings, and the inputs' own."""
        inexact = sum(value != int(value) for given in self.at.values() for value in _flat(given))
        held = EPS[dtype] / 2 if dtype == "float32" else 0.0
        return 4 * EPS[dtype] * self.amplified + 8 * held * inexact


def cases() -> tuple[Case, ...]:
    """Return the examples that come with the program."""
    told = tomllib.loads(resource(FILE).read_text(encoding="utf-8"))
    return tuple(msgspec.convert(told["case"], list[Case]))


def notebook_cases(session: Session) -> str:
    """Ask for each example in each dtype; SelfCheckError names the first number that is not right."""
    known = cases()
    asked = [(case, dtype) for case in known for dtype in EPS]
    jobs = [Job((case, dtype), _question(case, dtype), ANSWER_SECONDS) for case, dtype in asked]
    numbers = 0
    for (case, dtype), job in zip(asked, session.answers(jobs), strict=True):
        if job.answer is None:
            raise SelfCheckError(f"example {case.numbers} of the notebooks: {job.refusal}")
        numbers += _compared(case, dtype, job.answer)
    return f"{len(known)} examples of the notebooks in {len(EPS)} dtypes: {numbers} numbers are right"


def _question(case: Case, dtype: str) -> Question:
    point: dict[str, Value] = {name: _value(given) for name, given in case.at.items()}
    return Question(0, case.program, point, case.wrt, dtype)


def _value(given: float | list[float]) -> Value:
    return tuple(given) if isinstance(given, list) else given


def _compared(case: Case, dtype: str, answer: Answer) -> int:
    """Return how many numbers were compared."""
    most = case.allowed(dtype)
    _hold(f"{case.program} = ", answer.output.value if answer.output is not None else None, case.value, most)
    told = {gradient.wrt: gradient.columns for gradient in answer.gradients}
    rows = [
        (name, column, told[name][column], right)
        for name, right in case.gradients.items()
        for column in COLUMNS
    ]
    for name, column, found, right in rows:
        if found.trouble is not None:
            raise SelfCheckError(f"{column} has trouble with {case.program} by {name}: {found.trouble.text}")
        _hold(f"{column}: derivative of {case.program} by {name} in {dtype} = ", found.value, right, most)
    return 1 + len(rows)


def _hold(what: str, found: object, right: float | list[float], most: float) -> None:
    seen, wanted = list(_flat(found)), list(_flat(right))
    near = [math.isclose(a, b, rel_tol=most) for a, b in zip(seen, wanted, strict=False)]
    if len(seen) != len(wanted) or not all(near):
        raise SelfCheckError(f"{what}{found}, and should be {right}")


def _flat(value: object) -> Iterator[float]:
    if isinstance(value, Sequence):
        for item in value:
            yield from _flat(item)
    elif isinstance(value, int | float):
        yield float(value)
