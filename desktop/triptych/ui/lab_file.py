"""A notebook's file as the lab opens it: read beside the window's thread, and never in halves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from triptych import notebook
from triptych.notebook import Notebook
from triptych.sentences import say
from triptych.ui.translate import translate


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of a file: the notebook, or the sentence that says why there is none."""

    name: str
    book: Notebook | None
    said: str


def opened(path: Path) -> Opened:
    """Read a file; whatever is wrong with it is told, not raised."""
    try:
        with path.open("rb") as stream:
            book = notebook.read(stream.read(notebook.MOST_BYTES + 1))
    except OSError as error:
        return Opened(path.name, None, translate(say("file-unread", path=path.name, error=error.strerror)))
    except notebook.Unreadable as unreadable:
        return Opened(path.name, None, f"{path.name}: {translate(unreadable.said)}")
    return Opened(path.name, book, "  ".join(map(translate, book.notes)))
