"""The quick start leaves PySide whole: what it put off comes when something asks for it."""

from __future__ import annotations

import subprocess
import sys

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
