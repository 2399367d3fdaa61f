"""The keys that F1 tells of controls are those that they take: pressed here, they do what is told."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from triptych import ui
from triptych.ui.bench import first_desk
from triptych.ui.control_keys import DOES, PLACES, TAKEN, of_controls
from triptych.ui.exact_box import ExactBox
from triptych.ui.float_slider import FloatSlider
from triptych.ui.key_sheet import KeySheet
from triptych.ui.main_window import MainWindow
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.plot_table import PlotTable
from triptych.ui.wrt_row import WrtRow

K, M = Qt.Key, Qt.KeyboardModifier
TELL_THEMSELVES = {
    "BoundaryPlot", "ChainPicture", "FilterDialog", "HelpList", "HelpSearch", "InputRange", "LessonRow",
    "LessonsList", "OptionRow", "NumbersView", "Presenter", "Prose", "SketchPad", "SkillMap", "TableView",
    "TapeLegend", "OrderList", "LedgerTable", "TroubleSentence", "TypedLine", "Editor", "Key", "Menu",
}  # fmt: skip
"""Controls whose keys are in their tooltips, which F1 shows while the keyboard is there, or are Qt's."""


@pytest.fixture
def window(real_window: MainWindow) -> Iterator[MainWindow]:
    real_window.rooms.open("expression")
    real_window.bench.open(first_desk())
    yield real_window
    real_window.bench.open(first_desk())


def test_a_slider_takes_the_keys_that_are_told(qtbot: QtBot, window: MainWindow) -> None:
    slider = window.findChild(FloatSlider, "slider-x")
    assert slider is not None
    told = [(line.keys, line.title) for line in of_controls(window) if line.place == PLACES["FloatSlider"]]
    assert told == [
        ("← → ↑ ↓", DOES["step"]), ("PgUp, PgDown", DOES["page"]), ("Home, End", DOES["end"]),
        ("Space", DOES["play"]),
    ]  # fmt: skip
    pressed = (
        (K.Key_Right, M.NoModifier, 3.01), (K.Key_Left, M.ShiftModifier, 3.009),
        (K.Key_Up, M.ControlModifier, 3.109), (K.Key_Home, M.NoModifier, -5.0),
        (K.Key_PageUp, M.NoModifier, -4.0),
        (K.Key_End, M.NoModifier, 5.0), (K.Key_PageDown, M.NoModifier, 4.0),
    )  # fmt: skip
    for key, held, value in pressed:
        qtbot.keyClick(slider, key, held)
        assert slider.knob.value == pytest.approx(value), key
    qtbot.keyClick(slider, K.Key_Space)
    qtbot.waitUntil(lambda: slider.knob.value > 4.0)
    qtbot.keyClick(slider, K.Key_Space)


def test_an_exact_value_takes_the_keys_that_are_told(qtbot: QtBot, window: MainWindow) -> None:
    box = window.findChild(ExactBox, "exact-x")
    assert box is not None
    qtbot.keyClick(box, K.Key_Up)
    assert float(box.text()) == pytest.approx(3.01)
    box.selectAll()
    qtbot.keyClicks(box, "pi")
    qtbot.keyClick(box, K.Key_Escape)
    assert float(box.text()) == pytest.approx(3.01)
    box.selectAll()
    qtbot.keyClicks(box, "1/4")
    qtbot.keyClick(box, K.Key_Return)
    assert float(box.text()) == 0.25


def test_a_number_and_a_plot_take_the_keys_that_are_told(qtbot: QtBot, window: MainWindow) -> None:
    row = window.showing.symbolic.findChild(WrtRow, "number-x")
    canvas = window.findChild(PlotCanvas, "plot-output-canvas")
    assert row is not None
    assert canvas is not None
    qtbot.waitUntil(lambda: bool(row.number.full_text()) and canvas.scene is not None, timeout=30_000)
    qtbot.keyClick(row, K.Key_C, M.ControlModifier)
    assert QGuiApplication.clipboard().text() == row.number.full_text()
    qtbot.keyClick(canvas, K.Key_Return)
    table = window.findChild(PlotTable)
    assert table is not None
    table.close()


def test_only_kinds_in_sight_are_told_and_the_sheet_lists_them(qtbot: QtBot, window: MainWindow) -> None:
    places = {line.place for line in of_controls(window)}
    assert {PLACES["FloatSlider"], PLACES["PlotCanvas"], PLACES[""]} <= places
    assert PLACES["LabEditor"] not in places
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, K.Key_F1)
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    qtbot.keyClicks(sheet.line, "spot")
    assert sheet.lines[sheet.current or 0].keys == "S"
    sheet.close()


def test_no_control_has_keys_of_which_nobody_is_told() -> None:
    taking = {kind.__name__ for kind in kinds() if "keyPressEvent" in vars(kind)}
    told = {kind.__name__ for kind in kinds() if any(base.__name__ in TAKEN for base in kind.__mro__)}
    assert taking - told - TELL_THEMSELVES == set()
    assert set(TAKEN) - {""} <= {kind.__name__ for kind in kinds()}


def kinds() -> Iterator[type[QWidget]]:
    for module in iter_modules(ui.__path__, "triptych.ui."):
        for thing in vars(import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, QWidget) and thing.__module__ == module.name:
                yield thing
