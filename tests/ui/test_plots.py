"""The plots: a background comes with the curves that need it, and nothing is drawn while a point moves."""

from __future__ import annotations

import math
import threading
from array import array
from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from triptych.messages import Answer, Curves
from triptych.messages.plots import Frame, Scene
from triptych.ui import plot_data, plot_limits
from triptych.ui.plot_gradients import GradientPlot
from triptych.ui.plot_output import OutputPlot
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder

Put = Callable[[QWidget], None]
MakeAnswer = Callable[..., Answer]
MakeCurves = Callable[..., Curves]


@pytest.fixture
def output(themes: ThemeHolder, sideline: Sideline, put: Put) -> OutputPlot:
    plot = OutputPlot(themes, sideline)
    put(plot)
    return plot


@pytest.fixture
def gradients(themes: ThemeHolder, sideline: Sideline, put: Put) -> GradientPlot:
    plot = GradientPlot(themes, sideline)
    put(plot)
    return plot


def settle(qtbot: QtBot, plot: OutputPlot | GradientPlot) -> QImage:
    """Wait for the background, then return what is on the screen."""
    qtbot.waitUntil(lambda: plot.settled, timeout=20_000)
    plot.canvas.repaint()
    return plot.canvas.grab().toImage()


def near(image: QImage, at: QPoint, colour: str, reach: int = 4) -> bool:
    """Whether a pixel of this colour is near this point."""
    square = QRect(at - QPoint(reach, reach), at + QPoint(reach, reach)).intersected(image.rect())
    places = (
        (x, y) for x in range(square.left(), square.right()) for y in range(square.top(), square.bottom())
    )
    return any(image.pixelColor(x, y).name() == colour for x, y in places)


def place(plot: OutputPlot | GradientPlot, x: float, y: float) -> QPoint:
    """Where a point lies on the canvas."""
    live = plot.canvas._live
    assert live is not None
    across, down = live.want.pixel(x, y)
    return QPoint(round(across), round(down))


