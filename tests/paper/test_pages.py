"""A page set for paper: what belongs together stands on one sheet, and no row is torn."""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPdfWriter

from triptych.messages import Section
from triptych.messages.page import Block, Code, Formula, Heading, Picture, Ran, Table, Text
from triptych.messages.plots import Frame, Inks, Scene, Shot
from triptych.paper.letters import Type
from triptych.paper.looks import MM
from triptych.paper.pdf import FOOT_HIGH, MARGIN, laid, paper, pdf
from triptych.paper.setter import Setter
from triptych.paper.strips import Placed, Strip, held, on_pages

LINE = Text("A line.")
VECTOR = "[" + ", ".join(["-0.41234567"] * 18) + "]"
SHORT = Table("Path 1 of 1", ("Factor", "Number"), tuple((f"row {n}", str(n)) for n in range(6)))
LONG = Table("Rows", ("Name", "One", "Two"), tuple((f"row {n}", VECTOR, VECTOR) for n in range(40)))
SHOT = Shot(
    "y along x", "y", Scene(Frame(0.0, 1.0, 0.0, 1.0, "x"), array("d", (0.0, 1.0)), ()),
    Inks("#ffffff", "#000000", "#000000", "#dddddd"),
)  # fmt: skip


@pytest.fixture
def writer(qapp: QGuiApplication) -> Iterator[QPdfWriter]:
    """Paper."""
    assert qapp is not None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    yield paper(buffer)
    buffer.close()


def room(writer: QPdfWriter) -> float:
    return writer.height() - 2 * MARGIN - FOOT_HIGH


def strips(blocks: Sequence[Block], writer: QPdfWriter) -> list[Strip]:
    wide = writer.width() - 2 * MARGIN
    return list(Setter(Type(writer), (), wide, room(writer)).strips(blocks))


def sheets(blocks: Sequence[Block], writer: QPdfWriter, shots: Sequence[Shot] = ()) -> list[list[Placed]]:
    """What stands on each sheet; none is empty, and nothing lies over another, nor over the foot."""
    found = laid(blocks, shots, writer)
    for sheet in found:
        assert sheet
        for placed, after in itertools.pairwise(sheet):
            assert placed.top + placed.high <= after.top + 1e-6
        assert sheet[-1].top + sheet[-1].high <= room(writer) + 1e-6
    return found


@pytest.mark.parametrize("lines", range(24, 44, 2))
def test_a_short_table_lies_on_one_sheet_with_what_heads_it(lines: int, writer: QPdfWriter) -> None:
    """So many lines stand before it that it would begin in the sheet's lower half, or on the next one."""
    before = [LINE] * lines
    found = sheets([*before, Heading("Factors"), SHORT], writer)
    own = len(strips([Heading("Factors"), SHORT], writer))
    assert len(found[-1]) >= own
    assert sum(len(sheet) for sheet in found) == lines + own  # the head stands there once


@pytest.mark.parametrize("lines", [0, 17, 33])
def test_a_long_table_is_parted_between_rows_and_its_head_stands_on_each_sheet(
    lines: int, writer: QPdfWriter
) -> None:
    caption, head, *rows = strips([LONG], writer)
    assert caption.held
    assert head.held
    assert len(rows) == 40
    assert all(row.high > 3 * head.high for row in rows)  # each has several lines
    found = sheets([*[LINE] * lines, LONG], writer)
    assert len(found) >= 3
    placed = [p.strip for sheet in found for p in sheet]
    heights = [strip.high for strip in placed if strip.high == rows[0].high]
    assert len(heights) == len(rows)  # every row stands there once and whole
    for sheet in found[1:]:
        if lines == 0:
            assert sheet[0].strip.high == head.high
            assert sheet[1].strip.high == rows[0].high


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_every_row_of_a_few_tall_ones_stands_there_once(count: int, writer: QPdfWriter) -> None:
    row = ("name", f"[{', '.join(['-0.41234567'] * 300)}]", "1")
    table = Table("Rows", ("Name", "One", "Two"), (row,) * count)
    assert len(strips([table], writer)) == 2 + count
    tall = strips([table], writer)[-1].high
    assert tall > 0.2 * room(writer)
    assert sum(p.strip.high == tall for sheet in sheets([table], writer) for p in sheet) == count


