"""Long programs are read beside the window's thread; the newest text wins, and none lands in another room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from triptych.lang.graph import Reading
from triptych.ui.bench import Bench, first_desk
from triptych.ui.desk import Desk
from triptych.ui.reader import AT_ONCE
from triptych.ui.sideline import Sideline


def long(factors: int, name: str = "x") -> str:
    """A program too long to be read at once."""
    text = "y = " + "*".join(f"({name} + {i})" for i in range(factors))
    assert len(text) > AT_ONCE
    return text


@pytest.fixture
def bench(qapp: QApplication) -> Iterator[Bench]:
    bench, sideline = Bench(first_desk(), qapp), Sideline(qapp)
    bench.reader.use(sideline)
    yield bench
    sideline.close()
    for thing in (bench, sideline):
        thing.deleteLater()


def test_a_long_program_is_taken_at_once_and_read_later(qtbot: QtBot, bench: Bench) -> None:
    shown: list[Desk] = []
    bench.desk_changed.connect(shown.append)
    text = long(200)
    bench.write(text)
    assert bench.desk.text == text
    assert bench.desk.stale
    assert bench.desk.is_unread
    qtbot.waitUntil(lambda: not bench.desk.stale)
    assert [desk.is_unread for desk in shown] == [True, False]
    assert bench.question is not None
    assert bench.question.program == text
    assert len(bench.desk.formulas) == 1


def test_only_the_newest_of_many_texts_is_answered(qtbot: QtBot, bench: Bench) -> None:
    asked: list[str] = []
    bench.question_changed.connect(lambda question: asked.append(question.program))
    texts = [long(200 + i) for i in range(6)]
    for text in texts:
        bench.write(text)
    qtbot.waitUntil(lambda: not bench.desk.stale)
    assert bench.desk.text == texts[-1]
    assert asked == [texts[-1]]


def test_a_short_text_overtakes_a_long_one(qtbot: QtBot, bench: Bench) -> None:
    readings: list[Reading] = []
    bench.desk_changed.connect(lambda desk: readings.append(desk.reading))
    bench.write(long(300))
    bench.write("y = x^3")
    assert bench.desk.text == "y = x^3"
    bench.write(long(310))
    qtbot.waitUntil(lambda: not bench.desk.stale)
    assert bench.desk.text == long(310)
    assert long(300) not in [reading.source for reading in readings if reading.graph is not None]


def test_what_is_read_for_one_room_never_lands_in_another(qtbot: QtBot, bench: Bench) -> None:
    bench.write(long(300))
    left = bench.desk
    bench.open(first_desk())
    bench.write(long(200, "t"))
    qtbot.waitUntil(lambda: not bench.desk.stale)
    assert bench.desk.text == long(200, "t")
    bench.open(left)
    qtbot.waitUntil(lambda: not bench.desk.stale)
    assert bench.desk.text == long(300)
    assert [leaf.name for leaf in bench.desk.leaves] == ["x"]


def test_a_long_text_with_a_fault_tells_it(qtbot: QtBot, bench: Bench) -> None:
    good = bench.desk.good
    bench.write(long(200) + "*sigmoit(x)")
    qtbot.waitUntil(lambda: bool(bench.desk.reading.faults))
    assert bench.desk.good is good
    assert bench.desk.reading.faults[0].column == len(long(200)) + 2
