"""Opens the window.  It is painted first, and only then does the computing process start.

On two processors that share a core each slows the other: begun at once, the paint would come a third
later, and the first answer no sooner.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication

from triptych import __version__
from triptych.ui import quick_start
from triptych.ui.asked_files import FilesAsked
from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import Client
from triptych.ui.decimals import choose_sign
from triptych.ui.fault_hook import FaultHook
from triptych.ui.language import of_system, speak
from triptych.ui.main_window import MainWindow
from triptych.ui.opening import Opening
from triptych.ui.remembered import Remembered
from triptych.ui.reopening import Reopening
from triptych.ui.theme import STYLE, STYLED

# Qt asks each family of the type for Devanagari, in turn, and tells of every one that has it not.
SEEKING_A_FONT = "qt.text.font.db.info=false"
IDENTIFIER = "io.github.triptych.Triptych"  # packaging/linux has its desktop file and icons under this name


def run(argv: Sequence[str], wanted: Opening) -> int:
    """Show the window with what is wanted until it is closed, and return the exit code."""
    app, reopening = application(argv), Reopening()
    while True:
        code = show(app, Bench(first_desk(), app), Client(app), wanted, reopening)
        if reopening.place is None:
            return code
        wanted = Opening(again=True)


def application(argv: Sequence[str]) -> QApplication:
    """Return the application, made if there is none yet."""
    QLoggingCategory.setFilterRules(SEEKING_A_FONT)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else styled(argv)
    app.setApplicationName("triptych")
    app.setApplicationDisplayName(f"Triptych {__version__}")  # Qt puts it behind a title that lacks it
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(IDENTIFIER)
    return app


def styled(argv: Sequence[str]) -> QApplication:
    """Return a new application in the style that the theme wants; to change it later costs 5 ms more."""
    app = FilesAsked(["triptych", *argv, "-style", STYLE])
    app.setProperty(STYLED, True)
    return app


def show(
    app: QApplication, bench: Bench, client: Client, wanted: Opening, reopening: Reopening | None = None
) -> int:
    """Build the window around this bench and client, opening what is wanted; run it to its end."""
    hook = FaultHook(app)
    hook.install()
    remembered = recalled(app, reset=wanted.reset)
    themes = remembered.themes(app)
    themes.apply(app)
    window = MainWindow(bench, client, themes)
    for act in (
        name_cache,
        partial(begin, bench, client),
        partial(open_wanted, window, wanted),
        *([partial(guide, window, remembered)] if wanted.plain and not remembered.tour_seen else []),
    ):
        window.seen.connect(act)
    (reopening or Reopening()).join(window, remembered)
    remembered.place(window)
    try:
        window.show()
        return app.exec()
    finally:
        remembered.keep(window, themes)
        window.close()
        hook.remove()
        leave(window, client, bench, themes, remembered, hook)
        quick_start.end()


def recalled(app: QApplication, *, reset: bool) -> Remembered:
    """Return what is remembered, its language spoken and its decimal sign written from here on."""
    remembered = Remembered(app)
    if reset:
        remembered.forget_looks()
    speak(app, remembered.language or of_system())
    choose_sign(comma=remembered.comma)
    return remembered


def open_wanted(window: MainWindow, wanted: Opening) -> None:
    """Open what the command line named."""
    for path, opens in (
        (wanted.file, window.late.open_path),
        (wanted.course, window.late.open_course),
        (wanted.preview, window.late.preview),
    ):
        if path:
            opens(path)


def guide(window: MainWindow, remembered: Remembered) -> None:
    """Take somebody who is here for the first time on the tour, once there is something to be seen."""

    def show_round(_answer: object) -> None:
        remembered.keep_tour_seen()
        window.late.open_tour()

    window.showing.showed.connect(show_round, Qt.ConnectionType.SingleShotConnection)


def begin(bench: Bench, client: Client) -> None:
    """Start the computing process, and ask it what the window opens with."""
    client.start()
    if bench.question is not None:
        client.ask(bench.question)


def leave(*objects: QObject) -> None:
    """Delete what was made, now: nothing is left to a collector that runs after Qt is gone."""
    for thing in objects:
        thing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def name_cache() -> None:
    """Give matplotlib a folder of the user's for its font list, or one that goes with the program.

    A folder that all users share would be written by the first of them, and closed to the others.
    """
    if "MPLCONFIGDIR" in os.environ:
        return
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    os.environ["MPLCONFIGDIR"] = (_made(Path(own, "matplotlib")) if own else "") or _passing()


def _made(folder: Path) -> str:
    """Return the folder, made if it was not there; "" where nothing can be written into it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return ""
    return str(folder) if os.access(folder, os.W_OK) else ""


def _passing() -> str:
    folder = tempfile.mkdtemp(prefix="triptych-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
