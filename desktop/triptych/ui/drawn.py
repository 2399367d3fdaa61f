"""Draws the real window once, for the self-check: opened as always, looked at when the answer is on it."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import NamedTuple, Self

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from triptych.messages import Answer
from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import Client
from triptych.ui.main_window import MainWindow
from triptych.ui.theme import ThemeHolder
from triptych.ui.top_bar import ROOMS
from triptych.ui.window import application, name_cache

GRID = 200


class Drawn(NamedTuple):
    """The size of what was drawn, how many colours a grid of points on it has, and on which platform.

    ``rooms`` are the colours of each room, ``lesson`` is the title of the lesson that was opened.
    """

    width: int
    height: int
    colours: int
    platform: str
    rooms: dict[str, int]
    lesson: str


class NotDrawnError(Exception):
    """Says what kept the window from being drawn with an answer on it."""


def drawn(seconds: float) -> Drawn:
    """Open the window, wait for a whole answer, and return what is seen; NotDrawnError where nothing is."""
    app = application([])
    name_cache()
    with _Watch() as watch:
        bench, client = Bench(first_desk(), app), Client(app)
        themes = ThemeHolder(app)
        themes.apply(app)
        window = MainWindow(bench, client, themes)
        try:
            window.showing.showed.connect(watch.see)
            client.start()
            if bench.question is not None:
                client.ask(bench.question)
            window.show()
            watch.run(seconds)
            image = window.grab().toImage()
            rooms = {room: _colours(_opened(window, room)) for room in ROOMS}
            lesson = _lesson(window, QDeadlineTimer(round(seconds * 1000)))
        finally:
            window.close()
    return Drawn(image.width(), image.height(), _colours(image), app.platformName(), rooms, lesson)


def _opened(window: MainWindow, room: str) -> QImage:
    """Return what is seen of a room when it has been laid out."""
    window.rooms.open(room)
    for _ in range(3):
        QApplication.processEvents()
    return window.grab().toImage()


def _lesson(window: MainWindow, limit: QDeadlineTimer) -> str:
    """Open the first lesson in its room, which the last of the rooms is, and return its title."""
    room = window.late.lessons
    while not room.course.lessons:
        if limit.hasExpired():
            raise NotDrawnError("the Lessons room listed no lesson")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    first = room.course.lessons[0]
    room.open_lesson(first.name)
    QApplication.processEvents()
    if room.lesson is not first or room.shows_contents:
        raise NotDrawnError(f"the lesson {first.name} did not open")
    return first.header.title


def _colours(image: QImage) -> int:
    across, down = max(1, image.width() // GRID), max(1, image.height() // GRID)
    points = ((x, y) for x in range(0, image.width(), across) for y in range(0, image.height(), down))
    return len({image.pixel(x, y) for x, y in points})


class _Watch:
    """Runs the event loop until the answer came, a slot raised, or the time is up.

    What a slot raises would otherwise be printed and passed over.
    """

    def __init__(self) -> None:
        self._loop = QEventLoop()  # a loop of its own: at the end of the application's, all is put away
        self._why = ""

    def __enter__(self) -> Self:
        self._hook, sys.excepthook = sys.excepthook, self._catch
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.excepthook = self._hook
        if self._why and error is None:
            raise NotDrawnError(self._why)

    def run(self, seconds: float) -> None:
        """Return when the answer of all columns is shown; NotDrawnError otherwise."""
        timer = QTimer(singleShot=True, interval=round(seconds * 1000))
        timer.timeout.connect(lambda: self._stop(f"no whole answer came within {seconds:g} s"))
        timer.start()
        if not self._why:
            self._loop.exec()
        timer.stop()
        if self._why:
            raise NotDrawnError(self._why)

    def see(self, answer: Answer) -> None:
        """Take note of an answer; the whole one is the last that is waited for."""
        if answer.part != "first":
            QTimer.singleShot(0, self._loop.quit)  # after every other slot has shown it

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._stop(f"{kind.__name__}: {error}")

    def _stop(self, why: str) -> None:
        self._why = self._why or why
        self._loop.quit()
