"""The Tape lab as a person uses it: real keys, the real window, the lab's own process and real torch."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.still import StillThemes

from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import Client
from triptych.ui.lab_bench import LabBench
from triptych.ui.lab_catalogue import LabCatalogue
from triptych.ui.lab_cell import LabCell
from triptych.ui.lab_editor import FAILED, RAN, REFUSED
from triptych.ui.lab_room import LabRoom
from triptych.ui.main_window import MainWindow
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.window import leave

NOTEBOOKS = Path(__file__).parent.parent / "lab" / "notebooks"
LONG = (
    "for i in range(1000):\n    for j in range(1000):\n        a = i*j"  # seconds of work, within all limits
)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Wait = Callable[..., None]


@contextmanager
def opened(qapp: QApplication) -> Iterator[MainWindow]:
    """The window with the lab open; the other rooms' computing process is not needed here."""
    bench, client = Bench(first_desk()), Client()
    themes = StillThemes(scheme="light")
    themes.apply(qapp)
    made = MainWindow(bench, client, themes)
    seen = QEventLoop()
    made.seen.connect(seen.quit)
    made.show()
    seen.exec()  # the keys come once the window was seen
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.sideline.release()
    assert made.findChild(LabRoom) is None, "nothing of the lab is built before it is opened"
    QTest.keyClick(made, Qt.Key.Key_3, CONTROL)
    assert made.rooms.room == "lab"
    loop = QEventLoop()
    made.late.lab.session.state_changed.connect(lambda state: loop.quit() if state == "ready" else None)
    late = QTimer(loop, singleShot=True, interval=30_000)
    late.timeout.connect(lambda: loop.exit(1))
    late.start()
    try:
        assert loop.exec() == 0, "the lab's process did not come up in time"
        late.stop()
        yield made
    finally:
        made.close()
        leave(made, client, bench, themes)
        qapp.setStyleSheet("")


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[MainWindow]:
    """One window for all tests that leave the lab's process alone."""
    with opened(qapp) as made:
        yield made


@pytest.fixture
def own_lab(qapp: QApplication, qtbot: QtBot) -> Iterator[LabRoom]:
    """A lab whose process may be killed; what takes its place ends with it."""
    with opened(qapp) as made:
        made.late.lab.page.cells.load([])
        rest(qtbot, made.late.lab)
        yield made.late.lab


@pytest.fixture
def lab(window: MainWindow, qtbot: QtBot) -> LabRoom:
    """The lab with one empty cell, and nothing run."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.rooms.open("lab")
    room = window.late.lab
    room.show_place("cells")
    room.page.cells.load([])
    rest(qtbot, room)
    room.take_focus()
    return room


def rest(qtbot: QtBot, lab: LabRoom, seconds: int = 20) -> None:
    """Wait until nothing is run any more and all is shown."""
    qtbot.waitUntil(lambda: lab.session.idle and not lab.page.cells.loading, timeout=1000 * seconds)


def type_in(cell: LabCell, text: str) -> None:
    """Type lines key by key; the editor indents by itself."""
    cell.editor.setFocus()
    for i, line in enumerate(text.split("\n")):
        if i:
            QTest.keyClick(cell.editor, Qt.Key.Key_Return)
        while cell.editor.textCursor().block().text().startswith("    ") and not line.startswith("    "):
            QTest.keyClick(cell.editor, Qt.Key.Key_Backspace)
        QTest.keyClicks(cell.editor, line.strip())


def cell(lab: LabRoom, place: int = 0) -> LabCell:
    return lab.page.cells.cells[place]


def run(qtbot: QtBot, lab: LabRoom, text: str, place: int = 0) -> LabCell:
    """Write a cell's text and run it by its key."""
    there = cell(lab, place)
    there.editor.setPlainText(text)
    there.editor.setFocus()
    QTest.keyClick(there.editor, Qt.Key.Key_Return, CONTROL)
    rest(qtbot, lab)
    return there


def tensors(lab: LabRoom) -> dict[str, tuple[str, ...]]:
    """The table of tensors as it is shown."""
    return {row.key: row.cells for row in lab.page.state.tensors.table.rows}


def said(there: LabCell) -> str:
    """The error's own words below a cell."""
    ran = there.output.result.shown
    return ran.error.message if ran is not None and ran.error is not None else ""


