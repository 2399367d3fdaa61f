"""The loss surface: grid points against 50 digits, slopes against difference quotients, what stands."""

from __future__ import annotations

import math
from collections.abc import Mapping

import mpmath
import numpy as np
import numpy.typing as npt
import pytest

from triptych.engine.answer import Engine
from triptych.engine.backends import HOME
from triptych.lang.perceptron import Form, program
from triptych.messages import Answer, Axis, Plane, Question, Surface, Value

NEURON = program(Form())
AT: dict[str, Value] = {"x": 6.7, "w": 1.0, "b": 0.0, "y": 0.0}
PLANE = Plane(Axis("w", None, -4.0, 4.0, 41), Axis("b", None, -5.0, 5.0, 21))


class Room:
    """An engine that is asked for the surface again and again, as the page does."""

    def __init__(self, text: str = NEURON, dtype: str = "float64", columns: tuple[str, ...] = HOME) -> None:
        self._engine, self._text, self._dtype = Engine(), text, dtype
        for name in columns:
            self._engine.use(name)
        self._revision = 0

    def parts(
        self, at: Mapping[str, Value], plane: Plane | None = PLANE, wrt: tuple[str, ...] = ("w", "b")
    ) -> list[Answer]:
        self._revision += 1
        question = Question(self._revision, self._text, dict(at), wrt, self._dtype, plane=plane)
        return list(self._engine.answers(question))

    def ask(self, at: Mapping[str, Value], plane: Plane | None = PLANE) -> Answer:
        return self.parts(at, plane)[0]


def grid(surface: Surface | None) -> npt.NDArray[np.float64]:
    assert surface is not None
    return np.frombuffer(surface.values).reshape(surface.up.points, surface.across.points)


def true_loss(w: float, b: float, x: float, y: float) -> float:
    with mpmath.workdps(50):
        z = mpmath.mpf(w) * mpmath.mpf(x) + mpmath.mpf(b)
        return float(mpmath.log(1 + mpmath.exp(z)) - mpmath.mpf(y) * z)


@pytest.mark.parametrize(("dtype", "digits"), [("float64", 1e-9), ("float32", 2e-3)])
def test_every_grid_point_is_the_loss_there(dtype: str, digits: float) -> None:
    text = program(Form(loss="bce_with_logits"))
    values = grid(Room(text, dtype).ask({**AT, "y": 0.25}).surface)
    ws, bs = np.linspace(-4, 4, 41), np.linspace(-5, 5, 21)
    assert values.shape == (21, 41)
    for i, j in [(0, 0), (20, 40), (10, 20), (3, 37), (17, 2)]:
        true = true_loss(float(ws[j]), float(bs[i]), 6.7, 0.25)
        assert values[i, j] == pytest.approx(true, rel=digits)


def test_rows_are_averaged_at_every_grid_point() -> None:
    xs, ys = (0.5, -1.2, 2.0), (1.0, 0.0, 1.0)
    values = grid(Room().ask({**AT, "x": xs, "y": ys}, small(0.0)).surface)
    w, b = -1.0, 0.5
    true = sum(true_loss(w, b, x, y) for x, y in zip(xs, ys, strict=True)) / 3
    assert values[5, 5] == pytest.approx(true, rel=1e-6)


def small(rate: float) -> Plane:
    """From -2 to 0 by -1 to 2, so that the middle of its 11 by 11 points is at w = -1, b = 0.5."""
    return Plane(Axis("w", None, -2.0, 0.0, 11), Axis("b", None, -1.0, 2.0, 11), rate)


@pytest.mark.parametrize("at", [{"w": 0.31, "b": -0.4}, {"w": -1.7, "b": 2.2}, {"w": 0.02, "b": 0.0}])
def test_the_slopes_are_difference_quotients_of_the_exact_loss(at: dict[str, Value]) -> None:
    point = {**AT, "x": 1.3, "y": 1.0, **at}
    told = Room().ask(point).downhill
    assert told is not None
    w, b = float(at["w"]), float(at["b"])  # type: ignore[arg-type]  # numbers
    h = 1e-5
    by_w = (true_loss(w + h, b, 1.3, 1.0) - true_loss(w - h, b, 1.3, 1.0)) / (2 * h)
    by_b = (true_loss(w, b + h, 1.3, 1.0) - true_loss(w, b - h, 1.3, 1.0)) / (2 * h)
    assert set(told.slopes) == set(HOME)
    for slopes in told.slopes.values():
        assert list(slopes) == pytest.approx([by_w, by_b], abs=1e-8)


