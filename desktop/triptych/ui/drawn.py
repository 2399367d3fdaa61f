"""Draws the real window once, for the self-check: opened as always, looked at when the answer is on it."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import NamedTuple, Self

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from triptych.messages import Answer
from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import Client
from triptych.ui.main_window import MainWindow
from triptych.ui.theme import ThemeHolder
from triptych.ui.window import application, name_cache

GRID = 200


class Drawn(NamedTuple):
    """The size of what was drawn, how many colours a grid of points on it has, and on which platform."""

    width: int
    height: int
    colours: int
    platform: str


class NotDrawnError(Exception):
    """Says what kept the window from being drawn with an answer on it."""


def drawn(seconds: float) -> Drawn:
    """Open the window, wait for a whole answer, and return what is seen; NotDrawnError where nothing is."""
    app = application([])
    name_cache()
    with _Watch(app) as watch:
        bench, client = Bench(first_desk(), app), Client(app)
        themes = ThemeHolder(app)
        themes.apply(app)
        window = MainWindow(bench, client, themes)
        try:
            client.answered.connect(watch.see)
            client.start()
            if bench.question is not None:
                client.ask(bench.question)
            window.show()
            watch.run(seconds)
            image = window.grab().toImage()
        finally:
            window.close()
    return Drawn(image.width(), image.height(), _colours(image), app.platformName())


def _colours(image: QImage) -> int:
    across, down = max(1, image.width() // GRID), max(1, image.height() // GRID)
    points = ((x, y) for x in range(0, image.width(), across) for y in range(0, image.height(), down))
    return len({image.pixel(x, y) for x, y in points})


class _Watch:
    """Runs the event loop until the answer came, a slot raised, or the time is up.

    What a slot raises would otherwise be printed and passed over.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
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
            self._app.exec()
        timer.stop()
        if self._why:
            raise NotDrawnError(self._why)

    def see(self, answer: Answer) -> None:
        """Take note of an answer; the whole one is the last that is waited for."""
        if answer.part != "first":
            QTimer.singleShot(0, self._app.quit)  # after every other slot has shown it

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._stop(f"{kind.__name__}: {error}")

    def _stop(self, why: str) -> None:
        self._why = self._why or why
        self._app.quit()
