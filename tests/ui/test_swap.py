"""Whose a swap file is: the living's or the dead's, whatever number is used again and however power fails."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from triptych.files.reading import read_session
from triptych.files.session import Room, Session
from triptych.ui.alive import LOCK, LockBeside, is_left
from triptych.ui.swap import Swap, thrown_away

KEPT = Session(expression=Room("c = 1 + x^7"))
# A window's file in a process of its own; it starts a child that outlives it, as a computing process may.
WINDOW = """
import subprocess, sys
from pathlib import Path
from triptych.files.session import Room, Session
from triptych.ui.swap import Swap
swap = Swap(Path(sys.argv[1]))
assert swap.keep(Session(expression=Room("c = 1 + x^7")), swap.turn)
child = subprocess.Popen(
    [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=sys.stdin, close_fds=False
)
print(swap.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def swap(tmp_path: Path) -> Swap:
    """A living window's file."""
    kept = Swap(tmp_path)
    assert kept.keep(KEPT, kept.turn)
    return kept


@contextmanager
def another(folder: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Run another window's process that has kept its state; it and its child end behind the body."""
    command = [sys.executable, "-c", WINDOW, str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, text=True, stdin=pipe, stdout=pipe) as window:
        assert window.stdout is not None
        yield window, Path(window.stdout.readline().strip())
        window.kill()


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


def test_a_killed_windows_file_is_left_though_its_child_lives(tmp_path: Path) -> None:
    mine = Swap(tmp_path)
    with another(tmp_path) as (window, path):
        assert path.parent == tmp_path
        assert mine.left() == ()
        window.kill()
        window.wait()
        assert mine.left() == (path,)
        assert mine.left() == (path,)  # to have looked changes nothing
        assert read_session(path) == KEPT
        thrown_away(path)
    assert mine.left() == ()
    assert not list(tmp_path.iterdir())


def test_a_number_that_another_window_has_by_now_hides_nothing(swap: Swap) -> None:
    with another(swap.folder) as (window, living):
        says = f"{window.pid}\n{Path(os.path.realpath(sys.executable)).name}\n{platform.node()}\n\n\n"
        path = left_with(swap, "old", says.encode())  # as Qt's own locks, which ask for the number, say it
        assert swap.left() == (path,)
        assert not is_left(living)
    assert set(swap.left()) == {path, living}


@pytest.mark.parametrize("says", [None, b"", b"\0" * 80, b"\xff\n\n"], ids=range(4))
def test_what_a_power_cut_left_is_left(swap: Swap, says: bytes | None) -> None:
    path = left_with(swap, "cut", says)
    assert is_left(path)
    assert Swap(swap.folder).left() == (path,)


def test_a_lock_whose_file_went_as_it_was_opened_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its holder lets go of it, and takes a new one, between another's opening and locking."""
    path = tmp_path / "kept.triptych"
    path.touch()
    holder, opened = LockBeside(path), os.open
    assert holder.take()

    def slow(path: Path, flags: int, mode: int) -> int:
        monkeypatch.setattr(os, "open", opened)
        handle = opened(path, flags, mode)
        holder.let_go()
        assert holder.take()
        return handle

    monkeypatch.setattr(os, "open", slow)
    assert not is_left(path)
    assert lock_of(path).exists()
    holder.let_go()


def test_who_looks_all_the_time_never_sees_a_living_window_as_dead(tmp_path: Path) -> None:
    """A window keeps and forgets, over and over, while another looks."""
    mine, ends = Swap(tmp_path), Event()
    seen: list[Path] = []

    def look() -> None:
        while not ends.is_set():
            seen.extend(Swap(tmp_path).left())

    looking = Thread(target=look)
    looking.start()
    kept = 0
    for _ in range(60):
        kept += mine.keep(KEPT, mine.turn)
        mine.forget()
    ends.set()
    looking.join()
    assert kept > 0
    assert seen == []
