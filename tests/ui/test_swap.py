"""Whose a swap file is: by locks of the living, the dead, a number used again, and a cut of the power."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from triptych.files.session import Room, Session
from triptych.ui.alive import LOCK, is_left
from triptych.ui.swap import Swap

KEPT = Session(expression=Room("c = 1 + x^7"))
WAITS = "import sys; sys.stdin.read()"


@pytest.fixture
def swap(tmp_path: Path) -> Swap:
    """A living window's file."""
    kept = Swap(tmp_path)
    assert kept.keep(KEPT, kept.turn)
    return kept


def lock_of(path: Path) -> Path:
    """The lock beside a file."""
    return Path(str(path) + LOCK)


def left_with(swap: Swap, name: str, lock: bytes | None) -> Path:
    """Put one more file beside, with this lock or none."""
    path = swap.folder / f"{name}.triptych"
    path.write_bytes(swap.path.read_bytes())
    if lock is not None:
        lock_of(path).write_bytes(lock)
    return path


def test_a_living_windows_file_is_nobody_elses_whatever_the_clock_says(swap: Swap) -> None:
    for moment in (0, 4_000_000_000):
        for path in (swap.path, lock_of(swap.path)):
            os.utime(path, (moment, moment))
        assert not is_left(swap.path)
        assert Swap(swap.folder).left() == ()
    swap.forget()
    assert not list(swap.folder.iterdir())


def test_a_number_that_another_program_has_by_now_hides_nothing(swap: Swap) -> None:
    says = lock_of(swap.path).read_bytes().split(b"\n")
    program = ["sleep", "60"] if sys.platform != "win32" else ["ping", "-n", "60", "localhost"]
    with subprocess.Popen(program, stdout=subprocess.DEVNULL) as other:
        path = left_with(swap, "old", b"\n".join([str(other.pid).encode(), *says[1:]]))
        assert is_left(path)
        other.kill()


def test_what_has_no_lock_or_a_dead_ones_is_left(swap: Swap) -> None:
    says = lock_of(swap.path).read_bytes().split(b"\n")
    with subprocess.Popen([sys.executable, "-c", WAITS], stdin=subprocess.PIPE) as dead:
        path = left_with(swap, "dead", b"\n".join([str(dead.pid).encode(), *says[1:]]))
        assert not is_left(path)
        dead.kill()
    assert is_left(path)
    assert is_left(left_with(swap, "alone", None))


@pytest.mark.parametrize("says", [b"", b"\0" * 80, b"\xff\n\n"], ids=range(3))
def test_a_lock_that_a_power_cut_left_blank_is_no_lock_after_a_minute(swap: Swap, says: bytes) -> None:
    path = left_with(swap, "cut", says)
    assert not is_left(path)  # its window may be writing it at this moment
    for moment in (1_000_000_000, 4_000_000_000):
        lock_of(path).write_bytes(says)
        os.utime(lock_of(path), (moment, moment))
        assert is_left(path)
        assert Swap(swap.folder).left() == (path,)


def test_a_folder_that_cannot_be_made_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    kept = Swap(tmp_path / "file")
    assert not kept.keep(KEPT, kept.turn)
    assert kept.left() == ()
    kept.forget()
