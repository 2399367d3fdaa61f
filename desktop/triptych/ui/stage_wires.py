"""What each page of the stage tells, joined to the one that does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from triptych.ui.bench import Bench
from triptych.ui.client import Client
from triptych.ui.rooms import Rooms
from triptych.ui.stage_page import StagePage


@dataclass(frozen=True)
class Desks:
    """Those who do what a page asks for."""

    bench: Bench
    client: Client
    rooms: Rooms


# a page's name -> what joins its signals; a page that only shows has no row
WIRES: Mapping[str, Callable[[StagePage, Desks], None]] = {}


def join(name: str, page: StagePage, desks: Desks) -> None:
    """Join a page that was just built."""
    if name in WIRES:
        WIRES[name](page, desks)
