"""A window that is closed before its first turn after the paint starts no process any more."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from tests.still import StillThemes

from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import Client
from triptych.ui.main_window import MainWindow
from triptych.ui.process import ComputingProcess
from triptych.ui.window import leave


def test_a_window_closed_as_it_is_painted_starts_nothing(qapp: QApplication) -> None:
    bench, client, themes = Bench(first_desk()), Client(), StillThemes(scheme="light")
    themes.apply(qapp)
    window = MainWindow(bench, client, themes)
    seen: list[str] = []
    window.seen.connect(lambda: seen.append("seen"))
    window.show()
    window.grab()  # paints it now
    assert window.close()
    for _ in range(5):
        qapp.processEvents()
    started = window.findChildren(ComputingProcess)
    leave(window, client, bench, themes)
    qapp.setStyleSheet("")
    assert (seen, started) == ([], [])
