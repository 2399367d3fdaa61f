"""What a screen reader is told: every widget of every room has a role and a name, sliders their numbers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from triptych.ui import faces
from triptych.ui.about import About
from triptych.ui.announcer import Announcer
from triptych.ui.bench import first_desk, opened_desk
from triptych.ui.command_palette import CommandPalette
from triptych.ui.faces import install
from triptych.ui.fault_report import FaultReport
from triptych.ui.float_slider import FloatSlider
from triptych.ui.formula import FormulaLabel
from triptych.ui.knob import Knob
from triptych.ui.main_window import MainWindow
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.saying import said
from triptych.ui.tape_picture import TapePicture
from triptych.ui.training_page import TrainingPage

Role, Text = QAccessible.Role, QAccessible.Text
PLACES = {Role.Client, Role.Border, Role.LayeredPane, Role.Splitter, Role.Grip, Role.ScrollBar, Role.NoRole}
"""Roles of what only holds others, or is drawn between them; they need no name."""
DECORATION = {"ColumnGlyph", "_Sample"}  # what they mark is named beside them
STAGES = ("chain", "training", "data", "surface", "losses")


@pytest.fixture
def window(real_window: MainWindow) -> Iterator[MainWindow]:
    install()
    yield real_window
    real_window.rooms.open("expression")


def told(widget: QWidget) -> tuple[QAccessible.Role, str]:
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None, widget
    return face.role(), face.text(Text.Name) or face.text(Text.Value)


def in_sight(top: QWidget) -> list[QWidget]:
    inner, row = (QHeaderView, QAbstractScrollArea), QDialogButtonBox
    glass = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    every = [w for w in top.findChildren(QWidget) if w.isVisible() and not w.testAttribute(glass)]
    every = [w for w in every if type(w).__name__ not in DECORATION]
    every = [w for w in every if not isinstance(w, row) and not w.objectName().startswith("qt_")]
    return [w for w in every if not isinstance(w.parentWidget(), inner)]


def is_empty(widget: QWidget) -> bool:
    """Whether it is a label on which nothing stands."""
    if isinstance(widget, QLabel):
        return not widget.text() and widget.pixmap().isNull()
    return isinstance(widget, QuietLabel) and not widget.text()


def lacking(top: QWidget) -> list[str]:
    """Widgets that would be met in silence: with a role but no name, painted by us but with no role."""
    found = []
    for widget in in_sight(top):
        role, name = told(widget)
        ours = type(widget).__module__.startswith("triptych") and "paintEvent" in vars(type(widget))
        if role not in PLACES and not (name or is_empty(widget)):
            found.append(f"no name: {type(widget).__name__} {widget.objectName()!r} {role.name}")
        if ours and role == Role.Client and not isinstance(widget, QAbstractButton):
            found.append(f"no role: {type(widget).__name__} {widget.objectName()!r}")
    return found


def test_the_expression_room_is_told(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    assert lacking(window) == []
    window.showing.tape.strip.button.click()
    qtbot.waitUntil(lambda: window.showing.tape.is_open)
    assert lacking(window) == []
    window.showing.bring_plots()
    window.showing.verdict.why.click()
    assert lacking(window) == []
    window.showing.bring_plots()


@pytest.mark.parametrize("stage", STAGES)
def test_the_perceptron_room_is_told(
    qtbot: QtBot, window: MainWindow, training_page: TrainingPage, stage: str
) -> None:
    window.rooms.open("perceptron")
    assert training_page.trainer.line.columns is not None
    assert window.showing.stage is not None
    window.showing.stage.bring(stage)
    qtbot.waitUntil(lambda: bool(window.showing.autograd.numbers()))
    assert lacking(window) == []
    window.showing.stage.bring("chain")


def test_the_tape_lab_is_told(qtbot: QtBot, window: MainWindow, lab_window: MainWindow) -> None:
    assert window is lab_window
    window.rooms.open("lab")
    window.late.lab.page.cells.run_all()
    qtbot.waitUntil(lambda: window.late.lab.session.idle, timeout=60_000)
    for place in ("cells", "adding", "mistakes"):
        window.late.lab.show_place(place)
        qtbot.waitUntil(lambda: window.late.lab.session.idle, timeout=60_000)
        assert lacking(window) == []
    window.late.lab.show_place("cells")


def test_lessons_are_told(window: MainWindow, lessons_window: MainWindow) -> None:
    assert window is lessons_window
    window.rooms.open("lessons")
    room = window.late.lessons
    assert lacking(window) == []
    for lesson in room.course.lessons[:4]:
        room.open_lesson(lesson.name)
        assert lacking(window) == []
    room.show_contents(True)
    assert lacking(window) == []


def test_one_of_several_is_told_as_such(window: MainWindow, lab_window: MainWindow) -> None:
    """A box that is checked can be unchecked; these can't, and their others are found by the arrow keys."""
    assert window is lab_window
    for name in ("room-lab", "dtype-float32", "palette-signs", "lab-place-cells"):
        button = window.findChild(QAbstractButton, name)
        assert button is not None, name
        face = QAccessible.queryAccessibleInterface(button)
        assert face is not None, name
        assert face.role() == Role.RadioButton, name
        assert face.state().checked == button.isChecked(), name
    other = window.findChild(QAbstractButton, "lab-place-adding")
    assert other is not None
    face = QAccessible.queryAccessibleInterface(other)
    assert face is not None
    assert not face.state().checked
    assert face.actionInterface().actionNames()[0] == "Press"
    face.actionInterface().doAction("Press")
    assert face.state().checked
    window.late.lab.show_place("cells")


