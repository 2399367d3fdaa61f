"""Round numbers along an axis, and a frame that bears them: against matplotlib's, which places its own."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.ticker import MaxNLocator

from triptych.messages.plots import Frame
from triptych.ui.plot_backdrop import Backdrop
from triptych.ui.plot_frame import draw_backdrop
from triptych.ui.theme import Theme
from triptych.ui.ticks import ticks


@pytest.mark.parametrize(
    ("low", "high", "most"), [(-4.0, 4.0, 4), (0.0, 1.0, 5), (-0.25, 7.3, 6), (1e-9, 4e-9, 3), (-3e8, 9e8, 7)]
)
def test_ticks_are_those_of_matplotlib(low: float, high: float, most: int) -> None:
    theirs = MaxNLocator(most, steps=[1, 2, 5, 10]).tick_values(low, high)
    inside = [at for at in theirs if low <= at <= high]
    assert np.allclose(ticks(low, high, most), inside, rtol=1e-9, atol=1e-12 * (high - low))


@given(st.floats(-1e308, 1e308), st.floats(-1e308, 1e308), st.integers(1, 30))
def test_ticks_lie_within_their_limits_and_apart(one: float, other: float, most: int) -> None:
    low, high = sorted((one, other))
    found = ticks(low, high, most)
    assert len(found) <= most + 1
    assert found == sorted(set(found))
    slack = 1e-9 * (high - low) if math.isfinite(high - low) else 0.0
    assert all(low - slack <= at <= high + slack for at in found)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("high", [2.5, 15.0, 30.0, 400.0])
def test_a_low_plot_has_two_numbers_beside_it(high: float) -> None:
    """One tick alone would tell no distance: there is ink beside the axis in two places."""
    theme = Theme(scale=2.0)
    want = Backdrop(1300, 176, 1.0, Frame(-5.0, 5.0, -high, high, "x"), theme)
    image, left = draw_backdrop(want), round(want.margins[0])
    ticked = [y for y in range(image.height()) if image.pixelColor(left - 3, y).name() == theme.colours.edge]
    assert len(ticked) >= 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("frame", [
    Frame(-6.0, 6.0, -2.5, 2.5, "x"), Frame(0.0, 9.0, -12.0, 3.0, "step", log=True),
    Frame(-1e308, 1e308, -1e300, 1e300, "far"), Frame(1.0, 1.0 + 1e-15, 0.0, 5e-324, "near"),
])  # fmt: skip
def test_a_frame_is_drawn_for_any_limits(frame: Frame, dpr: float) -> None:
    want = Backdrop(401, 223, dpr, frame, Theme())
    image = draw_backdrop(want)
    assert (image.width(), image.height()) == (int(401 * dpr), int(223 * dpr))
    left, top, _, bottom = want.margins
    middle = round((top + bottom) / 2 * dpr)
    around = {image.pixelColor(round(left * dpr) + step, middle).name() for step in (-1, 0, 1)}
    assert want.theme.colours.edge in around
