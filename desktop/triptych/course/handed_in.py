"""The CSV files that a class has handed in, read back; what is none is told by its file and line."""

from __future__ import annotations

from pathlib import Path

from triptych.course.attempts import Attempted
from triptych.course.exports import BadRow, from_csv
from triptych.messages import Fault
from triptych.sentences import say

MOST_BYTES = 16 << 20


class NotHandedIn(Exception):
    """A file that is no table of attempts; the fault's sentence names it."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.said.text)
        self.fault = fault


def handed_in(path: Path) -> tuple[Attempted, ...]:
    """Return the attempts of one file; NotHandedIn of kind "file", "limit" or "format" where it has none."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise NotHandedIn(Fault("limit", say("table-large", path=path, megabytes=MOST_BYTES >> 20)))
        return from_csv(data.decode("utf-8-sig"))
    except OSError as error:
        said = say("table-unreadable", path=path, error=error.strerror or error)
        raise NotHandedIn(Fault("file", said)) from error
    except UnicodeDecodeError:
        raise NotHandedIn(Fault("file", say("table-not-text", path=path))) from None
    except BadRow as bad:
        said = say("table-bad-row", path=path, line=bad.line, why=bad)
        raise NotHandedIn(Fault("format", said, bad.line)) from None
