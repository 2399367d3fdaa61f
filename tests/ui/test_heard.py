"""How often, and in which way, a screen reader is told what changes: each thing must be heard out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from triptych.ui import aloud, announcer, calm
from triptych.ui.announcer import Announcer
from triptych.ui.bench import first_desk
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.exact_box import ExactBox
from triptych.ui.faces import install
from triptych.ui.float_slider import FloatSlider
from triptych.ui.help_window import HelpWindow
from triptych.ui.lab_places import LabPlaces
from triptych.ui.main_window import MainWindow
from triptych.ui.notice_bar import INFO, Act
from triptych.ui.panel_walk import first_stop
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.plot_numbers import Curve, Numbers, summary
from triptych.ui.training_page import TrainingPage
from triptych.ui.verdict_chip import VerdictChip
from triptych.ui.wrt_row import WrtRow

Role, Text = QAccessible.Role, QAccessible.Text
Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def listening(qapp: QApplication) -> Iterator[None]:
    """As if a reader were there."""
    assert qapp is QApplication.instance()
    install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def window(real_window: MainWindow) -> Iterator[MainWindow]:
    install()
    real_window.rooms.open("expression")
    real_window.bench.open(first_desk())
    yield real_window
    real_window.rooms.open("expression")  # a room keeps what is opened in it
    real_window.bench.open(first_desk())


def child(window: QWidget, kind: type[Part], name: str) -> Part:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def answered(window: MainWindow) -> bool:
    shown = window.showing.shown
    return (
        shown is not None
        and window.bench.question is not None
        and (shown.revision == window.bench.question.revision and shown.part == "all")
    )


def face_of(widget: QWidget) -> tuple[QAccessible.Role, str]:
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None, widget
    return face.role(), face.text(Text.Name)


def test_a_step_of_a_slider_renames_nothing(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each name that is set is told to every reader, sixty times a second; here names are made when asked."""
    qtbot.waitUntil(lambda: answered(window), timeout=30_000)
    told: list[str] = []
    for setter in ("setAccessibleName", "setAccessibleDescription"):
        monkeypatch.setattr(QWidget, setter, lambda widget, _text: told.append(type(widget).__name__))
    slider = child(window, FloatSlider, "slider-x")
    verdict = window.showing.verdict.sentence()
    for _ in range(10):
        slider.moved.emit(slider.knob.nudged(1))
    qtbot.waitUntil(lambda: answered(window), timeout=30_000)
    assert told == []
    assert window.showing.verdict.sentence() != verdict
    assert face_of(window.showing.verdict) == (Role.Grouping, window.showing.verdict.sentence())
    row = window.showing.autograd.findChild(WrtRow, "number-x")
    assert row is not None
    assert face_of(row) == (Role.RadioButton, row.accessibleName())
    assert row.number.text() in row.accessibleName()


