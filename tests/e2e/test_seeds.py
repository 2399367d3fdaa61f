"""The notebooks' own examples through the front door, each held to what its arithmetic can give.

The last digits may differ between processors, so no string is compared: a number may be off by what the
steps that lead to it do to one rounding each.
"""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass, field
from typing import Any

import pytest

from triptych.resources import resource

EPS = {"float32": 2.0**-23, "float64": 2.0**-52}
COLUMNS = ("symbolic", "by_hand", "autograd")
# 1 - p cancels: one rounding of p is so many of what is left.
AMPLIFIED = {3.5: 1 / (1 - 0.970687769248644), 6.7: 1 / (1 - 0.998770601378723)}


@dataclass(frozen=True)
class Seed:
    """One example: the numbers that the notebook's author would expect, to 15 digits or more."""

    numbers: str
    program: str
    at: dict[str, Any]
    output: float
    gradients: dict[str, Any]
    grad_fn: str
    amplified: float = 1.0
    wrt: tuple[str, ...] = ()
    ids: dict[str, float] = field(default_factory=dict)


SEEDS = tuple(
    Seed(
        case["numbers"], case["program"], case["at"], case["value"], case["gradients"],
        case.get("grad_fn", ""), case.get("amplified", 1.0), tuple(case.get("wrt", ())),
        case.get("steps", {}),
    )
    for case in tomllib.loads(resource("notebook-cases.toml").read_text(encoding="utf-8"))["case"]
)  # fmt: skip
FACTORS = "z = w*x + b; p = sigmoid(z); L = bce(p, y)"


def requests() -> list[dict[str, Any]]:
    """Each example in each dtype."""
    return [
        {
            "id": [seed.numbers, dtype],
            "program": seed.program,
            "at": seed.at,
            "wrt": list(seed.wrt),
            "dtype": dtype,
        }
        for seed in SEEDS
        for dtype in EPS
    ]


@pytest.fixture(scope="module")
def answers(batch: Any) -> dict[tuple[str, str], Any]:
    """One run of the real command over all of them."""
    ran = batch(requests())
    assert ran.code == 0, ran.err
    return {tuple(line["id"]): line for line in ran.lines}


def numbers(value: Any) -> list[float]:
    return [float(v) for v in value] if isinstance(value, list) else [float(value)]


def held(value: float, dtype: str) -> float:
    """The relative error that an input may have before anything is computed."""
    return 0.0 if value == int(value) or dtype == "float64" else EPS[dtype] / 2


def allowed(seed: Seed, dtype: str) -> float:
    """Four roundings, each carried on as far as the steps carry it, and what the inputs' own can do."""
    inputs = sum(held(float(v), dtype) for value in seed.at.values() for v in numbers(value))
    return 4 * EPS[dtype] * seed.amplified + 8 * inputs


@pytest.mark.parametrize("dtype", EPS)
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.numbers)
def test_a_seed_has_its_value_and_its_gradients(answers: Any, seed: Seed, dtype: str) -> None:
    answer = answers[seed.numbers, dtype]
    most = allowed(seed, dtype)
    assert answer["output"]["value"] == pytest.approx(seed.output, rel=most)
    assert float(answer["output"]["exact"]) == pytest.approx(seed.output, rel=8 * EPS[dtype])
    for name, expected in seed.gradients.items():
        row = answer["gradients"][name]
        for column in COLUMNS:
            assert row["columns"][column]["trouble"] is None
            assert numbers(row["columns"][column]["value"]) == pytest.approx(numbers(expected), rel=most)
        assert numbers(row["exact"]) == pytest.approx(numbers(expected), rel=8 * EPS[dtype])
        assert row["verdict"]["kind"] in ("agree", "rounding", "cancellation")


@pytest.mark.parametrize("dtype", EPS)
@pytest.mark.parametrize("seed", [s for s in SEEDS if s.ids], ids=lambda seed: seed.numbers)
def test_a_seed_has_its_steps(answers: Any, seed: Seed, dtype: str) -> None:
    nodes = {node["id"]: node["value"] for node in answers[seed.numbers, dtype]["nodes"]}
    for name, expected in seed.ids.items():
        assert nodes[name] == pytest.approx(expected, rel=4 * EPS[dtype])


@pytest.mark.parametrize("seed", [s for s in SEEDS if s.grad_fn], ids=lambda seed: seed.numbers)
def test_a_seed_ends_in_the_notebooks_grad_fn(answers: Any, seed: Seed) -> None:
    """A textbook's one bce is the notebook's clamped lines, whose last step is the minus in front."""
    rows = answers[seed.numbers, "float32"]["gradients"].values()
    assert {row["columns"]["autograd"]["grad_fn"] for row in rows} == {seed.grad_fn}


@pytest.mark.parametrize("dtype", EPS)
def test_the_exact_gradient_in_double_is_the_notebooks_to_15_digits(answers: Any, dtype: str) -> None:
    row = answers["20-22", dtype]["gradients"]
    digits = 15 if dtype == "float64" else 6
    for name, expected in (("w", 6.691763029237441), ("b", 0.998770601378723)):
        assert float(row[name]["exact"]) == pytest.approx(expected, rel=10.0**-digits)


@pytest.mark.parametrize("dtype", EPS)
def test_the_factors_of_the_perceptron_by_hand(answers: Any, dtype: str) -> None:
    """Seeds 17 to 20: dL/dp, dp/dz, dz/dw and dz/db, and their products."""
    gradients = answers["20-22", dtype]["gradients"]
    amplified = 4 * EPS[dtype] * AMPLIFIED[6.7]
    for name, last in (("w", 6.7), ("b", 1.0)):
        (path,) = gradients[name]["columns"]["by_hand"]["paths"]
        factors = {factor["of"]: factor["value"] for factor in path["factors"]}
        assert factors["L"] == pytest.approx(813.405825167543, rel=amplified)
        assert factors["p"] == pytest.approx(0.00122788720030742, rel=amplified)
        assert path["factors"][-1]["value"] == pytest.approx(last, rel=EPS[dtype])
        product = math.prod(factor["value"] for factor in path["factors"])
        assert path["product"] == pytest.approx(product, rel=8 * EPS[dtype])
        assert gradients[name]["columns"]["by_hand"]["path_count"] == 1


def test_in_float32_the_loss_is_worse_than_its_gradient(answers: Any) -> None:
    """1 - p cancels in the loss, while in the gradient the same 1 - p stands above and below."""
    answer = answers["20-22", "float32"]
    loss = abs(answer["output"]["value"] / 6.701230154951714 - 1)
    slope = abs(answer["gradients"]["b"]["columns"]["autograd"]["value"] / 0.998770601378723 - 1)
    assert loss > 4 * EPS["float32"] > slope
    assert answer["output"]["verdict"]["kind"] == "cancellation"
