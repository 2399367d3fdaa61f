"""What is written down as straight-line calls is the very computation of the nodes, bit for bit."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from tests.engine.programs import Program, programs, quiet
from tests.engine.rows import ROWS

from triptych.engine import straight
from triptych.engine.ask import Asked, asked
from triptych.engine.exact import Ladder
from triptych.engine.exact_run import exact_run
from triptych.engine.floats import floats
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.sweep import Plan, sweep
from triptych.engine.swept_line import BothWays, float_writer
from triptych.lang.parse import read
from triptych.messages import Question

MOST = 300  # calls, for a test that has no time for fifty thousand

LADDER = Ladder()


def found(program: str, point: dict[str, Any]) -> Asked:
    return asked(Question(0, program, point))


def same(one: Any, other: Any) -> bool:
    """Equal, as numbers or as the same lack of one."""
    return one is other or repr(one) == repr(other)


def check(question: Asked) -> None:
    """The primals, adjoints and edges of both ways, in 50 digits and in both dtypes."""
    plan = question.task.plan
    for arithmetic in (LADDER.at(50), floats("float32"), floats("float64")):
        writer = LADDER.writer if isinstance(arithmetic, Multiprecision) else float_writer()
        inputs = {name: arithmetic.value(value) for name, value in question.point.items()}
        seed = arithmetic.value(question.task.seed)
        with np.errstate(all="ignore"):
            values = run(plan.graph, inputs, arithmetic)
            swept = sweep(plan, values, seed, arithmetic)
            got, back = BothWays(writer, plan).run(plan, inputs, seed, arithmetic)
        assert all(map(same, values, got))
        assert all(map(same, swept.adjoints, back.adjoints))
        assert swept.locals.keys() == back.locals.keys()
        assert swept.carried.keys() == back.carried.keys()
        assert all(same(swept.locals[edge], back.locals[edge]) for edge in swept.locals)
        assert all(same(swept.carried[edge], back.carried[edge]) for edge in swept.carried)


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_every_row_is_the_same_on_a_line(row: Any) -> None:
    for point in (*row.points, *(edge.point for edge in row.edges)):
        check(found(row.program, point))


@given(programs())
@quiet(60)
def test_random_programs_are_the_same_on_a_line(program: Program) -> None:
    names = asked(Question(0, program.text, program.point)).task.graph.inputs
    check(found(program.text, {name: program.point.get(name, 1.0) for name in names}))


def test_a_program_that_is_too_long_for_a_line_is_computed_node_by_node(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(straight, "MOST_CALLS", MOST)
    steps = "\n".join(f"y{i + 1} = y{i} + {i}*x" for i in range(MOST))
    question = found(f"y0 = x\n{steps}", {"x": 0.5})
    done = exact_run(Ladder(), question.task.plan, question.point, 1.0)
    assert done is not None
    assert done.values[question.task.graph.output] == 0.5 + 0.5 * sum(range(MOST))


def test_a_line_lives_no_longer_than_its_program() -> None:
    ladder, graph = Ladder(), read("q = sin(x)*x", {"x"}).graph
    assert graph is not None
    plan = Plan(graph, ((),) * len(graph.nodes), graph.reaching((0,)))
    assert exact_run(ladder, plan, {"x": 0.5}, 1.0) is not None
    known = weakref.ref(graph)
    del graph, plan
    gc.collect()
    assert known() is None