@pytest.mark.parametrize("lines", range(0, 60, 3))
def test_two_plots_stand_on_one_sheet_with_their_heading(lines: int, writer: QPdfWriter) -> None:
    pictures = [Picture("", "a plot")] * 2
    found = sheets([*[LINE] * lines, Heading("The curves"), *pictures], writer, (SHOT, SHOT))
    heading, *plots = found[-1][-3:]
    assert heading.strip.held
    assert all(plot.strip.low is not None for plot in plots)
    assert all(plot.strip.low is not None and plot.high >= plot.strip.low for plot in plots)


def test_plots_are_a_little_lower_rather_than_on_a_sheet_of_their_own(writer: QPdfWriter) -> None:
    pictures = [Picture("", "a plot")] * 2
    heights = set()
    for lines in range(4, 20):
        found = sheets([*[LINE] * lines, *pictures], writer, (SHOT, SHOT))
        plot = found[-1][-1]
        heights.add(round(plot.high / plot.strip.high, 2))
        assert (len(found) == 1) == (len(found[0]) == lines + 2)
    assert 1.0 in heights
    assert min(heights) < 0.95


def test_a_heading_never_stands_at_the_foot(writer: QPdfWriter) -> None:
    for lines in range(20, 50):
        found = sheets([*[LINE] * lines, Heading("One", 2), Heading("Two", 3), LINE, Code("x")], writer)
        for sheet in found:
            assert not sheet[-1].strip.held


@pytest.mark.parametrize("lines", range(30))
def test_long_code_goes_on_where_a_sheet_ends_with_three_lines_on_either(
    lines: int, writer: QPdfWriter
) -> None:
    """And what it put out begins on the sheet of its last line."""
    code = [Ran(Section("symbolic", "\n".join(["x = 1"] * 40), printed="1"))]
    placed = sheets([*[LINE] * lines, *code], writer)
    assert len(strips(code, writer)) == 41
    if len(placed) > 1:
        assert len(placed[0]) == lines or len(placed[0]) >= lines + 3
        assert len(placed[1]) >= 4  # the output, and three lines before it
    assert room(writer) - placed[0][-1].top < 0.12 * room(writer) or len(placed) == 1


@pytest.mark.parametrize(("wide", "high"), [(4000, 20), (20, 4000), (4000, 4000)])
def test_a_formula_is_never_larger_than_a_sheet(wide: int, high: int, writer: QPdfWriter) -> None:
    path = f'<path d="M 0 0 L {wide} 0 L {wide} {high} Z"/>'
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}">{path}</svg>'
    sheets([LINE, Formula("x", "x", "all together", drawing)], writer)


def test_what_no_sheet_has_room_for_is_parted(writer: QPdfWriter) -> None:
    high = room(writer)
    tall = held([Strip(high * 0.4, lambda *_: None) for _ in range(5)])
    assert [len(sheet) for sheet in on_pages(tall, high)] == [2, 2, 1]


def test_a_line_that_would_fill_a_sheet_loses_its_middle(writer: QPdfWriter) -> None:
    def printed(text: str) -> int:
        return len(strips([Ran(Section("symbolic", "print(y)", printed=text))], writer))

    assert printed("x + " * 250) > 8  # what is shorter is whole
    assert printed("x + " * 10_000) <= printed("x + " * 275) + 1


def test_a_table_read_from_the_right_begins_there(qapp: QGuiApplication, writer: QPdfWriter) -> None:
    """Its first column, and its caption, stand at the right; code does not move."""

    def ink(blocks: Sequence[Block]) -> float:
        """How far to the right of the sheet's middle the ink lies, as a share of its width."""
        image = QImage(210, 60, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(210 / writer.width(), 210 / writer.width())
        painter.translate(QPointF(MARGIN, 5 * MM))
        for placed in laid(blocks, (), writer)[0]:
            placed.paint(painter)
        painter.end()
        dark = [255 - QImage.pixelColor(image, x, y).value() for y in range(60) for x in range(210)]
        assert sum(dark) > 0
        return sum(d * (k % 210) for k, d in enumerate(dark)) / sum(dark) / 210 - 0.5

    table: list[Block] = [Table("Caption", ("Factor", "N"), (("a rather long name of a row", "1"),))]
    code: list[Block] = [Ran(Section("numpy", "x = 1"))]
    left = [ink(table), ink(code)]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        right = [ink(table), ink(code)]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert left[0] < -0.02 < 0.02 < right[0]
    assert abs(left[1] - right[1]) < 0.01


def test_a_report_without_anything_is_a_sheet(qapp: QGuiApplication) -> None:
    assert qapp is not None
    assert pdf((), (), "").count(b"/Type /Page\n") == 1
