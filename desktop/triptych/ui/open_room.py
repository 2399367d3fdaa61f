"""The room that is open: which parts of the window are seen in it, and whether its left side is a drawer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from triptych.ui.around import Around
from triptych.ui.rooms import EXPRESSION, LAB, LESSONS


class OpenRoom(QObject):
    """Shows the room that was opened, and hides those that were built and are not."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        self._seated = EXPRESSION
        around.rooms.opened.connect(self.show)
        around.view.folded.connect(self._show_drawer)
        around.view.drawer_moved.connect(self._show_drawer)
        around.bar.drawer_asked.connect(around.view.toggle_drawer)

    def show(self, room: str) -> None:
        """Show this room; lab and lessons are built when they are first opened."""
        around = self._around
        around.bar.show_room(room)
        lessons, lab = around.built_lessons(), around.built_lab()
        if lessons is not None and room != LESSONS:
            lessons.hide()
        around.view.setVisible(room not in (LAB, LESSONS))
        if lab is not None and room != LAB:
            lab.hide()
        if room == LAB:
            self._show_lab()
        elif room == LESSONS:
            self._show_lessons()
        else:
            self._show_drawer()
            around.asking.show_room(room)
            around.asking.page.setAccessibleName(self._named(room))
            around.showing.show_room(room)
            if room != self._seated:
                self._seated = room
                around.view.go_to_top()
            around.asking.take_focus()

    def _named(self, room: str) -> str:
        """What a reader hears as the keyboard comes into this room."""
        return self._around.bar.room_button(room).text()

    def _show_lab(self) -> None:
        lab = self._around.lab()
        lab.setAccessibleName(self._named(LAB))
        lab.show()
        self._around.bar.show_drawer(folded=False, opened=False)
        lab.take_focus()

    def _show_lessons(self) -> None:
        around = self._around
        around.asking.show_room(EXPRESSION)
        around.showing.show_room(EXPRESSION)
        lessons = around.lessons()
        lessons.setAccessibleName(self._named(LESSONS))
        lessons.show()
        lessons.take_focus()

    def _show_drawer(self, *_news: object) -> None:
        """Show on the bar whether the left side is a drawer, and an open one."""
        view = self._around.view
        now = view.folds
        docked = not view.isVisibleTo(self._around.window) or now is None or not now.drawer
        self._around.bar.show_drawer(folded=not docked, opened=view.drawer_open)