def test_one_step_lands_where_the_rate_says_and_the_loss_there_is_told() -> None:
    plane = Plane(PLANE.across, PLANE.up, 0.05)
    told = Room().ask(AT, plane).downhill
    assert told is not None
    assert told.by == "autograd"
    p = 1 / (1 + math.exp(-6.7))
    assert told.to is not None
    assert list(told.to) == pytest.approx([1 - 0.05 * p * 6.7, -0.05 * p])
    assert told.value == pytest.approx(true_loss(*told.to, 6.7, 0.0), rel=1e-6)


def test_a_name_that_nobody_differentiates_by_has_slopes_all_the_same() -> None:
    told = Room().parts(AT, wrt=("x",))[0].downhill
    assert told is not None
    assert told.slopes["symbolic"][1] == pytest.approx(1 / (1 + math.exp(-6.7)))


def test_a_step_of_its_own_names_computes_nothing_and_any_other_does() -> None:
    room = Room()
    first = room.ask(AT)
    moved = room.ask({**AT, "w": -2.0, "b": 1.0})
    assert first.surface is not None
    assert (moved.surface, moved.surface_key) == (None, first.surface_key)
    beside = room.ask({**AT, "x": 3.0})
    assert beside.surface is not None
    assert beside.surface.key == beside.surface_key > first.surface_key
    assert room.ask(AT, None).surface_key == 0
    assert room.ask({**AT, "x": 3.0, "w": 0.0}).surface is None  # it stood while nobody asked


def test_where_torch_clamps_the_surface_is_flat_and_before_torch_is_there_it_is_not() -> None:
    at = {**AT, "y": 1.0}
    ws = np.linspace(-4, 4, 41)
    clamped, free = (grid(Room(columns=names).ask(at).surface)[10] for names in (HOME, HOME[:2]))
    assert clamped[ws < -2.76] == pytest.approx(18.420680743952367)
    assert free[ws < -2.76] == pytest.approx(-6.7 * ws[ws < -2.76])


def test_where_the_dtype_breaks_down_the_surface_does_so_too() -> None:
    surface = Room(dtype="float32").ask(AT).surface
    values, ws = grid(surface), np.linspace(-4, 4, 41)
    middle = values[10]
    assert np.isinf(middle[ws > 2.49]).all()
    assert np.isfinite(middle[ws < 2.48]).all()
    ones = grid(Room(dtype="float32").ask({**AT, "y": 1.0}).surface)[10]
    assert np.isnan(ones[ws > 2.49]).all()


def test_many_rows_are_sent_coarse_first_and_whole_at_rest() -> None:
    room, count = Room(columns=("symbolic", "by_hand", "autograd")), 40
    at: dict[str, Value] = {**AT, "x": tuple(i / 7 for i in range(count)), "y": (1.0,) * count}
    plane = Plane(Axis("w", None, -4.0, 4.0, 101), Axis("b", None, -5.0, 5.0, 101))
    first, last = room.parts(at, plane)
    assert first.surface is not None
    assert last.surface is not None
    assert first.surface.across.points < 60
    assert (last.part, last.surface.across.points, last.surface.up.points) == ("refined", 101, 101)
    assert last.surface.key > first.surface.key
    assert [part.surface for part in room.parts({**at, "w": 2.0}, plane)] == [None]


def test_a_surface_over_one_component_and_a_number() -> None:
    text = "L = sum(u^2)*k\nu = [1, 2, 3]"
    plane = Plane(Axis("u", 1, -1.0, 1.0, 5), Axis("k", None, 1.0, 2.0, 3))
    answer = Room(text).parts({"u": (1.0, 2.0, 3.0), "k": 1.0}, plane, ())[0]
    values = grid(answer.surface)
    assert values[2, 4] == pytest.approx((1 + 1 + 9) * 2.0)
    assert answer.downhill is not None
    assert answer.downhill.slopes["by_hand"] == (4.0, 14.0)


def test_a_vector_has_no_surface() -> None:
    plane = Plane(Axis("k", None, -1.0, 1.0, 5), Axis("m", None, 1.0, 2.0, 3))
    room = Room("y = [k, m]")
    (answer,) = room._engine.answers(
        Question(1, "y = [k, m]", {"k": 1.0, "m": 1.0}, ("k", "m"), seed=(1.0, 1.0), plane=plane)
    )
    assert (answer.surface, answer.downhill, answer.fault) == (None, None, None)
