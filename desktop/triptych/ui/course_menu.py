"""The menu of courses: a folder or file of lessons, the program's own, and the tables of a class."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget


class CourseMenu(QToolButton):
    """Tells what was chosen."""

    chosen = Signal(str)  # the path of a folder, a zip file or a lesson's file
    own_asked = Signal()
    tables_chosen = Signal(list)  # paths of CSV files

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("course-menu")
        self.setText(self.tr("Course ▾"))
        self.setAccessibleName(self.tr("Course"))
        self.setToolTip(self.tr("Open lessons from a folder or a zip file; or drop them on the window"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Open the menu below the button."""
        menu = QMenu(self)
        menu.setObjectName("course-choices")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open a zip file or a lesson …")).triggered.connect(self.ask_file)
        menu.addAction(self.tr("Open a folder of lessons …")).triggered.connect(self.ask_folder)
        menu.addAction(self.tr("Triptych's own lessons")).triggered.connect(self.own_asked)
        menu.addSeparator()
        menu.addAction(self.tr("Merge a class's CSV files …")).triggered.connect(self.ask_tables)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def ask_file(self) -> None:
        """Ask for a zip file or one lesson."""
        dialog = self._dialog(self.tr("Open lessons"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Lessons (*.zip *.md)"))
        dialog.fileSelected.connect(self.chosen)
        dialog.open()

    def ask_folder(self) -> None:
        """Ask for a folder."""
        dialog = self._dialog(self.tr("Open a folder of lessons"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()

    def ask_tables(self) -> None:
        """Ask for the tables that learners have handed in."""
        dialog = self._dialog(self.tr("Merge CSV files"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Tables (*.csv);;All files (*)"))
        dialog.filesSelected.connect(self.tables_chosen)
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setObjectName("course-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        return dialog
