"""Writes plain values as TOML 1.0 (https://toml.io/en/v1.0.0) that a person can read.

Programs stand line for line, a slider or a row of a table on one line; tomllib reads it back.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

Plain: TypeAlias = "str | bool | int | float | Sequence[Plain] | Mapping[str, Plain]"

NARROW = 76  # characters of an array that stands on one line
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def as_toml(table: Mapping[str, Plain]) -> str:
    """Return a document; a table with nothing in it is left out."""
    return "\n".join(_table("", table)).strip("\n") + "\n"


def _table(path: str, table: Mapping[str, Plain]) -> Iterator[str]:
    inner = {key: value for key, value in table.items() if isinstance(value, Mapping)}
    for key, value in table.items():
        if key not in inner:
            yield f"{key} = {_value(value)}"
    for key, value in inner.items():
        if not value:
            continue
        name = f"{path}.{key}" if path else key
        yield from ("", f"[{name}]", *_table(name, value))


def _value(value: Plain) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else str(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_value(part)}" for key, part in value.items()) + " }"
    return _array([_value(part) for part in value])


def _array(parts: Sequence[str]) -> str:
    """On one line where that is short, else one part a line."""
    line = f"[{', '.join(parts)}]"
    if len(line) <= NARROW and "\n" not in line:
        return line
    return "[\n" + "".join(f"  {part},\n" for part in parts) + "]"


def _text(text: str) -> str:
    """Line for line between ''' where nothing in it needs an escape, as LaTeX's backslashes would."""
    if "\n" in text and "'''" not in text and not text.endswith("'") and not _odd(text):
        return f"'''\n{text}'''"
    return '"' + "".join(_ESCAPES.get(c) or (c if not _odd(c) else f"\\u{ord(c):04X}") for c in text) + '"'


def _odd(text: str) -> bool:
    """Whether there is a control character that TOML does not take as it is, or half a surrogate pair."""
    return any((c < " " and c not in "\t\n") or c == "\x7f" or "\ud800" <= c <= "\udfff" for c in text)
