"""Training against what others compute: a bare torch loop, gradient descent at 50 digits, published rules."""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Callable, Sequence

import mpmath
import pytest
import torch

from triptych.engine.train.trainer import parts
from triptych.messages import Course, Recipe, Rows, Stand, TrainAsk, TrainPart

NEURON = "z = w*x + b\np = sigmoid(z)\nL = bce(p, y)"
PARABOLA = "L = w^2"
ROWS = Rows(("x", "y"), ((0.5, 0.0), (1.5, 1.0), (2.0, 0.0), (3.5, 1.0), (4.0, 1.0)))


def ask(
    program: str,
    start: tuple[float, ...],
    steps: int,
    *,
    trained: tuple[str, ...] = ("w", "b"),
    rows: Rows | None = None,
    point: dict[str, float] | None = None,
    dtype: str = "float64",
    **recipe: float | str | bool,
) -> TrainAsk:
    made = Recipe(**recipe)  # type: ignore[arg-type]  # a test's words are the recipe's own
    names = ("autograd", "by_hand") if made.zero_grad else ("autograd", "by_hand", "right")
    stands = {name: Stand(start) for name in names}
    return TrainAsk(1, program, point or {}, rows, trained, dtype, made, stands, steps)


class Trained:
    """All parts of one asking, put together."""

    def __init__(self, asked: TrainAsk) -> None:
        self.parts = list(parts(asked))
        self.last: TrainPart = self.parts[-1]
        self._count = len(asked.trained)

    def numbers(self, column: str, field: str) -> list[float]:
        courses: list[Course] = [part.courses[column] for part in self.parts]
        return [float(v) for course in courses for v in array("d", getattr(course, field))]

    def rows(self, column: str, field: str = "weights") -> list[tuple[float, ...]]:
        found = self.numbers(column, field)
        return [tuple(found[i : i + self._count]) for i in range(0, len(found), self._count)]

    @property
    def said(self) -> str:
        return " ".join(said.text for said in self.last.because)


def test_gradients_that_are_not_zeroed_pile_up_as_published() -> None:
    found = Trained(ask(PARABOLA, (2.0,), 4, trained=("w",), rate=0.1, zero_grad=False))
    for column in ("autograd", "by_hand"):
        assert found.numbers(column, "weights") == pytest.approx([1.6, 0.88, -0.016, -0.9088])
        assert found.numbers(column, "gradients") == pytest.approx([4, 3.2, 1.76, -0.032])
        assert found.numbers(column, "held") == pytest.approx([4, 7.2, 8.96, 8.928])
    assert found.numbers("right", "weights") == pytest.approx([1.6, 1.28, 1.024, 0.8192])


Maker = Callable[[list[torch.Tensor]], torch.optim.Optimizer]
OPTIMIZERS: dict[str, Maker] = {
    "sgd": lambda leaves: torch.optim.SGD(leaves, lr=0.3),
    "momentum": lambda leaves: torch.optim.SGD(leaves, lr=0.3, momentum=0.9),
    "adam": lambda leaves: torch.optim.Adam(leaves, lr=0.3),
}


def bare_loop(
    optimizer: str, dtype: torch.dtype, steps: int, *, whole: bool, zero: bool
) -> list[tuple[float, ...]]:
    """What a notebook would do."""
    x, y = (torch.tensor(column, dtype=dtype) for column in ROWS.columns.values())
    w = torch.tensor(1.0, dtype=dtype, requires_grad=True)
    b = torch.tensor(0.0, dtype=dtype, requires_grad=True)
    made = OPTIMIZERS[optimizer]([w, b])
    path: list[tuple[float, ...]] = []
    for i in range(steps):
        if zero:
            made.zero_grad()
        at = slice(None) if whole else i % len(x)
        p = torch.clamp(torch.sigmoid(w * x[at] + b), 1e-8, 1 - 1e-8)
        loss = -(y[at] * torch.log(p) + (1 - y[at]) * torch.log(1 - p))
        (loss.mean() if whole else loss).backward()
        made.step()
        path.append((w.item(), b.item()))
    return path


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(("whole", "zero"), [(True, True), (False, True), (True, False)])
def test_torch_walks_as_a_bare_loop_does_to_the_last_bit(
    optimizer: str, dtype: str, whole: bool, zero: bool
) -> None:
    found = Trained(
        ask(
            NEURON, (1.0, 0.0), 60, rows=ROWS, dtype=dtype,
            optimizer=optimizer, rate=0.3, whole=whole, zero_grad=zero,
        )
    )  # fmt: skip
    kind = torch.float32 if dtype == "float32" else torch.float64
    walked = found.rows("autograd")  # it stops where numbers are lost, a bare loop does not
    assert repr(walked) == repr(bare_loop(optimizer, kind, len(walked), whole=whole, zero=zero))


