"""The window's whole state as a session, and a session put in place of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from triptych import __version__
from triptych.files import session as kept
from triptych.files.reading import Refused
from triptych.files.session import Session
from triptych.ui.around import Around
from triptych.ui.beside import FURTHER, Beside
from triptych.ui.desk import Desk
from triptych.ui.editor import LIMIT
from triptych.ui.lesson_place import LessonPlace
from triptych.ui.rooms import EXPRESSION, PERCEPTRON
from triptych.ui.session_desk import desk_of, perceptron_desk_of, room_of
from triptych.ui.session_panels import lab_of, put_lab, put_stage, stage_of


@dataclass(frozen=True)
class Furniture:
    """What a session puts into the window: plain values that any thread may make."""

    desks: Mapping[str, Desk]
    room: str
    dtype: str
    beside: Beside
    lab: kept.Lab
    stage: kept.Stage
    instead: str
    lesson: kept.Lesson


def captured(around: Around) -> Session:
    """Return the state of this window; what was never opened is left out."""
    desks, shown = around.rooms.desks, around.bench.beside
    perceptron, lab, lessons = desks.get(PERCEPTRON), around.built_lab(), around.built_lessons()
    here = kept.Lesson() if lessons is None else kept.Lesson(*lessons.standing)
    return Session(
        written_by=__version__,
        room=room_named(around.rooms.room),
        dtype="float64" if around.bench.dtype == "float64" else "float32",
        beside=kept.Beside(shown.column, shown.h, shown.second),
        expression=room_of(desks[EXPRESSION]),
        perceptron=None if perceptron is None else room_of(perceptron),
        lab=lab_of(lab),
        lesson=here,
        stage=stage_of(around.showing.stage),
        instead=around.showing.instead,
    )


def room_named(room: str) -> kept.RoomName:
    """Return the room's word in a session."""
    return next((name for name in get_args(kept.RoomName) if name == room), "expression")


def furniture_of(session: Session) -> Furniture:
    """Read all that a session tells; Refused where its network is none, or no editor holds its program."""
    if len(session.expression.program) > LIMIT:
        raise Refused("too-long", length=len(session.expression.program), most=LIMIT)
    desks = {EXPRESSION: desk_of(session.expression)}
    if session.perceptron is not None:
        perceptron = perceptron_desk_of(session.perceptron)
        if perceptron is None:
            raise Refused("session-no-network")
        desks[PERCEPTRON] = perceptron
    shown = session.beside
    column = shown.column if shown.column in FURTHER else ""
    beside = Beside(column, shown.h if shown.h is not None and 0 < shown.h < 1 else None, shown.second)
    return Furniture(
        desks, session.room, session.dtype, beside, session.lab, session.stage, session.instead,
        session.lesson,
    )  # fmt: skip


def furnish(around: Around, furniture: Furniture) -> None:
    """Put a session's state in place of the window's."""
    around.bench.set_dtype(furniture.dtype)
    around.bench.show_beside(furniture.beside)
    around.rooms.furnish(furniture.desks, furniture.room)
    lesson, lessons = furniture.lesson, around.built_lessons()
    if lesson.name and (lessons is not None or lesson.course):
        around.lessons().reading.bring(lesson.name, lesson.page, lesson.course)
    elif lesson.name:
        LessonPlace(around.window).keep(lesson.name, lesson.page)
    put_lab(around, furniture.lab)
    put_stage(around, furniture.stage)
    around.showing.put_instead(furniture.instead)
