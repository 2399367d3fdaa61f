"""The questions for files of lessons and for the tables that a class handed in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from triptych.ui.file_dialog import FileDialog


class CourseDialogs(QObject):
    """Asks one question, and tells what was chosen; it is gone with the dialog."""

    chosen = Signal(str)  # the path of a folder, a zip file or a lesson's file
    tables_chosen = Signal(list)  # paths of CSV files

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask_file(self) -> None:
        """Ask for a zip file or one lesson."""
        dialog = self._dialog(self.tr("Open lessons"), FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Lessons (*.zip *.md)"))
        dialog.fileSelected.connect(self.chosen)
        dialog.open()

    def ask_folder(self) -> None:
        """Ask for a folder."""
        dialog = self._dialog(self.tr("Open a folder of lessons"), FileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()

    def ask_tables(self) -> None:
        """Ask for the tables that learners have handed in."""
        dialog = self._dialog(self.tr("Merge CSV files"), FileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Tables (*.csv);;All files (*)"))
        dialog.filesSelected.connect(lambda paths: self.tables_chosen.emit(list(paths)))
        dialog.open()

    def _dialog(self, title: str, mode: FileDialog.FileMode) -> FileDialog:
        dialog = FileDialog(self._window, title)
        dialog.setObjectName("course-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.destroyed.connect(self.deleteLater)
        return dialog
