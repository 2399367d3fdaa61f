"""What stands beside a lesson's page: the live program with its sliders and columns, or the Tape lab."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from triptych.ui.bench import Bench
from triptych.ui.lab_room import LabRoom
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.room_view import RoomView
from triptych.ui.rooms import LESSONS, Rooms
from triptych.ui.theme import ThemeHolder
from triptych.ui.top_bar import TopBar

PAGE_SHARE, PAGE_LEAST, PAGE_MOST = 0.40, 400, 600
BESIDE_FROM = 900  # at 100 %; in less room, the page or the program is shown
ANY_WIDTH = 16_777_215


class Around(NamedTuple):
    """The parts of the window that a lesson reaches for."""

    window: QWidget
    row: QBoxLayout
    view: RoomView
    bar: TopBar
    bench: Bench
    rooms: Rooms
    lab: Callable[[], LabRoom]


class LessonSide(QObject):
    """Shares the window's width between page and program, and joins the two."""

    def __init__(self, room: LessonsRoom, themes: ThemeHolder, around: Around) -> None:
        super().__init__(room)
        self._room, self._themes, self._around = room, themes, around
        self._swapped = False
        room.installEventFilter(self)
        around.window.installEventFilter(self)
        room.turned.connect(lambda _lesson, _page: self.fit())
        room.listed.connect(self.fit)
        room.bar.side_asked.connect(self._swap)
        themes.changed.connect(self.fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the room is shown or the window gets another size."""
        wanted = QEvent.Type.Show if watched is self._room else QEvent.Type.Resize
        if event.type() == wanted:
            self.fit()
        return False

    def _swap(self, program: bool) -> None:
        self._swapped = program
        self.fit()

    def fit(self) -> None:
        """Show what there is room for."""
        if self._around.rooms.room != LESSONS:
            return
        room, scale = self._room, self._themes.theme.scale
        wide = self._around.window.width() / scale
        alone, beside = room.alone, wide >= BESIDE_FROM
        swapped = self._swapped and not beside and not alone
        room.bar.side.setVisible(not beside and not alone)
        room.bar.side.setChecked(swapped)
        room.show_text(not swapped)
        self._around.view.setVisible(not alone and (beside or swapped))
        across = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._around.row.setDirection(across)
        share = round(min(max(wide * PAGE_SHARE, PAGE_LEAST), PAGE_MOST) * scale)
        fixed = beside and not alone
        room.setMinimumWidth(share if fixed else 0)
        room.setMaximumWidth(share if fixed else ANY_WIDTH)
