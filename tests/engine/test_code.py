"""The PyTorch code that is shown runs unchanged, warns of nothing, and prints the very gradients shown."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest
from tests.engine.conftest import Ask

from triptych.messages import Answer, Value

Case = tuple[str, dict[str, Value], tuple[str, ...], Value | None]
V: Value = (1.0, -2.5, 3.0)
P: Value = (1.0, 2.0)
M: Value = ((1.0, -2.5), (3.0, 0.5))
PERCEPTRON = "z = w*x + b; p = sigmoid(z); L = bce(p, y)"
CASES: tuple[Case, ...] = (
    ("y = x^2; z = sin(y)", {"x": 3.0}, (), None),
    ("y = x^2; z = sin(y)", {"x": 3.0}, ("y", "x"), None),
    (PERCEPTRON, {"x": 6.7, "w": 1.0, "b": 0.0, "y": 0.0}, ("w", "b", "p"), None),
    (PERCEPTRON, {"x": (6.7, 0.3), "w": 1.0, "b": 0.0, "y": (0.0, 1.0)}, ("w", "b"), None),
    ("mean(x^2)", {"x": V}, (), None),
    ("x^2", {"x": V}, (), (1.0, 10.0, 100.0)),
    ("y = where(v > 0, v, 0.1*v); sum(y*w)", {"v": V, "w": 0.5}, (), None),
    ("where(x > 0 and not x > 2, x^2, 3)*where(x == 1, 2, 3)", {"x": 1.5}, (), None),
    ("mse(p, y) + mae(p, y) + hinge(p, y) + huber(p, y)", {"p": V, "y": (1.0, 1.0, -1.0)}, (), None),
    ("bce_with_logits(z, 1) + relu(z) + leaky_relu(z) + elu(z) + gelu(z) + silu(z)", {"z": -0.7}, (), None),
    ("leaky_relu(z, 0.2) + elu(z, 2) + softplus(z) + logsigmoid(z)", {"z": -0.7}, (), None),
    ("norm(v) + max(v) + min(v) + dot(v, [1, 2, 3])/size(v)", {"v": V}, (), None),
    ("[x, 2*x, 1][1]*v[2] + sum([1, 2, 3])*x", {"x": 0.5, "v": V}, (), None),
    ("clamp(x, -1, 1) + clamp(3*x, -2, inf) + max(x, 0.1) + min(2, x)", {"x": 0.5}, (), None),
    ("cbrt(x) + log2(x) + log10(x) + log1p(x) + expm1(x) + erf(x) + atan2(x, 2)", {"x": 0.5}, (), None),
    ("x^pi + e^x + 2^x + x/3 + (1/3)*x + sqrt(2)*x + 1e-3*x", {"x": 0.5}, (), None),
    ("sec(x) + cot(x) + acot(x) + sech(x) + sinc(x) + erfc(x) + erfinv(x) + lgamma(x)", {"x": 0.5}, (), None),
    (
        "digamma(x) + polygamma(2, x) + logit(x) + xlogy(x, 2) + exp2(x) + logaddexp(x, 1)",
        {"x": 0.5},
        (),
        None,
    ),
    (
        "hardtanh(x) + hardtanh(x, -2, 2) + hardtanh(x, -1, 3) + celu(x, 2) + softshrink(x)",
        {"x": 0.7},
        (),
        None,
    ),
    ("hardtanh(x, -w, w) + celu(x, w) + softshrink(x, w) + prelu(x, w)", {"x": 0.7, "w": 0.25}, (), None),
    ("hardsigmoid(x) + hardswish(x) + relu6(x) + selu(x) + mish(x) + softsign(x)", {"x": 0.7}, (), None),
    ("x*floor(x) + x*ceil(x) + x*round(x) + x*trunc(x) + frac(x) + hypot(x, 3)", {"x": 2.3}, (), None),
    ("remainder(x, 2) + fmod(-x, 2) + tanhshrink(x) + hardshrink(x, 1)", {"x": 2.3}, (), None),
    ("prod(v) + var(v) + std(v) + logsumexp(v) + prod(softmax(v))", {"v": V}, (), None),
    ("log_softmax(v) + cumsum(v^2) + flip(v)", {"v": V}, (), (1.0, 10.0, 100.0)),
    ("W = [[1, 2], [3, 4]]; sum(tanh(W @ v + [0.5, 1]) * W[:, 1])", {"v": (0.5, -1.0)}, (), None),
    ("trace(A.T @ [[1, 2], [3, x]]) + dot(A, v)[0] + logsumexp(A)", {"A": M, "x": 0.5, "v": P}, (), None),
    ("softmax(A, dim=1) - A.mean(dim=0, keepdim=True) + flip(A, dims=[0])", {"A": M}, (), M),
    ("sum(v[1:]^2) + norm(cat([v[::2], cumprod(v)])) + sum(A[:, 1:])", {"A": M, "v": V}, (), None),
    ("U = outer(v, v) + flatten(A)[3]; U @ v", {"A": M, "v": P}, ("A", "U"), (1.0, 10.0)),
    ("lambda*print + torch", {"lambda": 2.0, "print": 3.0, "torch": 4.0}, (), None),
    ("x*y", {"x": float("inf"), "y": float("nan")}, (), None),
    ("x = 3.0; y = x*x", {}, (), None),
    ("y = x + 1; 7*w", {"x": 1.0, "w": 2.0}, (), None),
)

RUN = """
import contextlib, io, json, sys, warnings
import torch
warnings.simplefilter("error")
found = []
for code in json.load(sys.stdin):
    torch.set_default_dtype(torch.float32)
    names = {}
    with contextlib.redirect_stdout(io.StringIO()) as shown:
        exec(compile(code, "shown", "exec"), names)
    tensors = {name: x for name, x in names.items() if isinstance(x, torch.Tensor)}
    kept = {name: x.grad for name, x in tensors.items() if x.is_leaf or x.retains_grad}
    found.append([shown.getvalue(), {name: g.double().tolist() for name, g in kept.items() if g is not None}])
