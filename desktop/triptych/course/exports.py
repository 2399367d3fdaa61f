"""Attempts as CSV and as JSON, and CSV read back: what a learner may take away or hand in."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec

from triptych.course.attempts import FIELDS, Attempted

_LONGEST = 100_000
# A table program takes what begins like this for a formula: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"


def as_csv(attempts: Iterable[Attempted]) -> str:
    """Return a table with a head; a text that a table program would take for a formula begins with '."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(FIELDS)
    for one in attempts:
        writer.writerow([_cell(getattr(one, field)) for field in FIELDS])
    return out.getvalue()


def as_json(attempts: Iterable[Attempted]) -> str:
    """Return one object with the list of attempts."""
    return msgspec.json.format(msgspec.json.encode({"attempts": tuple(attempts)})).decode()


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    text = "" if value is None else str(value)
    return _GUARD + text if text.startswith((*_FORMULA, _GUARD)) and isinstance(value, str) else text


class BadRow(Exception):
    """A table that is none of ours; ``line`` is where that shows, from 1."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line = line


def from_csv(text: str) -> tuple[Attempted, ...]:
    """Return the attempts of a table; BadRow names the line that is no attempt.

    Other columns are passed over, and so is the order of ours, for a table program may have saved the file.
    """
    reader = csv.reader(io.StringIO(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")), _dialect(text))
    try:
        head = next(reader, [])
        missing = [field for field in FIELDS if field not in head]
        if missing:
            raise BadRow(1, f"the column '{missing[0]}' is missing")
        return tuple(_attempted(dict(zip(head, row, strict=False)), reader.line_num) for row in reader if row)
    except csv.Error as error:
        raise BadRow(reader.line_num, str(error)) from None


def _dialect(text: str) -> type[csv.Dialect]:
    """Commas, or the semicolons that some countries' table programs write."""
    head = text.partition("\n")[0]

    class Own(csv.excel):
        delimiter = ";" if head.count(";") > head.count(",") else ","

    return Own


def _attempted(row: dict[str, str], line: int) -> Attempted:
    try:
        at = datetime.fromisoformat(row["at"])
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        hints, seconds = int(row["hints"] or 0), float(row["seconds"].replace(",", ".") or 0)
    except (KeyError, ValueError, AttributeError, OverflowError) as error:
        raise BadRow(line, f"this row is no attempt ({error})") from None
    texts = {name: row.get(name, "")[:_LONGEST] for name in FIELDS if name not in ("at", "hints", "seconds")}
    plain = {name: text.removeprefix(_GUARD) for name, text in texts.items()}
    mistake = plain.pop("mistake") or None
    return Attempted(at=at, mistake=mistake, hints=hints, seconds=seconds, **plain)