@pytest.mark.usefixtures("listening")
def test_what_plays_is_told_now_and_then_and_where_it_stopped(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt tells of a slider's value; its handle may stand elsewhere, which is seen and not told."""
    now = [100.0]
    monkeypatch.setattr(calm, "monotonic", lambda: now[0])
    slider, exact = child(window, FloatSlider, "slider-x"), child(window, ExactBox, "exact-x")
    stood, shown = slider.value(), exact.text()
    qtbot.keyClick(slider, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: slider.sliderPosition() > stood + 10)
    assert (slider.value(), exact.text()) == (stood, shown)
    now[0] += calm.GAP_S
    qtbot.waitUntil(lambda: slider.value() != stood)
    told = slider.value()
    qtbot.waitUntil(lambda: abs(slider.sliderPosition() - told) > 10)
    assert slider.value() == told
    qtbot.keyClick(slider, Qt.Key.Key_Space)
    assert slider.value() == slider.sliderPosition() == slider.knob.position
    assert float(exact.text()) == slider.knob.value


def test_two_announcements_are_apart_and_the_newest_wins(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(announcer, "monotonic", lambda: now[0])
    monkeypatch.setattr(announcer, "SETTLED_MS", 1)
    monkeypatch.setattr(announcer, "APART_S", 0.4)
    place = QWidget()
    qtbot.addWidget(place)
    speaks, heard = Announcer(place), list[str]()
    speaks.announced.connect(heard.append)
    speaks.say("first")
    qtbot.waitUntil(lambda: heard == ["first"])
    speaks.say("second")
    with qtbot.waitSignal(speaks.announced, timeout=200, raising=False) as early:
        speaks.say("third")
    assert not early.signal_triggered
    qtbot.waitUntil(lambda: heard == ["first", "third"])


class Deaf(QObject):
    """A registry in which nobody listens to announcements."""

    found = Signal(bool)

    def ask(self) -> None:
        self.found.emit(False)


@pytest.mark.usefixtures("listening")
def test_where_announcements_are_not_heard_a_notification_comes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(aloud, "Hearing", Deaf)
    place = QWidget()
    qtbot.addWidget(place)
    place.show()
    speaks = Announcer(place)
    for words in ("they <b>agree</b>", "they do not"):
        speaks.say(words)
        monkeypatch.setattr(announcer, "APART_S", 0.0)
        with qtbot.waitSignal(speaks.announced):
            pass
        notes = place.findChildren(aloud.SpokenNote)
        assert len(notes) == 1
        assert not notes[0].isVisible()
        bar, note, label = notes[0], notes[0].findChildren(QWidget)[0], notes[0].findChildren(QLabel)[0]
        assert [face_of(widget)[0] for widget in (bar, note)] == [Role.StatusBar, Role.Notification]
        assert face_of(label) == (Role.StaticText, words)


@pytest.mark.usefixtures("listening")
def test_every_choice_box_has_a_label(qtbot: QtBot, window: MainWindow) -> None:
    """On Linux the name of such a box is what is chosen; what it is for is told by a label alone."""
    window.rooms.open("perceptron")
    boxes = [box for box in window.findChildren(ChoiceBox) if box.isVisible()]
    assert len(boxes) > 3
    for box in boxes:
        assert face_of(box)[0] == Role.ComboBox
    qtbot.waitUntil(lambda: all(labels_of(box) for box in boxes))
    for box in boxes:
        assert len(labels_of(box)) == 1, box.objectName()
        assert labels_of(box)[0], box.objectName()
    assert labels_of(child(window, ChoiceBox, "fourth-column")) == ["Fourth column"]


def labels_of(box: ChoiceBox) -> list[str]:
    parent = box.parentWidget()
    assert parent is not None
    return [label.text() for label in parent.findChildren(QLabel) if label.buddy() is box]


@pytest.mark.usefixtures("listening")
def test_one_of_several_is_told_as_such_while_a_reader_is_there(qtbot: QtBot, window: MainWindow) -> None:
    """Qt asks for a button's face when it is named, which must not be before it is known what it is."""
    top = QWidget()
    qtbot.addWidget(top)
    places = LabPlaces(top)
    QVBoxLayout(top).addWidget(places)
    axis = child(window, QToolButton, "axis-x")
    window.bench.switch_wrt("y", True)
    qtbot.waitUntil(lambda: answered(window), timeout=30_000)
    chips = [chip for chip in window.findChildren(VerdictChip) if chip.isVisible()]
    assert len(chips) == 2
    for button in chain(places.buttons.values(), [axis], chips):
        face = QAccessible.queryAccessibleInterface(button)
        assert face is not None
        assert face.role() == Role.RadioButton, button.objectName()
        assert face.state().checked == button.isChecked()
        assert face.text(Text.Name) == button.accessibleName() != ""


def heard_by(speaker: Announcer) -> list[str]:
    heard: list[str] = []
    speaker.announced.connect(heard.append)
    return heard


def speaker_of(widget: QWidget) -> Announcer:
    found = [one for one in widget.children() if isinstance(one, Announcer)]
    assert len(found) == 1, widget.objectName()
    return found[0]


def test_a_lessons_page_is_read_as_it_comes_and_as_it_is_turned(
    qtbot: QtBot, window: MainWindow, lessons_window: MainWindow
) -> None:
    assert window is lessons_window
    window.rooms.open("lessons")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    room = window.late.lessons
    room.open_lesson(room.course.lessons[0].name)
    first = face_in_words(room.text)
    assert first.startswith("A little further. Take y = x^2 at x = 3.")
    assert "What is their ratio?" in first
    heard = heard_by(speaker_of(room.text))
    assert room.text.hasFocus()
    qtbot.keyClick(room.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [face_in_words(room.text)]
    assert "the derivative of y by x is 6." in heard[0]
    room.show_contents(True)


def face_in_words(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None
    return face.text(Text.Description)


def test_tab_comes_from_a_page_to_what_is_on_it(
    qtbot: QtBot, window: MainWindow, lessons_window: MainWindow
) -> None:
    assert window is lessons_window
    window.rooms.open("lessons")
    room = window.late.lessons
    room.open_lesson(room.course.lessons[0].name, 2)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    room.text.setFocus()
    found = []
    for _ in range(5):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        found.append(window.focusWidget())
    inside = [room.text.isAncestorOf(one) for one in found]
    assert inside == [True, True, True, False, False]
    assert found[3] is room.turner.back
    room.show_contents(True)


def test_the_size_of_type_is_told(qtbot: QtBot, window: MainWindow) -> None:
    heard = heard_by(window.status.announcer)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: heard == ["Type at 112 %"])
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: heard[1:] == ["Type at 100 %"])


def test_a_presentation_is_heard_and_gives_the_keyboard_back(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: answered(window), timeout=30_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    slider = child(window, FloatSlider, "slider-x")
    slider.setFocus()
    known = set(window.status.findChildren(Announcer))
    qtbot.keyClick(window, Qt.Key.Key_F11)
    heard = heard_by((set(window.status.findChildren(Announcer)) - known).pop())
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[-1].startswith("The formula (1 of ")
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: heard[-1].startswith("y is x squared. The formula"))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.focusWidget() is slider
    qtbot.waitUntil(lambda: answered(window), timeout=30_000)


def test_what_the_help_finds_is_told_while_one_types(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow)]
    assert len(found) == 1
    book = found[0]
    try:
        qtbot.waitUntil(lambda: book.manual is not None, timeout=30_000)
        heard = heard_by(speaker_of(book.search))
        book.activateWindow()
        book.search.setFocus()
        qtbot.keyClicks(book.search, "softmax")
        qtbot.waitUntil(lambda: bool(heard))
        assert "softmax" in heard[0]
        book.search.selectAll()
        qtbot.keyClicks(book.search, "qqqq")
        qtbot.waitUntil(lambda: len(heard) == 2)
        assert heard[1].startswith("Nothing was found")
    finally:
        book.close()


def test_a_step_of_training_leaves_the_keyboard_where_it_is(
    qtbot: QtBot, window: MainWindow, training_page: TrainingPage
) -> None:
    """A button that is off for the while of a step would hand the next key press to its neighbour."""
    window.rooms.open("perceptron")
    assert window.showing.stage is not None
    window.showing.stage.bring("training")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    buttons, trainer = training_page.buttons, training_page.trainer
    qtbot.waitUntil(buttons.step.isEnabled, timeout=30_000)
    buttons.step.setFocus()
    for made in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not trainer.running and trainer.cursor > 0, timeout=30_000)
        assert window.focusWidget() is buttons.step
        assert trainer.cursor == made + 1
    plots = [canvas for canvas in window.findChildren(PlotCanvas) if canvas.isVisible()]
    assert any(plot.summary() for plot in plots)  # also where a curve has one point so far
    buttons.back.setFocus()
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert trainer.cursor == 0
    assert window.focusWidget() is buttons.back
    qtbot.keyClick(buttons.back, Qt.Key.Key_Tab)
    assert not buttons.back.isEnabled()
    trainer.forget()


