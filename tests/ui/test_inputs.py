"""Sliders, exact boxes, ranges and playing, by real keys, wheel and mouse."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from triptych.ui.bench import Bench, opened_desk
from triptych.ui.exact_box import ExactBox
from triptych.ui.float_slider import FloatSlider
from triptych.ui.input_range import InputRange
from triptych.ui.input_row import InputRow
from triptych.ui.inputs_panel import InputsPanel
from triptych.ui.knob import Leaf, first_knob

X = Leaf("x")
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


class Inputs:
    """A panel joined to a bench, as in the window."""

    def __init__(self, qtbot: QtBot, text: str = "y = x^2") -> None:
        self.bench = Bench(opened_desk(text, {X: first_knob(3.0)}))
        self.panel = InputsPanel()
        qtbot.addWidget(self.panel)
        self.panel.moved.connect(self.bench.move)
        self.panel.ranged.connect(self.bench.set_range)
        self.panel.axis_chosen.connect(self.bench.set_axis)
        self.bench.desk_changed.connect(self.panel.show_desk)
        self.panel.show_desk(self.bench.desk)
        self.panel.resize(340, 200)
        self.panel.show()
        qtbot.waitExposed(self.panel)

    def row(self, leaf: Leaf = X) -> InputRow:
        return self.panel.row(leaf)

    def value(self, leaf: Leaf = X) -> float:
        return self.bench.desk.knobs[leaf].value


@pytest.fixture
def inputs(qtbot: QtBot) -> Inputs:
    return Inputs(qtbot)


def handle(slider: FloatSlider) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(kind, option, part, slider).center()


def turn(
    slider: FloatSlider, notches: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    middle = QPointF(slider.rect().center())
    event = QWheelEvent(
        middle, slider.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, event)


@pytest.mark.parametrize(
    ("key", "keys", "value"),
    [
        (Key.Key_Right, Qt.KeyboardModifier.NoModifier, 3.01),
        (Key.Key_Up, Qt.KeyboardModifier.NoModifier, 3.01),
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier, 2.99),
        (Key.Key_Down, Qt.KeyboardModifier.NoModifier, 2.99),
        (Key.Key_Right, SHIFT, 3.001),
        (Key.Key_Right, CTRL, 3.1),
        (Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, 4.0),
        (Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, 2.0),
        (Key.Key_Home, Qt.KeyboardModifier.NoModifier, -5.0),
        (Key.Key_End, Qt.KeyboardModifier.NoModifier, 5.0),
    ],
)
def test_keys_move_the_slider(
    qtbot: QtBot, inputs: Inputs, key: Qt.Key, keys: Qt.KeyboardModifier, value: float
) -> None:
    qtbot.keyClick(inputs.row().slider, key, keys)
    assert inputs.value() == value
    assert float(inputs.row().exact.text()) == value


@pytest.mark.parametrize(
    ("notches", "keys", "value"),
    [
        (1, Qt.KeyboardModifier.NoModifier, 3.01),
        (-3, Qt.KeyboardModifier.NoModifier, 2.97),
        (1, CTRL, 3.1),
        (1, SHIFT, 3.001),
    ],
)
def test_the_wheel_moves_it_too(
    inputs: Inputs, notches: int, keys: Qt.KeyboardModifier, value: float
) -> None:
    turn(inputs.row().slider, notches, keys)
    assert inputs.value() == value


def test_the_mouse_drags_it_and_a_double_click_resets(qtbot: QtBot, inputs: Inputs) -> None:
    slider = inputs.row().slider
    start = handle(slider)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(slider, left, pos=start)
    qtbot.mouseMove(slider, start - QPoint(20, 0))
    dragged = inputs.value()
    qtbot.mouseRelease(slider, left, pos=start - QPoint(20, 0))
    assert dragged < 2.5
    assert inputs.value() == dragged
    qtbot.mouseDClick(slider, left, pos=handle(slider))
    assert inputs.value() == 3.0


def test_a_press_on_the_groove_brings_the_handle_there(qtbot: QtBot, inputs: Inputs) -> None:
    slider = inputs.row().slider
    place = QPoint(slider.width() // 4, slider.height() // 2)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place)
    assert -3.5 < inputs.value() < -1.5


def enter(qtbot: QtBot, box: QLineEdit, text: str) -> None:
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6.7", 6.7),
        ("pi/2", math.pi / 2),
        ("1e-3", 1e-3),
        ("-2", -2.0),
        ("inf", math.inf),
        ("-inf", -math.inf),
        ("1e400", math.inf),
        ("2.71828182845904523536028747135266249775724709369995", math.e),
        ("0." + "0" * 300 + "1", float("0." + "0" * 300 + "1")),
    ],
)
def test_the_exact_box_takes_any_constant(qtbot: QtBot, inputs: Inputs, text: str, value: float) -> None:
    enter(qtbot, inputs.row().exact, text)
    assert inputs.value() == value
    assert float(inputs.row().exact.text()) == value


def test_nan_is_a_value_and_said_to_have_no_place(qtbot: QtBot, inputs: Inputs) -> None:
    row = inputs.row()
    enter(qtbot, row.exact, "nan")
    assert math.isnan(inputs.value())
    assert row.exact.text() == "nan"
    assert "nan" in row.note.text()
    qtbot.keyClick(row.slider, Key.Key_Right)
    assert math.isfinite(inputs.value())
    assert row.note.isHidden()


@pytest.mark.parametrize("text", ["", "1 +", "k", "[1, 2]", "__import__('os')", "x = 2", "<b>1</b>"])
def test_what_is_no_constant_leaves_the_old_value_and_says_why(
    qtbot: QtBot, inputs: Inputs, text: str
) -> None:
    row = inputs.row()
    row.exact.setFocus()
    row.exact.selectAll()
    qtbot.keyClick(row.exact, Key.Key_Delete)
    enter(qtbot, row.exact, text)
    assert inputs.value() == 3.0
    assert not row.note.isHidden()
    assert row.note.text()
    assert row.note.textFormat() == Qt.TextFormat.PlainText
    qtbot.keyClick(row.exact, Key.Key_Escape)
    assert row.exact.text() == "3"
    assert row.note.isHidden()


def test_what_was_typed_is_taken_when_the_box_is_left(qtbot: QtBot, inputs: Inputs) -> None:
    row = inputs.row()
    qtbot.keyClick(row.exact, Key.Key_A, CTRL)
    row.exact.setFocus()
    qtbot.waitUntil(row.exact.hasFocus)
    row.exact.selectAll()
    qtbot.keyClicks(row.exact, "4.5")
    row.slider.setFocus()
    assert inputs.value() == 4.5
    row.exact.setFocus()
    row.exact.selectAll()
    qtbot.keyClicks(row.exact, "4.5 +")
    row.slider.setFocus()
    assert inputs.value() == 4.5
    assert row.exact.text() == "4.5"
    assert not row.note.isHidden()


def test_arrows_step_the_exact_box(qtbot: QtBot, inputs: Inputs) -> None:
    qtbot.keyClick(inputs.row().exact, Key.Key_Up)
    qtbot.keyClick(inputs.row().exact, Key.Key_Down, CTRL)
    assert inputs.value() == 2.91


def test_a_value_outside_widens_the_range_and_says_so(qtbot: QtBot, inputs: Inputs) -> None:
    row = inputs.row()
    enter(qtbot, row.exact, "37")
    knob = inputs.bench.desk.knobs[X]
    assert (knob.low, knob.high, knob.value) == (-5, 50, 37)
    assert "-5 to 50" in row.note.text()


def test_a_value_beside_the_grid_is_kept_exactly(qtbot: QtBot, inputs: Inputs) -> None:
    row = inputs.row()
    enter(qtbot, row.exact, "0.12345678901234567")
    assert inputs.value() == 0.12345678901234567
    assert row.slider.value() == 512


def open_range(qtbot: QtBot, row: InputRow) -> InputRange:
    qtbot.keyClick(row.range, Key.Key_Space)
    panel = row.findChild(InputRange)
    assert isinstance(panel, InputRange)
    return panel


def fill(panel: InputRange, **texts: str) -> None:
    for part, text in texts.items():
        box = panel.findChild(QLineEdit, f"{part}-x")
        assert isinstance(box, QLineEdit)
        box.setText(text)


def test_range_and_step_are_edited_in_a_panel(qtbot: QtBot, inputs: Inputs) -> None:
    panel = open_range(qtbot, inputs.row())
    fill(panel, low="-pi", high="10", step="0.5")
    qtbot.keyClick(panel.findChild(QLineEdit, "low-x"), Key.Key_Return)
    knob = inputs.bench.desk.knobs[X]
    assert (knob.low, knob.high, knob.step, knob.value) == (-math.pi, 10, 0.5, 3.0)
    assert not panel.isVisible()
    qtbot.keyClick(inputs.row().slider, Key.Key_Right)
    assert inputs.value() == 3.5


@pytest.mark.parametrize(
    ("texts", "word"),
    [
        ({"low": "5", "high": "5"}, "below"),
        ({"step": "0"}, "above 0"),
        ({"high": "inf"}, "finite"),
        ({"high": "1e308"}, "too wide"),
        ({"low": "1 +"}, ""),
        ({"low": "[1]"}, "finite"),
    ],
)
def test_a_bad_range_is_told_and_nothing_changes(
    qtbot: QtBot, inputs: Inputs, texts: dict[str, str], word: str
) -> None:
    before = inputs.bench.desk.knobs[X]
    panel = open_range(qtbot, inputs.row())
    fill(panel, **texts)
    panel.take()
    note = panel.findChild(QObject, "range-note-x")
    assert note is not None
    assert word in note.property("text")
    assert note.property("text")
    assert panel.isVisible()
    qtbot.keyClick(panel, Key.Key_Escape)
    assert not panel.isVisible()
    assert inputs.bench.desk.knobs[X] is before


def timers(row: InputRow) -> list[QTimer]:
    return [timer for timer in row.findChildren(QTimer) if timer.isActive()]


def test_it_plays_to_and_fro_and_stops(qtbot: QtBot, inputs: Inputs) -> None:
    row = inputs.row()
    enter(qtbot, row.exact, "4.9")
    seen: list[float] = []
    inputs.panel.moved.connect(lambda _leaf, value: seen.append(value))
    qtbot.keyClick(row.slider, Key.Key_Space)
    assert len(timers(row)) == 1
    qtbot.waitUntil(lambda: len(seen) > 3 and seen[-1] < max(seen))
    assert max(seen) == 5.0
    qtbot.keyClick(row.slider, Key.Key_Space)
    assert timers(row) == []
    assert not row.play.isChecked()


def test_a_hidden_row_does_not_play(qtbot: QtBot, inputs: Inputs) -> None:
    row = inputs.row()
    qtbot.mouseClick(row.play, Qt.MouseButton.LeftButton)
    assert row.play.isChecked()
    inputs.panel.hide()
    assert timers(row) == []


def test_a_drag_stops_the_playing(qtbot: QtBot, inputs: Inputs) -> None:
    row = inputs.row()
    row.toggle_play()
    qtbot.mousePress(row.slider, Qt.MouseButton.LeftButton, pos=handle(row.slider))
    assert timers(row) == []
    qtbot.mouseRelease(row.slider, Qt.MouseButton.LeftButton)


def test_a_vector_has_a_row_for_each_component(qtbot: QtBot) -> None:
    inputs = Inputs(qtbot, "x = [1, 2, 3]\ny = mean(x^2)")
    sliders = [row.slider.objectName() for row in inputs.panel.findChildren(InputRow)]
    assert sliders == ["slider-x-0", "slider-x-1", "slider-x-2"]
    qtbot.keyClick(inputs.row(Leaf("x", 1)).slider, Key.Key_End)
    assert inputs.bench.desk.point == {"x": (1.0, 5.0, 3.0)}
    assert inputs.row(Leaf("x", 0)).name.isChecked()
    qtbot.mouseClick(inputs.row(Leaf("x", 1)).name, Qt.MouseButton.LeftButton)
    assert inputs.row(Leaf("x", 1)).name.isChecked()
    assert not inputs.row(Leaf("x", 0)).name.isChecked()


def test_rows_that_stay_are_not_made_anew(qtbot: QtBot) -> None:
    inputs = Inputs(qtbot, "y = a*x")
    row = inputs.row()
    inputs.bench.write("y = b*x")
    assert inputs.row() is row
    shown = {r.leaf for r in inputs.panel.findChildren(InputRow) if not r.isHidden()}
    assert shown == {X, Leaf("b")}


def test_a_click_on_a_name_chooses_the_axis(qtbot: QtBot) -> None:
    inputs = Inputs(qtbot, "y = a*x")
    qtbot.mouseClick(inputs.row().name, Qt.MouseButton.LeftButton)
    assert inputs.bench.desk.axis == X
    qtbot.mouseClick(inputs.row().name, Qt.MouseButton.LeftButton)
    assert inputs.row().name.isChecked()


def test_a_screen_reader_hears_the_float_and_every_part_has_a_name(inputs: Inputs) -> None:
    row = inputs.row()
    assert row.slider.accessibleDescription().startswith("from -5 to 5")
    inputs.bench.move(X, 6.7)
    assert row.slider.accessibleDescription().startswith("from -5 to 10")
    for part in (row.name, row.slider, row.exact, row.play, row.range):
        assert part.accessibleName()
        assert part.toolTip()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_typing_in_the_box_is_not_disturbed_by_playing(qtbot: QtBot, inputs: Inputs) -> None:
    row = inputs.row()
    row.exact.setFocus()
    qtbot.waitUntil(row.exact.hasFocus)
    row.exact.selectAll()
    qtbot.keyClicks(row.exact, "1.2")
    inputs.bench.move(X, 2.0)
    assert row.exact.text() == "1.2"


def test_the_box_reads_and_never_runs(qtbot: QtBot) -> None:
    box = ExactBox(first_knob())
    qtbot.addWidget(box)
    refusals: list[str] = []
    box.refused.connect(refusals.append)
    box.setText("().__class__.__base__")
    box.returnPressed.emit()
    assert len(refusals) == 1