def exact_slopes(weights: Sequence[mpmath.mpf], rows: Sequence[tuple[float, ...]]) -> list[mpmath.mpf]:
    """Mean of (p - y)x and of p - y, the textbook's gradient of a sigmoid's cross-entropy."""
    w, b = weights
    errors = [1 / (1 + mpmath.exp(-(w * x + b))) - y for x, y in rows]
    return [sum(e * x for e, (x, _) in zip(errors, rows, strict=True)) / len(rows), sum(errors) / len(rows)]


def exact_path(optimizer: str, steps: int, *, whole: bool) -> list[tuple[float, ...]]:
    """Gradient descent at 50 digits, after the published formulas."""
    with mpmath.workdps(50):
        weights, rate = [mpmath.mpf(1), mpmath.mpf(0)], mpmath.mpf(0.3)
        one, two = mpmath.mpf(0.9), mpmath.mpf(0.999)
        m, v = [mpmath.mpf(0)] * 2, [mpmath.mpf(0)] * 2
        path = []
        for t in range(1, steps + 1):
            g = exact_slopes(weights, ROWS.values if whole else [ROWS.values[(t - 1) % 5]])
            step = g
            if optimizer == "momentum":
                step = m = [one * old + new for old, new in zip(m, g, strict=True)]
            elif optimizer == "adam":
                m = [one * old + (1 - one) * new for old, new in zip(m, g, strict=True)]
                v = [two * old + (1 - two) * new**2 for old, new in zip(v, g, strict=True)]
                step = [
                    (a / (1 - one**t)) / (mpmath.sqrt(s / (1 - two**t)) + mpmath.mpf(1e-8))
                    for a, s in zip(m, v, strict=True)
                ]
            weights = [w - rate * s for w, s in zip(weights, step, strict=True)]
            path.append(tuple(map(float, weights)))
    return path


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("whole", [True, False])
def test_both_columns_follow_the_path_at_50_digits(optimizer: str, whole: bool) -> None:
    found = Trained(ask(NEURON, (1.0, 0.0), 40, rows=ROWS, optimizer=optimizer, rate=0.3, whole=whole))
    true = exact_path(optimizer, 40, whole=whole)
    for column in ("autograd", "by_hand"):
        for got, want in zip(found.rows(column), true, strict=True):
            assert got == pytest.approx(want, rel=1e-11, abs=1e-12)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("zero", [True, False])
def test_to_go_on_from_a_stand_is_to_have_gone_on(optimizer: str, zero: bool) -> None:
    wish = {"rows": ROWS, "optimizer": optimizer, "rate": 0.1, "zero_grad": zero, "whole": False}
    straight = Trained(ask(NEURON, (1.0, 0.0), 20, **wish))  # type: ignore[arg-type]  # as in ask
    half = Trained(ask(NEURON, (1.0, 0.0), 12, **wish))  # type: ignore[arg-type]  # as in ask
    again = ask(NEURON, (1.0, 0.0), 8, **wish)  # type: ignore[arg-type]  # as in ask
    stands = {
        name: Stand(
            *((half.rows(name, field) or [()])[-1] for field in ("weights", "held", "first", "second"))
        )
        for name in again.stands
    }
    later = TrainAsk(
        1, NEURON, {}, ROWS, again.trained, again.dtype, again.recipe, stands, 8, begun=12, since=12
    )
    found = Trained(later)
    for name in stands:
        assert repr(half.rows(name) + found.rows(name)) == repr(straight.rows(name))


def test_a_step_over_a_parabola_diverges_above_two_by_its_curvature() -> None:
    just_below = Trained(ask(PARABOLA, (2.0,), 300, trained=("w",), rate=0.99))
    assert just_below.last.ended == "done"
    above = Trained(ask(PARABOLA, (2.0,), 300, trained=("w",), rate=1.01))
    assert above.last.ended == "diverged"
    assert "above 2/2 = 1 " in above.said
    assert "this one is 1.01" in above.said


def test_a_learning_rate_of_a_million_is_told_with_its_bound() -> None:
    mse = "p = w*x + b\nL = mse(p, y)"
    found = Trained(ask(mse, (1.0, 0.0), 1000, rows=ROWS, rate=1e6))
    assert found.last.ended == "diverged"
    rows = ROWS.columns["x"]
    mean, square = sum(rows) / 5, sum(x * x for x in rows) / 5
    largest = (square + 1) + math.sqrt((square - 1) ** 2 + 4 * mean**2)  # of 2·[[square, mean], [mean, 1]]
    assert f"above 2/{largest:.4g} = {2 / largest:.4g} " in found.said
    assert all(map(math.isfinite, found.rows("autograd")[-2]))


