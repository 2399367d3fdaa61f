"""The tables of the progress file, version by version; a file of any earlier version is brought up to date.

SQLite keeps the version in ``PRAGMA user_version`` (https://www.sqlite.org/pragma.html#pragma_user_version).
"""

from __future__ import annotations

import sqlite3

# One entry is one step of the version.  What stands here was once released, so only the end ever grows.
MIGRATIONS = (
    """
    CREATE TABLE attempts (
        number INTEGER PRIMARY KEY,
        learner TEXT NOT NULL,
        at TEXT NOT NULL,
        lesson TEXT NOT NULL,
        task TEXT NOT NULL,
        skill TEXT NOT NULL,
        given TEXT NOT NULL,
        verdict TEXT NOT NULL,
        mistake TEXT,
        hints INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX attempts_of ON attempts (learner, number);
    """,
    """
    ALTER TABLE attempts ADD COLUMN seconds REAL NOT NULL DEFAULT 0;
    CREATE TRIGGER attempts_stay BEFORE UPDATE ON attempts
    BEGIN SELECT RAISE(ABORT, 'attempts are only ever added'); END;
    """,
)
VERSION = len(MIGRATIONS)


class NewerError(Exception):
    """The file was written by a newer program, which may mean something else by the same words."""


def version(connection: sqlite3.Connection) -> int:
    """Return the version of the file's tables; 0 for a new file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables up to date, all or nothing; NewerError where they are ahead of this program."""
    if version(connection) > VERSION:
        raise NewerError
    if version(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for at in range(version(connection), VERSION):
            for statement in _statements(MIGRATIONS[at]):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {at + 1}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    """The statements of a script one by one, so that they stay in one transaction (executescript commits)."""
    found, held = [], ""
    for line in script.splitlines():
        held += line + "\n"
        if sqlite3.complete_statement(held):
            found.append(held)
            held = ""
    return found
