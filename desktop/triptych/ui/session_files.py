"""What is done with a session's file in the thread beside: read, and written unless others wrote it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import msgspec

from triptych.files.reading import Refused, Stamp, stamp_of, write_session
from triptych.files.session import Lesson, Room, Session
from triptych.messages import Said
from triptych.sentences import say
from triptych.ui.session_state import Furniture, furniture_of


class Place(NamedTuple):
    """Where the window stood: its file, what was saved there, and all that it held."""

    path: Path | None
    stamp: Stamp | None
    saved: Session
    session: Session


@dataclass
class Known:
    """A file's stamp as this window knows it; what it writes itself is noted in the thread that writes."""

    stamp: Stamp | None = None


class Written(NamedTuple):
    """What came of writing a session: the file's stamp, or why not; ``clash`` says that others wrote."""

    stamp: Stamp | None
    said: Said | None = None
    clash: bool = False


class Read(NamedTuple):
    """What came of reading a session: what it puts into the window, or why not."""

    furniture: Furniture | None
    said: Said | None
    stamp: Stamp | None = None


def without_place(session: Session, fresh: Room | None = None) -> Session:
    """Return the state without what only says where one looks, such as a network that is ``fresh`` still."""
    replace = msgspec.structs.replace
    lab, stage = replace(session.lab, place=""), replace(session.stage, page="chain")
    perceptron = None if session.perceptron == fresh else session.perceptron
    return replace(
        session, room="expression", perceptron=perceptron, lesson=Lesson(), lab=lab, stage=stage, instead=""
    )


def read(reading: Callable[[], Session], path: Path | None = None) -> Read:
    """Read a session, and note the file's stamp before it."""
    stamp = stamp_of(path) if path is not None else None
    try:
        return Read(furniture_of(reading()), None, stamp)
    except Refused as refused:
        return Read(None, refused.said)


def written(path: Path, session: Session, known: Known, over: bool) -> Written:
    """Write a session, unless the file is another than the known one; ``over`` writes it all the same.

    What is written is known at once: another save may wait behind this one.
    """
    there = stamp_of(path)
    if not over and there is not None and there != known.stamp:
        return Written(there, say("session-written-meanwhile", name=path.name), clash=True)
    try:
        write_session(path, session)
    except Refused as refused:
        return Written(known.stamp, refused.said)
    known.stamp = stamp_of(path)
    return Written(known.stamp)
