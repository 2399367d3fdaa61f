"""Ready examples, read from ``resources/examples.toml``: a new one is one entry there."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from triptych.lang.parse import constant
from triptych.messages import Value
from triptych.resources import resource
from triptych.ui.knob import Knob, Leaf, knobs_at
from triptych.ui.translate import translated


@dataclass(frozen=True, slots=True)
class Example:
    """A program with a point at which it has something to tell."""

    group: str
    title: str
    program: str
    at: Mapping[str, Value] = field(default_factory=dict)
    dtype: str | None = None

    @property
    def knobs(self) -> dict[Leaf, Knob]:
        """The sliders as the example wants them at its opening."""
        return knobs_at(self.at)


def examples(path: Path | None = None) -> tuple[Example, ...]:
    """Return all examples in the file's order; a fault in the file is an error that names it."""
    path = path or resource("examples.toml")
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["example"]
    return tuple(_example(entry, path) for entry in entries)


def _example(entry: dict[str, object], path: Path) -> Example:
    unknown = set(entry) - {"group", "title", "program", "at", "dtype"}
    at = entry.get("at", {})
    if unknown or not isinstance(at, dict):
        raise ValueError(f"{path}: the example {entry.get('title')!r} can't be used: {sorted(unknown)}.")
    dtype = entry.get("dtype")
    return Example(
        group=translated("examples", str(entry["group"])),
        title=translated("examples", str(entry["title"])),
        program=str(entry["program"]).strip(),
        at={name: constant(str(value)) for name, value in at.items()},
        dtype=None if dtype is None else str(dtype),
    )
