"""The page of data in the real window: typed, pasted, opened, dropped; and the boundary that follows."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from tests.ui.test_layout import SCHEMES, SIZES, answers_the_newest, arrange, faults
from tests.ui.test_walk import answered, controls, lacks, walk

from triptych.app import main
from triptych.lang.perceptron import Form
from triptych.lang.perceptron_units import Unit
from triptych.messages import Rows
from triptych.ui.boundary_picture import Numbers
from triptych.ui.data import Data
from triptych.ui.data_page import DataPage
from triptych.ui.desk import ALL
from triptych.ui.faces import install
from triptych.ui.ground_axes import PlainGround
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow
from triptych.ui.number_text import full
from triptych.ui.perceptron_desk import first_desk
from triptych.ui.plot_numbers import Plot
from triptych.ui.ready_tables import ready_tables

TEXT = "CGPA\tplaced\n5.5\t0\n6.25\t1\n7.1\t0\n8.4\t1"
CELL = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(real_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The real window; simplified forms have a process of their own that each new program replaces."""
    monkeypatch.setattr(real_window.client.simplifier, "want", lambda _question: None)
    real_window.themes.choose("light")
    real_window.themes.set_scale(1.0)
    real_window.resize(1440, 900)
    return real_window


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> Iterator[DataPage]:
    """The page in front, over the notebooks' neuron, without rows."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.rooms.open("perceptron")
    window.bench.open(first_desk())
    stage = window.showing.stage
    assert stage is not None
    stage.bring("data")
    found = stage.page("data")
    assert isinstance(found, DataPage)
    qtbot.waitUntil(lambda: found.isVisible() and answered(window), timeout=30_000)
    yield found
    window.bench.open(first_desk())


def paste(qtbot: QtBot, page: DataPage, text: str) -> None:
    """Put a text on the clipboard and press Ctrl+V in the table."""
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def rest(qtbot: QtBot, window: MainWindow, page: DataPage, rows: int) -> None:
    """Wait for the answer over so many rows."""
    qtbot.waitUntil(lambda: len(page.rows.values) == rows, timeout=10_000)
    qtbot.waitUntil(lambda: answered(window) and page.plot.values is not None, timeout=30_000)
    qtbot.waitUntil(
        lambda: window.showing.shown is not None and window.showing.shown.program == window.bench.desk.text
    )


def loaded(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    """Paste four rows and wait for their answer."""
    paste(qtbot, page, TEXT)
    rest(qtbot, window, page, 4)
    qtbot.waitUntil(lambda: page.model.text(0, 2) != "", timeout=30_000)


def label(window: MainWindow, name: str) -> str:
    """What a label of the window says."""
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def ground_of(page: DataPage) -> PlainGround:
    """Where the page's axes lie."""
    ground = page.plot.ground()
    assert ground is not None
    return ground


def values_of(page: DataPage) -> Numbers:
    """What the boundary is drawn by."""
    values = page.plot.values
    assert values is not None
    return values


def by_hand(w: float, b: float) -> tuple[float, float]:
    """The mean loss and its slope by w over those rows, as on paper, in float64."""
    x, y = np.array([5.5, 6.25, 7.1, 8.4]), np.array([0.0, 1.0, 0.0, 1.0])
    p = 1 / (1 + np.exp(-(w * x + b)))
    return float(np.mean(-(y * np.log(p) + (1 - y) * np.log(1 - p)))), float(np.mean((p - y) * x))


