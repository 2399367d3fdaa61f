"""What can wait is done one step a turn, those that a step found out about next; never for who is gone."""

from __future__ import annotations

import sys

import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from triptych.ui.in_turns import Steps, imports, in_turns


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


def test_imports_are_a_step_each() -> None:
    steps = imports("triptych.lang.order", "triptych.lang.tokens")
    for step in steps:
        step()
    assert len(steps) == 2
    assert {"triptych.lang.order", "triptych.lang.tokens"} <= sys.modules.keys()
