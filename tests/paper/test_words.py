"""What is written around a plot in a file: nothing leaves the picture, and nothing lies over another."""

from __future__ import annotations

from array import array
from itertools import combinations

import msgspec
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from triptych.messages.plots import Frame, Inks, Line, Scene, Shot
from triptych.paper.plots import figure

INKS = Inks("#ffffff", "#000000", "#000000", "#dddddd")
LONG = "the_output_with_a_rather_long_name"
RANGES = [
    (-1.5e-5, 1.5e-5),
    (0.6931450, 0.6931851),
    (-800.0, 100.0),
    (1.2e7, 9e7),
    (0.0, 1e-200),
    (999.0, 1001),
]


def shot(low: float = -1.0, high: float = 1.0, *, name: str = "y", comma: bool = False) -> Shot:
    lines = tuple(Line(array("d", (low, high)), "#000000", 2.0) for _ in range(3))
    scene = Scene(Frame(-5.2, 5.2, low, high, name), array("d", (-5.0, 5.0)), lines)
    title = f"d{name}/d{name}_too along {name}"
    return Shot(title, f"d{name}/d{name}_too", scene, INKS, ("SymPy", "chain rule", "PyTorch"), comma=comma)


def drawn(wanted: Shot) -> Figure:
    made = figure(wanted)
    FigureCanvasAgg(made).draw()
    return made


@pytest.mark.parametrize("comma", [False, True])
@pytest.mark.parametrize(("low", "high"), RANGES)
def test_each_number_along_an_axis_is_whole(low: float, high: float, comma: bool) -> None:
    """A power that stood apart, above the axis, lay below the key: who read the plot was wrong by it."""
    axes = drawn(shot(low, high, comma=comma)).axes[0]
    assert axes.yaxis.get_offset_text().get_text() == ""
    texts = [text.get_text() for text in axes.get_yticklabels()]
    numbers = [float(text.replace("\N{MINUS SIGN}", "-").replace(",", ".")) for text in texts]
    assert numbers == pytest.approx(list(axes.get_yticks()), rel=1e-9, abs=1e-12 * abs(high))
    assert len(set(texts)) == len(texts) > 2
    assert all(len(text) <= 10 for text in texts)
    assert not any(("." if comma else ",") in text for text in texts)


@pytest.mark.parametrize("lower", [1.0, 0.75])
@pytest.mark.parametrize("name", ["y", LONG, LONG * 4])
def test_names_stay_in_the_picture_and_apart(name: str, lower: float) -> None:
    wanted = shot(name=name)
    wanted = msgspec.structs.replace(wanted, height=round(lower * wanted.height))
    axes = drawn(wanted).axes[0]
    legend = axes.get_legend()
    assert legend is not None
    frame = axes.get_window_extent()
    title = axes._left_title  # type: ignore[attr-defined]  # it has no other name
    words = [title, axes.xaxis.label, axes.yaxis.label, *legend.get_texts()]
    boxes = [text.get_window_extent() for text in words]
    for box in boxes:
        assert box.x0 >= 0
        assert box.y0 >= 0
        assert box.x1 <= wanted.width
        assert box.y1 <= wanted.height
        assert not box.overlaps(frame)
    for one, other in combinations(boxes, 2):
        assert not one.overlaps(other)