def test_typed_lines_are_run_and_printed_as_a_notebook_prints_them(qtbot: QtBot, lab: LabRoom) -> None:
    there = cell(lab)
    type_in(there, "import torch\nx = torch.tensor(3.0, requires_grad=True)\ny = x**2\ny")
    QTest.keyClick(there.editor, Qt.Key.Key_Return, CONTROL)
    rest(qtbot, lab)
    x = torch.tensor(3.0, requires_grad=True)
    assert there.output.result.printed == str(x**2)
    assert set(there.editor.marks.values()) == {RAN}
    assert tensors(lab)["y"] == ("y", "9.", "None", "True", "False", "PowBackward0", "0", "float32", "()", "")
    drawn = lab.page.state.tape.picture
    assert [(box.title, box.rows[0].left) for box in drawn.shown.boxes] == [
        ("y", "PowBackward0"),
        ("x", "AccumulateGrad"),
    ]
    assert [link.ends for link in drawn.shown.links] == [("1", "0")]
    qtbot.mouseClick(lab.page.state.tape.way, Qt.MouseButton.LeftButton)
    steps = [row.cells for row in lab.page.state.tape.table.table.rows]
    qtbot.mouseClick(lab.page.state.tape.way, Qt.MouseButton.LeftButton)
    assert [step[0] for step in steps] == ["1 PowBackward0", "2 AccumulateGrad"]
    assert steps[0][1:3] == ("y", "2 AccumulateGrad")
    assert "self: 3." in steps[0][3]


def test_a_block_is_indented_while_it_is_typed(qtbot: QtBot, lab: LabRoom) -> None:
    there = cell(lab)
    type_in(there, "t = 0\nfor i in range(3):\n    t += i\nprint(t)")
    assert there.text == "t = 0\nfor i in range(3):\n    t += i\nprint(t)"
    QTest.keyClick(there.editor, Qt.Key.Key_Return, CONTROL)
    rest(qtbot, lab)
    assert there.output.result.printed == "3"


def test_line_by_line_and_back_to_before_any(qtbot: QtBot, lab: LabRoom) -> None:
    """Gradients show whether a line was really taken back: two backwards too many would say so."""
    there = cell(lab)
    there.editor.setPlainText(
        "import torch\nx = torch.tensor(2.0, requires_grad=True)\n(x**3).backward()\nprint(x.grad)"
    )
    there.editor.go_to_line(0)
    there.editor.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(there.editor, Qt.Key.Key_F10)
        rest(qtbot, lab)
        seen.append(tensors(lab).get("x", ("", "", "", ""))[2])
    assert seen == ["", "None", "12", "12"]
    assert there.output.result.printed == "tensor(12.)"
    there.editor.go_to_line(2)
    QTest.keyClick(there.editor, Qt.Key.Key_F10, SHIFT)
    assert tensors(lab)["x"][2] == "None"
    assert there.editor.marks == {0: RAN, 1: RAN}
    for line, grad in ((2, "12"), (2, "24")):
        there.editor.go_to_line(line)
        QTest.keyClick(there.editor, Qt.Key.Key_F10)
        rest(qtbot, lab)
        assert tensors(lab)["x"][2] == grad


