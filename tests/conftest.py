"""Nothing passes in silence: a test fails on what it leaves behind, be it a process, thread, window or log.

Warnings and Qt's messages fail a test too; that is said in pyproject.toml.
"""

from __future__ import annotations

import logging
import os
import select
import sys
import threading
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from triptych import wire
from triptych.commands.asker import Asker
from triptych.messages import Attempt, LabAsk, Question

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any test starts a process of its own

PATIENCE = 10.0
MARK = "TRIPTYCH_TEST_RUN"
# These come and go by themselves while a module's window lives; the run's end sees that none is left.
RESTING = tuple(f" --worker {role} " for role in (wire.SIMPLIFY, wire.PAPER))
Left = Callable[[], list[str]]


@pytest.fixture(scope="session", autouse=True)
def run_mark() -> Iterator[str]:
    """Mark this run's environment, so that every process below it can be told from the others."""
    mark = f"{MARK}={uuid.uuid4()}"
    os.environ[MARK] = mark.partition("=")[2]
    yield mark
    left = wait_for_end(marked(mark))
    del os.environ[MARK]
    assert not left, f"processes outlived the whole run: {left}"


@pytest.fixture(scope="session", autouse=True)
def settings_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the run, and every process below it, folders of settings and of data that are not the user's."""
    folder = tmp_path_factory.mktemp("settings")
    os.environ["XDG_CONFIG_HOME"] = str(folder)
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))
    return folder


@pytest.fixture(autouse=True)
def nothing_remembered(settings_folder: Path) -> Iterator[None]:
    """Let no window open as a test before left it."""
    yield
    (settings_folder / "triptych" / "triptych.ini").unlink(missing_ok=True)


@pytest.fixture(scope="module")
def asks() -> Iterator[Asker]:
    """The real computing processes of every role, started before a test counts what it leaves behind."""
    with Asker() as asker:
        for first in (Question(0, "x", {"x": 1.0}), Attempt(0, "x", "x", "1"), LabAsk(0, (), "1")):
            asker(first)
        yield asker


@pytest.fixture(autouse=True, scope="session")
def clipboard_without_python() -> Iterator[None]:
    """Leave nothing of Python's on the clipboard: the offscreen one frees it after the interpreter's end."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().setText("")


@pytest.fixture(autouse=True, scope="module")
def replaceable() -> Counter[str]:
    """The processes of a module's window that ended: what takes the place of one may come in a later test."""
    return Counter()


@pytest.fixture(autouse=True)
def nothing_left(
    run_mark: str, replaceable: Counter[str], caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that leaves a process, a thread or a shown window, or that logged a warning."""
    processes, threads, windows = roles(run_mark), set(threading.enumerate()), shown()
    yield
    now = roles(run_mark)
    came = {one for one in come(processes, now, replaceable) if not rests(one)}
    left = [f"process {name}" for name in wait_for_end(came)]
    replaceable.update(now[one] for one in came)  # if a window had it, the next test is not to blame
    left += [f"thread {thread.name}" for thread in threads_left(threads)]
    left += [f"window {window!r}" for window in shown() if not any(window is old for old in windows)]
    left += [f"log {record.getMessage()}" for record in warned(caplog)]
    assert not left, f"left behind: {'; '.join(left)}"


def marked(mark: str) -> set[int]:
    """Return the ids of the living processes whose environment has the mark; a zombie's has nothing."""
    if not sys.platform.startswith("linux"):
        return set()
    processes = [entry for entry in Path("/proc").iterdir() if entry.name.isdigit()]
    return {int(entry.name) for entry in processes if has(entry, mark)} - {os.getpid()}


def roles(mark: str) -> dict[int, str]:
    """Return the command line of each living process that has the mark."""
    return {process: command(process) for process in marked(mark)}


def rests(process: int) -> bool:
    """Whether a process ends by itself when nobody has asked it for a while."""
    return command(process).endswith(RESTING)


def come(before: dict[int, str], now: dict[int, str], gone: Counter[str]) -> set[int]:
    """Return the new processes, but for those that took the place of one that was killed at its deadline.

    A window asks for another only when it needs one, which may be tests later: ``gone`` counts till then.
    """
    gone.update(line for process, line in before.items() if process not in now)
    new = set()
    for process in sorted(set(now) - set(before)):
        if gone[now[process]] > 0:
            gone[now[process]] -= 1
        else:
            new.add(process)
    return new


def command(process: int) -> str:
    """Return a process's command line, nothing for one that is gone."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def has(process: Path, mark: str) -> bool:
    """Return whether a process carries the mark; one that is gone or another user's does not."""
    try:
        return os.fsencode(mark) in (process / "environ").read_bytes().split(b"\0")
    except OSError:
        return False


def wait_for_end(processes: set[int]) -> list[str]:
    """Give processes time to end; name, and kill, those that do not."""
    return [name for process in sorted(processes) if (name := outlived(process))]


def outlived(process: int) -> str:
    """Return the command line of a process that had to be killed, nothing for one that ended."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return ""
    try:
        if select.select([handle], [], [], PATIENCE)[0]:
            return ""
        name = command(process)
        os.kill(process, 9)
        return f"{process}: {name}"
    finally:
        os.close(handle)


def threads_left(before: set[threading.Thread]) -> list[threading.Thread]:
    """Return the threads that do not end; those that Python did not start (Qt's, torch's) have no end."""
    new = [t for t in set(threading.enumerate()) - before if not isinstance(t, threading._DummyThread)]
    for thread in new:
        thread.join(PATIENCE)
    return [thread for thread in new if thread.is_alive()]


def shown() -> list[object]:
    """Return the windows on the screen, without loading Qt where no test has."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]


def warned(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """Return what was logged as a warning or worse; a test that expects it clears it."""
    return [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
