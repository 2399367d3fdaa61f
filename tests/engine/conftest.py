"""The engine with its three columns loaded, once for all of these tests."""

from __future__ import annotations

import pytest

from triptych.engine.answer import Engine
from triptych.engine.backends import HOME
from triptych.messages import Answer, Question, Value


def with_columns(names: tuple[str, ...]) -> Engine:
    """An engine that has these columns."""
    engine = Engine()
    for name in names:
        engine.use(name)
    return engine


class Ask:
    """Asks a question and returns the whole answer; a fault is an answer too."""

    def __init__(self, names: tuple[str, ...] = HOME) -> None:
        self._engine = with_columns(names)

    def __call__(
        self,
        program: str,
        point: dict[str, Value],
        dtype: str = "float64",
        wrt: tuple[str, ...] = (),
        seed: Value | None = None,
    ) -> Answer:
        *_, answer = self._engine.answers(Question(1, program, point, wrt=wrt, dtype=dtype, seed=seed))
        return answer


@pytest.fixture(scope="module")
def engine() -> Engine:
    """An engine that has its three columns and, for each module, has derived nothing yet."""
    return with_columns(HOME)


@pytest.fixture(scope="session")
def ask() -> Ask:
    """One engine: what it has derived it keeps, as it does in the window."""
    return Ask()


@pytest.fixture(scope="session")
def quick() -> Ask:
    """An engine without SymPy's column, for programs that SymPy would write out for minutes."""
    return Ask(("by_hand", "autograd"))