def test_a_click_beside_a_line_goes_back_too(qtbot: QtBot, lab: LabRoom) -> None:
    there = run(qtbot, lab, "import torch\na = torch.ones(2)\na.add_(1)")
    assert tensors(lab)["a"][6] == "1"
    place = there.editor.place_of(there.editor.document().findBlockByNumber(2)).center()
    QTest.mouseClick(there.editor.gutter, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert tensors(lab)["a"][6] == "0"
    assert there.editor.marks == {0: RAN, 1: RAN}


def test_an_error_is_torchs_own_with_its_step_lit_and_a_mend_beside(qtbot: QtBot, lab: LabRoom) -> None:
    run(qtbot, lab, "import torch\nx = torch.tensor(2.0, requires_grad=True)\ny = x**2\ny.backward()")
    QTest.keyClick(cell(lab).editor, Qt.Key.Key_Return, CONTROL | SHIFT)
    there = run(qtbot, lab, "# again\ny.backward()", 1)
    x = torch.tensor(2.0, requires_grad=True)
    y = x**2
    y.backward()
    with pytest.raises(RuntimeError) as real:
        y.backward()
    assert said(there) == str(real.value)
    assert there.editor.marks == {1: FAILED}
    (lit,) = lab.page.state.tape.picture.look.lit
    box = lab.page.state.tape.picture.shown.by_id[lit]
    assert (box.title, box.rows[0].left) == ("y", "✕ PowBackward0")
    assert ("self", "freed") in [(row.left, row.right) for row in box.rows]
    (mend,) = there.output.mends
    assert [row.cells[0] for row in lab.page.state.tensors.table.rows if row.fault] == ["✕ y"]
    assert "line 2, at “y.backward()”" in " ".join(label.text() for label in there.findChildren(QuietLabel))
    qtbot.mouseClick(mend, Qt.MouseButton.LeftButton)
    rest(qtbot, lab)
    variant = there.output.variant
    assert variant is not None
    assert variant.original.shown is not None
    assert variant.original.shown.error is not None
    assert variant.mended.shown is not None
    assert variant.mended.shown.error is None
    assert "x.grad  None → 8" in variant.after.text()
    assert tensors(lab)["x"][2] == "4", "the lab's own state is not the variant's"


@pytest.mark.parametrize("by_key", [False, True])
def test_a_mend_is_put_into_the_cells_and_taken_back(
    qtbot: QtBot, window: MainWindow, lab: LabRoom, by_key: bool
) -> None:
    window.late.keeping.history.forget()
    run(qtbot, lab, "import torch\nx = torch.tensor(2.0, requires_grad=True)\ny = x**2\ny.backward()")
    QTest.keyClick(cell(lab).editor, Qt.Key.Key_Return, CONTROL | SHIFT)
    there = run(qtbot, lab, "# again\ny.backward()", 1)
    qtbot.mouseClick(there.output.mends[0], Qt.MouseButton.LeftButton)
    rest(qtbot, lab)
    assert there.variant is not None
    take = there.variant.take
    if by_key:
        there.editor.setFocus()
        qtbot.keyClick(there.editor, Qt.Key.Key_M, CONTROL | SHIFT)
    else:
        qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    first = cell(lab).editor
    assert first.toPlainText().split("\n")[3] == "y.backward(retain_graph=True)"
    assert first.marks == {0: RAN, 1: RAN, 2: RAN}, "what is changed is still to be run"
    assert there.editor.marks == {}
    assert tensors(lab)["x"][2] == "None"
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Z, CONTROL)
    assert first.toPlainText().split("\n")[3] == "y.backward()"
    QTest.keyClick(first, Qt.Key.Key_Y, CONTROL)
    assert first.toPlainText().split("\n")[3] == "y.backward(retain_graph=True)"
    lab.page.cells.run_all()
    rest(qtbot, lab)
    assert tensors(lab)["x"][2] == "8"


def test_a_mend_is_not_put_into_lines_that_were_changed(qtbot: QtBot, lab: LabRoom) -> None:
    there = run(qtbot, lab, "import torch\na = torch.tensor(3)\na.backward()")
    qtbot.mouseClick(there.output.mends[0], Qt.MouseButton.LeftButton)
    rest(qtbot, lab)
    there.editor.setPlainText("import torch\na = torch.tensor(4)\na.backward()")
    lab.page.cells.put_mend()
    assert there.text == "import torch\na = torch.tensor(4)\na.backward()"
    assert "changed since" in lab.note.text()


def test_changes_are_marked_and_told(qtbot: QtBot, lab: LabRoom) -> None:
    run(qtbot, lab, "import torch\nx = torch.tensor(2.0, requires_grad=True)\ny = x**2")
    lab.page.cells.add()
    run(qtbot, lab, "y.backward()", 1)
    (x, y) = lab.page.state.tensors.table.rows
    assert (x.changed, y.changed) == (frozenset({2}), frozenset())
    assert "x.grad  None → 4" in lab.page.state.changed.text()
    assert "freed: PowBackward0" in lab.page.state.changed.text()


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("open('/etc/passwd').read()", "open"),
        ("__import__('os').system('true')", "__import__"),
        ("().__class__.__bases__", ".__class__"),
        ("exec('1')", "exec"),
        ("'{0.__class__}'.format(1)", "{0.__class__}"),
        ("(lambda: 1)()", "lambda"),
        ("torch.load('x')", ".load"),
        ("!rm -rf /", "!"),
    ],
)
def test_what_leads_out_is_named_and_not_run(qtbot: QtBot, lab: LabRoom, line: str, word: str) -> None:
    there = run(qtbot, lab, f"import torch\nk = torch.tensor(5.0)\n{line}")
    ran = there.output.result.shown
    assert ran is not None
    assert ran.refused is not None
    assert ran.refused.line == 3
    assert word.strip("!{}0.") in ran.refused.word + ran.refused.because.text
    assert list(tensors(lab)) == ["k"]
    lab.page.cells.add()
    assert run(qtbot, lab, "print(1 + 1)", 1).output.result.printed == "2"


