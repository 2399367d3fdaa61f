"""Catches what no one caught, in any thread, and shows it as a report instead of dying silently."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from triptych.ui.fault_report import FaultReport


class FaultHook(QObject):
    """In force from ``install`` to ``remove``; one report is open at a time, all go to standard error."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = (sys.excepthook, threading.excepthook)
        self._open: FaultReport | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own hooks."""
        sys.excepthook = self._take
        threading.excepthook = lambda args: self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        if sys.stderr is not None:  # a windowed program has none
            sys.stderr.write(report)
        self._caught.emit(report)

    def _show(self, report: str) -> None:
        if self._open is None:
            # Imported only here: hardly ever is there a fault to report.
            from triptych.ui.fault_report import FaultReport  # noqa: PLC0415 -- as said above

            self._open = FaultReport(report, QApplication.activeWindow())
            self._open.finished.connect(self._forget)
            self._open.open()

    def _forget(self, _result: int) -> None:
        self._open = None
