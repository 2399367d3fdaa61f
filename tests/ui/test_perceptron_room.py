"""The Perceptron room's form writes a program, and rooms keep their desks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from triptych.lang.parse import read
from triptych.lang.perceptron import Form, program
from triptych.ui.bench import Bench, first_desk
from triptych.ui.examples import Example, examples
from triptych.ui.knob import Leaf
from triptych.ui.perceptron_desk import first_desk as perceptron_desk
from triptych.ui.perceptron_room import PerceptronRoom
from triptych.ui.rooms import EXPRESSION, PERCEPTRON, Rooms
from triptych.ui.theme import ThemeHolder


@pytest.fixture
def room(qtbot: QtBot) -> PerceptronRoom:
    room = PerceptronRoom(ThemeHolder(scheme="light"))
    qtbot.addWidget(room)
    room.show_desk(perceptron_desk())
    room.show()
    return room


def test_it_shows_the_program_that_it_wrote(room: PerceptronRoom) -> None:
    assert room.program.toPlainText() == program(Form())
    assert room.program.isReadOnly()


def test_a_choice_writes_another_program(qtbot: QtBot, room: PerceptronRoom) -> None:
    written: list[str] = []
    room.written.connect(written.append)
    room.activation.setFocus()
    qtbot.keyClicks(room.activation, "tanh")
    qtbot.keyClicks(room.loss, "mse")
    assert written[-1] == "z = w*x + b\np = tanh(z)\nL = mse(p, y)"


def test_its_button_asks_for_the_expression_room(qtbot: QtBot, room: PerceptronRoom) -> None:
    with qtbot.waitSignal(room.open_asked):
        QTest.keyClick(room.open_button, Qt.Key.Key_Space)


@pytest.fixture
def rooms() -> Rooms:
    bench = Bench(first_desk())
    rooms = Rooms(bench, {PERCEPTRON: perceptron_desk()})
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