@pytest.mark.parametrize(
    "bomb", ["torch.zeros(10**10)", "while True:\n    pass", "9**9**9", "def f(n):\n    return f(n)\nf(1)"]
)
def test_a_bomb_is_stopped_and_the_lab_is_as_before(qtbot: QtBot, lab: LabRoom, bomb: str) -> None:
    run(qtbot, lab, "import torch\nk = torch.tensor(5.0)")
    lab.page.cells.add()
    there = run(qtbot, lab, bomb, 1)
    ran = there.output.result.shown
    assert ran is not None
    assert ran.refused is not None
    assert REFUSED in there.editor.marks.values()
    lab.page.cells.add()
    assert run(qtbot, lab, "k", 2).output.result.printed == str(torch.tensor(5.0))


def test_escape_stops_a_run_and_only_that_line_is_lost(qtbot: QtBot, own_lab: LabRoom) -> None:
    lab = own_lab
    run(qtbot, lab, "import torch\nk = torch.tensor(5.0)")
    pid = lab.session.line.pid
    lab.page.cells.add()
    there = cell(lab, 1)
    there.editor.setPlainText(f"m = 1\n{LONG}\nn = 2")
    there.editor.setFocus()
    QTest.keyClick(there.editor, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(lab.book.steps(there.number)) == 1, timeout=10_000)
    assert lab.page.bar.buttons["stop"].isEnabled()
    QTest.keyClick(there.editor, Qt.Key.Key_Escape)
    assert lab.session.idle
    assert lab.session.line.pid != pid
    ran = there.output.result.shown
    assert ran is not None
    assert ran.refused is not None
    assert ran.refused.because.id == "lab-interrupted"
    lab.page.cells.add()
    assert run(qtbot, lab, "print(k, m)\nn", 2).output.result.printed == "tensor(5.) 1"
    assert said(cell(lab, 2)) == "name 'n' is not defined"


def test_a_killed_process_is_replaced_and_its_line_run_again(qtbot: QtBot, own_lab: LabRoom) -> None:
    lab = own_lab
    run(qtbot, lab, "import torch\nk = torch.tensor(5.0)")
    lab.page.cells.add()
    there = cell(lab, 1)
    there.editor.setPlainText("t = 0\nfor i in range(60000):\n    t += 1\nprint(k, t)")
    there.editor.setFocus()
    QTest.keyClick(there.editor, Qt.Key.Key_Return, CONTROL)
    os.kill(lab.session.line.pid, signal.SIGKILL)
    rest(qtbot, lab, 30)
    assert there.output.result.printed == "tensor(5.) 60000"


