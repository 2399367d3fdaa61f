"""The rules of silence hold: a test that leaves something behind, or that Qt grumbles in, fails."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LEAVING = {
    "a process": """
        import subprocess, sys
        subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    """,
    "a process below a process": """
        import subprocess, sys
        nested = "import subprocess as s; s.Popen(['sleep', '600'], stdout=s.DEVNULL, stderr=s.DEVNULL)"
        subprocess.run([sys.executable, "-c", nested], check=True)
    """,
    "a thread": """
        import threading
        threading.Thread(target=threading.Event().wait, args=(2,), daemon=True).start()
    """,
    "a shown window": """
        from PySide6.QtWidgets import QApplication, QWidget
        global application, window
        application = QApplication.instance() or QApplication([])
        window = QWidget()
        window.show()
    """,
    "a warning in the log": "import logging; logging.getLogger('x').warning('stray')",
    "a warning": "import warnings; warnings.warn('stray')",
    "a message of Qt's": "from PySide6.QtCore import qDebug; qDebug('stray')",
    "an exception in a slot": """
        from PySide6.QtCore import QObject, Signal
        class Emitter(QObject):
            told = Signal()
        def slot(): raise ValueError("in a slot")
        emitter = Emitter()
        emitter.told.connect(slot)
        emitter.told.emit()
    """,
}


def outcome(tmp_path: Path, body: str, whole: str = "") -> subprocess.CompletedProcess[str]:
    """Run one test, or a whole module, with this project's conftest and configuration, and less patience."""
    conftest = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    assert "PATIENCE = 10.0" in conftest
    (tmp_path / "conftest.py").write_text(conftest.replace("PATIENCE = 10.0", "PATIENCE = 0.2"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    lines = "\n".join("    " + line for line in body.splitlines())
    one = f"def test_one(qapp_args):\n    if True:\n{lines or '    pass'}\n"
    (tmp_path / "test_one.py").write_text(whole or one)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "test_one.py"]
    return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120)


REPLACED = """
import os, signal, subprocess, sys
import pytest
COMMAND = [sys.executable, "-c", "input()"]
def begun():
    return subprocess.Popen(COMMAND, stdin=subprocess.PIPE)
@pytest.fixture(scope="module")
def line():
    found = [begun()]
    yield found
    for process in found:
        process.kill()
        process.communicate()
def test_a(line): pass
def test_b(line):
    line[0].kill()
    line[0].communicate()
def test_c(line): pass
def test_d(line): line.append(begun())
def test_e(line): line.append(begun())
"""


def test_who_takes_the_place_of_one_that_ended_may_come_later(tmp_path: Path) -> None:
    """On a busy machine a process is late in one test, and wanted again in another; one more is too many."""
    done = outcome(tmp_path, "", REPLACED)
    assert "5 passed, 1 error" in done.stdout, done.stdout


def test_a_quiet_test_passes(tmp_path: Path) -> None:
    done = outcome(tmp_path, "        assert 1 + 1 == 2")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout


@pytest.mark.parametrize("body", LEAVING.values(), ids=LEAVING.keys())
def test_what_is_left_behind_fails_the_test(tmp_path: Path, body: str) -> None:
    done = outcome(tmp_path, body if body.startswith("\n") else "        " + body)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 failed" in done.stdout or "1 error" in done.stdout, done.stdout
