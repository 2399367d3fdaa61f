"""Catches what no one caught, in any thread, and writes it down instead of dying silently."""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from triptych.files.fault_log import FaultLog
    from triptych.ui.hard_crash import HardCrash

WINDOW, THREAD, UNRAISABLE, QT = "window", "thread", "unraisable", "Qt"
COMPUTING, CRASH = "computing", "crash"


class FaultHook(QObject):
    """In force from ``install`` to ``remove``; all goes to the log, and to standard error if there is one."""

    caught = Signal(str)  # what was written down
    _noted = Signal(str)

    def __init__(self, parent: QObject | None = None, log: FaultLog | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._crash: HardCrash | None = None
        self._minds_crashes = not faulthandler.is_enabled()  # else a test does
        self.program: Callable[[], str] = lambda: ""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._qt_before: Callable[[QtMsgType, QMessageLogContext, str], None] | None = None
        self._noted.connect(self.caught, Qt.ConnectionType.QueuedConnection)

    @property
    def log(self) -> FaultLog:
        """Where faults are written down; the first paint does without it."""
        if self._log is None:
            from triptych.files.fault_log import FaultLog  # noqa: PLC0415 -- as said above

            self._log = FaultLog()
        return self._log

    def install(self) -> None:
        """Take the place of Python's own hooks, and hear what Qt says last."""
        if self._minds_crashes and sys.stderr is not None:
            faulthandler.enable()
        sys.excepthook = self._take
        threading.excepthook = lambda args: self._take(
            args.exc_type, args.exc_value, args.exc_traceback, THREAD
        )
        sys.unraisablehook = self._take_unraisable
        self._qt_before = qInstallMessageHandler(self._hear)

    def remove(self) -> None:
        """Give the hooks back, in peace."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        if self._crash is not None:
            self._crash.end()

    def note(self, kind: str, report: str) -> str:
        """Write something down without telling anybody; return the entry."""
        return self.log.add(kind, report, self.program())

    def tell(self, kind: str, report: str) -> None:
        """Write a fault down, and tell of it in the window's thread."""
        self._noted.emit(self.note(kind, report))

    def begin(self) -> None:
        """Once the window is seen: be ready for a hard crash, and tell of the last one."""
        from triptych.ui.hard_crash import HardCrash  # noqa: PLC0415 -- the first paint does without it

        crash = HardCrash(self.log.folder)
        if self._minds_crashes:
            self._crash = crash
            crash.begin()
        for words in crash.left():
            self.tell(CRASH, words)

    def _take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None,
        where: str = WINDOW,
    ) -> None:  # fmt: skip
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        if sys.stderr is not None:  # a windowed program has none
            sys.stderr.write(report)
        self.tell(where, report)

    def _take_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        kind, error, trace = args.exc_type, args.exc_value, args.exc_traceback
        self.tell(UNRAISABLE, "".join(traceback.format_exception(kind, error, trace)))
        self._before[2](args)

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Keep Qt's words before it ends the program; all its other words go where they went."""
        if kind == QtMsgType.QtFatalMsg:
            self.note(QT, text)
        if self._qt_before is not None:
            self._qt_before(kind, context, text)
        elif sys.stderr is not None:
            sys.stderr.write(f"{text}\n")


def tell_death(role: str, words: str) -> None:
    """Tell the program's hook, where one is in force, that a computing process ended by itself."""
    app = QCoreApplication.instance()
    hook = app.findChild(FaultHook) if app is not None else None
    if hook is not None:
        hook.tell(COMPUTING, f"The computing process {role!r} ended. Its last words:\n{words or '(none)'}")