json.dump(found, sys.stdout)
"""


def codes(answer: Answer) -> Iterator[str]:
    for gradient in answer.gradients:
        code = gradient.columns["autograd"].code
        assert code is not None, gradient.columns["autograd"].trouble
        yield code


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_code_prints_what_the_column_shows(ask: Ask, dtype: str) -> None:
    answers = [ask(program, point, dtype, wrt, seed) for program, point, wrt, seed in CASES]
    texts = []
    for answer in answers:
        assert answer.fault is None
        (code,) = set(codes(answer))
        texts.append(code)
    done = subprocess.run(
        [sys.executable, "-c", RUN], input=json.dumps(texts), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    for answer, (printed, grads) in zip(answers, json.loads(done.stdout), strict=True):
        check(answer, printed, grads)


def check(answer: Answer, printed: str, grads: dict[str, float | list[float]]) -> None:
    """What is printed is the column's line, but for the dtype where the code has made it the default."""
    columns = {gradient.wrt: gradient.columns["autograd"] for gradient in answer.gradients}
    lines = [str(column.printed).replace(", dtype=torch.float64", "") for column in columns.values()]
    assert printed == "".join(f"{line}\n" for line in lines), answer.program
    for name, column in columns.items():
        got = grads.get(name, grads.get(f"{name}_"))
        value = np.asarray(column.value).tolist()
        assert got == value or str(got) == str(value) or (column.printed == "None" and got is None)


def test_the_code_needs_nothing_but_torch(ask: Ask) -> None:
    for program, point, wrt, seed in CASES:
        printed = list(codes(ask(program, point, "float64", wrt, seed)))
        assert printed, program
        for code in printed:
            imports = [line for line in code.splitlines() if "import" in line]
            assert imports == ["import torch"]
            assert "triptych" not in code