def test_dialogs_are_told(qtbot: QtBot, window: MainWindow) -> None:
    window.late.open_commands()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    for dialog in (About({}, window), FaultReport("what failed", window), palette):
        dialog.open()
        qtbot.waitExposed(dialog)
        lacks = lacking(dialog)
        dialog.close()
        assert lacks == []


def test_a_slider_tells_the_number_that_is_seen_and_is_moved_to_one(qtbot: QtBot) -> None:
    install()
    slider = FloatSlider(Knob(value=1.2345, start=1.0, low=-5.0, high=5.0, step=0.01))
    qtbot.addWidget(slider)
    face = QAccessible.queryAccessibleInterface(slider)
    assert face is not None
    assert face.role() == Role.Slider
    assert face.text(Text.Value) == "1.2345"
    number = face.valueInterface()
    ends = number.minimumValue(), number.currentValue(), number.maximumValue(), number.minimumStepSize()
    assert ends == (-5.0, 1.2345, 5.0, 0.01)
    with qtbot.waitSignal(slider.moved) as moved:
        number.setCurrentValue(2.5)
    assert moved.args == [2.5]


def test_a_slider_says_that_it_has_no_text(qtbot: QtBot) -> None:
    """Readers ask every widget for each interface; what is not there must come back as nothing."""
    install()
    slider = FloatSlider(Knob(value=1.0, start=1.0, low=-5.0, high=5.0, step=0.01))
    qtbot.addWidget(slider)
    face = QAccessible.queryAccessibleInterface(slider)
    assert face is not None
    missing: list[object] = [face.textInterface(), face.editableTextInterface()]
    assert missing == [None, None]
    assert face.actionInterface() is not None