def test_pasted_rows_give_the_mean_loss_and_its_slope(
    qtbot: QtBot, window: MainWindow, page: DataPage
) -> None:
    loaded(qtbot, window, page)
    window.bench.move(Leaf("b"), -5.0)
    loss, slope = by_hand(1.0, -5.0)

    def shows() -> bool:
        shown = window.showing.shown
        return shown is not None and shown.point.get("b") == -5.0 and shown.part != "first"

    qtbot.waitUntil(shows, timeout=30_000)
    shown = window.showing.shown
    assert shown is not None
    assert shown.output is not None
    assert shown.output.value == pytest.approx(loss, rel=1e-5)
    slopes = [column.value for column in shown.gradients[0].columns.values()]
    assert slopes == [pytest.approx(slope, rel=1e-5)] * 3
    assert label(window, "inputs-from-table") == "CGPA, y: 4 rows from the table"
    assert [leaf.name for leaf in window.bench.desk.leaves] == ["w", "b"]
    assert window.asking.perceptron.form.inputs.edit.text() == "CGPA"
    assert page.notes.note.text() == "The inputs are called CGPA now.\n'placed' is the target y."


def test_the_boundary_follows_a_slider(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    loaded(qtbot, window, page)
    draws = page.plot.draws
    for b in (-6.0, -7.0):
        window.bench.move(Leaf("b"), b)
        says = f"at CGPA = {-b:g}"
        qtbot.waitUntil(partial(lambda says: says in page.words.text(), says), timeout=30_000)
        axis = ground_of(page).across
        xs = np.linspace(axis.low, axis.high, axis.points)
        assert values_of(page) == pytest.approx(1 / (1 + np.exp(-(xs + b))), rel=1e-4)
    assert page.plot.draws <= draws + 1
    assert page.words.text().endswith("2 of 4 rows are on their own side.")
    assert float(page.model.text(3, 2)) == pytest.approx(1 / (1 + math.exp(-1.4)), rel=1e-6)


def test_two_inputs_have_a_curve_where_p_is_a_half(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    paste(qtbot, page, "a\tc\ty\n-1\t-1\t0\n1\t1\t0\n-1\t1\t1\n1\t-1\t1")
    rest(qtbot, window, page, 4)
    window.rooms.form(Form(("a", "c"), hidden=2))
    qtbot.waitUntil(lambda: page.words.text() == "2 of 4 rows are on their own side.", timeout=30_000)
    point = {leaf.name: window.bench.desk.knobs[leaf].value for leaf in window.bench.desk.leaves}
    grid = values_of(page).reshape(61, 61)
    across, up = ground_of(page).across, ground_of(page).up

    def sigmoid(z: float) -> float:
        return 1 / (1 + math.exp(-z))

    for row, column in ((0, 0), (7, 51), (60, 30)):
        a = across.low + column * (across.high - across.low) / 60
        c = up.low + row * (up.high - up.low) / 60
        h = [
            sigmoid(point[w] * a + point[v] * c + point[b])
            for w, v, b in (("w1", "w2", "b1"), ("w3", "w4", "b2"))
        ]
        p = sigmoid(point["w5"] * h[0] + point["w6"] * h[1] + point["b3"])
        assert grid[row, column] == pytest.approx(p, rel=1e-5)


def test_three_inputs_are_told_to_have_no_picture(qtbot: QtBot, page: DataPage) -> None:
    paste(qtbot, page, "1,2,3,0\n2,3,4,1")
    qtbot.waitUntil(lambda: len(page.rows.values) == 2)
    assert page.plot.isHidden()
    assert "With 3 inputs there is no picture" in page.nothing.text()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5.5\t0\n6.25\tyes", "Line 2, column 2: 'yes' is no number"),
        ("5.5\t0\n6.25", "Line 2 has another number of cells (1) than the first line (2)"),
        ("5.5\t0\nnan\t1", "Line 2, column 1: 'nan' is not finite"),
        ("1\t0\n" * 300, "There are more than 200 rows"),
        ("1\t0\n" * 1_000_000, "This has 4 MB"),
    ],
)
def test_what_can_not_be_taken_leaves_all_as_it_was(
    qtbot: QtBot, window: MainWindow, page: DataPage, text: str, said: str
) -> None:
    loaded(qtbot, window, page)
    before = window.bench.desk
    paste(qtbot, page, text)
    qtbot.waitUntil(lambda: page.notes.trouble.text().startswith(f"▲ {said}"), timeout=10_000)
    assert page.notes.trouble.text().endswith("The table is as it was.")
    assert page.notes.trouble.isVisible()
    assert window.bench.desk is before
    paste(qtbot, page, TEXT)
    qtbot.waitUntil(page.notes.trouble.isHidden, timeout=10_000)


