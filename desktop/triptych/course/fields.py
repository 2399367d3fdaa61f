"""TOML as typed values; a fault is told in the author's words, at the author's line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import msgspec

from triptych.messages import Fault
from triptych.sentences import say

_AT_LINE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_FIELD = re.compile(r"Object (missing required|contains unknown) field `([^`]*)`")
_PATH = re.compile(r" - at `(?:key in )?\$\.?(.*)`$")


class Misread(Exception):
    """A table that can't be used; ``fault`` tells why and at which line of the file."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.said.text)
        self.fault = fault


def table(text: str, wanted: Any, first_line: int) -> Any:
    """Return the text's table as the wanted kind of value; ``first_line`` is where it stands in the file."""
    try:
        return msgspec.convert(tomllib.loads(text), wanted)
    except tomllib.TOMLDecodeError as error:
        raise Misread(_syntax(str(error), text, first_line)) from None
    except msgspec.ValidationError as error:
        raise Misread(_field(str(error), text, first_line)) from None
    except RecursionError:
        raise Misread(Fault("limit", say("lesson-toml", error="too many brackets"), first_line)) from None


def _syntax(error: str, text: str, first_line: int) -> Fault:
    found = _AT_LINE.search(error)
    what = say("lesson-toml", error=_AT_LINE.sub("", error).strip().lower())
    if found is None or found[1] is None:
        return Fault("syntax", what, first_line + text.rstrip("\n").count("\n"))
    return Fault("syntax", what, first_line + int(found[1]) - 1, int(found[2]))


def _field(error: str, text: str, first_line: int) -> Fault:
    path = found[1] if (found := _PATH.search(error)) else ""
    plain = _PATH.sub("", error)
    line = first_line + _line_of(path, text)
    named = _FIELD.search(plain)
    if named is None:
        return Fault("format", say("lesson-field", field=path or "kind", error=plain), line)
    where, field = _within(path), named[2]
    if named[1] == "missing required":
        return Fault("missing", say("lesson-field-missing", field=where + field), line)
    unknown = first_line + _line_of(field, text)
    return Fault("unknown", say("lesson-field-unknown", field=where + field), unknown)


def _within(path: str) -> str:
    return f"{path}." if path else ""


def _line_of(path: str, text: str) -> int:
    """The line, from 0, on which the path's last name that stands in the text is given its value."""
    lines = text.splitlines()
    for name in _names(path):
        for number, line in enumerate(lines):
            if re.match(rf"\s*(\[+\s*)?[\"']?{re.escape(name)}[\"']?\s*(=|\.|\])", line):
                return number
    return 0


def _names(path: str) -> Iterator[str]:
    for part in reversed(path.split(".")):
        name = re.sub(r"\[.*?\]", "", part)
        if name:
            yield name
