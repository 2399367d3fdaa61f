"""Colour is never alone, and what Qt paints can be read: real widgets in grey, and their contrasts."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.still import StillThemes
from tests.ui.contrast import contrast

from triptych.ui.column_glyph import ColumnGlyph
from triptych.ui.heat_map import HeatMap
from triptych.ui.matrix_data import JACOBIAN, Matrix
from triptych.ui.tape_look import ROUTE_DASHES
from triptych.ui.theme import ThemeHolder
from triptych.ui.theme_colours import COLUMNS, PALETTES
from triptych.ui.training_looks import DASHES
from triptych.ui.verdict_icon import VerdictIcon
from triptych.ui.verdict_words import KINDS

APART = 12  # pixels that differ by a quarter of the way from black to white
STEP = 64


@pytest.fixture(params=PALETTES)
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[ThemeHolder]:
    """The whole program in each scheme, with type so large that strokes are fully covered."""
    style, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    holder = StillThemes(scheme=request.param, scale=2.0)
    holder.apply(qapp)
    yield holder
    qapp.setStyleSheet(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


def grey(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def apart(one: QImage, other: QImage) -> int:
    """How many pixels can be told apart without any colour."""
    size = one.size().boundedTo(other.size())
    places = itertools.product(range(size.width()), range(size.height()))
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) >= STEP for x, y in places
    )


def test_every_verdict_has_a_mark_of_its_own(qtbot: QtBot, dressed: ThemeHolder) -> None:
    icon = VerdictIcon(dressed)
    qtbot.addWidget(icon)
    pictures = {}
    for kind in KINDS:
        icon.show_kind(kind)
        pictures[kind] = grey(icon)
    alike = [
        two for two in itertools.combinations(KINDS, 2) if apart(pictures[two[0]], pictures[two[1]]) < APART
    ]
    assert alike == []


def test_columns_are_told_by_the_shape_of_their_mark(qtbot: QtBot, dressed: ThemeHolder) -> None:
    pictures = []
    for column in COLUMNS:
        glyph = ColumnGlyph(dressed, column)
        qtbot.addWidget(glyph)
        pictures.append(grey(glyph))
    assert all(apart(*two) >= APART for two in itertools.combinations(pictures, 2))


def test_signs_are_told_on_the_heat_map(qtbot: QtBot, dressed: ThemeHolder) -> None:
    """Of two cells with numbers of one size only the signs differ, and small cells still have them."""
    for across in (2, 24):
        row = tuple((-1.0) ** i for i in range(across))
        names = tuple(f"x[{i}]" for i in range(across))
        heat = HeatMap(dressed)
        qtbot.addWidget(heat)
        heat.resize(700, 300)
        heat.show_matrix(Matrix(JACOBIAN, "y", ("y",), names, {"symbolic": (row,)}), "symbolic")
        heat.show_matrix(Matrix(JACOBIAN, "y", ("y",), names, {"symbolic": (row,)}), "symbolic")
        picture = grey(heat)
        cells = [picture.copy(heat.cell_area(0, i).toRect().adjusted(3, 3, -3, -3)) for i in (0, 1)]
        assert apart(*cells) >= 4


def test_dashes_tell_routes_and_trained_names() -> None:
    for dashes in (ROUTE_DASHES, DASHES):
        assert len(set(dashes)) == len(dashes)


def strongest(widget: QWidget, ground: str) -> float:
    """The contrast of the pixel that is furthest from the ground."""
    image = widget.grab().toImage()
    inner = image.copy(image.rect().adjusted(8, 8, -8, -8))  # without the frame
    colours = {inner.pixel(x, y) for x in range(inner.width()) for y in range(inner.height())}
    return max(contrast(f"#{colour & 0xFFFFFF:06x}", ground) for colour in colours)


def test_placeholders_and_what_is_out_of_reach_can_be_read(qtbot: QtBot, dressed: ThemeHolder) -> None:
    colours = dressed.theme.colours
    line = QLineEdit()
    line.setPlaceholderText("HHHH such as x^2")
    off = [QPushButton("HHHH out of reach"), QCheckBox("HHHH out of reach"), QLabel("HHHH out of reach")]
    for widget in (line, *off):
        qtbot.addWidget(widget)
        widget.resize(420, 80)
    for widget in off:
        widget.setEnabled(False)
    assert strongest(line, colours.card) >= 4.5
    assert [type(w).__name__ for w in off if strongest(w, colours.card) < 4.5] == []


def test_what_is_chosen_can_be_read(qtbot: QtBot, dressed: ThemeHolder) -> None:
    colours = dressed.theme.colours
    line, rows = QLineEdit("HHHHHHHHHHHHHH"), QTreeWidget()
    rows.setHeaderHidden(True)
    rows.setRootIsDecorated(False)
    row = QTreeWidgetItem(["HHHHHHHHHHHHHHH"])
    rows.addTopLevelItem(row)
    for widget in (line, rows):
        qtbot.addWidget(widget)
        widget.resize(420, 90)
        widget.show()
        qtbot.waitExposed(widget)
    line.selectAll()
    rows.setCurrentItem(row)
    assert strongest(line, colours.accent) >= 4.5
    assert strongest(rows, colours.accent) >= 4.5


@pytest.mark.usefixtures("dressed")
def test_lines_of_a_menu_can_be_read_also_where_they_are_out_of_reach(qtbot: QtBot) -> None:
    for enabled in (True, False):
        menu = QMenu()
        qtbot.addWidget(menu)
        menu.addAction("HHHHHH a line").setEnabled(enabled)
        menu.adjustSize()
        image = menu.grab().toImage()
        ground = image.pixelColor(image.width() - 6, image.height() // 2).name()
        assert strongest(menu, ground) >= 4.5
