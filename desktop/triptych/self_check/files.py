"""Saves each kind of file that the program keeps, opens it again, and looks whether all is in it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from triptych.course.attempts import Attempted, now
from triptych.course.progress import FILE, Progress
from triptych.self_check.told import SelfCheckError


def files() -> str:
    """Return what was saved and opened; the files lie in a folder that goes again."""
    with tempfile.TemporaryDirectory(prefix="triptych-") as folder:
        return _progress(Path(folder, FILE))


def _progress(file: Path) -> str:
    attempt = Attempted("Ada", now(), "01-slope", "first", "power", "2*x", "right")
    Progress(file).add(attempt)
    opened = Progress(file)
    if opened.trouble is not None or opened.of("Ada") != (attempt,):
        raise SelfCheckError(f"{file} was saved, and did not open as it was: {opened.trouble}")
    return f"{FILE} saved and opened"