@pytest.mark.parametrize(("w", "y", "word"), [(2.483, 0.0, "inf"), (2.483, 1.0, "nan")])
def test_a_lost_number_is_told_with_its_row_and_its_step(w: float, y: float, word: str) -> None:
    rows = Rows(("x", "y"), ((1.0, 0.0), (6.7, y)))
    found = Trained(ask(NEURON, (w, 0.0), 10, rows=rows, dtype="float32", rate=0.01))
    assert (found.last.ended, found.last.row, found.last.done) == ("diverged", 1, 1)
    assert f"At L a number becomes {word} in float32" in found.said
    fine = Trained(ask(NEURON, (2.482, 0.0), 1, rows=rows, dtype="float32", rate=0.01))
    assert fine.last.ended == "done"


def test_a_clamp_that_holds_the_gradient_at_0_is_told_and_the_hand_goes_on() -> None:
    at = {"x": 6.7, "y": 1.0}
    found = Trained(ask(NEURON, (-3.0, 0.0), 10, point=at, dtype="float32", rate=1.0))
    assert (found.last.ended, found.last.done) == ("stuck", 1)
    assert "A clamp acts at L" in found.said
    assert found.rows("autograd") == [(-3.0, 0.0)]
    assert found.rows("by_hand")[0][0] > 0
    moves = Trained(ask(NEURON, (-2.74, 0.0), 10, point=at, dtype="float32", rate=0.01))
    assert moves.last.ended == "done"


def test_a_negative_rate_climbs_and_that_is_told() -> None:
    found = Trained(ask(PARABOLA, (2.0,), 100, trained=("w",), rate=-0.1))
    assert found.rows("autograd")[0] == pytest.approx((2.4,))
    assert found.last.ended == "diverged"
    assert "uphill" in found.said


def test_a_step_function_has_nothing_to_step_by() -> None:
    program = "p = where(w*x + b >= 0, 1, 0)\nL = mse(p, y)"
    found = Trained(ask(program, (1.0, 0.0), 10, rows=ROWS))
    assert (found.last.ended, found.last.done) == ("trouble", 0)
    assert "No gradient" in found.said
    assert "element 0 of tensors does not require grad" in found.said


def test_a_program_that_can_not_be_answered_is_told() -> None:
    found = Trained(ask("L = sigmoit(w)", (1.0,), 10, trained=("w",)))
    assert (found.last.ended, "did you mean sigmoid" in found.said) == ("trouble", True)


def test_parts_come_often_enough_and_lose_no_step() -> None:
    found = Trained(ask(NEURON, (1.0, 0.0), 1000, rows=ROWS, rate=0.01))
    assert len(found.parts) > 2
    assert [part.done for part in found.parts] == sorted({part.done for part in found.parts})
    assert len(found.rows("autograd")) == len(found.numbers("autograd", "loss")) == 1000
    assert sys.byteorder == "little" or found.numbers("autograd", "loss")[0] < 1e3


def test_a_loss_with_matrices_is_trained_as_torch_alone_trains_it() -> None:
    """trace, det and products run as typed in PyTorch and laid out by hand."""
    program = "A = [[1.5, 2], [0.25, 4]]; u = [1, -1]; L = (w*trace(A) - det(A) + b*sum(A @ u))^2"
    trained = Trained(ask(program, (0.5, -0.25), 25, rate=0.01))
    w, b = (torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in (0.5, -0.25))
    a = torch.tensor([[1.5, 2.0], [0.25, 4.0]], dtype=torch.float64)
    u = torch.tensor([1.0, -1.0], dtype=torch.float64)
    optimizer = torch.optim.SGD([w, b], 0.01)
    true = []
    for _ in range(25):
        optimizer.zero_grad()
        (w * a.trace() - torch.linalg.det(a) + b * (a @ u).sum()).pow(2).backward()
        optimizer.step()
        true.append((w.item(), b.item()))
    assert trained.last.ended == "done", trained.said
    for column in ("autograd", "by_hand"):
        for found, wanted in zip(trained.rows(column), true, strict=True):
            assert found == pytest.approx(wanted, rel=1e-12)


def test_a_first_value_of_the_program_stands_where_none_is_given() -> None:
    for point, end in (({}, 3.0), ({"x": 4.0}, 4.0)):
        trained = Trained(ask("x = 3\nL = (w - x)^2", (0.5,), 200, trained=("w",), point=point, rate=0.1))
        assert trained.last.ended == "done", trained.said
        assert trained.rows("by_hand")[-1] == trained.rows("autograd")[-1] == pytest.approx((end,))


def test_a_value_that_is_missing_is_told() -> None:
    trained = Trained(ask("L = (w - x)^2", (0.5,), 5, trained=("w",)))
    assert (trained.last.ended, trained.said) == ("trouble", "x has no value")