def test_a_cell_is_edited_in_place_and_undone(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    loaded(qtbot, window, page)
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(1, 0))
    for typed, value in (("6,75", 6.75), ("abc", 6.75), ("1e-3", 0.001)):
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        editor = page.table.findChild(QLineEdit)
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        with qtbot.waitSignal(editor.destroyed):
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert page.rows.values[1][0] == value
        assert page.notes.trouble.isVisible() == (typed == "abc")
        page.table.setCurrentIndex(page.model.index(1, 0))
    assert window.bench.desk.point["CGPA"] == (5.5, 0.001, 7.1, 8.4)
    for value in (6.75, 6.25):
        qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert page.rows.values[1][0] == value
    page.tools.undo.click()
    assert (window.bench.desk.text, page.rows.values) == (first_desk().text, ())


def test_rows_are_added_and_deleted(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    page.tools.add.click()
    assert window.bench.desk.table == Rows(("x", "y"), ((6.7, 0.0),))
    assert window.bench.desk.picked == ALL
    page.tools.add.click()
    page.table.setCurrentIndex(page.model.index(1, 0))
    page.model.setData(page.model.index(1, 0), "8.5")
    assert [row[0] for row in page.rows.values] == [6.7, 8.5]
    assert page.notes.note.text().startswith("The target y is 0 in all rows")
    page.table.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert [row[0] for row in page.rows.values] == [8.5]
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.tools.delete.click()
    assert len(page.rows.values) == 0
    assert window.bench.desk.picked is None
    assert "No rows yet" in page.nothing.text()


def test_the_picked_row_sets_the_sliders(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    loaded(qtbot, window, page)
    page.table.setCurrentIndex(page.model.index(2, 0))
    box = page.tools.use
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert window.bench.desk.point == {"w": 1.0, "b": 0.0, "CGPA": 7.1, "y": 0.0}
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert window.bench.desk.point["CGPA"] == 8.4
    spot = ground_of(page).pixel(6.25, 1.0).toPoint()
    qtbot.mouseClick(page.plot, Qt.MouseButton.LeftButton, CELL, spot)
    assert (window.bench.desk.picked, page.table.currentIndex().row()) == (1, 1)
    window.bench.move(Leaf("CGPA"), 6.0)
    assert (window.bench.desk.picked, box.currentText()) == (None, "The sliders alone")
    assert page.rows.values[1] == (6.25, 1.0)
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert window.bench.desk.picked == ALL


def test_a_renamed_input_is_a_renamed_column(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    loaded(qtbot, window, page)
    edit = window.asking.perceptron.form.inputs.edit
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "grade")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert page.rows.names == ("grade", "y")
    assert page.rows.values[3] == (8.4, 1.0)
    headings = [page.model.headerData(i, Qt.Orientation.Horizontal) for i in range(3)]
    assert headings == ["grade", "y", "p"]
    window.rooms.form(Form(("grade", "IQ"), loss="hinge", activation="tanh"))
    assert page.rows.values[0] == (5.5, 0.0, -1.0)


def test_a_file_is_opened_and_dropped(qtbot: QtBot, page: DataPage, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("CGPA;IQ;placed\n6,1;0,9;0\n8,2;1,1;1\n", encoding="utf-8")
    page.tools.open.click()
    dialog = page.tools.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: page.rows.names == ("CGPA", "IQ", "y"), timeout=10_000)
    assert page.rows.values == ((6.1, 0.9, 0.0), (8.2, 1.1, 1.0))
    assert "Commas were read as decimal commas." in page.notes.note.text()
    path.write_text("1,0\n2,1\n3,1\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left = Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, CELL))
    qtbot.waitUntil(lambda: page.rows.values == ((1.0, 0.0), (2.0, 1.0), (3.0, 1.0)), timeout=10_000)


@pytest.mark.parametrize("place", range(3))
def test_every_ready_table_is_shown_with_its_points(
    qtbot: QtBot, window: MainWindow, page: DataPage, place: int
) -> None:
    page.tools.ready.click()
    menu = page.tools.findChild(QMenu, "data-ready-menu")
    assert isinstance(menu, QMenu)
    menu.actions()[place].trigger()
    menu.close()
    rest(qtbot, window, page, 20)
    assert window.bench.desk.picked == ALL
    assert values_of(page).min() < 0.5 < values_of(page).max()
    assert {row[-1] for row in page.rows.values} == {0.0, 1.0}


def test_undoing_a_ready_set_puts_the_sliders_back(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    window.bench.move(Leaf("w"), 0.48)
    before = {leaf: window.bench.desk.knobs[leaf] for leaf in window.bench.desk.leaves}
    page.changes.take_ready(ready_tables()[0])
    rest(qtbot, window, page, 20)
    assert window.bench.desk.knobs[Leaf("b")].value == -6
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.rows.values)
    assert {leaf: window.bench.desk.knobs[leaf] for leaf in window.bench.desk.leaves} == before


def test_the_boundary_is_read_as_a_table_and_told(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    loaded(qtbot, window, page)
    numbers = page.plot.plotted()
    assert numbers is not None
    assert isinstance(page.plot, Plot)
    assert numbers.axis == page.rows.names[0]
    values = values_of(page)
    curve = numbers.curves[0]
    assert list(curve.values) == values.tolist()
    w, b = (window.bench.desk.knobs[Leaf(name)].value for name in ("w", "b"))
    for x, p in zip(numbers.x, curve.values, strict=True):
        assert p == pytest.approx(1 / (1 + math.exp(-(w * x + b))), rel=1e-4)
    install()
    face = QAccessible.queryAccessibleInterface(page.plot)
    assert face is not None
    assert face.text(QAccessible.Text.Description) == page.words.text() != ""


def test_the_boundary_of_every_output_can_be_drawn(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    rows = Rows(("x1", "x2", "y1", "y2"), ((0.0, 0.0, 0.0, 1.0), (1.0, 2.0, 1.0, 1.0), (2.0, 0.5, 1.0, 0.0)))
    form = Form(("x1", "x2"), hidden=2, outputs=2)
    window.rooms.tabulate(form, Data(rows, ALL))
    rest(qtbot, window, page, 3)
    box = page.tools.output
    assert box.isVisible()
    assert [box.itemText(i) for i in range(box.count())] == ["p1", "p2"]
    first, column = values_of(page).copy(), page.model.text(0, 4)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.plot.values is not None and not np.array_equal(values_of(page), first))
    qtbot.waitUntil(lambda: page.model.text(0, 4) not in ("", column))
    answer = window.showing.shown
    assert answer is not None
    told = next(node.value for node in answer.nodes if node.id == "p2")
    assert isinstance(told, tuple)
    assert page.model.text(0, 4) == full(told[0], "float32")
    knobs = window.bench.desk.knobs

    def output(unit: Unit, sources: Sequence[float]) -> float:
        terms = zip(unit.weights, sources, strict=True)
        z = sum(knobs[Leaf(weight)].value * source for weight, source in terms)
        return 1 / (1 + math.exp(-z - knobs[Leaf(unit.bias)].value))

    hidden = [output(unit, rows.values[0][:2]) for unit in form.layers[0]]
    assert told[0] == pytest.approx(output(form.layers[1][1], hidden), rel=1e-6)


def test_all_digits_are_copied_and_the_command_computes_the_same(
    qtbot: QtBot, window: MainWindow, page: DataPage, capsys: pytest.CaptureFixture[str]
) -> None:
    loaded(qtbot, window, page)
    window.bench.move(Leaf("b"), -6.3)
    qtbot.waitUntil(lambda: "at CGPA = 6.3" in page.words.text(), timeout=30_000)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "CGPA\ty\tp"
    assert [line.split("\t")[0] for line in lines[1:]] == ["5.5", "6.25", "7.1", "8.4"]
    shown = window.showing.shown
    assert shown is not None
    assert shown.output is not None
    p = next(node.value for node in shown.nodes if node.id == "p")
    assert (
        np.asarray([line.split("\t")[2] for line in lines[1:]], dtype=np.float32).tolist()
        == np.ravel(p or ()).tolist()
    )
    page.tools.command.click()
    words = QGuiApplication.clipboard().text().split('"')
    program, at = words[1], words[3:-1:2]
    assert words[0::2][-1] == " --dtype float32"
    arguments = [part for value in at for part in ("--at", value)]
    assert main(["compare", program, *arguments, "--dtype", "float32", "--json", "--wrt", "w"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["output"]["value"] == shown.output.value
    assert answer["gradients"]["w"]["exact"] == shown.gradients[0].exact
    page.plot.setFocus()
    qtbot.keyClick(page.plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == page.words.text()


def test_a_table_goes_to_the_expression_room_as_lists(
    qtbot: QtBot, window: MainWindow, page: DataPage
) -> None:
    loaded(qtbot, window, page)
    text = window.bench.desk.text
    window.rooms.open_in_expression()
    assert window.bench.desk.text == f"CGPA = [5.5, 6.25, 7.1, 8.4]\ny = [0, 1, 0, 1]\n{text}"
    window.rooms.open("perceptron")
    assert window.bench.desk.picked == ALL
    rows = tuple((0.1 * i, float(i % 2)) for i in range(200))
    window.rooms.tabulate(Form(("CGPA",)), Data(Rows(("CGPA", "y"), rows), ALL))
    window.rooms.open_in_expression()
    assert (window.bench.desk.text, window.bench.desk.point["CGPA"]) == (text, 0.0)


def test_nothing_is_clipped_overlaps_or_is_out_of_reach(
    qtbot: QtBot, window: MainWindow, page: DataPage
) -> None:
    loaded(qtbot, window, page)
    page.reading.take("1,2,x")
    found = {}
    for size in SIZES:
        for scheme in SCHEMES if size == "1440x900" else ("light",):
            arrange(qtbot, window, "perceptron", size, scheme)
            qtbot.waitUntil(lambda: answers_the_newest(window), timeout=30_000)
            for _ in range(4):  # a scroll bar that comes or goes asks for one more round
                QApplication.processEvents()
            found[size, scheme] = faults(window)
    assert {state: said for state, said in found.items() if said} == {}
    arrange(qtbot, window, "perceptron", "1440x900", "light")
    assert {widget.objectName(): lacks(widget) for widget in controls(window) if lacks(widget)} == {}
    inside = [w for w in controls(window) if page.isAncestorOf(w) and w.isEnabled()]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.asking.take_focus()
    reached = walk(qtbot, 2 * len(controls(window)))
    assert {w.objectName() for w in inside if w not in reached} == set()


def test_a_row_tells_its_numbers_below_the_pointer(qtbot: QtBot, window: MainWindow, page: DataPage) -> None:
    loaded(qtbot, window, page)
    ground = ground_of(page)
    row = page.plot.nearest(ground.pixel(8.4, 1.0) + QPointF(3, 2))
    assert row == 3
    assert page.plot.told(row) == "Row 4\nCGPA = 8.4\ny = 1"
    assert page.plot.nearest(ground.pixel(6.0, 0.5)) is None
    QTest.mouseClick(page.plot, Qt.MouseButton.LeftButton, CELL, QPoint(1, 1))
    assert window.bench.desk.picked == ALL
