"""Everything by keyboard alone, through the real window: keys go to what has the focus, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.contrast import contrast

from triptych.ui.bench import first_desk
from triptych.ui.knob import Leaf
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.panel_walk import first_stop
from triptych.ui.plot_table import PlotTable
from triptych.ui.tape_panel import TapePanel
from triptych.ui.training_page import TrainingPage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
PATIENCE = 30_000
MOST_STOPS = 160


class Keyboard:
    """Presses keys where the keyboard is, and waits."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._bot, self.window = qtbot, window

    @property
    def at(self) -> QWidget:
        """What has the keyboard: in a popup, a dialog, or the window."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        if not top.isActiveWindow():
            top.activateWindow()  # as the system's window manager does once a dialog is gone
        inside: QWidget | None = top.focusWidget()  # PySide's stub forgets that there may be none
        return inside or top

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            self._bot.keyClick(self.at, key, held)
            QApplication.processEvents()

    def write(self, text: str) -> None:
        for line, part in enumerate(text.split("\n")):
            if line:
                self.press(Qt.Key.Key_Return)
            self._bot.keyClicks(self.at, part)

    def go_to(self, name: str) -> None:
        """Press Tab until a widget of this name has the keyboard."""
        for _ in range(MOST_STOPS):
            if self.at.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name}")

    def wait(self, condition: Callable[[], bool]) -> None:
        self._bot.waitUntil(condition, timeout=PATIENCE)

    def wait_for_answer(self) -> None:
        self.wait(lambda: answered(self.window))


def answered(window: MainWindow) -> bool:
    question, shown = window.bench.question, window.showing.shown
    return question is not None and shown is not None and shown.revision == question.revision


@pytest.fixture
def keys(qtbot: QtBot, lessons_window: MainWindow, training_page: TrainingPage) -> Iterator[Keyboard]:
    window = lessons_window
    assert training_page.trainer is not None
    window.themes.set_scale(1.0)
    window.resize(*FIRST_SIZE)
    window.rooms.open("expression")
    window.bench.open(first_desk())
    window.activateWindow()
    yield Keyboard(qtbot, window)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.rooms.open("expression")  # a room keeps what is opened in it
    window.bench.open(first_desk())


def test_a_program_is_typed_and_a_slider_dragged(keys: Keyboard) -> None:
    window = keys.window
    keys.go_to("editor")
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write("y = t^2\nz = exp(y)*k")
    keys.wait_for_answer()
    assert window.bench.desk.graph is not None
    assert window.bench.desk.graph.inputs == ("t", "k")
    keys.go_to("slider-t")
    keys.press(Qt.Key.Key_Right, times=5)
    keys.press(Qt.Key.Key_Left, SHIFT)
    keys.wait_for_answer()
    assert window.bench.desk.knobs[Leaf("t")].value == pytest.approx(1.049)
    keys.go_to("exact-k")
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write("pi/2")
    keys.press(Qt.Key.Key_Return)
    assert window.bench.desk.knobs[Leaf("k")].value == pytest.approx(1.5707963267948966)
    keys.press(Qt.Key.Key_Z, CTRL, times=2)
    keys.wait_for_answer()


def test_what_to_differentiate_by_is_chosen_and_the_program_copied(keys: Keyboard) -> None:
    window = keys.window
    keys.go_to("wrt")
    keys.press(Qt.Key.Key_Space)
    keys.go_to("wrt-y")
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Escape)
    assert set(window.bench.desk.wrt) == {"x", "y"}
    keys.wait_for_answer()
    keys.go_to("copy-as")
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "y = x**2\nz = sin(y)"
    keys.go_to("dtype-float32")
    keys.press(Qt.Key.Key_Right)
    assert window.bench.dtype == "float64"
    window.bench.set_dtype("float32")


def test_the_tape_is_opened_and_stepped(keys: Keyboard) -> None:
    keys.wait_for_answer()
    keys.press(Qt.Key.Key_T, CTRL)
    keys.wait(lambda: keys.window.showing.tape.is_open and answered(keys.window))
    panel = keys.window.findChild(TapePanel)
    assert panel is not None
    keys.wait(lambda: panel.transport.last > 0)
    keys.go_to("tape-picture")
    keys.press(Qt.Key.Key_End)
    end = panel.transport.position
    keys.press(Qt.Key.Key_Comma, times=2)
    assert panel.transport.position == end - 2
    keys.press(Qt.Key.Key_Period)
    assert panel.transport.position == end - 1
    keys.press(Qt.Key.Key_T, CTRL)
    keys.wait(lambda: not keys.window.showing.tape.is_open)


def test_a_plot_is_read_as_a_table(keys: Keyboard) -> None:
    keys.wait_for_answer()
    keys.go_to("plot-output-canvas")
    keys.press(Qt.Key.Key_Return)
    dialog = keys.window.findChild(PlotTable)
    assert dialog is not None
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_C, CTRL)
    assert dialog.numbers is not None
    assert float(QGuiApplication.clipboard().text().split("\t")[0]) == dialog.numbers.x[1]
    keys.press(Qt.Key.Key_Escape)


def test_a_neuron_is_trained_by_a_step(keys: Keyboard, training_page: TrainingPage) -> None:
    keys.press(Qt.Key.Key_2, CTRL)
    assert keys.window.rooms.room == "perceptron"
    keys.wait_for_answer()
    keys.go_to("stage-tabs")
    for _ in range(8):
        if training_page.isVisible():
            break
        keys.press(Qt.Key.Key_Right)
    keys.go_to("training-step")
    keys.press(Qt.Key.Key_Space)
    keys.wait(lambda: not training_page.trainer.running and training_page.trainer.cursor == 1)
    keys.go_to("training-reset")
    keys.press(Qt.Key.Key_Space)
    assert training_page.trainer.cursor == 0


def test_a_line_of_the_lab_is_run(keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_3, CTRL)
    lab = keys.window.late.lab
    keys.wait(lambda: lab.session.idle)
    keys.go_to("lab-editor-1")
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write("import torch\ntorch.tensor(6.5) * 2")
    keys.press(Qt.Key.Key_F5)
    keys.wait(lambda: lab.session.idle and lab.page.cells.current is not None)
    cell = lab.page.cells.cells[0]
    keys.wait(lambda: cell.output.result.shown is not None and cell.output.result.shown.result is not None)
    assert cell.output.result.shown is not None
    assert cell.output.result.shown.result == "tensor(13.)"


def test_a_lessons_task_is_answered(keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_4, CTRL)
    room = keys.window.late.lessons
    room.tools.answers.forget()
    if not room.shows_contents:
        keys.press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    room.take_focus()
    while not keys.at.objectName().startswith("lesson-row-"):
        keys.press(Qt.Key.Key_Tab)
    first = room.course.lessons[0]
    keys.press(Qt.Key.Key_Up, times=len(room.course.lessons))
    assert keys.at.objectName() == f"lesson-row-{first.name}"
    keys.press(Qt.Key.Key_Return)
    assert room.lesson is first
    while not keys.at.objectName().startswith("answer-"):
        keys.press(Qt.Key.Key_Tab)
    keys.write("6.1")
    keys.press(Qt.Key.Key_Return)
    card = room.text.cards[-1]
    keys.wait(card.verdict.isVisible)
    assert card.verdict.property("verdict") == "right"


def choose(keys: Keyboard, path: Path) -> None:
    """Type a path in the dialog of files; what it proposes is put away first."""
    keys.write(str(path))
    if QApplication.activePopupWidget() is not None:
        keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_Return)


def test_a_session_is_saved_and_opened(keys: Keyboard, tmp_path: Path) -> None:
    keys.wait_for_answer()
    before = keys.window.bench.desk.text
    path = tmp_path / "by keys.triptych"
    keys.press(Qt.Key.Key_S, CTRL | SHIFT)
    assert isinstance(QApplication.activeModalWidget(), QFileDialog)
    keys.press(Qt.Key.Key_A, CTRL)
    choose(keys, path)
    keys.wait(path.is_file)
    keys.go_to("editor")
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write("q = r*r")
    keys.press(Qt.Key.Key_O, CTRL)
    assert isinstance(QApplication.activeModalWidget(), QFileDialog)
    choose(keys, path)
    keys.wait(lambda: keys.window.bench.desk.text == before)


def stops(keys: Keyboard) -> Iterator[QWidget]:
    """Walk all stops of the window once round, beginning at the first one."""
    keys.press(Qt.Key.Key_Tab)  # the window itself, which may have the keyboard, is no stop
    first = keys.at
    for _ in range(MOST_STOPS):
        yield keys.at
        keys.press(Qt.Key.Key_Tab)
        if keys.at is first:
            return
    raise AssertionError("Tab never comes round")


def bring(keys: Keyboard, room: str) -> None:
    window = keys.window
    window.rooms.open(room)
    if room == "lessons" and window.late.lessons.lesson is None:
        window.late.lessons.open_lesson(window.late.lessons.course.lessons[0].name)
    keys.wait(lambda: window.typesetter.waiting == 0)
    for _ in range(4):
        QApplication.processEvents()


ROOMS = ("expression", "perceptron", "lab", "lessons")


@pytest.mark.parametrize("room", ROOMS)
def test_tab_comes_round_and_back_by_the_same_way(keys: Keyboard, room: str) -> None:
    bring(keys, room)
    there = list(stops(keys))
    assert len(there) > 5
    back = [keys.at]
    for _ in there[1:]:
        keys.press(Qt.Key.Key_Backtab, SHIFT)
        back.append(keys.at)
    assert [name(w) for w in back[1:]] == [name(w) for w in reversed(there[1:])]


def name(widget: QWidget) -> str:
    return widget.objectName()


@pytest.mark.parametrize("room", ROOMS)
def test_f6_comes_to_every_panel_and_back(keys: Keyboard, room: str) -> None:
    bring(keys, room)
    keys.press(Qt.Key.Key_F6)
    seen = []
    while keys.at not in seen:
        seen.append(keys.at)
        keys.press(Qt.Key.Key_F6)
    panels = [panel for panel in keys.window.late.panels if first_stop(panel) is not None]
    missed = [p.objectName() for p in panels if not any(p.isAncestorOf(stop) for stop in seen)]
    assert missed == []
    keys.press(Qt.Key.Key_F6, SHIFT)
    assert keys.at is seen[-1]


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("room", ROOMS)
def test_the_keyboard_is_seen_at_every_stop(keys: Keyboard, room: str, scheme: str) -> None:
    """Around the widget with the keyboard there are pixels that reach 3 : 1 against what was there before."""
    window = keys.window
    window.themes.choose(scheme)
    try:
        bring(keys, room)
        unseen = []
        for stop in stops(keys):
            with_it, without = pictures(window, stop)
            if changed(with_it, without) < LEAST_SEEN:
                unseen.append(f"{type(stop).__name__} {stop.objectName()}")
        assert unseen == []
    finally:
        window.themes.choose("light")


LEAST_SEEN = 12  # pixels


def pictures(window: MainWindow, stop: QWidget) -> tuple[QImage, QImage]:
    """The widget and its surroundings, with the keyboard and without."""
    part = stop.parentWidget() if isinstance(stop.parentWidget(), QComboBox) else stop
    assert part is not None
    room = QRect(part.mapTo(window, QPoint(0, 0)), part.size()).adjusted(-6, -6, 6, 6) & window.rect()
    with_it = window.grab(room).toImage()
    stop.clearFocus()
    without = window.grab(room).toImage()
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return with_it, without


def changed(one: QImage, other: QImage) -> int:
    """How many pixels differ so that everybody sees it."""
    found = 0
    for y in range(one.height()):
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                before, after = one.pixelColor(x, y).name(), other.pixelColor(x, y).name()
                found += contrast(before, after) >= 3
                if found >= LEAST_SEEN:
                    return found
    return found
