"""Rows and chips that are made before there is an answer: unseen until then, and none is made twice."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from triptych.ui.column_by_hand import ByHandColumn
from triptych.ui.factor_row import FactorRow
from triptych.ui.main_window import MainWindow
from triptych.ui.verdict_chip import VerdictChip
from triptych.ui.verdict_head import VerdictHead
from triptych.ui.wrt_row import WrtRow


def test_a_prepared_column_is_empty_and_its_row_is_the_one_that_the_answer_takes(
    qtbot: QtBot, real_window: MainWindow
) -> None:
    answer = real_window.showing.shown
    assert answer is not None
    column = ByHandColumn(real_window.themes, real_window.typesetter)
    qtbot.addWidget(column)
    column.prepare()
    column.factors.prepare()
    column.prepare()
    made = column.findChildren(WrtRow), column.findChildren(FactorRow)
    assert len(made[0]) == 1
    column.show()
    assert not any(row.isVisible() for rows in made for row in rows)
    column.show_answer(answer)
    assert column.findChildren(WrtRow)[0] is made[0][0]
    assert made[0][0].isVisible()
    assert column.factors.rows[: len(made[1])] == made[1][: len(column.factors.rows)]


def test_a_prepared_chip_is_taken_and_not_seen_before(qtbot: QtBot, real_window: MainWindow) -> None:
    head = VerdictHead(real_window.themes)
    qtbot.addWidget(head)
    head.prepare()
    chip = head.findChild(VerdictChip)
    assert isinstance(chip, VerdictChip)
    head.show()
    assert not chip.isVisible()
    head.offer(("x", "w"))
    assert head.chips["x"] is chip
    assert chip.isVisible()
    head.prepare()
    assert len(head.findChildren(VerdictChip)) == 2
