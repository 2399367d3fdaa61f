"""The whole window with its own computing processes, opened as the program opens it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from tests.still import StillThemes

from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import Client
from triptych.ui.main_window import MainWindow
from triptych.ui.window import begin, leave

PATIENCE_MS = 60_000


@contextmanager
def whole_window(qapp: QApplication) -> Iterator[MainWindow]:
    """The window once both computing processes have answered; nothing is left of it behind the body."""
    bench, client, loop = Bench(first_desk()), Client(), QEventLoop()
    themes = StillThemes(scheme="light")
    themes.apply(qapp)
    window = MainWindow(bench, client, themes)
    client.simplified.connect(loop.quit)  # it comes last
    late = QTimer(loop, singleShot=True, interval=PATIENCE_MS)
    late.timeout.connect(lambda: loop.exit(1))
    late.start()
    begin(bench, client)
    window.show()
    try:
        assert loop.exec() == 0, "the computing processes did not answer in time"
        late.stop()
        yield window
    finally:
        window.close()
        leave(window, client, bench, themes)
        qapp.setStyleSheet("")
