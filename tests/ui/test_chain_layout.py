"""A drawn chain runs from left to right, every form of it, and marks the ways of one name."""

from __future__ import annotations

import pytest

from triptych.lang.perceptron import Form
from triptych.ui.chain_layout import drawing, ways
from triptych.ui.perceptron_desk import MAZUR


def test_w1_acts_along_two_ways() -> None:
    marked = ways(drawing(MAZUR.form, compact=False), "w1")
    assert {(a.of, a.by) for a in marked} == {
        ("z1", "w1"), ("h1", "z1"), ("z3", "w5"), ("z4", "w7"), ("p1", "z3"), ("p2", "z4"),
        ("L1", "p1"), ("L2", "p2"), ("L", "L1"), ("L", "L2"),
    }  # fmt: skip


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("hidden", [0, 1, 4])
@pytest.mark.parametrize("outputs", [1, 2])
@pytest.mark.parametrize("activation", ["identity", "sigmoid"])
@pytest.mark.parametrize("inputs", [("x",), tuple("acdfijkm")])
def test_every_form_can_be_drawn_from_left_to_right(
    compact: bool, hidden: int, outputs: int, activation: str, inputs: tuple[str, ...]
) -> None:
    for loss in ("mse", "bce_with_logits"):
        drawn = drawing(Form(inputs, activation, loss, hidden, outputs, inner=activation), compact=compact)
        assert all(a.start is None or a.start.x < a.end.x for a in drawn.arrows)
        assert len({(s.x, s.y) for s in drawn.stations}) == len(drawn.stations)
        assert all(0 <= s.x <= 1 and 0 < s.y < 1 for s in drawn.stations)
