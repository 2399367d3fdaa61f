"""What the thread beside is given and leaves ends in the window's thread, which Qt wants of its objects."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from triptych.messages import Question
from triptych.ui.float_slider import FloatSlider
from triptych.ui.held_sideline import HeldSideline
from triptych.ui.main_window import MainWindow
from triptych.ui.sideline import BUSY, IDLE, Sideline


class Ring:
    """Rubbish that only a collector can take."""

    def __init__(self) -> None:
        self.me = self


class Held:
    """Keeps in which thread it ended."""

    def __init__(self, ended: list[int]) -> None:
        self._ended = ended

    def __call__(self, _result: object = None) -> None:
        """It is a job, and what is called with its result."""

    def __del__(self) -> None:
        self._ended.append(threading.get_ident())


@contextmanager
def looks() -> Iterator[list[int]]:
    """The threads in which rubbish was looked for while the body ran."""
    threads: list[int] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            threads.append(threading.get_ident())

    gc.callbacks.append(note)
    try:
        yield threads
    finally:
        gc.callbacks.remove(note)


def rings(count: int) -> weakref.ref[Ring]:
    """Leave so many rings, and return a look at the last."""
    for _ in range(count - 1):
        Ring()
    return weakref.ref(Ring())


def test_what_a_job_leaves_is_taken_in_the_windows_thread(sideline: Sideline, qtbot: QtBot) -> None:
    owner, came = QObject(), list[weakref.ref[Ring]]()
    with looks() as threads:
        sideline.run(owner, lambda: rings(2 * BUSY), came.append)
        qtbot.waitUntil(lambda: bool(came) and came[0]() is None)
    assert set(threads) == {threading.get_ident()}


def test_little_rubbish_is_taken_as_soon_as_nothing_runs(sideline: Sideline, qtbot: QtBot) -> None:
    """Left to age, it would one day be looked at together with all else, which stops the window."""
    owner, came = QObject(), list[weakref.ref[Ring]]()
    gc.collect()
    sideline.run(owner, lambda: rings(2 * IDLE), came.append)
    qtbot.waitUntil(lambda: bool(came) and came[0]() is None)


def test_what_a_job_was_given_ends_in_the_windows_thread(sideline: Sideline, qtbot: QtBot) -> None:
    """The other thread may still be on its way out when the result is there: many times over."""
    owner, ended = QObject(), list[int]()
    for count in range(1, 301):
        sideline.run(owner, Held(ended), Held(ended), Held(ended))
        qtbot.waitUntil(lambda: len(ended) == 3 * count)  # noqa: B023 -- it is called in this round only
    assert set(ended) == {threading.get_ident()}


def test_python_looks_again_when_there_is_no_thread_beside_any_more(qapp: QApplication) -> None:
    assert qapp is QApplication.instance()
    before = gc.isenabled()
    gc.enable()
    try:
        outer, inner = Sideline(), Sideline()
        assert not gc.isenabled()
        inner.close()
        assert not gc.isenabled()
        for _ in range(2):
            outer.close()
            assert gc.isenabled()
    finally:
        gc.enable() if before else gc.disable()


def test_nothing_is_looked_for_while_a_paint_is_waited_for(qtbot: QtBot, qapp: QApplication) -> None:
    made, came = HeldSideline(qapp), list[weakref.ref[Ring]]()
    try:
        with looks() as threads:
            rings(2 * BUSY)
            turn_once()
            assert threads == []
            made.release()
            turn_once()
            assert threads == [], "what was there before is spared"
            came.append(rings(2 * IDLE))
            qtbot.waitUntil(lambda: came[0]() is None)
    finally:
        made.close()


def turn_once() -> None:
    """Let the event loop come round."""
    loop = QEventLoop()
    QTimer.singleShot(1, loop.quit)
    loop.exec()


def test_a_drag_in_the_real_window_is_cleaned_up_by_its_own_thread(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    slider = real_window.findChild(FloatSlider, "slider-x")
    assert slider is not None
    with looks() as threads:
        for _ in range(40):
            rings(IDLE)
            asked = real_window.bench.question
            QTest.keyClick(slider, Qt.Key.Key_Right)
            qtbot.waitUntil(partial(answered_anew, real_window, asked))
    assert threads
    assert set(threads) == {threading.get_ident()}


def answered_anew(window: MainWindow, before: Question | None) -> bool:
    """Whether another question than the one before was asked, and what is shown answers it."""
    question, shown = window.bench.question, window.showing.shown
    if question is None or shown is None or question is before:
        return False
    return shown.revision == question.revision
