"""Every row of the table through every column, against numbers that mpmath computed on its own."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from tests.engine import oracle
from tests.engine.conftest import Ask
from tests.engine.oracle import EPS, MP, Mp
from tests.engine.rows import ROWS, Edge, Point

from triptych.lang.graph import Graph
from triptych.lang.ops import LINEAR, TABLE
from triptych.lang.parse import read
from triptych.messages import Answer, Gradient, Value

DTYPES = ("float32", "float64")
ROUNDED = ("agree", "rounding", "cancellation")
TRIGAMMA = 1e-9
WITHOUT_TORCH = ("heaviside",)
NUDGE = MP.mpf(10) ** -12


def cases() -> list[object]:
    """Each ordinary point of each row, in both dtypes."""
    return [
        pytest.param(name, point, dtype, id=f"{name}-{i}-{dtype}")
        for name, row in ROWS.items()
        for i, point in enumerate(row.points)
        for dtype in DTYPES
    ]


def edges() -> list[object]:
    """Each edge of each row, in the dtypes that it belongs to."""
    return [
        pytest.param(name, edge, dtype, id=f"{name}-{i}-{dtype}")
        for name, row in ROWS.items()
        for i, edge in enumerate(row.edges)
        for dtype in edge.dtypes
    ]


def graph_of(program: str) -> Graph:
    graph = read(program).graph
    assert graph is not None
    return graph


def bound(graph: Graph, point: Mapping[str, Value], name: str, true: tuple[Mp, ...], dtype: str) -> float:
    """What rounding may do to a gradient: 8 units, and 8 for what one unit of each input moves it by."""
    total = max(float(abs(part)) for part in true)
    for moved, value in point.items():
        if isinstance(value, tuple):
            continue
        nearby = oracle.gradient_at(graph, point, name, {moved: oracle.lifted(value) * (1 + NUDGE)})
        pairs = zip(oracle.flat(nearby), true, strict=True)
        total += max(float(abs(a - b) / NUDGE) for a, b in pairs)
    return 8 * EPS[dtype] * total


def values(gradient: Gradient, column: str) -> tuple[float, ...]:
    value = gradient.columns[column].value
    assert value is not None, gradient.columns[column].trouble
    return tuple(np.ravel(value).tolist())


def graded(gradient: Gradient, graph: Graph) -> tuple[str, ...]:
    """The columns that compute in floats; where torch has no derivative it says so."""
    missing = next((word for word in WITHOUT_TORCH if word in {node.op for node in graph.nodes}), None)
    if missing is None:
        return ("by_hand", "autograd")
    torch = gradient.columns["autograd"]
    assert torch.value is None
    assert torch.trouble is not None
    assert missing in torch.trouble.text
    return ("by_hand",)


def loose(gradient: Gradient) -> float:
    """What torch's own trigamma is off by (its series is cut short); only where the verdict says so."""
    assert gradient.verdict is not None
    return TRIGAMMA if gradient.verdict.because.id == "rounding-library" else 0.0


def test_every_row_has_its_oracle_and_its_points() -> None:
    """A new function is one row, and one row here: this fails until it has both."""
    told = {name for name, op in TABLE.items() if op.kind != LINEAR}  # those have a file of their own
    assert told == oracle.KNOWN
    assert told == ROWS.keys()
    for name, row in ROWS.items():
        assert name in {node.op for node in graph_of(row.program).nodes}
        assert row.points


@pytest.mark.parametrize(("name", "point", "dtype"), cases())
def test_a_row_at_an_ordinary_point(ask: Ask, name: str, point: Point, dtype: str) -> None:
    answer = ask(ROWS[name].program, point, dtype)
    assert answer.fault is None
    graph = graph_of(answer.program)
    check_output(answer, graph)
    for gradient in answer.gradients:
        check_gradient(answer, graph, gradient)


def check_output(answer: Answer, graph: Graph) -> None:
    assert answer.output is not None
    assert answer.output.verdict is not None
    assert answer.output.verdict.kind in ROUNDED
    true = oracle.output(graph, answer.point)
    assert oracle.near(MP.mpf(str(answer.output.exact)), true)
    for value in answer.output.columns.values():
        assert value == pytest.approx(float(true), rel=32 * EPS[answer.dtype])