def test_a_step_is_said_once_however_fine(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt tells of another position; of a tenth of a step we do, and the description keeps out of it."""
    install()
    slider = FloatSlider(Knob(value=1.0, start=1.0, low=-5.0, high=5.0, step=0.01))
    qtbot.addWidget(slider)
    assert QAccessible.queryAccessibleInterface(slider) is not None
    heard: list[tuple[QObject, object]] = []
    tell = SimpleNamespace(updateAccessibility=lambda event: heard.append((event.object(), event.value())))
    monkeypatch.setattr(faces, "QAccessible", tell)
    told = slider.accessibleDescription()
    slider.show_knob(replace(slider.knob, value=1.001))
    assert heard == [(slider, 1.001)]
    slider.show_knob(replace(slider.knob, value=2.0))
    assert len(heard) == 1
    assert slider.accessibleDescription() == told == "from -5 to 5"


FIRST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from triptych.app import main
from triptych.ui.faces import INSTALLED
from triptych.ui.float_slider import FloatSlider
from triptych.ui.main_window import MainWindow
paint = MainWindow.paintEvent
def told(window):
    slider = window.findChild(FloatSlider, "slider-x")
    return QAccessible.queryAccessibleInterface(slider).valueInterface().currentValue()
def look(window, event):
    paint(window, event)
    if not again.isActive() and not heard:
        QAccessible.setActive(True)
        heard.append(told(window))
        again.timeout.connect(lambda: see(window))
        again.start(20)
def see(window):
    if QApplication.instance().property(INSTALLED):
        again.stop()
        print(*heard, told(window))
        window.close()
heard = []
again = QTimer()
MainWindow.paintEvent = look
sys.exit(main([]))
"""


def test_a_reader_that_was_there_first_is_told_the_same() -> None:
    """Qt keeps the faces that a reader asked for before ours were known; they are dropped, and made anew."""
    done = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["800", "3.0"]


def test_formulas_are_read_in_words(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    window.bench.open(first_desk())
    formula = window.showing.symbolic.formula
    qtbot.waitUntil(lambda: formula.accessibleName() == "dz/dx = 2*x*cos(x**2)", timeout=30_000)
    face = QAccessible.queryAccessibleInterface(formula)
    assert face is not None
    assert face.role() == Role.Equation
    assert face.text(Text.Name) == "the derivative of z by x is 2 times x times cosine of x squared"
    assert face.text(Text.Description) == "dz/dx = 2*x*cos(x**2)"
    lines = [label.in_words() for label in window.asking.understood.findChildren(FormulaLabel)]
    assert lines[:2] == ["y is x squared", "z is sine of y"]
    assert [action.text() for action in formula.copy_menu().actions()][-1] == "Copy in words"


def test_the_tape_is_told_box_by_box(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    window.bench.open(first_desk())
    window.showing.tape.strip.button.click()
    picture = window.findChild(TapePicture, "tape-picture")
    assert picture is not None
    qtbot.waitUntil(lambda: bool(picture.summary()), timeout=30_000)
    face = QAccessible.queryAccessibleInterface(picture)
    assert face is not None
    told = face.text(Text.Description)
    assert "x; " in told
    assert "y from x" in told
    assert "z from y" in told
    window.showing.bring_plots()


@pytest.mark.parametrize(
    ("plain", "heard"),
    [
        ("dL/d(w*x) = p - y", "the derivative of capital L by w times x is p minus y"),
        ("d(vᵀy)/dx = 2*x", "the derivative of v transposed y by x is 2 times x"),
        ("dz/dy =", "the derivative of z by y"),
        ("(∂ y)/(∂ x) = 2 x", "the derivative of y by x is 2 times x"),
        ("dz/dw = ∂z/∂p · ∂p/∂w",
         "the derivative of z by w is the derivative of z by p times the derivative of p by w"),
        ("no formula, but words", "no formula, but words"),
    ],
)  # fmt: skip
def test_plain_twins_are_said(plain: str, heard: str) -> None:
    assert said(plain) == heard


def test_what_changes_is_announced_once_it_rests(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    heard: list[str] = []
    room = window.asking.expression
    room.troubles.announcer.announced.connect(heard.append)
    try:
        room.editor.write("y = sigmoit(x)")
        qtbot.waitUntil(lambda: bool(heard))
        assert "did you mean sigmoid" in heard[0]
        room.editor.write("y = sigmoid(x)")
        qtbot.waitUntil(lambda: len(heard) > 1)
        assert "Understood" in heard[1]
    finally:
        window.bench.open(first_desk())


def test_a_drag_is_not_announced_at_every_step(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    window.bench.open(opened_desk("z = x*k", {}))
    waiting = [a for a in window.findChildren(Announcer) if a.parent() is not window.showing.verdict]
    heard: list[str] = []
    for announcer in waiting:
        announcer.announced.connect(heard.append)
    slider = window.findChild(FloatSlider, "slider-x")
    assert slider is not None
    shown = window.showing.shown
    slider.setFocus()
    for _ in range(8):
        slider.moved.emit(slider.knob.nudged(1))
    qtbot.waitUntil(lambda: window.showing.shown is not shown, timeout=30_000)
    assert heard == []
    window.bench.open(first_desk())
