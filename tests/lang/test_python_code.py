"""The Python that a program is copied as: it runs unchanged, says the same number, and is read again."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.engine.programs import Program, programs, quiet, vector_programs
from tests.lang.test_round_trip import valued

from triptych.engine.floats import Floats
from triptych.engine.interpret import run
from triptych.engine.layout import laid_out
from triptych.engine.nesting import end_to_end
from triptych.lang.graph import Graph
from triptych.lang.ops import LINEAR, REDUCE, TABLE, TEST, WHOLE, Op
from triptych.lang.parse import read
from triptych.lang.python_code import python
from triptych.lang.shapes import shape_of
from triptych.messages import Value


def computed(graph: Graph, point: dict[str, Value]) -> object:
    """The output in float64 by the engine's own arithmetic; a matrix has its rows end to end."""
    floats, graph = Floats("float64"), laid_out(graph, tuple(shape_of(point[n]) for n in graph.inputs)).graph
    with np.errstate(all="ignore"):
        return run(graph, {n: floats.value(end_to_end(v)) for n, v in point.items()}, floats)[graph.output]


def ran(code: str, label: str) -> object:
    """What the code makes of its last name; it is code of our own writing."""
    space: dict[str, object] = {"print": lambda _: None}
    with np.errstate(all="ignore"):
        exec(code, space)  # noqa: S102  # it was written by the program itself, from its own table
    return space[label]


@given(program=st.one_of(programs(), vector_programs()))
@quiet(150)
def test_python_runs_and_is_read_again_as_the_same_graph(program: Program) -> None:
    graph = read(program.text).graph
    assert graph is not None
    assume(not graph.starts)
    code = python(graph, program.point)
    body = [line for line in code.splitlines() if " = " in line and not line.startswith(" ")]
    again = read("\n".join(body[len(graph.inputs) :]))
    assert again.faults == (), code
    assert valued(again.graph) == valued(graph), code
    want = np.asarray(computed(graph, program.point), dtype=float)
    assume(np.all(np.isfinite(want)) and np.all(np.abs(want) < 1e12))
    got = np.asarray(ran(code, graph.label), dtype=float)
    assert got == pytest.approx(want, rel=1e-6, abs=1e-9) or not np.all(np.isfinite(got)), code


CALLS = [op for op in TABLE.values() if op.kind != TEST and op.name != "polygamma"]


def _matrices(op: Op) -> dict[str, Value]:
    """What a row takes that is made for matrices."""
    if op.kind != LINEAR:
        return {}
    square: Value = ((0.3, 0.6), (0.9, -0.2))
    line: Value = (0.4, 0.7)
    lines = {"matvec": (square, line), "vecmat": (line, square), "outer": (line, line), "unsqueeze": (line,)}
    lines["cross"] = ((0.4, 0.7, 0.2), (0.1, -0.3, 0.9))
    return dict(zip(op.params, lines.get(op.name, (square, square)), strict=False))


@pytest.mark.parametrize("op", CALLS, ids=lambda op: op.name)
def test_every_row_is_python_of_the_same_value(op: Op) -> None:
    wide = op.kind in (REDUCE, WHOLE)
    point: dict[str, Value] = {
        p: (0.3 + 0.1 * k, 0.6 + 0.1 * k, 0.9) if wide else 0.3 + 0.2 * k for k, p in enumerate(op.params)
    }
    point |= _matrices(op)
    if op.name in ("acosh", "asec", "acsc", "acoth"):
        point["x"] = 1.7
    test = "a > 0, " if op.name == "where" else ""
    signs = dict.fromkeys(("matvec", "vecmat", "matmul"), "a @ b")
    signs |= {"unsqueeze": "unsqueeze(x, 1)", "reshape": "reshape(x, 4, 1)"}
    signs |= {"add": "a + b", "sub": "a - b", "mul": "a*b", "div": "a/b", "pow": "a^b", "neg": "-a"}
    inner = ", ".join(op.params[1:] if test else op.params)
    graph = read(signs.get(op.name, f"{op.written}({test}{inner})"), frozenset(op.params)).graph
    assert graph is not None
    code = python(graph, {n: point[n] for n in graph.inputs})
    want = np.asarray(computed(graph, point))
    assert np.asarray(ran(code, "out")).reshape(want.shape) == pytest.approx(want, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("dim", ["", ", dim=0", ", dim=1", ", dim=1, keepdim=True"])
@pytest.mark.parametrize("word", ["sum", "mean", "amax", "norm", "std", "softmax", "logsumexp"])
def test_directions_of_a_matrix(word: str, dim: str) -> None:
    point: dict[str, Value] = {"A": ((0.3, 0.6, 0.1), (0.9, -0.2, 0.5))}
    graph = read(f"A = [[1, 2, 3], [4, 5, 6]]; {word}(A{dim or ', dim=-1'})").graph
    assert graph is not None
    want = np.asarray(computed(graph, point))
    assert np.ravel(np.asarray(ran(python(graph, point), "out"))) == pytest.approx(want, rel=1e-9, abs=1e-12)


def test_it_runs_on_its_own() -> None:
    graph = read("z = w*x + b; p = sigmoid(z); L = bce(p, y); erf(L)").graph
    assert graph is not None
    code = python(graph, {"w": 0.5, "x": 6.7, "b": 0.1, "y": 1.0})
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert float(done.stdout) == pytest.approx(computed(graph, {"w": 0.5, "x": 6.7, "b": 0.1, "y": 1.0}))
