"""The Perceptron room's form writes a program, and rooms keep their desks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from triptych.lang.parse import read
from triptych.lang.perceptron import Form, program
from triptych.ui.as_perceptron import AsPerceptron
from triptych.ui.bench import Bench, first_desk
from triptych.ui.examples import Example, examples
from triptych.ui.knob import Leaf
from triptych.ui.perceptron_desk import first_desk as perceptron_desk
from triptych.ui.perceptron_desk import formed
from triptych.ui.perceptron_room import PerceptronRoom
from triptych.ui.rooms import EXPRESSION, PERCEPTRON, Rooms


@pytest.fixture
def room(qtbot: QtBot) -> PerceptronRoom:
    room = PerceptronRoom()
    qtbot.addWidget(room)
    room.show_desk(perceptron_desk())
    room.show()
    return room


def test_it_shows_the_program_that_it_wrote(room: PerceptronRoom) -> None:
    assert room.program.toPlainText() == program(Form())
    assert room.program.isReadOnly()


def test_a_choice_tells_another_form(qtbot: QtBot, room: PerceptronRoom) -> None:
    told: list[Form] = []
    room.formed.connect(told.append)
    room.form.activation.setFocus()
    qtbot.keyClicks(room.form.activation, "tanh")
    qtbot.keyClicks(room.form.loss, "mse")
    assert program(told[-1]) == "z = w*x + b\np = tanh(z)\nL = mse(p, y)"


def test_inputs_get_names_and_a_name_that_can_not_be_used_is_told_why(
    qtbot: QtBot, room: PerceptronRoom
) -> None:
    told: list[Form] = []
    room.formed.connect(told.append)
    names = room.form.inputs
    names.edit.selectAll()
    qtbot.keyClicks(names.edit, "CGPA, IQ")
    qtbot.keyClick(names.edit, Qt.Key.Key_Return)
    assert told[-1] == Form(("CGPA", "IQ"))
    assert names.count.currentText() == "2"
    names.edit.selectAll()
    qtbot.keyClicks(names.edit, "CGPA, w1")
    qtbot.keyClick(names.edit, Qt.Key.Key_Return)
    assert len(told) == 1
    assert "w1 is a name of the perceptron's own" in names.trouble.text()
    qtbot.keyClicks(names.count, "3")
    assert told[-1].inputs == ("CGPA", "IQ", "x1")
    assert names.trouble.isHidden()


@pytest.mark.parametrize(
    ("form", "word"),
    [
        (Form(activation="step", loss="mse"), "slope is 0"),
        (Form(hidden=2, inner="step"), "slope is 0"),
        (Form(loss="hinge"), "-1 or 1"),
        (Form(loss="bce_with_logits"), "applies the sigmoid itself"),
    ],
)
def test_what_has_to_be_said_is_said_in_a_sentence(room: PerceptronRoom, form: Form, word: str) -> None:
    assert room.notes.isHidden()
    room.show_desk(formed(perceptron_desk(), form))
    assert word in room.notes.text()
    room.show_desk(perceptron_desk())
    assert room.notes.isHidden()


def test_a_target_outside_of_0_to_1_is_told_for_cross_entropy(room: PerceptronRoom) -> None:
    room.show_desk(perceptron_desk().moved(Leaf("y"), 1.5))
    assert "outside" in room.notes.text()


def test_hinge_makes_the_target_a_label_and_another_loss_takes_that_back() -> None:
    hinge = formed(perceptron_desk(), Form(loss="hinge"))
    knob = hinge.knobs[Leaf("y")]
    assert (knob.value, knob.low, knob.high, knob.positions) == (-1.0, -1.0, 1.0, 1)
    back = formed(hinge, Form(loss="bce")).knobs[Leaf("y")]
    assert (back.value, back.low, back.high) == (0.0, 0.0, 1.0)


def test_its_button_asks_for_the_expression_room(qtbot: QtBot, room: PerceptronRoom) -> None:
    with qtbot.waitSignal(room.open_asked):
        QTest.keyClick(room.open_button, Qt.Key.Key_Space)


@pytest.fixture
def rooms() -> Rooms:
    bench = Bench(first_desk())
    rooms = Rooms(bench, {PERCEPTRON: perceptron_desk})
    bench.setParent(rooms)
    return rooms


def bench_of(rooms: Rooms) -> Bench:
    bench = rooms.findChild(Bench)
    assert isinstance(bench, Bench)
    return bench


def test_each_room_is_found_as_it_was_left(rooms: Rooms) -> None:
    bench = bench_of(rooms)
    bench.move(Leaf("x"), 2.0)
    rooms.open(PERCEPTRON)
    assert bench.desk.text == program(Form())
    bench.move(Leaf("w"), 0.5)
    rooms.open(EXPRESSION)
    assert bench.desk.point == {"x": 2.0}
    rooms.open(PERCEPTRON)
    assert bench.desk.point["w"] == 0.5
    assert bench.question is not None
    assert bench.question.program == program(Form())


def test_the_program_goes_on_in_the_expression_room_with_its_values(rooms: Rooms) -> None:
    bench = bench_of(rooms)
    rooms.open(PERCEPTRON)
    bench.move(Leaf("w"), 0.5)
    rooms.open_in_expression()
    assert rooms.room == EXPRESSION
    assert bench.desk.text == program(Form())
    assert bench.desk.point == {"w": 0.5, "x": 6.7, "b": 0.0, "y": 0.0}
    assert bench.desk.wrt == ("w", "b", "x")
    rooms.open(PERCEPTRON)
    assert bench.desk.point["w"] == 0.5


def test_a_typed_perceptron_opens_with_its_values_under_the_forms_names(rooms: Rooms) -> None:
    bench = bench_of(rooms)
    bench.write("chance = sigmoid(k*CGPA + c)\ncost = bce(chance, placed)")
    for name, value in {"CGPA": 8.1, "k": 0.4, "c": -2.0, "placed": 1.0}.items():
        bench.move(Leaf(name), value)
    rooms.open_in_perceptron()
    assert rooms.room == PERCEPTRON
    assert bench.desk.text == program(Form(("CGPA",)))
    assert bench.desk.point == {"CGPA": 8.1, "w": 0.4, "b": -2.0, "y": 1.0}
    rooms.open_in_expression()
    rooms.open_in_perceptron()
    assert bench.desk.point == {"CGPA": 8.1, "w": 0.4, "b": -2.0, "y": 1.0}


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("z = w*x + b; p = sigmoid(z); L = bce(p, y)", ""),
        ("x = 6.7\nz = w*x + b  # the sum\np = sigmoid(z)\nL = bce(p, y)", ""),
        ("L = bce(sigmoid(b + x*w), y)", "rewritten"),
        ("L = bce(1/(1 + exp(-(w*x + b))), y)", "no word “sigmoid”"),
        ("z = a*x + c; p = sigmoid(z); L = bce(p, y)", "a is w, c is b"),
    ],
)
def test_a_program_that_is_written_otherwise_is_said_to_be(
    room: PerceptronRoom, rooms: Rooms, program: str, said: str
) -> None:
    rooms.recognised.connect(room.notes.tell_known)
    bench = bench_of(rooms)
    bench.write(program)
    rooms.open_in_perceptron()
    room.show_desk(bench.desk)
    assert rooms.room == "perceptron"
    assert said in room.notes.text()
    assert bool(said) == bool(room.notes.text())


def test_what_is_no_perceptron_stays_where_it_is(rooms: Rooms) -> None:
    rooms.open_in_perceptron()
    assert rooms.room == EXPRESSION


def test_the_button_says_why_a_program_is_no_perceptron(qtbot: QtBot) -> None:
    button = AsPerceptron()
    qtbot.addWidget(button)
    button.show_desk(first_desk())
    assert not button.isEnabled()
    for step in button.prepare():
        step()
    assert not button.isEnabled()
    assert "no loss" in button.toolTip()
    button.show_desk(perceptron_desk())
    qtbot.waitUntil(button.isEnabled)
    assert "these values" in button.toolTip()


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.title)
def test_every_example_can_be_read_and_opened(rooms: Rooms, example: Example) -> None:
    assert read(example.program).troubles == () or all(t.note for t in read(example.program).troubles)
    bench = bench_of(rooms)
    rooms.open_example(example)
    assert not bench.desk.stale
    assert set(bench.desk.point) == set(read(example.program).graph.inputs)  # type: ignore[union-attr]  # read above
    for name, value in example.at.items():
        assert bench.desk.point[name] == value
    assert example.dtype in (None, bench.dtype)


def test_examples_have_titles_of_their_own() -> None:
    titles = [(example.group, example.title) for example in examples()]
    assert len(titles) >= 15
    assert len(set(titles)) == len(titles)
