"""Joins undo, sessions and the swap file to the window, once it has been seen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from triptych.ui.announcer import Announcer
from triptych.ui.around import Around
from triptych.ui.button_words import name_answers
from triptych.ui.history import History
from triptych.ui.main_menu import Offer
from triptych.ui.named_key import add_key
from triptych.ui.recent_files import RecentFiles
from triptych.ui.remembered import settings
from triptych.ui.rooms import LAB
from triptych.ui.sessions import Sessions
from triptych.ui.undo_desk import UndoDesk
from triptych.ui.undo_keys import UndoKeys

if TYPE_CHECKING:
    from triptych.ui.lab_room import LabRoom
    from triptych.ui.lesson_extras import LessonExtras
    from triptych.ui.lessons_room import LessonsRoom
    from triptych.ui.undo_answers import UndoAnswers
    from triptych.ui.undo_lab import UndoCells


class Keeping(QObject):
    """Everything about what is kept; the window asks it when it closes."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        self.history = History(self)
        self._announcer = Announcer(around.status)
        self.desk = UndoDesk(around, self.history)
        self.keys = UndoKeys(around.window)
        self._lab: UndoCells | None = None
        self._lessons: UndoAnswers | None = None
        self._offer_undo()
        self.sessions = Sessions(around, self.history, RecentFiles(settings(self)))
        self._add_keys()
        self.sessions.offer_left()

    def keep_lab(self, lab: LabRoom) -> None:
        """Keep the steps of the lab's cells from now on."""
        if self._lab is None:
            from triptych.ui.undo_lab import UndoCells  # noqa: PLC0415 -- with the room, which is seldom first

            self._lab = UndoCells(self._around, self.history, lab)

    def keep_lessons(self, room: LessonsRoom, extras: LessonExtras) -> None:
        """Keep the steps of the lessons' answers from now on."""
        if self._lessons is None:
            from triptych.ui.undo_answers import UndoAnswers  # noqa: PLC0415 -- as above

            self._lessons = UndoAnswers(self._around, self.history, room, extras)

    def _offer_undo(self) -> None:
        history, menu = self.history, self._around.menu
        words = self.tr("Undo"), self.tr("Undo: {what}"), self.tr("Redo"), self.tr("Redo: {what}")
        undo = Offer(
            "undo", words[0], self.undo, "Ctrl+Z", lambda: history.can_undo,
            now=lambda: _with(history.to_undo, *words[:2]),
        )  # fmt: skip
        redo = Offer(
            "redo", words[2], self.redo, "Ctrl+Shift+Z", lambda: history.can_redo,
            now=lambda: _with(history.to_redo, *words[2:]),
        )  # fmt: skip
        menu.offer("edit", undo)
        menu.offer("edit", redo)

    def _add_keys(self) -> None:
        sessions = self.sessions
        for keys, title, act in (
            ("Ctrl+Z", self.tr("Undo"), self.undo),
            ("Ctrl+Shift+Z", self.tr("Redo"), self.redo),
            ("Ctrl+Y", self.tr("Redo"), self.redo),
            ("Ctrl+N", self.tr("New"), sessions.new),
            ("Ctrl+O", self.tr("Open …"), self._choose_file),
            ("Ctrl+S", self.tr("Save"), sessions.save),
            ("Ctrl+Shift+S", self.tr("Save as …"), sessions.menu.save_as),
        ):
            add_key(self._around.window, keys, title, act)

    def undo(self) -> None:
        """Take the last step back, and tell who does not see it."""
        history, done = self.history, self.tr("Undone. Steps left to undo: {count}.")
        said = done if history.can_undo else self.tr("Nothing to undo.")
        history.undo()
        self._announcer.say(said.format(count=history.left))

    def redo(self) -> None:
        """Do a step again, and tell who does not see it."""
        history, done = self.history, self.tr("Done again. Steps left to redo: {count}.")
        said = done if history.can_redo else self.tr("Nothing to redo.")
        history.redo()
        self._announcer.say(said.format(count=history.taken_back))

    def _choose_file(self) -> None:
        """Ask for a file: in the lab for a notebook, elsewhere for a session."""
        if self._around.rooms.room == LAB:
            self._around.lab().choose_file()
        else:
            self.sessions.menu.choose_file()

    def open_file(self, path: Path) -> None:
        """Open a session's file."""
        self.sessions.open_file(path)

    def may_close(self) -> bool:
        """Ask what becomes of changes to a file; False if the window stays, or closes once they are saved.

        What belongs to no file is let go of without a question: it is only what somebody has tried.
        """
        sessions = self.sessions
        if sessions.path is None or not sessions.changed:
            sessions.leave()
            return True
        answer = self._ask(sessions.path.name)
        if answer == QMessageBox.StandardButton.Save:
            sessions.save_to(sessions.path, self._around.window.close)
        elif answer == QMessageBox.StandardButton.Discard:
            sessions.leave()
        return answer == QMessageBox.StandardButton.Discard

    def _ask(self, name: str) -> QMessageBox.StandardButton:
        box = QMessageBox(self._around.window)
        box.setObjectName("save-question")
        box.setWindowTitle(self.tr("Triptych"))
        box.setText(self.tr("{name} was changed since it was saved.").format(name=name))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        name_answers(box)
        box.setDefaultButton(buttons.Save)
        return buttons(box.exec())


def _with(what: str, alone: str, named: str) -> str:
    return named.format(what=what) if what else alone