def test_cells_are_added_moved_and_taken_away(qtbot: QtBot, lab: LabRoom) -> None:
    one = run(qtbot, lab, "a = 1")
    qtbot.mouseClick(lab.page.bar.buttons["add"], Qt.MouseButton.LeftButton)
    two = cell(lab, 1)
    type_in(two, "b = 2")
    QTest.keyClick(two.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [c.text for c in lab.page.cells.cells] == ["b = 2", "a = 1"]
    assert lab.page.cells.current is two
    QTest.keyClick(two.editor, Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert [c.text for c in lab.page.cells.cells] == ["a = 1"]
    QTest.keyClick(one.editor, Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert [c.text for c in lab.page.cells.cells] == [""]


def test_shift_return_runs_and_goes_on(qtbot: QtBot, lab: LabRoom) -> None:
    one = cell(lab)
    one.editor.setPlainText("print(1)")
    lab.page.cells.add()
    one.editor.setFocus()
    QTest.keyClick(one.editor, Qt.Key.Key_Return, SHIFT)
    rest(qtbot, lab)
    assert one.output.result.printed == "1"
    assert lab.page.cells.current is cell(lab, 1)
    assert cell(lab, 1).editor.hasFocus()


def drop(window: MainWindow, path: Path, onto: QWidget) -> None:
    """Drop a file as Qt delivers it: to what lies under the pointer, and up from there until it is taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place, buttons = onto.mapTo(window, onto.rect().center()), Qt.MouseButton.LeftButton
    for kind in (QDragEnterEvent, QDropEvent):
        at = place if kind is QDragEnterEvent else QPointF(place)
        event = kind(at, Qt.DropAction.CopyAction, data, buttons, Qt.KeyboardModifier.NoModifier)  # type: ignore[arg-type]  # each takes its own kind of point
        event.ignore()
        taker: QWidget | None = onto
        while taker is not None and not event.isAccepted():
            if taker.acceptDrops():
                QApplication.sendEvent(taker, event)
            taker = taker.parentWidget()
        assert event.isAccepted()


@pytest.mark.parametrize("name", ["first", "second", "third", "fourth", "fifth"])
def test_a_dropped_notebook_shows_what_its_file_had_stored(
    qtbot: QtBot, window: MainWindow, lab: LabRoom, name: str
) -> None:
    qtbot.waitUntil(window.acceptDrops)
    drop(window, NOTEBOOKS / f"{name}.ipynb", cell(lab).editor.viewport())
    qtbot.waitUntil(lambda: f"{name}.ipynb" in lab.note.text(), timeout=10_000)
    rest(qtbot, lab)
    QTest.keyClick(cell(lab).editor, Qt.Key.Key_F5)
    rest(qtbot, lab, 60)
    assert all(lab.book.steps(c.number) for c in lab.page.cells.cells if c.text.strip())
    differ = {
        c.stored.index: c.output.stored
        for c in lab.page.cells.cells
        if c.stored and c.text and c.output.stored
    }
    assert list(differ) == ([16] if name == "fifth" else [])
    for told in differ.values():
        assert told is not None
        assert told.words == "tensor(6.7012)"
        assert any("earlier session" in label.text() for label in told.findChildren(QuietLabel))
    assert ("another order" in lab.note.text()) == (name == "first")


BAD = {
    "empty.ipynb": (b"", "can't be read as JSON"),
    "text.ipynb": (b"not JSON at all", "can't be read as JSON"),
    "third.ipynb": (b'{"nbformat": 3, "worksheets": []}', "format 3"),
    "julia.ipynb": (
        b'{"nbformat": 4, "metadata": {"language_info": {"name": "julia"}}, "cells": []}',
        "written in julia",
    ),
    "large.ipynb": (b'{"nbformat": 4, "cells": []' + b" " * (5 << 20) + b"}", "more than 4 MB"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_a_sentence_and_changes_nothing(
    qtbot: QtBot, lab: LabRoom, tmp_path: Path, name: str
) -> None:
    data, sentence = BAD[name]
    (tmp_path / name).write_bytes(data)
    run(qtbot, lab, "import torch\nk = torch.tensor(5.0)")
    lab.open_file(str(tmp_path / name))
    qtbot.waitUntil(lambda: lab.note.text().startswith(f"{name}: "), timeout=10_000)
    assert sentence in lab.note.text()
    assert list(tensors(lab)) == ["k"]
    lab.page.cells.add()
    assert run(qtbot, lab, "k", 1).output.result.printed == "tensor(5.)"


def test_a_file_that_is_not_there_is_a_sentence(qtbot: QtBot, lab: LabRoom, tmp_path: Path) -> None:
    lab.open_file(str(tmp_path / "nowhere.ipynb"))
    qtbot.waitUntil(lambda: "can't be read" in lab.note.text(), timeout=10_000)


def test_the_ledger_of_adding_up_is_live(qtbot: QtBot, lab: LabRoom) -> None:
    QTest.mouseClick(lab.places.buttons["adding"], Qt.MouseButton.LeftButton)
    bench = lab.findChild(LabBench, "lab-bench-adding")
    assert isinstance(bench, LabBench)
    qtbot.waitUntil(lambda: bench.resting, timeout=20_000)
    assert grads(bench) == ["x.grad = 12", "x.grad = 4", "x.grad = 4", "x.grad = 4"]
    writes = [row.did.text() for row in bench.lanes[0].rows if "→" in row.did.text()]
    assert [w.partition("   ")[0] for w in writes] == ["x.grad  None → 4", "x.grad  4 → 8", "x.grad  8 → 12"]
    bench.input.exact.setFocus()
    bench.input.exact.selectAll()
    QTest.keyClicks(bench.input.exact, "3")
    QTest.keyClick(bench.input.exact, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grads(bench)[0] == "x.grad = 18" and bench.resting, timeout=20_000)
    bench.expression.selectAll()
    QTest.keyClicks(bench.expression, "torch.exp(x)")
    x = torch.tensor(3.0, requires_grad=True)
    torch.exp(x).backward()
    assert x.grad is not None
    slope = x.grad.item()
    qtbot.waitUntil(lambda: bench.resting and f"{3 * slope:.3f}" in grads(bench)[0], timeout=20_000)


def grads(bench: LabBench) -> list[str]:
    return [lane.grads.text() for lane in bench.lanes]


def test_a_lane_can_be_taken_to_the_cells(qtbot: QtBot, lab: LabRoom) -> None:
    lab.show_place("leaves")
    bench = lab.findChild(LabBench, "lab-bench-leaves")
    assert isinstance(bench, LabBench)
    qtbot.waitUntil(lambda: bench.resting, timeout=20_000)
    assert "expected version 0" in bench.lanes[3].rows[-1].said.text()
    qtbot.mouseClick(bench.lanes[4].take, Qt.MouseButton.LeftButton)
    there = lab.page.cells.current
    assert there is not None
    QTest.keyClick(there.editor, Qt.Key.Key_Return, CONTROL)
    rest(qtbot, lab)
    assert "second time" in said(there)


def test_a_pasted_old_wording_finds_its_card_and_a_mend(qtbot: QtBot, lab: LabRoom) -> None:
    lab.show_place("mistakes")
    catalogue = lab.findChild(LabCatalogue)
    assert isinstance(catalogue, LabCatalogue)
    qtbot.waitUntil(lambda: len(catalogue.ran) == len(catalogue.mistakes), timeout=60_000)
    for pasted, title in (
        ("RuntimeError: Expected object of scalar type Double but got scalar type Float", "float"),
        ("a leaf Variable that requires grad has been used in an in-place operation.", "in place"),
        ("RuntimeError: Trying to backward through the graph a second time, but the buffers", "twice"),
    ):
        QApplication.clipboard().setText(pasted)
        catalogue.search.setFocus()
        catalogue.search.selectAll()
        QTest.keyClick(catalogue.search, Qt.Key.Key_V, CONTROL)
        assert catalogue.card.mistake is not None
        assert title in catalogue.card.mistake.title
    assert "second time" in catalogue.card.output.result.parts[-1].words  # type: ignore[attr-defined]  # a LabTold
    qtbot.mouseClick(catalogue.card.output.mends[0], Qt.MouseButton.LeftButton)
    rest(qtbot, lab)
    variant = catalogue.card.output.variant
    assert variant is not None
    assert variant.mended.shown is not None
    assert variant.mended.shown.error is None
    QTest.keyClick(catalogue.list, Qt.Key.Key_Down)
    catalogue.search.clear()


def test_the_benches_leave_the_labs_own_lines_alone(qtbot: QtBot, lab: LabRoom) -> None:
    run(qtbot, lab, "import torch\nx = torch.tensor(7.0, requires_grad=True)\n(x**2).backward()")
    lab.show_place("stopping")
    rest(qtbot, lab)
    lab.show_place("cells")
    lab.page.cells.add()
    assert run(qtbot, lab, "print(x, x.grad)", 1).output.result.printed == (
        "tensor(7., requires_grad=True) tensor(14.)"
    )


def test_a_derivative_met_in_a_cell_opens_with_its_three_columns(
    qtbot: QtBot, lab_window: MainWindow
) -> None:
    window = lab_window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.rooms.open("lab")
    code = "import torch\nx = torch.tensor(1.25, requires_grad=True).double().detach().requires_grad_(True)"
    lab = window.late.lab
    lab.page.cells.load([])
    rest(qtbot, lab)
    there = run(qtbot, lab, f"{code}\ny = x**2\nz = torch.sin(y)\nz.backward()")
    (button,) = there.output.programs
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.rooms.room == "expression"
    assert window.bench.dtype == "float64"
    x = torch.tensor(1.25, dtype=torch.float64, requires_grad=True)
    torch.sin(x**2).backward()
    assert x.grad is not None
    slope = x.grad.item()

    def agree() -> bool:
        shown = [column.numbers().get("x", "") for column in window.showing.columns]
        return all(text and abs(float(text.replace("−", "-")) - slope) < 1e-12 for text in shown)

    qtbot.waitUntil(agree, timeout=30_000)
    assert window.asking.expression.editor.toPlainText().split("\n") == ["y = x**2", "z = sin(y)"]


def test_every_room_is_as_it_was_left(qtbot: QtBot, window: MainWindow, lab: LabRoom) -> None:
    there = run(qtbot, lab, "print('here')")
    window.rooms.open("expression")
    window.asking.expression.editor.write("z = sin(t)")
    window.rooms.open("lab")
    assert cell(lab) is there
    assert there.output.result.printed == "here"
    window.rooms.open("perceptron")
    window.rooms.open("lab")
    window.rooms.open("expression")
    assert window.asking.expression.editor.toPlainText() == "z = sin(t)"
