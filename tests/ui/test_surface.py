"""The loss surface in the real window: live with every slider, told in words, all digits to be had."""

from __future__ import annotations

import itertools
import math
import re

import mpmath
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.test_layout import SCHEMES, SIZES, arrange, faults

from triptych.lang.perceptron import Form
from triptych.messages import Axis
from triptych.ui.bench import Walk
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow
from triptych.ui.perceptron_desk import NOTEBOOKS
from triptych.ui.surface_colours import scale
from triptych.ui.surface_data import Sheet
from triptych.ui.surface_page import SurfacePage

LEFT = Qt.MouseButton.LeftButton


class Painted(QObject):
    """Notes what of some widgets is painted."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__(parts[0])
        self.regions: dict[QObject, QRegion] = {}
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Add what is painted now."""
        if isinstance(event, QPaintEvent):
            self.regions[watched] = self.regions.get(watched, QRegion()).united(event.region())
        return False


@pytest.fixture
def page(qtbot: QtBot, real_window: MainWindow) -> SurfacePage:
    """The page over the notebooks' neuron, in float64, once it shows its surface."""
    real_window.themes.choose("light")
    real_window.themes.set_scale(1.0)
    real_window.resize(1440, 900)
    real_window.rooms.open("perceptron")
    real_window.rooms.open_ready(NOTEBOOKS)
    real_window.bench.set_dtype("float64")
    stage = real_window.showing.stage
    assert stage is not None
    stage.bring("surface")
    found = stage.page("surface")
    assert isinstance(found, SurfacePage)
    qtbot.waitUntil(lambda: "6.7012 at w = 1, b = 0" in found.words.text(), timeout=30_000)
    return found


