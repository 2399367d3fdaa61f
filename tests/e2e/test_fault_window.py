"""A fault provoked in the real program: a worker killed, a slot that raises, a window that dies whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from triptych import app
from triptych.ui.main_window import MainWindow

def window():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))

def later(act, ms=50):
    QTimer.singleShot(ms, QApplication.instance(), act)

def told():
    w = window()
    notice = w.late._notice
    if notice is None or not notice.isVisible():
        return later(told)
    print("TOLD", notice.sentence.text())
    print("BUTTONS", *sorted(b.objectName() for b in notice.findChildren(QPushButton)))
    notice.findChild(QPushButton, "fault-copy").click()
    print("COPIED", len(QApplication.clipboard().text()))
    w.late._keeping and w.late._keeping.sessions.leave()
    w.close()

class Broken:
    def __init__(self):
        raise RuntimeError("provoked")

def act():
    w = window()
    if w.client.line.columns is None or w.late._keeping is None:
        return later(act)
    {act}

original = MainWindow.show
def show(self):
    original(self)
    later(act)
MainWindow.show = show
sys.exit(app.main([]))
"""
ACTS = {
    "kill": "os.kill(w.client.line.pid, signal.SIGSEGV); told()",
    "raise": "w.late.open_about = Broken; QTimer.singleShot(0, w, lambda: w.late.open_about()); told()",
    "crash": "os.kill(os.getpid(), signal.SIGSEGV)",
    "look": "told()",
}


def run(act: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "XDG_DATA_HOME": str(folder), "PYTHONFAULTHANDLER": ""}
    del environment["PYTHONFAULTHANDLER"]
    return subprocess.run(
        [sys.executable, "-c", SCRIPT.replace("{act}", ACTS[act])],
        capture_output=True, text=True, timeout=120, check=False, env=environment,
    )  # fmt: skip


def log(folder: Path) -> str:
    return (folder / "triptych" / "faults" / "faults.log").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="signals that kill are not to be had there")
def test_a_killed_worker_is_told_quietly_with_its_last_words(tmp_path: Path) -> None:
    done = run("kill", tmp_path)
    assert "TOLD Something in Triptych itself went wrong" in done.stdout, done
    assert "BUTTONS fault-copy fault-folder fault-show" in done.stdout
    assert done.returncode == 0
    assert "'engine' ended" in log(tmp_path)
    assert "Fatal Python error: Segmentation fault" in log(tmp_path)
    assert "y = x^2" in log(tmp_path)
    assert str(Path.home()) not in log(tmp_path)


def test_a_slot_that_raises_leaves_the_window_and_a_report(tmp_path: Path) -> None:
    done = run("raise", tmp_path)
    assert "TOLD" in done.stdout, done
    assert "Traceback" not in done.stdout
    assert "RuntimeError: provoked" in log(tmp_path)
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals that kill are not to be had there")
def test_what_a_window_wrote_as_it_died_is_told_at_the_next_start(tmp_path: Path) -> None:
    assert run("crash", tmp_path).returncode == -signal.SIGSEGV
    left = list((tmp_path / "triptych" / "faults").glob("*.crash"))
    assert len(left) == 1
    assert "Segmentation fault" in left[0].read_text(encoding="utf-8")
    done = run("look", tmp_path)
    assert "TOLD" in done.stdout, done
    assert "crash" in log(tmp_path)
    assert not list((tmp_path / "triptych" / "faults").glob("*.crash"))