def test_a_curve_of_one_point_is_summed_up() -> None:
    told = summary(Numbers("w by steps", "step", [0.0], (Curve("w", [1.5], None),), 0.0))
    assert "at step = 0: 1.5" in told


def is_last(heard: list[str], said: str) -> bool:
    return heard[-1:] == [said]


def test_undo_is_told_and_where_there_is_nothing_left(qtbot: QtBot, window: MainWindow) -> None:
    """What changes may stand far from where the keyboard is."""
    keeping, heard = window.late.keeping, list[str]()
    keeping.history.forget()
    keeping._announcer.announced.connect(heard.append)
    slider = child(window, FloatSlider, "slider-x")
    slider.moved.emit(slider.knob.nudged(1))
    window.bench.set_dtype("float64")
    qtbot.waitUntil(lambda: keeping.history.left == 2)
    for presses, said in (
        (keeping.undo, "Undone. Steps left to undo: 1."),
        (keeping.redo, "Done again. Steps left to redo: 0."),
        (keeping.undo, "Undone. Steps left to undo: 1."),
        (keeping.undo, "Undone. Steps left to undo: 0."),
        (keeping.undo, "Nothing to undo."),
    ):
        presses()
        qtbot.waitUntil(partial(is_last, heard, said), timeout=10_000)
    assert window.bench.dtype == "float32"


def test_a_bar_that_asks_is_a_stop_of_f6_at_its_first_button(qtbot: QtBot, window: MainWindow) -> None:
    done: list[str] = []
    acts = [
        Act("yes", "Restore", lambda: done.append("yes")),
        Act("no", "Throw away", lambda: done.append("no")),
    ]
    notice, heard = window.late.notice, list[str]()
    notice.announcer.announced.connect(heard.append)
    notice.tell("Something was left.", INFO, acts, wait_ms=700)
    qtbot.waitUntil(lambda: heard == ["Something was left. Restore. Throw away."])
    face = QAccessible.queryAccessibleInterface(notice)
    assert face is not None
    assert (face.role(), face.text(Text.Name)) == (Role.AlertMessage, "Something was left.")
    window.activateWindow()
    stop = first_stop(notice)
    assert stop is not None
    for _ in window.late.panels:
        qtbot.keyClick(window, Qt.Key.Key_F6)
        if QApplication.focusWidget() is stop:
            break
    assert stop.objectName() == "yes"
    assert stop.hasFocus()
    qtbot.keyClick(stop, Qt.Key.Key_Tab)
    assert window.focusWidget().objectName() == "no"
    qtbot.keyClick(stop, Qt.Key.Key_Space)
    assert done == ["yes"]
    assert not notice.isVisible()
    assert notice not in [panel for panel in window.late.panels if first_stop(panel) is not None]
