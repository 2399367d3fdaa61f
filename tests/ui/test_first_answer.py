"""The first answer comes piece by piece, so that the window lives meanwhile; each later one at once."""

from __future__ import annotations

import pytest
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
    stages: list[list[bool]] = []
    side.showed.connect(lambda _answer: stages.append(pieces(side)))
    answer = make_answer()
    side.show_answer(answer)
    assert (side.shown, pieces(side)) == (None, [False] * 4)
    while side.shown is None:
        assert not stages
        before = sum(pieces(side))
        qtbot.waitUntil(lambda: sum(pieces(side)) > before)  # noqa: B023 -- it is called in this round only
        assert sum(pieces(side)) == before + 1
    assert stages == [[True] * 4]
    assert side.shown is answer
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
