"""Saves each kind of file that the program keeps, opens it again, and looks whether all is in it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from triptych.course.attempts import Attempted, now
from triptych.course.progress import FILE, Progress
from triptych.files.reading import read_session, write_session
from triptych.files.session import ENDING, FORMAT, Room, Session, Slider
from triptych.self_check.told import SelfCheckError

NAME = f"Übung 1{ENDING}"


def files() -> str:
    """Return what was saved and opened; the files lie in a folder that goes again."""
    with tempfile.TemporaryDirectory(prefix="triptych-") as folder:
        _session(Path(folder, NAME))
        _progress(Path(folder, FILE))
    return f"{NAME} and {FILE} saved and opened"


def _session(file: Path) -> None:
    room = Room("y = x^2\nz = sin(y)", ("x",), "x", sliders=(Slider("x", 3.0),))
    session = Session(FORMAT, expression=room)
    write_session(file, session)
    if read_session(file) != session:
        raise SelfCheckError(f"{file} was saved, and did not open as it was")


def _progress(file: Path) -> None:
    attempt = Attempted("Ada", now(), "01-slope", "first", "power", "2*x", "right")
    Progress(file).add(attempt)
    opened = Progress(file)
    if opened.trouble is not None or opened.of("Ada") != (attempt,):
        raise SelfCheckError(f"{file} was saved, and did not open as it was: {opened.trouble}")
