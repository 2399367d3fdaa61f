"""The tape in the real window: opened, gone through, folded, saved, live, at every size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from mpmath.ctx_mp import MPContext
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot
from tests.ui.test_layout import SCHEMES, SIZES, arrange, faults
from tests.ui.test_walk import controls, lacks

from triptych.messages import Question
from triptych.ui.bench import first_desk, opened_desk
from triptych.ui.highlight import Lit
from triptych.ui.knob import Leaf, first_knob
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.tape_panel import TapePanel
from triptych.ui.tape_sketch import Box
from triptych.ui.tape_words import torch_id

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
FAN = "y = x*k\nL = (sin(y) + y^2)/(1 + y)"
MP = MPContext()
MP.dps = 50


@pytest.fixture
def window(qtbot: QtBot, real_window: MainWindow) -> Iterator[MainWindow]:
    """The Expression room with y used three times, the tape open and at rest."""
    usual(real_window)
    real_window.bench.set_dtype("float32")
    show(qtbot, real_window, FAN)
    yield real_window
    real_window.showing.tape.close()
    real_window.bench.open(first_desk())


def usual(window: MainWindow) -> None:
    """The Expression room in the size and the looks that the window has by itself."""
    window.resize(*FIRST_SIZE)
    window.themes.set_scale(1.0)
    window.themes.choose("light")
    window.rooms.open("expression")


def show(qtbot: QtBot, window: MainWindow, program: str, **values: float) -> TapePanel:
    knobs = {Leaf(name): first_knob(value) for name, value in values.items()}
    window.bench.open(opened_desk(program, knobs))
    window.showing.tape.open()
    qtbot.waitUntil(lambda: is_shown(window), timeout=30_000)
    return panel(window)


def is_shown(window: MainWindow) -> bool:
    question, answer = window.bench.question, window.showing.shown
    return (
        question is not None
        and answer is not None
        and answer.revision == question.revision
        and answer.tape is not None
        and bool(answer.tape.torch)
        and panel(window).picture.folds.settled
    )


def panel(window: MainWindow) -> TapePanel:
    found = window.showing.tape.panel
    assert found is not None
    return found


def box(window: MainWindow, name: str) -> Box:
    return panel(window).picture.shown.by_id[name]


def texts(window: MainWindow, name: str) -> list[str]:
    return [f"{row.left} | {row.right}" for row in box(window, name).rows]


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    button = panel(window).findChild(QToolButton, name)
    assert isinstance(button, QToolButton)
    qtbot.mouseClick(button, LEFT)


def test_a_key_opens_it_in_the_plots_place_and_escape_folds_it(qtbot: QtBot, window: MainWindow) -> None:
    dock = window.showing.tape
    window.activateWindow()
    qtbot.keyClick(panel(window).picture, Qt.Key.Key_Escape)
    assert not dock.is_open
    assert window.showing.plots.isVisible()
    assert QApplication.focusWidget() is dock.strip.button
    assert [name.text for name in dock.strip.line.names][:3] == ["x", "k", "y"]
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: dock.is_open)
    qtbot.keyClick(panel(window).picture, Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: not dock.is_open)
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: dock.is_open and is_shown(window))
    assert not dock.strip.isVisible()
    assert not window.showing.plots.isVisible()
    assert QApplication.focusWidget() is panel(window).picture
    window.showing.verdict.why.setChecked(True)
    assert not dock.is_open
    ledger = window.showing.ledger.panel
    assert ledger is not None
    assert ledger.isVisible()
    qtbot.mouseClick(dock.strip.button, LEFT)
    assert dock.is_open
    assert not ledger.isVisible()


def test_only_while_it_is_open_is_a_tape_asked_for(window: MainWindow) -> None:
    heard: list[Question] = []
    window.bench.question_changed.connect(heard.append)
    window.bench.move(Leaf("x"), 1.5)
    window.showing.tape.close()
    for step in range(10):
        window.bench.move(Leaf("x"), 2 + step / 100)
    window.bench.question_changed.disconnect(heard.append)
    assert [question.tape for question in heard] == [True] + [False] * 10


def test_every_node_is_named_with_its_numbers_type_and_torchs_own_step(window: MainWindow) -> None:
    assert {box.title for box in panel(window).picture.shown.boxes} == {
        "x", "k", "y", "sin(y)", "y**2", "1 + y", "sin(y) + y**2", "L",
    }  # fmt: skip
    y = box(window, "y")
    assert (y.title, y.word) == ("y", "mul")
    assert texts(window, "y")[0] == "= 1 | float32 ()"
    assert texts(window, "y")[-1] == "MulBackward0 | 2 saved, freed"
    true = MP.diff(lambda u: (MP.sin(u) + u**2) / (1 + u), 1)
    assert texts(window, "y")[-2] == f"dL/dy = {float(true):.6f} | "


def test_fan_out_has_a_line_for_each_use_that_add_up(window: MainWindow) -> None:
    uses = [row for row in box(window, "y").rows if row.ink == "by_hand"]
    assert [row.right for row in uses] == ["by sin(y)", "by y**2", "by 1 + y"]
    parts = [float(row.left.replace("−", "-").replace("+ ", "")) for row in uses]
    true = [MP.cos(1) / 2, MP.mpf(1), -(MP.sin(1) + 1) / 4]
    assert parts == [pytest.approx(float(part), abs=2e-6) for part in true]


def test_forward_lights_what_is_recorded_and_backward_what_torch_replays(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_panel = panel(window)
    picture = open_panel.picture
    answer = window.showing.shown
    assert answer is not None
    assert answer.tape is not None
    order = [step.id for step in answer.tape.steps]
    qtbot.keyClick(picture, Qt.Key.Key_Home)
    assert picture.look.faint == set(order)
    for i, node in enumerate(order):
        qtbot.keyClick(picture, Qt.Key.Key_Period)
        assert picture.look.now == {node}
        assert picture.look.faint == set(order[i + 1 :])
        assert open_panel.words.text().startswith(f"{i + 1} of ")
    assert texts(window, "y")[-2] == "dL/dy = … | "
    replayed = list(dict.fromkeys(answer.tape.torch[number].of for number in answer.tape.replay))
    for node in replayed:
        qtbot.keyClick(picture, Qt.Key.Key_Period)
        assert picture.look.now == {node}
        assert picture.look.back
    assert order.index(replayed[0]) == len(order) - 1
    qtbot.keyClick(picture, Qt.Key.Key_Comma)
    assert picture.look.now == {replayed[-2]}
    qtbot.keyClick(picture, Qt.Key.Key_End)
    assert picture.look.now == set()


def test_upstream_times_local_stands_at_the_links_of_the_step(window: MainWindow) -> None:
    picture, transport = panel(window).picture, panel(window).transport
    answer = window.showing.shown
    assert answer is not None
    assert answer.tape is not None
    transport.go(len(answer.tape.steps) + 1)
    flows = dict(picture.look.flows)
    assert len(flows) == 2
    assert set(flows.values()) == {"1 × 0.5 = 0.5", "1 × −0.46037 = −0.46037"}
    assert panel(window).words.text().count("×") == 2


def test_it_plays_by_itself_and_stops_at_the_end(qtbot: QtBot, window: MainWindow) -> None:
    transport = panel(window).transport
    qtbot.keyClick(panel(window).picture, Qt.Key.Key_Home)
    transport.go(transport.last - 2)
    qtbot.keyClick(panel(window).picture, Qt.Key.Key_Space)
    assert transport.playing
    qtbot.waitUntil(lambda: transport.position == transport.last, timeout=10_000)
    assert not transport.playing
    press(qtbot, window, "tape-play")
    assert transport.playing
    assert transport.position == 0
    window.showing.tape.close()
    assert not transport.playing


def test_a_slider_changes_numbers_and_moves_nothing(qtbot: QtBot, window: MainWindow) -> None:
    picture = panel(window).picture
    places, links, laid = picture.places, picture.shown.links, list[object]()
    picture.folds.placed.connect(laid.append)
    window.bench.move(Leaf("x"), 2.0)
    qtbot.waitUntil(lambda: texts(window, "x")[0] == "= 2 | float32 ()", timeout=10_000)
    assert picture.places is places
    assert picture.shown.links is links
    assert laid == []


def test_a_line_folds_and_a_node_unfolds_into_torchs_steps(qtbot: QtBot, window: MainWindow) -> None:
    picture = panel(window).picture
    press(qtbot, window, "tape-lines")
    assert [box.title for box in picture.shown.boxes] == ["L", "x", "k", "y"]
    assert box(window, "line L").word == "5 steps"
    press(qtbot, window, "tape-lines")
    picture.setFocus()
    while picture.chosen != "y":
        qtbot.keyClick(picture, Qt.Key.Key_Right)
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    (step,) = [shown for shown in picture.shown.boxes if shown.kind == "torch"]
    assert step.title == "MulBackward0"
    assert [row.right for row in step.rows][:2] == ["freed", "freed"]
    assert any("tensor(1.)" in row.left for row in step.rows)
    place = picture.places.boxes[step.id]
    middle = QPointF(place.x + place.width / 2, place.y + place.height / 2)
    spot = (middle * picture.camera.zoom + picture.camera.corner).toPoint()
    assert "self = tensor(1.)" in picture.told(QPointF(spot))
    qtbot.mouseDClick(picture, LEFT, pos=spot)
    assert "y" in picture.shown.by_id


def test_any_part_folds_into_the_node_that_it_leads_to(qtbot: QtBot, window: MainWindow) -> None:
    picture = panel(window).picture
    whole = {box.id for box in picture.shown.boxes}
    picture.setFocus()
    while picture.chosen != "y":
        qtbot.keyClick(picture, Qt.Key.Key_Right)
    qtbot.keyClick(picture, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert {box.id for box in picture.shown.boxes} == whole - {"x", "k"}
    assert box(window, "y").word == "▸ 2 folded"
    window.highlight.show(Lit("x"))
    assert picture.look.lit == {"y"}
    window.bench.move(Leaf("x"), 2.0)
    qtbot.waitUntil(lambda: texts(window, "y")[0] == "= 2 | float32 ()", timeout=10_000)
    assert box(window, "y").word == "▸ 2 folded"
    spot = picture.places.boxes["y"]
    at = QPointF(spot.x + 9, spot.y + 9) * picture.camera.zoom + picture.camera.corner
    qtbot.mouseDClick(picture, LEFT, Qt.KeyboardModifier.ShiftModifier, at.toPoint())
    assert {box.id for box in picture.shown.boxes} == whole
    window.highlight.show(Lit())


def test_torchs_steps_of_all_nodes(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "tape-torch")
    picture = panel(window).picture
    qtbot.waitUntil(lambda: picture.folds.settled)
    answer = window.showing.shown
    assert answer is not None
    assert answer.tape is not None
    assert {torch_id(step.id) for step in answer.tape.torch} <= set(picture.shown.by_id)
    links = {link.ends for link in picture.shown.links}
    for step in answer.tape.torch:
        assert {(torch_id(other), torch_id(step.id)) for other in step.to} <= links
    press(qtbot, window, "tape-torch")


def test_routes_have_their_products_and_one_can_be_picked(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "tape-paths")
    legend, picture = panel(window).legend, panel(window).picture
    assert legend.isVisible()
    assert len(picture.look.routes) == 3
    assert len({(route.ink, route.dash) for route in picture.look.routes}) == 3
    products = [float(line.rpartition("= ")[2].replace("−", "-")) for line in legend.lines[:3]]
    true = MP.diff(lambda x: (MP.sin(x) + x**2) / (1 + x), 1)
    assert sum(products) == pytest.approx(float(true), abs=2e-5)
    assert legend.lines[-1] == f"3 routes to x, sum {float(true):.6f}"
    legend.setFocus()
    qtbot.keyClick(legend, Qt.Key.Key_Down)
    assert [route.number for route in picture.look.routes] == [0]
    assert ("x", "y") in picture.look.routes[0].links
    qtbot.keyClick(legend, Qt.Key.Key_Home)
    assert len(picture.look.routes) == 3
    press(qtbot, window, "tape-paths")
    assert not picture.look.routes


def test_the_wheel_with_ctrl_zooms_at_the_pointer_a_drag_moves_and_f_fits(
    qtbot: QtBot, window: MainWindow
) -> None:
    picture = panel(window).picture
    spot = QPointF(200, 90)
    under = picture.camera.into(spot)
    zoom = picture.camera.zoom
    event = QWheelEvent(
        spot, picture.mapToGlobal(spot), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(picture, event)
    assert picture.camera.zoom == pytest.approx(zoom * 1.25)
    after = picture.camera.into(spot)
    assert (after.x(), after.y()) == pytest.approx((under.x(), under.y()))
    corner = QPointF(picture.camera.corner)
    qtbot.mousePress(picture, LEFT, pos=QPoint(200, 90))
    qtbot.mouseMove(picture, QPoint(170, 80))
    qtbot.mouseRelease(picture, LEFT, pos=QPoint(170, 80))
    moved = picture.camera.corner - corner
    assert (moved.x(), moved.y()) == (-30, -10)
    qtbot.keyClick(picture, Qt.Key.Key_F)
    assert picture.camera.seen.contains(0, 0)
    assert picture.camera.seen.contains(picture.places.width, picture.places.height)


def test_it_is_saved_as_svg_and_png_whole_or_not_at_all(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    press(qtbot, window, "tape-save")
    dialog = panel(window).findChild(QFileDialog, "tape-file")
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "tape.svg"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    written = "".join(ET.fromstring(target.read_bytes()).itertext())  # noqa: S314 -- we wrote it
    assert "sin(y) + y**2" in written
    assert "MulBackward0" in written
    assert panel(window).words.text() == "Saved as tape.svg."
    panel(window).tools.save(tmp_path / "tape.png")
    image = QImage(str(tmp_path / "tape.png"))
    assert image.width() >= 2 * panel(window).picture.places.width
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tape.png", "tape.svg"]
    panel(window).tools.save(tmp_path / "nowhere" / "tape.png")
    assert panel(window).words.text().startswith("Not saved: ")


def test_where_torch_hands_back_another_number_both_are_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.set_dtype("float64")
    show(qtbot, window, "z = w*20\np = sigmoid(z)\nL = bce(p, 0)", w=1.0)
    answer = window.showing.shown
    assert answer is not None
    assert answer.tape is not None
    panel(window).transport.go(len(answer.tape.steps) + 1)
    (words,) = panel(window).picture.look.flows.values()
    assert words.endswith("; PyTorch: 0")


def test_a_program_with_too_many_steps_says_so(qtbot: QtBot, window: MainWindow) -> None:
    lines = ["a0 = x", *(f"a{i} = sin(a{i - 1})" for i in range(1, 420))]
    window.bench.open(opened_desk("\n".join(lines), {}))
    qtbot.waitUntil(lambda: "too many" in panel(window).note(), timeout=60_000)
    assert panel(window).picture.shown.boxes == ()


@pytest.mark.parametrize("room", ["expression", "perceptron"])
def test_nothing_is_clipped_or_overlaps_and_every_control_is_named(
    qtbot: QtBot, window: MainWindow, room: str
) -> None:
    found = {}
    for size, scheme in [*((size, "light") for size in SIZES), *(("1440x900", scheme) for scheme in SCHEMES)]:
        arrange(qtbot, window, room, size, scheme)
        window.showing.tape.open()
        qtbot.waitUntil(lambda: is_shown(window), timeout=30_000)
        for routes in (True, False):
            panel(window).routes.setChecked(routes)
            for _ in range(4):
                QApplication.processEvents()
            found[size, scheme, routes] = faults(window)
    assert found == {state: [] for state in found}
    assert {w.objectName(): lacks(w) for w in controls(window) if lacks(w)} == {}
