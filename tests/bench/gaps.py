"""How long the window ever stands still: the worst gap between ticks at 60 Hz, whatever is typed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.bench.figure import Figure
from tests.bench.reach import bring_editor, editor
from tests.bench.size import Size
from tests.bench.watch import Ticks, Watch, after, through_main
from tests.driver import Condition

from triptych.ui.main_window import MainWindow

FIRST = 3.0
TOWER = "y = 9**9**9 + x"
PRODUCT = "y = " + "*".join(f"x*(x+{i % 10})" for i in range(1000))


def measure(_size: Size) -> list[Figure]:
    """Count ticks in the real window, then in one that computes in a thread of its own process."""
    spans: dict[str, list[float]] = {}

    def script(watch: Watch) -> Generator[Condition, None, None]:
        painted: list[float] = []
        watch.painted.connect(painted.append)
        yield lambda: bool(painted)
        ticks, start = Ticks(watch), time.perf_counter()
        yield after(FIRST)
        spans["the first 3 s: matplotlib and torch are imported"] = ticks.gaps(start)
        yield from bring_editor(watch.window)
        for title, act in (("typing 9**9**9", tower), ("pasting and editing 2,000 factors", product)):
            start = time.perf_counter()
            yield from act(watch.window)
            spans[title] = ticks.gaps(start)

    through_main(script)
    naive = [gap for act in (import_torch, multiply) for gap in gaps_beside(act)]
    return [
        Figure(f"gaps, {title}", tuple(gaps), budget={"worst": 50 if "first" in title else 33.4})
        for title, gaps in spans.items()
    ] + [Figure("(gaps, all of it in a thread of the window's process)", tuple(naive))]


def tower(window: MainWindow) -> Generator[Condition, None, None]:
    """Type what SymPy never ends with, wait until its process is stopped, and go on."""
    yield from typed(window, TOWER)
    yield after(7.0)
    yield from typed(window, "y = x^3")
    yield lambda: window.client.state == "ready"


def product(window: MainWindow) -> Generator[Condition, None, None]:
    """Paste the product, then edit its end."""
    QGuiApplication.clipboard().setText(PRODUCT)
    select_all(window)
    QTest.keyClick(editor(window), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    yield after(1.0)
    for key in "+x^2*sin(x)":
        QTest.keyClicks(editor(window), key)
        yield after(0.1)
    yield after(6.0)


def typed(window: MainWindow, text: str) -> Generator[Condition, None, None]:
    """Type a text over the program, ten keys a second."""
    select_all(window)
    for key in text:
        QTest.keyClicks(editor(window), key)
        yield after(0.1)


def select_all(window: MainWindow) -> None:
    """Select the program, so that what comes replaces it."""
    QTest.keyClick(editor(window), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def gaps_beside(act: Callable[[], object]) -> list[float]:
    """Count ticks while a thread of this process acts."""
    app = QApplication.instance() or QApplication(["naive"])
    ticks = Ticks()
    worker = threading.Thread(target=act)
    QTimer.singleShot(200, worker.start)
    poll = QTimer(interval=100)
    poll.timeout.connect(lambda: None if worker.is_alive() or not worker.ident else QCoreApplication.quit())
    poll.start()
    app.exec()
    worker.join()
    return ticks.gaps()


def import_torch() -> object:
    """Import torch, as a program would that wants its window early."""
    import torch

    return torch


def multiply() -> object:
    """Let SymPy derive a product, and take a power that one call in C computes."""
    import sympy

    x = sympy.Symbol("x")
    slope = sympy.diff(sympy.Mul(*(x + i for i in range(60))), x)
    return slope, 9 ** (9**7 // 8)
