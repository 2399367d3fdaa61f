"""What a slider's step paints: what shows another number, and none of what lies below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from triptych.ui.chain_picture import ChainPicture
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow

W = Leaf("w")
STEPS = (-3.5, -0.5, 0.5, 3.5) * 3  # between them every verdict becomes another


class Paints(QObject):
    """Counts the paint events of each kind of widget."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Count, and let it pass."""
        if event.type() == QEvent.Type.Paint:
            self.counted[type(watched).__name__] += 1
        return False


@pytest.fixture
def paints() -> Iterator[Paints]:
    counter, application = Paints(), QCoreApplication.instance()
    assert application is not None
    application.installEventFilter(counter)
    yield counter
    application.removeEventFilter(counter)


def walk(qtbot: QtBot, window: MainWindow) -> None:
    """Make the steps one by one, each until it is answered and painted."""
    for value in STEPS:
        window.bench.move(W, value)
        qtbot.waitUntil(lambda: not behind(window), timeout=30_000)
        QCoreApplication.processEvents()


def behind(window: MainWindow) -> bool:
    """Whether what is shown is older than what is asked, or lacks a column."""
    shown, asked = window.showing.shown, window.bench.question
    return shown is None or asked is None or shown.revision != asked.revision or shown.part == "first"


def test_a_step_paints_nothing_below_the_slider_and_the_verdict(
    qtbot: QtBot, real_window: MainWindow, paints: Paints
) -> None:
    """A slider that is not opaque had ten widgets below it painted, from the window up, at each step."""
    real_window.rooms.open("perceptron")
    real_window.bench.set_axis(W)
    plots = real_window.showing.plots
    qtbot.waitUntil(lambda: plots.output.settled and plots.gradients.settled, timeout=30_000)
    walk(qtbot, real_window)  # labels take the room that these numbers need
    qtbot.waitUntil(lambda: real_window.client.line.flight is None, timeout=30_000)
    paints.counted.clear()
    walk(qtbot, real_window)
    assert paints.counted[ChainPicture.__name__] >= len(STEPS)
    assert paints.counted["FloatSlider"] >= len(STEPS)
    assert paints.counted["VerdictIcon"] >= len(STEPS)
    for below in ("AskingSide", "VerdictBar", "VerdictHead"):  # a late layout may paint them once or twice
        assert paints.counted[below] < len(STEPS) / 3, below
