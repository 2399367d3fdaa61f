"""The thread beside waits for the paint of what is being opened, and for no longer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from triptych.ui.held_sideline import HeldSideline


class Window(QWidget):
    """Keeps in which order it was painted, and jobs were done for it."""

    def __init__(self) -> None:
        super().__init__()
        self.order: list[str] = []
        QVBoxLayout(self).addWidget(QLabel("as it was", self))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        self.order.append("paint")
        super().paintEvent(event)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def sideline(window: Window) -> Iterator[HeldSideline]:
    made = HeldSideline(window)
    yield made
    made.close()


def run(sideline: HeldSideline, window: Window, name: str) -> None:
    sideline.run(window, lambda: window.order.append(name), lambda _done: None)


def test_what_is_asked_while_a_room_opens_is_done_after_its_paint(
    qtbot: QtBot, window: Window, sideline: HeldSideline
) -> None:
    """The window is laid out anew before it is painted, as when a notice comes: two rounds of events."""
    sideline.release()
    window.show()
    qtbot.waitUntil(lambda: "paint" in window.order)
    for _ in range(5):
        window.order.clear()
        sideline.hold()
        run(sideline, window, "job")
        label = QLabel("and one more", window)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(label)
        qtbot.waitUntil(lambda: "job" in window.order)
        assert window.order[0] == "paint"
        assert window.order[-1] == "job"


def test_a_window_that_nobody_sees_holds_up_nothing(
    qtbot: QtBot, window: Window, sideline: HeldSideline
) -> None:
    sideline.release()
    sideline.hold()
    run(sideline, window, "first")
    sideline.hold()
    run(sideline, window, "second")
    qtbot.waitUntil(lambda: window.order == ["first", "second"])


def test_before_the_first_release_only_that_one_begins(
    qtbot: QtBot, window: Window, sideline: HeldSideline
) -> None:
    run(sideline, window, "first")
    sideline.hold()
    window.show()
    qtbot.waitUntil(lambda: "paint" in window.order)
    assert "first" not in window.order
    sideline.release()
    qtbot.waitUntil(lambda: "first" in window.order)
