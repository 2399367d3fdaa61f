"""The parts of the window that the tour shows and watches."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from triptych.ui.asking_side import AskingSide
from triptych.ui.bench import Bench
from triptych.ui.client import Client
from triptych.ui.room_view import RoomView
from triptych.ui.rooms import Rooms
from triptych.ui.show_side import ShowSide
from triptych.ui.theme import ThemeHolder
from triptych.ui.top_bar import TopBar


@dataclass(frozen=True)
class TourGround:
    """The window, who holds what in it, and its panels."""

    window: QWidget
    bench: Bench
    client: Client
    rooms: Rooms
    themes: ThemeHolder
    bar: TopBar
    asking: AskingSide
    showing: ShowSide
    view: RoomView
