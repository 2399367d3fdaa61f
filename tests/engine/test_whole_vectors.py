"""Functions from vectors to vectors, second derivatives in each column, and what torch lacks or rounds."""

from __future__ import annotations

import pytest
from tests.engine import oracle
from tests.engine.conftest import Ask
from tests.engine.oracle import MP

from triptych.engine.answer import Engine
from triptych.engine.backends import HOME
from triptych.lang.graph import Graph
from triptych.lang.ops import TABLE
from triptych.lang.parse import read
from triptych.messages import Answer, Question, Value

WHOLES = tuple(name for name, op in TABLE.items() if op.kind == "whole")
X: Value = (0.3, -0.75, 1.25)
SEED = (1.0, -2.0, 4.0)
SECOND = (
    ("softmax([x, y, 2*x])[0]", {"x": 0.3, "y": -0.7}),
    ("log_softmax([x, y^2])[1]*x", {"x": 0.3, "y": 0.7}),
    ("cumsum([x, y, x*y])[2]*logsumexp([x, y])", {"x": 0.3, "y": -0.7}),
    ("dot(flip([x, y]), [x^2, y])", {"x": 0.3, "y": -0.7}),
    ("prod([x, y, x]) + std([x, y, 1]) + var([x, y])", {"x": 0.3, "y": 0.7}),
    ("x^3*y^2", {"x": -2.0, "y": -0.5}),
    ("hypot(x, y)*erfinv(y) + logaddexp(x, y)", {"x": 2.5, "y": 0.5}),
    ("sec(x)*mish(y) + sinc(x*y)", {"x": 0.3, "y": -0.7}),
)


@pytest.mark.parametrize("name", WHOLES)
def test_a_jacobian_is_the_difference_quotients(ask: Ask, name: str) -> None:
    program = f"{name}(x)"
    answer = ask(program, {"x": X}, seed=SEED)
    assert answer.fault is None
    rows = [oracle.gradient(graph_of(f"{program}[{i}]"), answer.point, "x") for i in range(len(SEED))]
    (gradient,) = answer.gradients
    for column in HOME:
        jacobian = gradient.columns[column].jacobian
        assert isinstance(jacobian, tuple)
        for row, true in zip(jacobian, rows, strict=True):
            assert row == pytest.approx([float(part) for part in true], rel=1e-14, abs=1e-15)
        together = [float(sum(v * row[j] for v, row in zip(SEED, rows, strict=True))) for j in range(3)]
        assert gradient.columns[column].value == pytest.approx(together, rel=1e-14, abs=1e-15)


@pytest.mark.parametrize("name", [name for name in WHOLES if any(TABLE[name].partials)])
def test_a_factor_by_hand_shows_the_jacobian_of_its_step(ask: Ask, name: str) -> None:
    answer = ask(f"y = {name}(x); dot(y, [1, -2, 4])", {"x": X})
    column = answer.gradients[0].columns["by_hand"]
    (path,) = column.paths
    local = path.factors[-1].local
    assert isinstance(local, tuple)
    for i, row in enumerate(local):
        true = oracle.gradient(graph_of(f"{name}(x)[{i}]"), answer.point, "x")
        assert row == pytest.approx([float(part) for part in true], rel=1e-14, abs=1e-15)
    assert path.factors[-1].value == column.value


@pytest.mark.parametrize("name", WHOLES)
def test_a_number_is_no_vector(ask: Ask, name: str) -> None:
    fault = ask(f"{name}(x)", {"x": 1.0}).fault
    assert fault is not None
    assert (fault.kind, fault.said.id, fault.column) == ("shape", "needs-vector", 1)


@pytest.mark.parametrize(("program", "point"), SECOND)
def test_second_derivatives(program: str, point: dict[str, Value]) -> None:
    answer = second(program, point)
    assert answer.hessian is not None
    graph, names = graph_of(program), list(point)
    for a in names:
        for b in names:
            orders = tuple((name == a) + (name == b) for name in names)
            true = MP.diff(
                lambda *xs: oracle.evaluate(graph, dict(zip(names, xs, strict=True))),
                tuple(MP.mpf(point[name]) for name in names),
                orders,
            )
            for column in HOME:
                value = answer.hessian[f"{a},{b}"][column]
                assert value == pytest.approx(float(true), rel=1e-11, abs=1e-13), (a, b, column)


def second(program: str, point: dict[str, Value]) -> Answer:
    engine = Engine()
    for name in HOME:
        engine.use(name)
    *_, answer = engine.answers(Question(1, program, point, dtype="float64", hessian=True))
    return answer


def graph_of(program: str) -> Graph:
    graph = read(program).graph
    assert graph is not None
    return graph


def test_a_derivative_that_torch_lacks_is_told_in_its_column_alone(ask: Ask) -> None:
    answer = ask("heaviside(x)*x^2", {"x": 1.5})
    columns = answer.gradients[0].columns
    assert columns["symbolic"].value == columns["by_hand"].value == 3.0
    assert columns["autograd"].value is None
    assert columns["autograd"].trouble is not None
    assert "heaviside" in columns["autograd"].trouble.text
    assert answer.gradients[0].verdict is not None
    assert answer.gradients[0].verdict.kind == "agree"


def test_an_order_that_is_no_typed_number_is_told_by_torch_alone(ask: Ask) -> None:
    answer = ask("polygamma(n, x)", {"n": 1.0, "x": 2.0}, wrt=("x",))
    columns = answer.gradients[0].columns
    true = float(MP.polygamma(2, 2))
    assert columns["symbolic"].value == columns["by_hand"].value == pytest.approx(true, rel=1e-15)
    assert columns["autograd"].value is None
    assert columns["autograd"].trouble is not None
    assert "must be int" in columns["autograd"].trouble.text


@pytest.mark.parametrize(
    ("program", "x", "sentence", "word"),
    [
        ("digamma(x)", 1.1, "rounding-library", "PyTorch"),
        ("tanhshrink(x)", 1e-5, "rounding-steps", "x - tanh(x)"),
        ("softsign(x)", 1e10, "rounding-steps", "x/(1 + abs(x))"),
        ("acoth(x)", 1.0000001, "rounding-steps", "atanh(1/x)"),
    ],
)
def test_what_only_torch_computes_less_exactly_is_no_fault(
    ask: Ask, program: str, x: float, sentence: str, word: str
) -> None:
    answer = ask(program, {"x": x})
    (gradient,) = answer.gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "rounding"
    assert gradient.verdict.because.id == sentence
    assert word in gradient.verdict.because.text
    exact = float(str(gradient.exact))
    assert gradient.columns["by_hand"].value == pytest.approx(exact, rel=1e-15, abs=0)
    assert gradient.columns["autograd"].value != pytest.approx(exact, rel=1e-12, abs=0)
    assert gradient.columns["autograd"].value == pytest.approx(exact, rel=1e-5, abs=0)
