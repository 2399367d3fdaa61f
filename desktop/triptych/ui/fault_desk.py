"""Tells of the program's own faults: a quiet sentence with what can be done, and the log to look at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from triptych.files.fault_log import FaultLog
from triptych.messages import Failed
from triptych.ui.around import Around
from triptych.ui.fault_hook import COMPUTING, FaultHook
from triptych.ui.fault_report import FaultReport
from triptych.ui.main_menu import Offer
from triptych.ui.notice_bar import FAULT, Act


class FaultDesk(QObject):
    """Joins the program's hook, where one is in force, to a window."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        app = QCoreApplication.instance()
        self._hook = app.findChild(FaultHook) if app is not None else None
        self.log = FaultLog() if self._hook is None else self._hook.log
        around.menu.offer("help", Offer("help-fault", self.tr("Report of a fault …"), self.open))
        if self._hook is not None:
            self._hook.program = lambda: around.bench.desk.text
            self._hook.caught.connect(self.tell)
            around.client.failed.connect(self._note)
            self._hook.begin()

    def _note(self, failed: Failed) -> None:
        """Write down what the engine failed of; the line at the bottom tells of it."""
        if self._hook is not None and failed.report:
            self._hook.note(COMPUTING, failed.report)

    def tell(self, entry: str) -> None:
        """Say that something went wrong; never in place of something else that waits for an answer."""
        notice = self._around.notice()
        if notice.isVisible():
            return
        said = self.tr(
            "Something in Triptych itself went wrong. What you typed is still there, and you can go on."
        )
        copy = lambda: QGuiApplication.clipboard().setText(entry)  # noqa: E731 -- only this button does it
        tips = (
            self.tr("Put the report on the clipboard, to send it where you like."),
            self.tr("Show where the report is kept on this computer."),
            self.tr("Read what is in the report before you copy it."),
        )
        acts = (
            Act("fault-copy", self.tr("Copy report"), copy, tips[0]),
            Act("fault-folder", self.tr("Open folder"), self.open_folder, tips[1]),
            Act("fault-show", self.tr("Show the report"), self.open, tips[2]),
        )
        notice.tell(said, FAULT, acts)

    def open(self) -> None:
        """Show all that was written down."""
        report = FaultReport(self.log.text(), self._around.window)
        report.offer_log(self.open_folder, self.log.forget)
        report.open()

    def open_folder(self) -> None:
        """Show the log's folder in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.log.folder)))
