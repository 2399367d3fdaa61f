"""Values as JSON and as a person reads them: nan and the infinities as words, vectors as lists."""

from __future__ import annotations

import math

from triptych.messages import Exact, Value

Json = dict[str, object]
Plain = float | str | list["Plain"] | None


def plain(value: Value | Exact) -> Plain:
    """Return what JSON can hold: its own numbers, "nan", "inf", "-inf", nested lists, null."""
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def written(value: Value | Exact) -> str:
    """Return the value for a table; a dash for what could not be had."""
    if value is None:
        return "—"
    if isinstance(value, tuple):
        return "[" + ", ".join(written(part) for part in value) + "]"
    return value if isinstance(value, str) else repr(value)
