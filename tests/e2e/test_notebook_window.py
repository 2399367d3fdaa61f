"""A notebook opened in the window through its own door: named on the command line, and by the file dialog."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from tests.driver import Condition, through_main

from triptych.ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("qapp")
NOTEBOOK = Path(__file__).parents[1] / "lab" / "notebooks" / "third.ipynb"


def sources() -> list[str]:
    """The code cells of the file."""
    cells = json.loads(NOTEBOOK.read_text("utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def is_open(window: MainWindow) -> bool:
    """Whether the lab shows the file's cells."""
    lab = window.late.lab
    texts = [cell.text for cell in lab.page.cells.cells]
    return NOTEBOOK.name in lab.note.text() and not lab.page.cells.loading and texts == sources()


def test_a_notebook_on_the_command_line_opens_in_the_lab_and_runs() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield lambda: window.rooms.room == "lab" and window.late.lab.session.state == "ready"
        yield lambda: is_open(window)
        QTest.keyClick(window.late.lab.page.cells.cells[0].editor, Qt.Key.Key_F5)
        yield lambda: window.late.lab.session.idle and len(window.late.lab.book.kept) > 20
        printed = [cell.output.result.printed for cell in window.late.lab.page.cells.cells]
        assert any("tensor(9., grad_fn=<PowBackward0>)" in text for text in printed)
        assert {row.key for row in window.late.lab.page.state.tensors.table.rows} >= {"x", "y", "w", "b"}

    through_main(script, str(NOTEBOOK))


def test_the_file_dialog_opens_a_notebook() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        window.rooms.open("lab")
        yield lambda: window.late.lab.session.state == "ready"
        QTest.mouseClick(window.late.lab.page.bar.buttons["open"], Qt.MouseButton.LeftButton)
        yield lambda: window.late.lab.findChild(QFileDialog, "lab-open-dialog") is not None
        dialog = window.late.lab.findChild(QFileDialog, "lab-open-dialog")
        assert isinstance(dialog, QFileDialog)
        name = dialog.findChild(QLineEdit)
        assert isinstance(name, QLineEdit)
        name.setText(str(NOTEBOOK))
        QTest.keyClick(name, Qt.Key.Key_Return)
        yield lambda: is_open(window)
        assert window.late.lab.findChild(QFileDialog, "lab-open-dialog") is None

    through_main(script)