def test_the_point_lies_on_the_curve_and_carries_the_tangent(
    qtbot: QtBot, output: OutputPlot, themes: ThemeHolder, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    output.show_answer(make_answer(1.0), make_curves())
    image = settle(qtbot, output)
    value, colour = math.log1p(math.exp(6.7)), themes.theme.column("by_hand").colour
    assert near(image, place(output, 1.0, value), colour)
    ahead = place(output, 0.55, value - 0.45 * 6.6918)
    assert near(image, ahead, colour, reach=8)
    assert near(image, place(output, -1.0, 0.0012), themes.theme.colours.text)
    assert output.title() == "L along w"
    assert "slope 6.692" in output.note()


def test_a_moving_point_blits_nothing_and_draws_nothing(
    qtbot: QtBot, output: OutputPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    standing = make_curves()
    output.show_answer(make_answer(0.5), standing)
    settle(qtbot, output)
    full, blits = output.canvas.backdrops, output.canvas.blits
    for step in range(40):
        output.show_answer(make_answer(0.5 + step / 40), standing)
        output.canvas.repaint()
    assert (output.canvas.backdrops, output.canvas.blits) == (full, blits)


def test_new_curves_within_the_limits_are_blitted_without_a_full_draw(
    qtbot: QtBot, gradients: GradientPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    gradients.show_answer(make_answer(), make_curves(6.7))
    settle(qtbot, gradients)
    full, blits = gradients.canvas.backdrops, gradients.canvas.blits
    for step in range(30):
        gradients.show_answer(make_answer(), make_curves(6.7 - step / 30, key=step + 2))
        gradients.canvas.repaint()
    assert gradients.canvas.blits == blits + 30
    assert gradients.canvas.backdrops == full


def test_limits_follow_curves_that_outgrow_them(
    qtbot: QtBot, output: OutputPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    output.show_answer(make_answer(), make_curves())
    settle(qtbot, output)
    output.show_answer(make_answer(), make_curves(key=2, top=50.0))
    settle(qtbot, output)
    live = output.canvas._live
    assert live is not None
    assert live.want.frame.y_high > 600


def test_a_background_comes_with_the_curves_that_need_it(
    qtbot: QtBot, output: OutputPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    output.show_answer(make_answer(), make_curves())
    settle(qtbot, output)
    canvas = output.canvas
    drawn, blits = canvas.backdrops, canvas.blits
    output.show_answer(make_answer(), make_curves(key=2, top=50.0))
    canvas.repaint()
    assert output.settled
    assert (canvas.backdrops, canvas.blits) == (drawn + 1, blits + 1)


def test_all_three_curves_are_seen_where_they_coincide(
    qtbot: QtBot,
    gradients: GradientPlot,
    themes: ThemeHolder,
    make_answer: MakeAnswer,
    make_curves: MakeCurves,
) -> None:
    gradients.show_answer(make_answer(-1.9), make_curves())
    image = settle(qtbot, gradients)
    for key in ("symbolic", "by_hand", "autograd"):
        colour = themes.theme.column(key).colour
        assert near(image, place(gradients, 1.0, 6.69), colour, reach=14), key


def test_a_button_shows_the_difference_on_a_logarithmic_axis(
    qtbot: QtBot, gradients: GradientPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    gradients.show_answer(make_answer(), make_curves())
    settle(qtbot, gradients)
    button = gradients.findChild(QToolButton, "plot-gradients-log")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, gradients)
    scene = gradients.canvas._scene
    assert scene is not None
    by_hand, autograd = (line.y for line in scene.lines)
    assert scene.frame.log
    assert by_hand[301] == pytest.approx(math.log10(6.7e-7), abs=0.1)
    assert all(map(math.isnan, autograd)), "PyTorch equals SymPy here, so nothing may be drawn"
    assert math.isnan(by_hand[300])
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not gradients.log


def test_nothing_is_blamed_below_sympys_own_error(
    qtbot: QtBot, gradients: GradientPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    curves = make_curves()
    wide = array("d", [1.0] * curves.axis.points).tobytes()
    gradients.difference.setChecked(True)
    gradients.show_answer(make_answer(), msgspec.structs.replace(curves, bound=wide))
    settle(qtbot, gradients)
    assert gradients.note() == "no difference beyond SymPy's own error"


def test_nan_and_infinity_become_hatched_gaps(
    qtbot: QtBot,
    gradients: GradientPlot,
    output: OutputPlot,
    make_answer: MakeAnswer,
    make_curves: MakeCurves,
) -> None:
    curves = make_curves(hole=True)
    x = plot_data.floats(curves.x)
    for plot in (gradients, output):
        plot.show_answer(make_answer(), curves)
        settle(qtbot, plot)
        scene = plot.canvas._scene
        assert scene is not None
        assert scene.gaps == ((x[99], x[120]),)
        assert math.isfinite(scene.frame.y_high)


def test_curves_without_a_single_finite_value_are_shown_as_one_gap(
    qtbot: QtBot, output: OutputPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    curves = make_curves(points=50)
    nothing = array("d", [math.nan] * 50).tobytes()
    output.show_answer(make_answer(), msgspec.structs.replace(curves, output=nothing))
    settle(qtbot, output)
    scene = output.canvas._scene
    assert scene is not None
    assert scene.gaps == ((-2.0, 2.0),)


def test_values_beyond_every_screen_do_no_harm(
    qtbot: QtBot, output: OutputPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    curves = make_curves(points=50)
    wild = array("d", [(-1.0) ** i * 1.5e308 for i in range(50)]).tobytes()
    output.show_answer(make_answer(), msgspec.structs.replace(curves, output=wild))
    settle(qtbot, output)
    assert output.canvas.blits > 0


def test_what_is_shown_is_told_in_words(
    gradients: GradientPlot, output: OutputPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    output.show_answer(make_answer(1.0), make_curves())
    assert "at w = 1: 6.701, slope 6.692" in output.canvas.accessibleDescription()
    gradients.show_answer(make_answer(1.0), make_curves())
    assert "dL/dw by three ways along w" in gradients.canvas.accessibleDescription()
    assert "autograd 6.69176" in gradients.canvas.accessibleDescription()
    before = output.canvas.accessibleDescription()
    output.show_answer(make_answer(0.5), make_curves())
    assert output.canvas.accessibleDescription() != before


def test_a_hidden_plot_draws_nothing_until_it_shows(
    qtbot: QtBot, output: OutputPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    output.hide()
    output.show_answer(make_answer(), make_curves())
    assert output.canvas.blits == 0
    output.show()
    settle(qtbot, output)
    assert output.canvas.blits > 0


def test_a_plot_that_was_hidden_while_matplotlib_was_loaded_is_drawn_when_it_shows(
    qtbot: QtBot,
    themes: ThemeHolder,
    sideline: Sideline,
    put: Put,
    make_answer: MakeAnswer,
    make_curves: MakeCurves,
) -> None:
    held = threading.Event()
    sideline.run(themes, held.wait, lambda _done: None)
    plot = OutputPlot(themes, sideline)
    put(plot)
    plot.show_answer(make_answer(), make_curves())
    qtbot.waitUntil(lambda: plot.canvas._loading)
    plot.hide()
    held.set()
    qtbot.waitUntil(lambda: plot.canvas._blit is not None, timeout=20_000)
    plot.show()
    settle(qtbot, plot)
    assert plot.canvas.blits > 0


def test_a_theme_changes_background_and_curves(
    qtbot: QtBot, output: OutputPlot, themes: ThemeHolder, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    output.show_answer(make_answer(), make_curves())
    settle(qtbot, output)
    themes.choose("dark")
    image = settle(qtbot, output)
    assert image.pixelColor(2, 2).name() == themes.theme.colours.card
    assert near(image, place(output, -1.0, 0.0012), themes.theme.colours.text)


@pytest.mark.parametrize(("low", "high"), [(0.0, 13.4), (-1e-9, 1e-9), (5.0, 5.0), (0.0, 0.0), (-3e7, 12.0)])
def test_limits_hold_the_values_and_little_more(low: float, high: float) -> None:
    bottom, top = plot_limits.calm([[low, high, (low + high) / 2]], None)
    assert bottom <= low <= high <= top
    assert top > bottom
    if high > low:
        assert top - bottom < 1.6 * (high - low)


def test_limits_change_seldom_while_values_grow_and_shrink() -> None:
    limits, changes = plot_limits.calm([[0.0, 1.0]], None), 0
    for step in [*range(200), *range(200, 0, -1)]:
        new = plot_limits.calm([[0.0, 1.0 + step / 100]], limits)
        changes += new != limits
        limits = new
    assert 0 < changes < 12


def test_a_pole_does_not_flatten_the_rest() -> None:
    xs = [-2 + i / 100 for i in range(401)]
    bottom, top = plot_limits.calm([[1 / x if x else math.inf for x in xs]], None)
    assert top - bottom < 120
    assert bottom < -0.5 < 0.5 < top


def test_decades_are_whole_and_at_least_three() -> None:
    assert plot_limits.calm_decades([[2e-8, 5e-8]], None) == (-9.0, -6.0)
    assert plot_limits.calm_decades([[1e-12, 1.0]], None) == (-12.0, 0.0)
    assert plot_limits.calm_decades([[math.nan]], (-5.0, -1.0)) == (-5.0, -1.0)


def test_a_plot_without_room_waits_for_it(
    qtbot: QtBot, output: OutputPlot, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    output.show_answer(make_answer(), make_curves())
    settle(qtbot, output)
    output.canvas.setFixedSize(30, 12)
    output.canvas.repaint()
    assert output.settled
    drawn = output.canvas.backdrops
    output.canvas.setFixedSize(300, 200)
    settle(qtbot, output)
    assert output.canvas.backdrops == drawn + 1


def test_at_every_other_size_the_point_lies_on_the_curve(
    qtbot: QtBot, output: OutputPlot, themes: ThemeHolder, make_answer: MakeAnswer, make_curves: MakeCurves
) -> None:
    output.show_answer(make_answer(1.0), make_curves())
    settle(qtbot, output)
    canvas, colour = output.canvas, themes.theme.column("by_hand").colour
    for less in (6, 24, 60):
        canvas.setFixedSize(canvas.width(), canvas.height() - less)
        image = canvas.grab().toImage()
        assert output.settled
        assert near(image, place(output, 1.0, math.log1p(math.exp(6.7))), colour)
        assert near(image, place(output, -1.0, 0.0012), themes.theme.colours.text)


def test_a_plot_without_curves_shows_no_numbers(output: OutputPlot, themes: ThemeHolder) -> None:
    image, colours = output.canvas.grab().toImage(), themes.theme.colours
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert colours.edge in seen
    assert colours.muted not in seen


def test_limits_that_no_float_tells_apart_leave_a_bare_plot(output: OutputPlot, themes: ThemeHolder) -> None:
    scene = Scene(Frame(1.0, 1.0, -1e308, 1e308, "x"), array("d"), ())
    output.canvas.show_scene(scene)
    image = output.canvas.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == themes.theme.colours.card
    assert output.settled