def show(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the newest question is answered and all is painted."""

    def rests() -> bool:
        question, shown = window.bench.question, window.showing.shown
        return question is not None and shown is not None and shown.revision == question.revision

    qtbot.waitUntil(rests, timeout=30_000)
    window.grab()


def test_the_words_follow_every_slider(qtbot: QtBot, real_window: MainWindow, page: SurfacePage) -> None:
    assert "dL/dw = 6.6918, dL/db = 0.99877" in page.words.text()
    real_window.bench.move(Leaf("w"), 0.5)
    qtbot.waitUntil(lambda: "w = 0.5, b = 0" in page.words.text(), timeout=30_000)
    with mpmath.workdps(30):
        slope = float(mpmath.mpf("6.7") / (1 + mpmath.exp(-mpmath.mpf("3.35"))))
    assert f"dL/dw = {slope:.4f}" in page.words.text()
    assert page.map.accessibleDescription() == page.words.text()


def test_a_step_of_w_or_b_draws_nothing_anew_and_any_other_does(
    qtbot: QtBot, real_window: MainWindow, page: SurfacePage
) -> None:
    show(qtbot, real_window)
    qtbot.waitUntil(lambda: not page.map.hurried, timeout=5_000)
    show(qtbot, real_window)
    before = page.map.draws, page.relief.draws
    for w, b in ((0.3, 0.0), (0.3, 1.0), (-1.0, 1.0)):
        real_window.bench.move(Leaf("w"), w)
        real_window.bench.move(Leaf("b"), b)
        show(qtbot, real_window)
    assert (page.map.draws, page.relief.draws) == before
    real_window.bench.move(Leaf("x"), 2.0)
    show(qtbot, real_window)
    assert page.map.draws > before[0]
    assert page.relief.draws > before[1]


@pytest.mark.usefixtures("page")
def test_a_closed_page_asks_for_nothing(real_window: MainWindow) -> None:
    question = real_window.bench.question
    assert question is not None
    assert question.plane is not None
    assert (question.plane.across.name, question.plane.up.name) == ("w", "b")
    stage = real_window.showing.stage
    assert stage is not None
    stage.bring("chain")
    real_window.bench.move(Leaf("w"), 0.7)
    question = real_window.bench.question
    assert question is not None
    assert question.plane is None
    real_window.rooms.open("expression")
    assert real_window.bench.question is not None
    assert real_window.bench.question.plane is None


def test_the_tooltip_has_all_digits_of_a_computed_point(page: SurfacePage) -> None:
    ground = page.map.ground()
    assert ground is not None
    words = page.map.told_at(ground.pixel(-0.48, 1.5))
    found = re.fullmatch(r"w = (\S+)\nb = (\S+)\nL = (\S+)", words)
    assert found is not None
    w, b, loss = map(float, found.groups())
    assert [w, b] == pytest.approx([-0.48, 1.5], abs=0.06)
    with mpmath.workdps(50):
        true = mpmath.log(1 + mpmath.exp(mpmath.mpf(w) * mpmath.mpf(6.7) + mpmath.mpf(b)))
    assert loss == pytest.approx(float(true), rel=1e-6)  # the notebooks' 1 - p loses some
    assert page.map.told_at(QPointF(1.0, 1.0)) == ""


def test_a_click_and_the_arrow_keys_go_there(
    qtbot: QtBot, real_window: MainWindow, page: SurfacePage
) -> None:
    ground = page.map.ground()
    assert ground is not None
    qtbot.mouseClick(page.map, LEFT, pos=ground.pixel(-1.0, 2.0).toPoint())
    knobs = real_window.bench.desk.knobs
    assert knobs[Leaf("w")].value == pytest.approx(-1.0, abs=0.03)
    assert knobs[Leaf("b")].value == pytest.approx(2.0, abs=0.03)
    qtbot.waitUntil(lambda: "w = −1" in page.words.text() or "w = −0.99" in page.words.text(), timeout=30_000)
    before = knobs[Leaf("b")].value
    page.map.setFocus()
    for _ in range(3):  # faster than answers come
        qtbot.keyClick(page.map, Qt.Key.Key_Up)
    assert real_window.bench.desk.knobs[Leaf("b")].value == pytest.approx(before + 0.3, abs=0.03)


def test_ctrl_c_copies_point_loss_and_slopes(qtbot: QtBot, page: SurfacePage) -> None:
    for part in (page.map, page.relief):
        QGuiApplication.clipboard().clear()
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        lines = QGuiApplication.clipboard().text().splitlines()
        assert {"w = 1", "b = 0", "rate = 0.1"} <= set(lines)
        told = dict(line.split(" = ") for line in lines)
        p = 1 / (1 + math.exp(-6.7))
        assert float(told["L"]) == pytest.approx(math.log1p(math.exp(6.7)))
        assert float(told["dL/dw (PyTorch)"]) == pytest.approx(6.7 * p)
        assert float(told["dL/db (SymPy)"]) == pytest.approx(p)
        assert float(told["w after one step"]) == pytest.approx(1 - 0.67 * p)


def test_any_two_trained_names_can_be_chosen(
    qtbot: QtBot, real_window: MainWindow, page: SurfacePage
) -> None:
    real_window.rooms.form(Form(("x1", "x2"), loss="bce_with_logits"))
    names = [page.across.itemText(i) for i in range(page.across.count())]
    assert names == ["w1", "w2", "b"]
    assert page.axes == (Leaf("w1"), Leaf("b"))
    page.across.setFocus()
    qtbot.keyClicks(page.across, "w2")
    page.across.activated.emit(page.across.currentIndex())
    qtbot.waitUntil(lambda: "Uphill (dashed arrow): dL/dw2 = " in page.words.text(), timeout=30_000)
    page.up.setCurrentText("w2")
    page.up.activated.emit(page.up.currentIndex())
    assert page.axes is not None
    assert page.axes[0] != page.axes[1] == Leaf("w2")


def test_another_rate_lands_elsewhere(qtbot: QtBot, page: SurfacePage) -> None:
    page.rate.setCurrentText("1")
    page.rate.activated.emit(page.rate.currentIndex())
    p = 1 / (1 + math.exp(-6.7))
    text = f"rate 1 (solid arrow) leads to w = −{6.7 * p - 1:.4f}, b = −{p:.5f}"
    qtbot.waitUntil(lambda: text in page.words.text(), timeout=30_000)
    page.rate.setCurrentText("0.1")
    page.rate.activated.emit(page.rate.currentIndex())


def test_where_there_is_no_number_it_is_hatched_and_said(
    qtbot: QtBot, real_window: MainWindow, page: SurfacePage
) -> None:
    real_window.bench.set_dtype("float32")
    real_window.bench.move(Leaf("y"), 1.0)
    qtbot.waitUntil(lambda: "Hatched: L is nan on 19 %" in page.words.text(), timeout=30_000)
    real_window.bench.move(Leaf("w"), 2.6)
    qtbot.waitUntil(lambda: "PyTorch nan, nan" in page.words.text(), timeout=30_000)
    assert "one step makes w and b nan" in page.words.text()
    assert "SymPy −1.8225e−7" in page.words.text()
    show(qtbot, real_window)
    ground = page.map.ground()
    assert ground is not None
    red = [
        QImage(page.map.grab().toImage()).pixelColor(ground.pixel(3.9, b).toPoint() + QPoint(i, 0)).red()
        for b, i in itertools.product((1.0, 1.5, 2.5), range(-8, 9))
    ]
    assert max(red) > 170


def test_the_view_from_the_side_turns(qtbot: QtBot, page: SurfacePage) -> None:
    before = page.relief.grab().toImage()
    page.relief.setFocus()
    qtbot.keyClick(page.relief, Qt.Key.Key_Right)
    qtbot.keyClick(page.relief, Qt.Key.Key_Up)
    assert (page.relief.view.turn, page.relief.view.rise) == (40.0, 33.0)
    assert page.relief.grab().toImage() != before
    area = page.relief.view.area
    for across, up, height in itertools.product((-1.0, 1.0), (-1.0, 1.0), (0.0, 1.0)):
        assert area.adjusted(-1, -1, 1, 1).contains(page.relief.view.pixel(across, up, height))


def test_a_path_is_drawn_over_it(qtbot: QtBot, real_window: MainWindow, page: SurfacePage) -> None:
    show(qtbot, real_window)
    before = page.map.grab().toImage(), page.relief.grab().toImage()
    points = ((0.0, 1.0), (-0.1, 0.3), (-0.2, -0.3), (0.0, math.nan))
    real_window.bench.show_walk(Walk(("b", "w"), points))
    after = page.map.grab().toImage(), page.relief.grab().toImage()
    assert before[0] != after[0]
    assert before[1] != after[1]
    real_window.bench.show_walk(Walk(("w1", "w2"), ((0.0, 0.0), (1.0, 1.0))))
    assert page.map.grab().toImage() == before[0]


def test_the_colours_are_even_steps_of_lightness() -> None:
    def lightness(argb: int) -> float:
        parts = [(argb >> shift & 255) / 255 for shift in (16, 8, 0)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        y = float(np.dot((0.2126, 0.7152, 0.0722), linear))
        return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y

    steps = np.diff([lightness(int(argb)) for argb in scale()[::15]])
    assert (steps > 0).all()
    assert steps.max() < 1.6 * steps.mean()
    assert steps.min() > 0.5 * steps.mean()


def test_levels_are_round_and_rise_inside_the_range() -> None:
    w, b = np.meshgrid(np.linspace(-4, 4, 41), np.linspace(-5, 5, 41))
    sheet = Sheet(Axis("w", None, -4, 4, 41), Axis("b", None, -5, 5, 41), np.logaddexp(0, 6.7 * w + b))
    assert len(sheet.levels) == 9
    assert list(sheet.levels) == sorted(sheet.levels)
    low, high = sheet.range
    assert low < sheet.levels[0]
    assert sheet.levels[-1] < high
    assert all(len(f"{level:g}".replace(".", "").strip("0")) <= 2 for level in sheet.levels)
    flat = Sheet(sheet.across, sheet.up, np.full((41, 41), 7.0))
    assert flat.levels == ()
    huge = Sheet(sheet.across, sheet.up, np.where(w > 0, 1.7e308, -1.7e308))
    assert (huge.heights >= 0).all()
    assert (huge.heights <= 1).all()


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("name", ["surface", "losses"])
def test_nothing_is_clipped_or_overlaps_on_any_page(qtbot: QtBot, real_window: MainWindow, name: str) -> None:
    stage = real_window.showing.stage
    assert stage is not None
    found = {}
    for size, scheme in itertools.product(SIZES, SCHEMES):
        stage.bring(name)
        arrange(qtbot, real_window, "perceptron", size, scheme)
        found[size, scheme] = faults(real_window)
    assert found == {state: [] for state in itertools.product(SIZES, SCHEMES)}


def test_the_curves_that_nobody_sees_are_asked_for_once_things_rest(
    qtbot: QtBot, real_window: MainWindow, page: SurfacePage
) -> None:
    bench, plots = real_window.bench, real_window.showing.plots
    show(qtbot, real_window)
    bench.move(Leaf("x"), 2.0)
    assert bench.question is not None
    assert bench.question.axis is None
    show(qtbot, real_window)
    shown = real_window.showing.shown
    assert shown is not None
    assert (shown.curves_key, "w = 1, b = 0" in page.words.text()) == (0, True)

    def whole() -> bool:
        answer = real_window.showing.shown
        return answer is not None and plots.curves is not None and answer.curves_key == plots.curves.key

    qtbot.waitUntil(whole, timeout=30_000)  # without another move
    curves = plots.curves
    assert curves is not None
    slopes, xs = np.frombuffer(curves.gradients["by_hand"]), np.frombuffer(curves.x)
    with mpmath.workdps(30):
        true = [float(2 / (1 + mpmath.exp(-2 * mpmath.mpf(float(x))))) for x in xs[::40]]
    assert slopes[::40] == pytest.approx(true, rel=1e-9)


def test_a_page_that_is_left_in_haste_leaves_no_old_curves_behind(
    qtbot: QtBot, real_window: MainWindow, page: SurfacePage
) -> None:
    assert real_window.showing.stage is not None
    show(qtbot, real_window)
    real_window.bench.move(Leaf("x"), 1.5)
    real_window.showing.stage.bring("chain")
    question = real_window.bench.question
    assert question is not None
    assert question.axis is not None
    assert not page.isVisible()


def test_a_moving_point_has_only_its_own_places_painted_again(
    qtbot: QtBot, real_window: MainWindow, page: SurfacePage
) -> None:
    show(qtbot, real_window)
    qtbot.waitUntil(lambda: not page.map.hurried, timeout=5_000)
    show(qtbot, real_window)
    QGuiApplication.processEvents()
    painted = Painted(page.map, page.relief)
    real_window.bench.move(Leaf("w"), 0.95)
    qtbot.waitUntil(lambda: "w = 0.95" in page.words.text() and len(painted.regions) == 2, timeout=30_000)
    for part in (page.map, page.relief):
        region, whole = painted.regions[part], part.rect()
        assert region.contains(part.reach().center())
        around = region.boundingRect()
        assert around.width() * around.height() < whole.width() * whole.height() / 2
