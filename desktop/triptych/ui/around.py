"""The window as its later parts know it: who holds what in it, and its panels.

It is a value, so that neither the window nor any of those parts has to know the other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from triptych.ui.asking_side import AskingSide
from triptych.ui.bench import Bench
from triptych.ui.client import Client
from triptych.ui.highlight import Highlight
from triptych.ui.main_menu import MainMenu
from triptych.ui.room_view import RoomView
from triptych.ui.rooms import Rooms
from triptych.ui.show_side import ShowSide
from triptych.ui.sideline import Sideline
from triptych.ui.status_line import StatusLine
from triptych.ui.theme import ThemeHolder
from triptych.ui.top_bar import TopBar
from triptych.ui.typesetter import Typesetter

if TYPE_CHECKING:
    from triptych.ui.lab_room import LabRoom
    from triptych.ui.lessons_room import LessonsRoom
    from triptych.ui.notice_bar import NoticeBar


class ShowTitle(Protocol):
    """Names a file in the window's title."""

    def __call__(self, name: str, *, changed: bool) -> None:
        """Name this file, or none ("")."""


class Around(NamedTuple):
    """The window and its parts; ``lab`` and ``lessons`` build a room, what is built is None before."""

    window: QWidget
    lines: QVBoxLayout  # bar, open room and status, one below the other
    row: QHBoxLayout  # the open room; in the Lessons room one more stands beside the page
    bench: Bench
    client: Client
    rooms: Rooms
    themes: ThemeHolder
    typesetter: Typesetter
    sideline: Sideline
    highlight: Highlight
    menu: MainMenu
    bar: TopBar
    status: StatusLine
    asking: AskingSide
    showing: ShowSide
    view: RoomView
    notice: Callable[[], NoticeBar]
    lab: Callable[[], LabRoom]
    built_lab: Callable[[], LabRoom | None]
    lessons: Callable[[], LessonsRoom]
    built_lessons: Callable[[], LessonsRoom | None]
    show_title: ShowTitle
