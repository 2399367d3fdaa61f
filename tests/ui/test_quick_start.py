"""The quick start leaves PySide whole: what it put off comes when something asks for it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

BEGIN = "from triptych.ui import quick_start; quick_start.begin()\n"
PARTS = "[name for name, module in sys.modules.items() if type(module).__name__ == '_LateModule']"


def told(program: str) -> str:
    command = [sys.executable, "-c", BEGIN + program]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_signatures_are_put_off() -> None:
    late = told(f"import sys, PySide6.QtWidgets; print({PARTS})")
    assert "shibokensupport.signature.parser" in late
    assert "shibokensupport.signature.lib.pyi_generator" in late


def test_they_come_when_they_are_asked_for() -> None:
    program = f"""
import sys
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from shibokensupport.signature import get_signature
assert [str(s) for s in get_signature(QLabel.move)] == [
    "(self, arg__1: PySide6.QtCore.QPoint, /) -> None", "(self, x: int, y: int, /) -> None"
], get_signature(QLabel.move)
try:
    QPoint("here")
except TypeError as error:
    print(error)
assert "shibokensupport.signature.parser" not in {PARTS}
"""
    assert "__init__(str)" in told(program)
    assert "__init__(xpos: int, ypos: int" in told(program)


def test_the_interpreter_is_as_it_was() -> None:
    program = """
import importlib.machinery, importlib.util, types
assert isinstance(importlib.machinery.ModuleSpec, type)
assert importlib.util.find_spec("json").origin.endswith("__init__.py")
import xml.dom.minidom, PySide6.QtSvg
print(types.ModuleType is type(xml.dom.minidom))
"""
    assert told(program).strip() == "True"


def test_it_does_no_harm_after_pyside() -> None:
    """A test, or a program that runs the window inside its own, has imported PySide before."""
    program = "import PySide6.QtWidgets\n" + BEGIN + f"import sys; print({PARTS})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


SEEN = """
import enum, gc, sys
from PySide6.QtCore import QTimer
from triptych.app import main
from triptych.ui.main_window import MainWindow
paint = MainWindow.paintEvent
def look(window, event):
    made = {kind.__qualname__ for kind in gc.get_objects() if isinstance(kind, enum.EnumType)}
    print(*(made | set(sys.modules)), sep=chr(10))
    MainWindow.paintEvent = paint
    QTimer.singleShot(0, window.close)
    paint(window, event)
MainWindow.paintEvent = look
sys.exit(main([]))
"""
# What PySide knows of these it learns at the first touch, at half a millisecond to eight each.
DEAR = {
    "QStyle.PixelMetric", "QIcon.ThemeIcon", "QKeySequence.StandardKey", "QAccessible.Role",
    "QGradient.Preset", "QDialogButtonBox.StandardButton", "QProcess.ProcessState",
    "QWizard.WizardOption", "QListView.ViewMode",
}  # fmt: skip
LATE = {
    "dataclasses",
    "xml.etree.ElementTree",
    "PySide6.QtSvg",
    "triptych.ui.process",
    "triptych.ui.fault_report",
}


def test_the_first_paint_knows_nothing_that_it_does_not_show(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = {"name": "desk", "x": 0, "y": 0, "width": 1440, "height": 900, "dpr": 1}
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}))
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={file}")
    known = set(told(SEEN).split())
    assert {"Qt.Key", "triptych.ui.plot_canvas", "triptych.ui.float_slider"} <= known
    assert known & (DEAR | LATE) == set()


MET = """
import enum, gc
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from triptych.ui.names_of_qt import learning
def new(act):
    before = sum(isinstance(kind, enum.EnumType) for kind in gc.get_objects())
    act()
    return sum(isinstance(kind, enum.EnumType) for kind in gc.get_objects()) - before
app, window = QApplication([]), QWidget()
area = QScrollArea(window)
print(*(new(step) for step in STEPS), new(area.nextInFocusChain))
"""


def test_the_classes_of_qt_are_learned_before_they_would_all_be_learned_at_once() -> None:
    *_, unprepared = map(int, told(MET.replace("STEPS", "()")).split())
    *steps, met = map(int, told(MET.replace("STEPS", "learning()")).split())
    assert unprepared > 50, unprepared
    assert met == 0
    assert max(steps) < unprepared / 3, steps
