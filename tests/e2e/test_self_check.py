"""``triptych --self-check``: 0 only if all holds, and an end whatever happens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from triptych.wire import worker_command

NAMES = [
    "copy", "resources", "compare", "restart", "notebooks", "versions", "lessons", "files", "paper", "window",
    "torch",
]  # fmt: skip


def test_a_sound_copy_passes_every_check(triptych: Any) -> None:
    ran = triptych("--self-check", "--json", QT_QPA_PLATFORM="offscreen")
    assert ran.code == 0, ran.out
    assert ran.object["ok"] is True
    assert [check["name"] for check in ran.object["checks"]] == NAMES


def test_it_tells_one_line_a_check(triptych: Any) -> None:
    ran = triptych("--self-check", QT_QPA_PLATFORM="offscreen")
    assert [line.split()[1] for line in ran.out.splitlines()] == NAMES


@pytest.mark.parametrize(
    ("sabotage", "failed"),
    [
        pytest.param("resources.folder = lambda: pathlib.Path('/nowhere')", {"resources"}, id="no files"),
        pytest.param("preflight.missing = lambda: 'lib'", {"resources", "paper", "window"}, id="no Qt"),
        pytest.param("os.environ['PYTHONHOME'] = '/nowhere'", {"compare", "restart"}, id="no process"),
        pytest.param("MainWindow.showEvent = broken", {"window"}, id="a slot raises"),
    ],
)
def test_a_broken_copy_fails_and_says_where(sabotage: str, failed: set[str]) -> None:
    ran = sabotaged(sabotage, 60)
    assert ran.returncode == 1
    assert failed <= {check["name"] for check in json.loads(ran.stdout)["checks"] if not check["ok"]}
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("hang", ["hang", "hang_in_one_call"])
def test_a_copy_that_hangs_ends_too(hang: str) -> None:
    ran = sabotaged(f"examples.examples = {hang}", 3)
    assert ran.returncode == 1
    assert "Timeout" in ran.stderr


SCRIPT = """
import os, pathlib, sys
from triptych import preflight, resources, self_check
from triptych.app import main
from triptych.ui import examples
from triptych.ui.main_window import MainWindow

def broken(window, event):
    raise RuntimeError("a slot raised")

def hang():
    while True:
        pass

def hang_in_one_call():
    base = 9
    base**9**9  # holds the interpreter inside one call into C

{sabotage}
self_check.LONGEST_SECONDS = {seconds}
sys.exit(main(["--self-check", "--json"]))
"""


def sabotaged(sabotage: str, seconds: int) -> subprocess.CompletedProcess[str]:
    """Run the self-check of a copy in which something was broken."""
    source = worker_command("engine")[2]["PYTHONPATH"]
    return subprocess.run(
        [sys.executable, "-c", SCRIPT.format(sabotage=sabotage, seconds=seconds)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": source, "QT_QPA_PLATFORM": "offscreen"},
    )
