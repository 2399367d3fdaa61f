"""``triptych --self-check``: 0 only if all holds, and an end whatever happens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

NAMES = ["resources", "compare", "restart", "versions", "window"]


def test_a_sound_copy_passes_every_check(triptych: Any) -> None:
    ran = triptych("--self-check", "--json", QT_QPA_PLATFORM="offscreen")
    assert ran.code == 0, ran.out
    assert ran.object["ok"] is True
    assert [check["name"] for check in ran.object["checks"]] == NAMES


def test_it_tells_one_line_a_check(triptych: Any) -> None:
    ran = triptych("--self-check", QT_QPA_PLATFORM="offscreen")
    assert [line.split()[1] for line in ran.out.splitlines()] == NAMES


@pytest.mark.parametrize(
    ("module", "line", "failed"),
    [
        ("triptych.ui.examples", "def examples(): return ()", "resources"),
        ("sympy", "raise ImportError('gone')", "compare"),
        ("triptych.ui.main_window", "raise ImportError('gone')", "window"),
    ],
)
def test_a_broken_copy_fails(triptych: Any, tmp_path: Path, module: str, line: str, failed: str) -> None:
    ran = triptych("--self-check", "--json", QT_QPA_PLATFORM="offscreen", **sabotaged(tmp_path, module, line))
    assert ran.code == 1
    assert failed in [check["name"] for check in ran.object["checks"] if not check["ok"]]


@pytest.mark.parametrize("line", ["while True: pass", "9**9**9"])
def test_a_copy_that_hangs_ends_too(triptych: Any, tmp_path: Path, line: str) -> None:
    pass


def sabotaged(folder: Path, module: str, line: str) -> dict[str, str]:
    """Return an environment in which one module is replaced by one line."""
    return {}
