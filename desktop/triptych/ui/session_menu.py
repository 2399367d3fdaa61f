"""The menu's lines about sessions, and the dialogs that ask for a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from triptych.files.session import ENDING
from triptych.ui.around import Around
from triptych.ui.file_dialog import FileDialog
from triptych.ui.main_menu import Offer, shown_text
from triptych.ui.recent_files import RecentFiles


class Sessions(Protocol):
    """Who does what is offered; ``path`` is the file that is open."""

    path: Path | None
    recent: RecentFiles

    def new(self) -> None:
        """Begin anew."""

    def open_file(self, path: Path) -> None:
        """Open this file."""

    def save(self) -> None:
        """Write to the file that is open."""

    def save_to(self, path: Path) -> None:
        """Write to this file."""

    def copy_line(self) -> None:
        """Put the state on the clipboard."""

    def paste_line(self) -> None:
        """Open what the clipboard says."""


class SessionMenu(QObject):
    """Offers what can be done with sessions."""

    def __init__(self, around: Around, sessions: Sessions) -> None:
        super().__init__(around.window)
        self._around, self._sessions = around, sessions
        self._offer()

    def _offer(self) -> None:
        sessions, menu = self._sessions, self._around.menu
        for name, title, act, keys in (
            ("new-session", self.tr("New"), sessions.new, "Ctrl+N"),
            ("open-session", self.tr("Open …"), self.choose_file, "Ctrl+O"),
            ("save-session", self.tr("Save"), sessions.save, "Ctrl+S"),
            ("save-session-as", self.tr("Save as …"), self.save_as, "Ctrl+Shift+S"),
            ("copy-line", self.tr("Copy all as one line of text"), sessions.copy_line, ""),
            ("paste-line", self.tr("Open the line that was copied"), sessions.paste_line, ""),
        ):
            menu.offer("file", Offer(name, title, act, keys))
        recent = Offer(
            "recent", self.tr("Opened lately"), lambda: None,
            open_to=lambda: bool(sessions.recent.paths), fill=self._fill_recent,
        )  # fmt: skip
        menu.offer("file", recent)

    def _fill_recent(self, menu: QMenu) -> None:
        for path in self._sessions.recent.paths:
            action = menu.addAction(shown_text(path.name))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._open_chosen, path))

    def _open_chosen(self, path: Path, _on: bool = False) -> None:
        self._sessions.open_file(path)

    def choose_file(self) -> None:
        """Ask which session to open."""
        dialog = self._dialog(self.tr("Open a session"), "open-dialog", self._sessions.open_file)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.open()

    def save_as(self) -> None:
        """Ask for a file and write the state there."""
        path = self._sessions.path
        dialog = self._dialog(self.tr("Save the session"), "save-dialog", self._sessions.save_to)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.selectFile(str(path) if path else self.tr("session") + ENDING)
        dialog.open()

    def _dialog(self, title: str, name: str, act: Callable[[Path], object]) -> FileDialog:
        path = self._sessions.path
        dialog = FileDialog(self._around.window, title, str(path.parent) if path else "")
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Triptych's sessions (*.triptych)"))
        dialog.fileSelected.connect(lambda chosen: act(Path(chosen)))
        return dialog
