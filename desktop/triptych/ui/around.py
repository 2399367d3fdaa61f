"""What the keeping of sessions needs of the window, so that neither has to know the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtWidgets import QWidget

from triptych.ui.bench import Bench
from triptych.ui.main_menu import MainMenu
from triptych.ui.notice_bar import NoticeBar
from triptych.ui.rooms import Rooms
from triptych.ui.sideline import Sideline

if TYPE_CHECKING:
    from triptych.ui.lab_room import LabRoom


class ShowTitle(Protocol):
    """Names a file in the window's title."""

    def __call__(self, name: str, *, changed: bool) -> None:
        """Name this file, or none ("")."""


class Around(NamedTuple):
    """The window and its parts; ``lab`` builds the Tape lab, ``built_lab`` is None where nobody opened it."""

    window: QWidget
    bench: Bench
    rooms: Rooms
    menu: MainMenu
    sideline: Sideline
    notice: NoticeBar
    lab: Callable[[], LabRoom]
    built_lab: Callable[[], LabRoom | None]
    show_title: ShowTitle
