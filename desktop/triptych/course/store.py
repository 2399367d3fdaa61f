"""The progress file: attempts are added and read in transactions of their own, and nothing is held open.

A commit is on the disk when it returns (SQLite's rollback journal with synchronous = FULL,
https://www.sqlite.org/atomiccommit.html), so whoever kills the program loses one attempt at most.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from triptych.course.attempts import FIELDS, Attempted
from triptych.course.schema import migrate

# Whoever waits for the file sits before a window.
PATIENCE_SECONDS = 0.25
_COLUMNS = ", ".join(FIELDS)
_PLACES = ", ".join("?" for _ in FIELDS)


class Store:
    """The file at a path; every method raises sqlite3's own errors, OSError, or ``schema.NewerError``."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def check(self) -> None:
        """Make the file or bring it up to date, and look whether it is sound."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._open() as connection:
            told = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if told != "ok":
                raise sqlite3.DatabaseError(told)
            migrate(connection)

    @property
    def gone(self) -> bool:
        """Whether there is no file, or an empty one, which SQLite would take for a new one without tables."""
        return not self.path.exists() or not self.path.stat().st_size

    def add(self, attempts: Iterable[Attempted]) -> None:
        """Write the attempts down, all of them or none."""
        rows = [_row(one) for one in attempts]
        with self._open() as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(f"INSERT INTO attempts ({_COLUMNS}) VALUES ({_PLACES})", rows)  # noqa: S608 -- names of our own columns
            connection.execute("COMMIT")

    def of(self, learner: str) -> tuple[Attempted, ...]:
        """Return a learner's attempts, oldest first."""
        query = f"SELECT {_COLUMNS} FROM attempts WHERE learner = ? ORDER BY number"  # noqa: S608 -- as above
        with self._open() as connection:
            return tuple(_attempted(row) for row in connection.execute(query, (learner,)))

    def learners(self) -> tuple[str, ...]:
        """Return everybody who has tried something, in the order of the names."""
        query = "SELECT DISTINCT learner FROM attempts ORDER BY learner"
        with self._open() as connection:
            return tuple(str(row[0]) for row in connection.execute(query))

    def forget(self, learner: str) -> None:
        """Delete what a learner has tried; the one thing that is ever taken out."""
        with self._open() as connection:
            connection.execute("DELETE FROM attempts WHERE learner = ?", (learner,))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self.path, timeout=PATIENCE_SECONDS, isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA trusted_schema = OFF")
            yield connection
        finally:
            connection.close()


def _row(one: Attempted) -> tuple[object, ...]:
    values = (getattr(one, field) for field in FIELDS)
    return tuple(value.isoformat() if isinstance(value, datetime) else value for value in values)


def _attempted(row: tuple[object, ...]) -> Attempted:
    fields = dict(zip(FIELDS, row, strict=True))
    fields["at"] = datetime.fromisoformat(str(fields["at"]))
    return Attempted(**fields)  # type: ignore[arg-type]  # the columns are Attempted's own fields
