"""What can wait is done one step a turn, those that a step found out about next; never for who is gone."""

from __future__ import annotations

import sys
import time

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from triptych.ui.in_turns import LONG, Steps, imports, in_turns


class Told(QWidget):
    """Takes long to be painted, and tells it."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        time.sleep(2 * LONG)
        self._told.append("painted")


def test_steps_that_a_step_returns_come_next_and_the_window_lives_in_between(qtbot: QtBot) -> None:
    owner, told = QObject(), list[str]()

    def first() -> Steps:
        QTimer.singleShot(0, owner, lambda: told.append("the window"))
        return Steps((lambda: told.append("second"), lambda: told.append("third")))

    def last() -> tuple[str, ...]:
        told.append("last")
        return ("no", "steps")

    in_turns(owner, first, last)
    qtbot.waitUntil(lambda: "last" in told)
    assert [word for word in told if word != "the window"] == ["second", "third", "last"]
    assert told.index("the window") < told.index("last")


def test_nothing_more_is_done_for_an_owner_that_is_gone(qtbot: QtBot) -> None:
    owner, told = QObject(), list[str]()
    in_turns(owner, lambda: shiboken6.delete(owner), lambda: told.append("too late"))
    waited = QObject()
    in_turns(waited, *[lambda: told.append("turn")] * 3)
    qtbot.waitUntil(lambda: told.count("turn") == 3)
    assert "too late" not in told


def test_a_paint_and_timers_that_it_made_late_come_before_a_step(qtbot: QtBot) -> None:
    told = list[str]()
    widget = Told(told)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: "painted" in told)
    told.clear()

    def change() -> None:
        in_turns(widget, lambda: told.append("step"))
        QTimer.singleShot(0, widget, widget.update)  # comes with the timer that calls for the step
        QTimer.singleShot(1, widget, lambda: told.append("timer"))

    QTimer.singleShot(0, widget, change)
    qtbot.waitUntil(lambda: "step" in told)
    assert told == ["painted", "timer", "step"]


def test_a_window_that_is_never_idle_has_its_steps_too(qtbot: QtBot) -> None:
    owner, told = QObject(), list[str]()
    busy = QTimer(owner, interval=0)
    busy.timeout.connect(lambda: time.sleep(2 * LONG))
    busy.start()
    in_turns(owner, *[lambda: told.append("step")] * 3)
    qtbot.waitUntil(lambda: len(told) == 3)
    busy.stop()


def test_a_step_that_fails_keeps_no_other_from_its_turn(qtbot: QtBot) -> None:
    owner, told = QObject(), list[str]()
    with qtbot.captureExceptions() as raised:
        in_turns(owner, lambda: 1 // 0, lambda: told.append("next"))
        qtbot.waitUntil(lambda: "next" in told)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


def test_imports_are_a_step_each() -> None:
    steps = imports("triptych.lang.order", "triptych.lang.tokens")
    for step in steps:
        step()
    assert len(steps) == 2
    assert {"triptych.lang.order", "triptych.lang.tokens"} <= sys.modules.keys()
