"""The first answer comes piece by piece, so that the window lives meanwhile; each later one at once."""

from __future__ import annotations

from itertools import groupby

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.conftest import MakeAnswer, Put

from triptych.messages import Answer
from triptych.ui.show_side import ShowSide
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter


@pytest.fixture
def side(themes: ThemeHolder, typesetter: Typesetter, sideline: Sideline, put: Put) -> ShowSide:
    made = ShowSide(themes, typesetter, sideline)
    made.resize(1000, 700)
    put(made)
    return made


def pieces(side: ShowSide) -> list[bool]:
    """Which of the columns, and whether the verdict, have something to say by now."""
    columns = [bool(card.numbers()) for card in side.columns]
    return [*columns, side.verdict.because.text() != ""]


def test_the_first_answer_comes_column_by_column(
    side: ShowSide, make_answer: MakeAnswer, qtbot: QtBot
) -> None:
    stages, showed = [pieces(side)], list[list[bool]]()
    side.showed.connect(lambda _answer: showed.append(pieces(side)))
    each_round = QTimer(side, interval=0)
    each_round.timeout.connect(lambda: stages.append(pieces(side)))
    each_round.start()
    answer = make_answer()
    side.show_answer(answer)
    assert (side.shown, pieces(side)) == (None, [False] * 4)
    qtbot.waitUntil(lambda: side.shown is answer)
    each_round.stop()
    assert [sum(stage) for stage, _same in groupby([*stages, pieces(side)])] == [0, 1, 2, 3, 4]
    assert all(stage == sorted(stage, reverse=True) for stage in stages)
    assert showed == [[True] * 4]
    qtbot.waitUntil(lambda: side.symbolic.formula.settled)


def test_an_answer_that_comes_meanwhile_finds_the_first_one_shown(
    side: ShowSide, make_answer: MakeAnswer, qtbot: QtBot
) -> None:
    showed: list[Answer] = []
    side.showed.connect(showed.append)
    first, second, third = make_answer(0.5), make_answer(0.75), make_answer(1.0)
    side.show_answer(first)
    side.show_answer(second)
    assert showed == [first, second]
    side.show_answer(third)
    assert showed == [first, second, third]
    assert side.shown is third
    seen = side.by_hand.numbers()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: side.symbolic.formula.settled)
    assert (side.by_hand.numbers(), len(showed)) == (seen, 3), "no turn of the first answer comes after it"
