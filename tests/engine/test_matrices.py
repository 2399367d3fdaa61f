"""Matrices through every column, against NumPy's arrays of 60-digit numbers and differences of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from inspect import signature
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from tests.engine.array_oracle import Many, evaluate, flat, gradient, lifted
from tests.engine.conftest import Ask
from tests.engine.oracle import EPS, MP, held, near
from tests.engine.programs import Program, matrix_programs, quiet

from triptych.engine.answer import Engine
from triptych.engine.backends import HOME
from triptych.lang.ops import LINEAR, TABLE
from triptych.lang.parse import read
from triptych.messages import Answer, Axis, Gradient, Question, Value

A: Value = ((1.0, -2.5), (3.0, 0.5))
B: Value = ((0.25, 4.0), (-1.5, 2.0))
W: Value = ((1.0, -2.0, 0.5), (0.75, 3.0, -1.25))
X: Value = (0.5, -1.25)
V: Value = (2.0, -0.5, 1.5)
NO_EXACT = {"domain", "masked", "overflow", "kink"}
ROUNDED = ("agree", "rounding", "cancellation")
POINTS: dict[str, Value] = {"A": A, "B": B, "W": W, "x": X, "v": V, "c": 0.75}
CALLED = {"a": "A", "b": "B", "w": "W"}


def each(function: Callable[[Any], Any]) -> Callable[[Many], Many]:
    found: Callable[[Many], Many] = np.frompyfunc(function, 1, 1)
    return found


def form(value: Any) -> tuple[int, ...]:
    """Rows and columns of a value, of numbers or of digits."""
    return np.asarray(value, dtype=object).shape


exp, tanh, square = each(MP.exp), each(MP.tanh), each(lambda x: x * x)


def softmax(a: Many, axis: int) -> Many:
    return exp(a) / exp(a).sum(axis=axis, keepdims=True)


def spread(a: Many) -> Any:
    return MP.sqrt(square(a - a.sum() / a.size).sum() / (a.size - 1))


def det(a: Any) -> Any:
    return MP.det(MP.matrix(np.array(a, dtype=object).tolist()))


def inv(a: Many) -> Many:
    return np.array((MP.matrix(a.tolist()) ** -1).tolist(), dtype=object)


# A program that ends in a number, and the same for arrays.
CASES: tuple[tuple[str, Callable[..., Any]], ...] = (
    ("sum(tanh(W @ v))", lambda w, v: tanh(w @ v).sum()),
    ("sum((A @ B)^2)", lambda a, b: square(a @ b).sum()),
    ("x @ A @ x", lambda a, x: x @ a @ x),
    ("sum(exp(x @ W))", lambda w, x: exp(x @ w).sum()),
    ("dot(A.T @ x, x^3)", lambda a, x: ((a.T @ x) * x**3).sum()),
    ("trace(A @ B.T) + trace(A)*c", lambda a, b, c: np.trace(a @ b.T) + np.trace(a) * c),
    ("sum(outer(x, v)^2*W)", lambda w, x, v: (square(np.outer(x, v)) * w).sum()),
    ("sum((W + v)^2)", lambda w, v: square(w + v).sum()),
    ("sum((W - mean(W, dim=0))^3)", lambda w: ((w - w.mean(axis=0)) ** 3).sum()),
    ("sum((W - W.mean(dim=1, keepdim=True))^3)", lambda w: ((w - w.mean(axis=1, keepdims=True)) ** 3).sum()),
    ("sum(W.sum(dim=1, keepdim=True)*W.sum(0))", lambda w: np.outer(w.sum(axis=1), w.sum(axis=0)).sum()),
    ("sum(softmax(W, dim=1)*W)", lambda w: (softmax(w, 1) * w).sum()),
    ("sum(softmax(W, dim=0)*W)", lambda w: (softmax(w, 0) * w).sum()),
    ("prod(W.amax(dim=1))", lambda w: w.max(axis=1).prod()),
    ("norm(A)*max(A) + min(A)", lambda a: MP.sqrt(square(a).sum()) * a.max() + a.min()),
    ("std(W) + logsumexp(W)", lambda w: spread(w) + MP.ln(exp(w).sum())),
    ("sum(W.cumsum(dim=0)*W)", lambda w: (w.cumsum(axis=0) * w).sum()),
    ("sum(cumsum(W, dim=1)*W)", lambda w: (w.cumsum(axis=1) * w).sum()),
    ("sum(W.cumprod(dim=0)*W) + sum(cumprod(v, dim=0)*v)", lambda w, v: (
        (w.cumprod(axis=0) * w).sum() + (v.cumprod() * v).sum())),
    ("sum(np.cumprod(W, axis=1)^2)", lambda w: square(w.cumprod(axis=1)).sum()),
    ("sum(v[1:]^2*v[:-1]) + v[-2:][1]", lambda v: (v[1:] ** 2 * v[:-1]).sum() + v[-1]),
    ("sum(tanh(v[::2]) @ A[:, 1:2]) + norm(v[0:2])", lambda v, a: (
        (tanh(v[::2]) @ a[:, 1:2]).sum() + MP.sqrt(square(v[:2]).sum()))),
    ("sum(W[:, 1:]*A) + sum(W[1:, ::2]^3) + sum(W[0, 1:]*x)", lambda w, a, x: (
        (w[:, 1:] * a).sum() + (w[1:, ::2] ** 3).sum() + (w[0, 1:] * x).sum())),
    ("u = v[1:] - v[:2]; mean(u^2)*sum(W[0:1])", lambda v, w: square(v[1:] - v[:2]).sum() / 2 * w[0].sum()),
    ("A[0][1]*A[-1, 0] + A[:, 1][0]^2 + x[-1]", lambda a, x: a[0][1] * a[1][0] + a[0][1] ** 2 + x[1]),
    ("sum(A[0]*A[1])", lambda a: (a[0] * a[1]).sum()),
    ("sum(W.view(-1)[4]*[[c, 1], [c^2, x[0]]])", lambda w, c, x: w[1][1] * (c + 1 + c**2 + x[0])),
    ("mse(W @ v, x)", lambda w, v, x: square(w @ v - x).sum() / 2),
    ("sum(where(A > 0, A*B, B^2))", lambda a, b: sum(
        p * q if p > 0 else q * q for p, q in zip(a.ravel(), b.ravel(), strict=True))),
    ("u = [v, 2*v, v^2]; trace(u.T @ u)", lambda v: square(np.array([v, 2 * v, v**2])).sum()),
    ("F.linear(v, W, x).sum()^2", lambda w, v, x: (w @ v + x).sum() ** 2),
    ("det(A)*c + det(A @ B)", lambda a, b, c: det(a) * c + det(a @ b)),
    ("det([[c, 1, x[0]], [x[1], c^2, 2], [0.5, v[0], v[1]]])", lambda c, x, v: det(
        [[c, 1, x[0]], [x[1], c**2, 2], [MP.mpf("0.5"), v[0], v[1]]])),
    ("sum(inv(A)*B) + trace(inv(B))", lambda a, b: (inv(a) * b).sum() + np.trace(inv(b))),
    ("x @ inv(A @ A.T) @ x", lambda a, x: x @ inv(a @ a.T) @ x),
    ("u = unsqueeze(x, dim=1) - unsqueeze(v, dim=0); sum(u^2*W)", lambda w, x, v: (
        (x[:, None] - v[None, :]) ** 2 * w).sum()),
    ("sum(diag(x)*A) + prod(diag(W @ W.T))*sum(diag(v)^2)", lambda a, w, x, v: (
        (np.diag(x) * a).sum() + np.diag(w @ w.T).prod() * square(v).sum())),
    ("sum(cross(v, v^2 + W[0])*W[1])", lambda w, v: (np.cross(v, square(v) + w[0]) * w[1]).sum()),
    ("sum(W.reshape(3, 2) @ A) + sum(reshape(v, (3, -1)) @ x.reshape(1, 2))", lambda w, a, v, x: (
        (w.reshape(3, 2) @ a).sum() + np.outer(v, x).sum())),
    ("u = torch.cat((x, v, x*c)); sum(u^3*u.reshape(7).flip(0))", lambda x, v, c: (
        (u := np.concatenate([x, v, x * c])) ** 3 * u[::-1]).sum()),
    ("prod(sum(cat([A, B], dim=0), dim=1)) + sum(cat([A, W], dim=1)^2)", lambda a, b, w: (
        np.concatenate([a, b]).sum(axis=1).prod() + square(np.concatenate([a, w], axis=1)).sum())),
    ("sum(hstack([x, c, v])^2) + sum(hstack([W, A])[1]^3)", lambda x, c, v, w, a: (
        square(np.hstack([x, c, v])).sum() + (np.hstack([w, a])[1] ** 3).sum())),
    ("sum(vstack([v, W[0]])*W) + sum(vstack([A, B])[2]^3)", lambda v, w, a, b: (
        (np.vstack([v, w[0]]) * w).sum() + (np.vstack([a, b])[2] ** 3).sum())),
    ("sum(torch.stack([x, x^2], dim=1)*A) + sum(np.column_stack((x, x*c))*B)", lambda x, a, c, b: (
        (np.stack([x, square(x)], axis=1) * a).sum() + (np.column_stack((x, x * c)) * b).sum())),
    ("sum(squeeze(W[0]) * flatten(v)) + prod(A)", lambda w, v, a: (w[0] * v).sum() + a.prod()),
)  # fmt: skip


def called(case: Callable[..., Any], point: Mapping[str, Many]) -> Any:
    return case(*(point[CALLED.get(name, name)] for name in signature(case).parameters))


def checked(answer: Answer, row: Gradient, true: list[Any]) -> None:
    assert row.verdict is not None
    assert row.verdict.kind in ROUNDED, row.verdict
    assert all(near(MP.mpf(t), x, 1e-25, 1e-25) for t, x in zip(flat(row.exact), true, strict=True))
    assert form(row.exact) == form(answer.point[row.wrt])
    size = max(abs(float(x)) for x in true)
    for name in HOME:
        value = row.columns[name].value
        assert value is not None, row.columns[name].trouble
        assert form(value) == form(answer.point[row.wrt])
        floats = [float(x) for x in true]
        few = 64 * EPS[answer.dtype]
        assert flat(value) == pytest.approx(floats, rel=few, abs=few * size)


@pytest.mark.parametrize(("program", "case"), CASES, ids=[text for text, _ in CASES])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_program_over_matrices(ask: Ask, program: str, case: Callable[..., Any], dtype: str) -> None:
    names = [CALLED.get(name, name) for name in signature(case).parameters]
    answer = ask(program, {name: POINTS[name] for name in names}, dtype)
    assert answer.fault is None, answer.fault
    assert answer.output is not None
    point = answer.point
    true = called(case, {n: lifted(v) for n, v in point.items()})
    assert near(MP.mpf(str(answer.output.exact)), true, 1e-25)
    for row in answer.gradients:
        checked(answer, row, gradient(partial(called, case), point, row.wrt))


def test_every_row_over_matrices_is_used_here() -> None:
    engine_words = {"matvec": "W @ v", "vecmat": "x @ W", "matmul": "A @ B"}
    linear = {op.name: op.written for op in TABLE.values() if op.kind == LINEAR}
    words = {name: engine_words.get(name, written) for name, written in linear.items()}
    spelled = {"transpose": ".T"}
    for name, word in words.items():
        assert any(spelled.get(name, word) in text for text, _ in CASES), name


@pytest.mark.parametrize("further", ["finite_difference", "complex_step", "forward_mode"])
def test_a_further_column_sees_matrices_too(further: str) -> None:
    engine = Engine()
    for name in HOME:
        engine.use(name)
    program = "sum(exp(A @ B.T)*outer(x, x)) + trace(A) + sum(A.mean(dim=0)*x)"
    question = Question(1, program, {"A": A, "B": B, "x": X}, extra=(further,))
    *_, answer = engine.answers(question)
    assert [row.wrt for row in answer.gradients] == ["A", "B", "x"]
    for row in answer.gradients:
        told, exact = row.columns[further].value, [float(x) for x in flat(row.exact)]
        assert flat(told) == pytest.approx(exact, rel=1e-6 if further == "finite_difference" else 1e-12)
        assert form(told) == form(row.exact)


@pytest.mark.parametrize("seed", [((1.0, -2.0), (0.5, 3.0)), (1.0, -2.0, 0.5, 3.0)])
def test_a_matrix_output_takes_a_matrix_for_v(ask: Ask, seed: Value) -> None:
    answer = ask("A @ tanh(B)", {"A": A, "B": B}, seed=seed)
    a, b = (torch.tensor(v, dtype=torch.float64) for v in (A, B))
    jacobians = torch.autograd.functional.jacobian(lambda p, q: p @ torch.tanh(q), (a, b))
    for row, jacobian in zip(answer.gradients, jacobians, strict=True):
        wide = jacobian.reshape(4, 4)
        v = torch.tensor(flat(seed), dtype=torch.float64)
        for name in HOME:
            column = row.columns[name]
            assert flat(column.value) == pytest.approx((v @ wide).tolist(), rel=1e-12)
            assert np.asarray(column.jacobian) == pytest.approx(np.asarray(wide), rel=1e-12, abs=1e-15)
            assert form(column.value) == (2, 2)


def test_the_hessian_names_components_of_a_matrix() -> None:
    engine = Engine()
    for name in HOME:
        engine.use(name)
    question = Question(1, "x @ tanh(A) @ x", {"A": A, "x": X}, wrt=("A", "x"), hessian=True)
    *_, answer = engine.answers(question)
    assert answer.hessian is not None
    a, x = (torch.tensor(v, dtype=torch.float64) for v in (A, X))
    blocks = torch.autograd.functional.hessian(lambda p, q: q @ torch.tanh(p) @ q, (a, x))
    for i in range(2):
        for j in range(2):
            cell = answer.hessian[f"A[{i}][{j}],x[0]"]
            true = float(blocks[0][1][i, j, 0])
            assert [cell[name] for name in HOME] == pytest.approx([true] * 3, rel=1e-12)


def test_a_curve_runs_along_one_component() -> None:
    engine = Engine()
    for name in HOME:
        engine.use(name)
    program, point = "sum(tanh(A @ B)*A.sum(dim=1, keepdim=True))", {"A": A, "B": B}
    axis = Axis("A", 2, -2.0, 2.0, 9)
    *_, answer = engine.answers(Question(1, program, point, axis=axis, dtype="float64"))
    assert answer.curves is not None
    xs = np.frombuffer(answer.curves.x)
    for k, x in enumerate(xs):
        moved = ((1.0, -2.5), (float(x), 0.5))
        *_, at = engine.answers(Question(2, program, {**point, "A": moved}))
        true = float(at.gradients[0].exact[1][0])  # type: ignore[index]  # a matrix of digits
        for name, curve in answer.curves.gradients.items():
            assert np.frombuffer(curve)[k] == pytest.approx(true, rel=1e-10), name


MISFITS = (
    ("A @ v", 3, "The inner sizes 2 and 3 do not fit"),
    ("c @ A", 3, "@"),
    ("y = 1; W + x", 10, "can't join values of 2 by 3 and 2"),
    ("trace(W)", 1, "2 by 3"),
    ("trace(x)", 1, "a matrix"),
    ("outer(A, x)", 1, "two vectors"),
    ("[x, v]", 1, "the same length"),
    ("[A, A]", 1, "nothing that lies deeper"),
    ("A[2]", 2, "There is no row [2] in a matrix of 2"),
    ("softmax(A)", 1, "needs a direction"),
    ("v.sum(dim=1)", 3, "dim=1 names another one"),
    ("norm(A, 2)", 1, "for vectors alone"),
    ("A", 1, "The output has 4 numbers"),
)


@pytest.mark.parametrize(("program", "column", "sentence"), MISFITS)
def test_what_does_not_fit_is_told_at_its_place(ask: Ask, program: str, column: int, sentence: str) -> None:
    answer = ask(program, {n: v for n, v in POINTS.items() if n in program})
    assert answer.fault is not None
    assert answer.fault.kind == "shape"
    assert sentence in answer.fault.said.text
    assert (answer.fault.line, answer.fault.column) == (1, column)


def test_what_the_factors_carry_stands_in_rows(ask: Ask) -> None:
    answer = ask("sum(tanh(W @ v))", {"W": W, "v": V})
    (path,) = answer.gradients[0].columns["by_hand"].paths
    assert [factor.formula for factor in path.factors] == ["1", "1 - tanh(W @ v)**2", "outer(v, v)"]
    assert path.product == answer.gradients[0].columns["by_hand"].value
    assert form(path.factors[-1].value) == (2, 3)
    assert form(path.factors[-1].local) == (2, 6)


def test_rounding_in_a_product_is_told_as_rounding(ask: Ask) -> None:
    """1e16 + 1 - 1e16 in a row: the value is off, and the verdict says why."""
    large, unit = ((1e16, 1.0), (1.0, 1.0)), ((1.0, 0.0), (0.0, 1.0))
    answer = ask("sum(B @ A @ x)", {"A": large, "B": unit, "x": (1.0, 3.0)})
    assert answer.output is not None
    assert answer.output.verdict is not None
    assert answer.output.verdict.kind in ROUNDED
    assert MP.mpf(str(answer.output.exact)) == 10**16 + 7


@given(program=matrix_programs())
@quiet(60)
def test_programs_over_matrices_that_nobody_chose(ask: Ask, program: Program) -> None:
    """The exact number is the difference's, and where the columns are said to agree with it, they do."""
    graph = read(program.text).graph
    assert graph is not None
    rows = {name: held(program.point[name], program.dtype) for name in ("x", "c")}
    for name in ("A", "B"):
        top, bottom = (held(row, program.dtype) for row in program.point[name])  # type: ignore[union-attr]  # matrices
        rows[name] = (top, bottom)  # type: ignore[assignment]  # rows of numbers
    answer = ask(program.text, rows, program.dtype)
    assert answer.fault is None
    for row in answer.gradients:
        assert row.verdict is not None
        assert row.verdict.kind != "differ", row.verdict
        assert (row.exact is None) <= bool({row.verdict.kind, *row.verdict.also} & NO_EXACT)
        if row.exact is not None and row.verdict.kind in ROUNDED:
            true = gradient(partial(evaluate, graph), answer.point, row.wrt)
            size = max(abs(x) for x in true)
            pairs = zip(flat(row.exact), true, strict=True)
            least = size * 1e-18 + 1e-40  # the difference is taken at 60 digits
            assert all(near(MP.mpf(t), x, 1e-15, least) for t, x in pairs), row
