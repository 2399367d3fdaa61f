"""No line is ever cut in half: what an edge of the area would cut is covered until it is scrolled in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from triptych.ui.line_area import LineArea, covered
from triptych.ui.theme import ThemeHolder

Put = Callable[[QWidget], None]
INK, LINE, COUNT = "#ff0000", 30, 10


@pytest.fixture
def area(themes: ThemeHolder, put: Put) -> LineArea:
    """Ten red lines, each thirty pixels high, without gaps."""
    page = QWidget()
    lines = QVBoxLayout(page)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    for _ in range(COUNT):
        line = QLabel()
        line.setFixedHeight(LINE)
        line.setStyleSheet(f"background: {INK}")
        lines.addWidget(line)
    made = LineArea(themes)
    made.hold(page)
    put(made)
    return made


def red_rows(area: LineArea) -> list[int]:
    picture = area.grab().toImage()
    return [y for y in range(area.height()) if picture.pixelColor(5, y) == QColor(INK)]


@pytest.mark.parametrize(("height", "seen"), [(100, 3), (119, 3), (120, 4), (61, 2)])
def test_a_line_that_the_lower_edge_cuts_is_not_seen(area: LineArea, height: int, seen: int) -> None:
    area.resize(200, height)
    assert red_rows(area) == list(range(seen * LINE))


def test_scrolled_in_between_neither_edge_shows_a_part_of_a_line(area: LineArea) -> None:
    area.resize(200, 100)
    area.verticalScrollBar().setValue(10)
    assert red_rows(area) == list(range(LINE - 10, 3 * LINE - 10))


def test_where_everything_has_room_nothing_is_covered_and_tab_does_not_stop(area: LineArea) -> None:
    area.resize(200, COUNT * LINE)
    assert not area.cover.isVisible()
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
    area.resize(200, 100)
    assert area.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_arrow_keys_bring_the_last_line(qtbot: QtBot, area: LineArea) -> None:
    area.resize(200, 100)
    for _ in range(40):
        qtbot.keyClick(area, Qt.Key.Key_Down)
    last = area.findChildren(QLabel)[-1]
    assert last.mapTo(area, QPoint()).y() + LINE == area.height()
    assert red_rows(area)[-1] == area.height() - 1


def test_it_asks_for_the_whole_of_its_first_line(area: LineArea) -> None:
    assert area.minimumSizeHint().height() == LINE


@pytest.mark.parametrize(
    ("spans", "edge", "end"),
    [
        ([], 50, 50),
        ([(0, 20), (20, 40)], 40, 40),
        ([(0, 20), (20, 40)], 30, 20),
        ([(0, 25), (20, 40)], 30, 0),  # what stands beside a covered line is covered with it
    ],
)
def test_covering_goes_up_to_where_nothing_is_cut(spans: list[tuple[int, int]], edge: int, end: int) -> None:
    assert covered(spans, edge) == end