def check_gradient(answer: Answer, graph: Graph, gradient: Gradient) -> None:
    true = oracle.flat(oracle.gradient(graph, answer.point, gradient.wrt))
    assert gradient.verdict is not None
    assert gradient.verdict.kind in ROUNDED, gradient.verdict
    for told, part in zip(oracle.exact_parts(gradient.exact), true, strict=True):
        assert oracle.near(told, part)
    most = bound(graph, answer.point, gradient.wrt, true, answer.dtype)
    allowed = {"by_hand": most, "autograd": most + loose(gradient) * max(abs(float(part)) for part in true)}
    rounded = tuple(float(np.dtype(answer.dtype).type(float(part))) for part in true)
    assert values(gradient, "symbolic") == rounded
    for column in graded(gradient, graph):
        for value, part in zip(values(gradient, column), true, strict=True):
            assert abs(value - float(part)) <= allowed[column], (column, value, part)


@pytest.mark.parametrize(("name", "edge", "dtype"), edges())
def test_a_row_at_its_edges(ask: Ask, name: str, edge: Edge, dtype: str) -> None:
    answer = ask(ROWS[name].program, edge.point, dtype)
    verdicts = {g.wrt: g.verdict.kind for g in answer.gradients if g.verdict and g.wrt in edge.kinds}
    assert verdicts == edge.kinds
    for gradient in answer.gradients:
        if edge.kinds.get(gradient.wrt) in ("domain", "kink"):
            assert gradient.exact is None
        elif gradient.wrt in edge.kinds:
            true = oracle.flat(oracle.gradient(graph_of(answer.program), answer.point, gradient.wrt))
            for told, part in zip(oracle.exact_parts(gradient.exact), true, strict=True):
                assert oracle.near(told, part, absolute=1e-100)


MAPS = [name for name, op in TABLE.items() if op.kind == "map" and len(op.params) == 1]


@pytest.mark.parametrize("name", MAPS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_a_function_of_a_vector_works_on_every_component(ask: Ask, name: str, dtype: str) -> None:
    xs = tuple(float(str(point["x"])) for point in ROWS[name].points[:3])
    answer = ask(f"y = {ROWS[name].program}; z = dot(y, [1, -2, 4])", {"x": xs}, dtype)
    (gradient,) = answer.gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind in ROUNDED
    true = oracle.gradient(graph_of(answer.program), answer.point, "x")
    for told, part in zip(oracle.exact_parts(gradient.exact), true, strict=True):
        assert oracle.near(told, part)
    for column in graded(gradient, graph_of(answer.program)):
        floats = [float(part) for part in true]
        assert list(values(gradient, column)) == pytest.approx(
            floats, rel=64 * EPS[dtype] + loose(gradient), abs=1e-30
        )


@pytest.mark.parametrize("name", oracle.LOSSES)
@pytest.mark.parametrize("label", ["y", "y[0]"], ids=["a label each", "one label"])
@pytest.mark.parametrize("dtype", DTYPES)
def test_a_loss_of_a_vector_is_the_mean_over_its_components(
    ask: Ask, name: str, label: str, dtype: str
) -> None:
    first = ROWS[name].program.partition("(")[2].partition(",")[0]
    point: Point = {first: (0.3, 0.6, 0.85), "y": (1.0, 0.0, 1.0)}
    answer = ask(f"{name}({first}, {label})", point, dtype)
    assert answer.fault is None
    for gradient in answer.gradients:
        true = oracle.gradient(graph_of(answer.program), answer.point, gradient.wrt)
        for told, part in zip(oracle.exact_parts(gradient.exact), true, strict=True):
            assert oracle.near(told, part)
        for column in ("by_hand", "autograd"):
            floats = [float(part) for part in true]
            assert list(values(gradient, column)) == pytest.approx(
                floats, rel=1e-5 if dtype == "float32" else 1e-14
            )


@pytest.mark.parametrize("program", ["softplus(x)", "logaddexp(0, x)", "logaddexp(x, 0)", "-logsigmoid(-x)"])
def test_what_is_far_below_every_float_is_exact_still(ask: Ask, program: str) -> None:
    """1 + exp(-130960) is 1 to any digits that anybody would compute, and log of that is 0."""
    answer = ask(program, {"x": -130960.0}, "float64")
    assert answer.output is not None
    true = MP.exp(MP.mpf(-130960))
    assert abs(MP.mpf(str(answer.output.exact)) / true - 1) < 1e-30


def test_a_tie_that_only_rounding_breaks_is_a_tie(ask: Ask) -> None:
    """x/3*3 is x to any digits; in binary it is often not."""
    answer = ask("where(x/3*3 <= x, 1/x, x^3)", {"x": -7.3201}, "float64")
    assert answer.output is not None
    assert MP.mpf(str(answer.output.exact)) == pytest.approx(1 / MP.mpf(-7.3201), rel=1e-30)
