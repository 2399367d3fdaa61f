"""A notebook's file as plain values: its cells of code in their order, and what each showed when saved.

The format is nbformat 4 (https://nbformat.readthedocs.io/en/latest/format_description.html).
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from triptych.messages import Ran, Said
from triptych.sentences import say

MOST_BYTES = 4 << 20
MOST_CELLS = 500
MOST_STORED = 20_000  # characters of one stored output that are kept


class Unreadable(Exception):
    """A file that is no notebook for the lab; ``kind`` is that of the command line's errors."""

    def __init__(self, kind: str, said: Said) -> None:
        super().__init__(said.text)
        self.kind, self.said = kind, said


class Stored(msgspec.Struct, frozen=True):
    """What a cell had shown: printed text, the last expression, and an error as "Type: message"."""

    stdout: str = ""
    result: str | None = None
    error: str | None = None

    @property
    def text(self) -> str:
        """All of it as it stands under the cell."""
        return "\n".join(part.rstrip("\n") for part in (self.stdout, self.result, self.error) if part)


class CodeCell(msgspec.Struct, frozen=True):
    """One cell of code; ``index`` counts all cells from 0, ``number`` is what stood in its brackets."""

    index: int
    source: str
    stored: Stored | None = None
    number: int | None = None


class Notebook(msgspec.Struct, frozen=True):
    """The cells of code, and what is to be told about the whole."""

    cells: tuple[CodeCell, ...]
    notes: tuple[Said, ...] = ()


def read(data: bytes) -> Notebook:
    """Return the notebook that a file holds; Unreadable with a sentence where it holds none."""
    if len(data) > MOST_BYTES:
        raise Unreadable("limit", say("notebook-too-large", megabytes=MOST_BYTES >> 20))
    try:
        whole = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise Unreadable("syntax", say("notebook-not-json")) from None
    cells = _cells(whole)
    code = [cell for index, raw in enumerate(cells) if (cell := _code(index, raw)) is not None]
    return Notebook(tuple(code[:MOST_CELLS]), tuple(_notes(code)))


def _cells(whole: Any) -> Sequence[Any]:
    if not isinstance(whole, dict):
        raise Unreadable("syntax", say("notebook-no-cells"))
    version = whole.get("nbformat", 4)
    if version != 4:
        raise Unreadable("format", say("notebook-format", format=_short(version)))
    language = _language(whole.get("metadata"))
    if language not in ("", "python"):
        raise Unreadable("format", say("notebook-language", language=_short(language)))
    cells = whole.get("cells")
    if not isinstance(cells, list):
        raise Unreadable("syntax", say("notebook-no-cells"))
    return cells


def _short(value: object) -> str:
    return re.sub(r"\s+", " ", str(value))[:40]


def _language(metadata: Any) -> str:
    """The language as either of the two places names it; nothing where neither does."""
    for place, word in (("language_info", "name"), ("kernelspec", "language")):
        part = metadata.get(place) if isinstance(metadata, dict) else None
        if isinstance(part, dict) and isinstance(part.get(word), str):
            return str(part[word]).lower()
    return ""


def _code(index: int, raw: Any) -> CodeCell | None:
    if not isinstance(raw, dict) or raw.get("cell_type") != "code":
        return None
    number = raw.get("execution_count")
    outputs = raw.get("outputs")
    stored = _stored(outputs) if isinstance(outputs, list) else None
    return CodeCell(index, _joined(raw.get("source")), stored, number if isinstance(number, int) else None)


def _joined(text: Any) -> str:
    """A text that the format lets stand whole or as a list of lines."""
    if isinstance(text, list):
        return "".join(part for part in text if isinstance(part, str))
    return text if isinstance(text, str) else ""


def _stored(outputs: Sequence[Any]) -> Stored | None:
    stdout, result, error = "", None, None
    for output in outputs:
        sort = output.get("output_type") if isinstance(output, dict) else None
        if sort == "stream" and output.get("name", "stdout") == "stdout":
            stdout += _joined(output.get("text"))
        elif sort == "execute_result" and isinstance(output.get("data"), dict):
            result = _joined(output["data"].get("text/plain"))[:MOST_STORED]
        elif sort == "error":
            error = f"{output.get('ename')}: {output.get('evalue')}"[:MOST_STORED]
    found = Stored(stdout[:MOST_STORED], result, error)
    return found if found.text else None


def _notes(code: Sequence[CodeCell]) -> Iterator[Said]:
    numbers = [cell.number for cell in code if cell.number is not None]
    if any(later <= earlier for earlier, later in itertools.pairwise(numbers)):
        yield say("notebook-order")
    if len(code) > MOST_CELLS:
        yield say("notebook-too-many", count=len(code), most=MOST_CELLS)


def same(stored: Stored | None, ran: Ran) -> bool | None:
    """Whether a cell shows again what was stored; None where nothing was stored.

    Only how torch writes and breaks a number or a line may differ: 4. and 4.0000 are the same.
    """
    if stored is None:
        return None
    error = f"{ran.error.type}: {ran.error.message}" if ran.error is not None else None
    now = Stored(ran.stdout, ran.result, error)
    return ran.refused is None and [_words(part) for part in _parts(now)] == [
        _words(p) for p in _parts(stored)
    ]


def _parts(stored: Stored) -> tuple[str, ...]:
    return stored.stdout, stored.result or "", stored.error or ""


_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")


def _words(text: str) -> list[object]:
    """The text with its spaces, addresses and ways of writing a number taken out."""
    text = _ADDRESS.sub("", text)
    rest = "".join(_NUMBER.sub("#", text).split())
    return [rest, *(float(found.group()) for found in _NUMBER.finditer(text))]


def reason(cell: CodeCell, ran: Ran, after_error: bool) -> Said | None:
    """Return why a cell does not show what was stored, where that is known.

    ``after_error`` tells that a cell above stopped before its end.
    """
    if same(cell.stored, ran) is not False:
        return None
    found = re.fullmatch(r"name '(\w+)' is not defined", ran.error.message) if ran.error is not None else None
    if found is not None:
        return say("notebook-stale", name=found.group(1))
    return say("notebook-after-error") if after_error else None
