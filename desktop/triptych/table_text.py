"""Rows of numbers out of pasted spreadsheet text or CSV; what can't be read is told with its place.

CSV as RFC 4180 has it, with the semicolons and decimal commas of spreadsheets in other countries.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from triptych.messages import Said
from triptych.sentences import say

MOST_ROWS = 200
MOST_BYTES = 262_144
LONGEST_SHOWN = 24
DELIMITERS = ("\t", ";", ",")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.ASCII | re.IGNORECASE)
_INFINITE = re.compile(r"[+-]?(nan|inf|infinity|∞|#n/a|#num!|#div/0!)", re.IGNORECASE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_TOLD = re.compile(r"\ufeff?sep=(.)\r?\n", re.IGNORECASE)  # a first line for Excel alone
_MINUS = str.maketrans("−–", "--")


Line = tuple[int, tuple[str, ...]]  # its number from 1, and its cells


class Unreadable(Exception):
    """A table that can't be taken; ``said`` says where, why, and what to do."""

    def __init__(self, sentence: str, **args: object) -> None:
        self.said: Said = say(sentence, **args)
        super().__init__(self.said.text)


@dataclass(frozen=True)
class Sheet:
    """What was read: a number for each cell, and the first line's names, empty where it had none."""

    header: tuple[str, ...]
    values: tuple[tuple[float, ...], ...]
    decimal_commas: bool = False


def read_file(path: Path) -> str:
    """Return a file's text; Unreadable where it is too large, no text, or can't be opened."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Unreadable(
                "table-too-large", size=f"{size / 1e6:.3g}", most=MOST_ROWS, limit=MOST_BYTES >> 10
            )
        with path.open("rb") as file:
            return decoded(file.read(MOST_BYTES))
    except OSError as error:
        raise Unreadable("table-file", why=error.strerror or type(error).__name__) from None


def decoded(raw: bytes) -> str:
    """Return text that spreadsheets write: UTF-8 with or without a mark, UTF-16, else Latin-1."""
    if raw.startswith(_UTF16):
        return raw.decode("utf-16", errors="replace")
    if b"\0" in raw:
        raise Unreadable("table-binary")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def read_table(text: str) -> Sheet:
    """Return the rows of a text, or raise Unreadable with the first trouble."""
    if len(text) > MOST_BYTES:
        raise Unreadable(
            "table-too-large", size=f"{len(text) / 1e6:.3g}", most=MOST_ROWS, limit=MOST_BYTES >> 10
        )
    told = _TOLD.match(text)
    delimiter = told[1] if told else _delimiter(text)
    plain = _TOLD.sub("\n", text).removeprefix("\ufeff")
    lines = _ended(list(islice(_lines(plain, delimiter), MOST_ROWS + 2)))
    header = lines[0][1] if lines and _is_header(lines[0][1]) else ()
    rows = lines[1:] if header else lines
    if len(rows) > MOST_ROWS:
        raise Unreadable("table-too-many", most=MOST_ROWS)
    if not rows:
        raise Unreadable("table-empty")
    commas = delimiter != "," and any("," in c for _, row in rows for c in row)
    commas = commas and not any("." in c for _, row in rows for c in row)
    names = header or tuple(map(str, range(1, len(rows[0][1]) + 1)))
    return Sheet(header, tuple(_row(line, row, names, commas) for line, row in rows), commas)


def number(text: str, *, decimal_comma: bool = False) -> float | None:
    """Return the number that a cell is, infinite or nan where it says so, None where it is none."""
    bare = text.strip().translate(_MINUS)
    if _INFINITE.fullmatch(bare):
        return math.nan
    if decimal_comma:
        bare = bare.replace(",", ".", 1)
    return float(bare) if _NUMBER.fullmatch(bare) else None


def cell(text: str, line: int, column: str, *, decimal_comma: bool = False) -> float:
    """Return a cell's number, or raise Unreadable with its place."""
    shown = text.strip()
    if len(shown) > LONGEST_SHOWN:
        shown = f"{shown[:LONGEST_SHOWN]}…"
    if not shown:
        raise Unreadable("table-cell-empty", line=line, column=column)
    value = number(text, decimal_comma=decimal_comma)
    if value is None:
        raise Unreadable("table-cell", line=line, column=column, cell=shown)
    if not math.isfinite(value):
        raise Unreadable("table-cell-infinite", line=line, column=column, cell=shown)
    return value


def _row(line: int, row: tuple[str, ...], names: tuple[str, ...], commas: bool) -> tuple[float, ...]:
    if len(row) != len(names):
        raise Unreadable("table-ragged", line=line, count=len(row), width=len(names))
    return tuple(cell(c, line, name, decimal_comma=commas) for c, name in zip(row, names, strict=True))


def _delimiter(text: str) -> str:
    """What parts the cells of the first line, quotes aside: a tab before a semicolon before a comma.

    Where none of them does and the last line is several numbers, spaces do.
    """
    lines = [line for line in text.splitlines() if line.strip()] or [""]
    bare = re.sub(r'"[^"]*"', "", lines[0])
    words = lines[-1].split()
    spaced = len(words) > 1 and all(number(word) is not None for word in words)
    return next((mark for mark in DELIMITERS if mark in bare), " " if spaced else ",")


def _ended(lines: list[Line]) -> list[Line]:
    """The lines without last columns in which nothing stands, such as a comma at each line's end leaves."""
    while lines and all(len(row) > 1 and not row[-1] for _, row in lines):
        lines = [(line, row[:-1]) for line, row in lines]
    return lines


def _lines(text: str, delimiter: str) -> Iterator[Line]:
    """Every line with something in it, and its number from 1."""
    lines = text.splitlines(keepends=True)
    if delimiter == " ":
        lines = [" ".join(line.split()) + "\n" for line in lines]
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise Unreadable("table-quote", line=line) from None
        if any(c.strip() for c in row):
            yield line, tuple(c.strip() for c in row)


def _is_header(row: tuple[str, ...]) -> bool:
    """Names alone: a cell that is a number, or should be one, makes it a row."""
    return all(c and number(c) is None and number(c, decimal_comma=True) is None for c in row)
