"""The lab's benches and cards, read from ``resources/lab``: a new one is one entry there."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from triptych.resources import resource
from triptych.ui.translate import translated

ERROR, WARNING, SILENT = "error", "warning", "silent"


@dataclass(frozen=True, slots=True)
class Lane:
    """One of a bench's ways: lines of code with places for what can be changed."""

    title: str
    says: str
    code: str


@dataclass(frozen=True, slots=True)
class Bench:
    """Lanes that share a start, an input's value and an expression."""

    id: str
    title: str
    says: str
    x: float
    f: str
    start: str
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True)
class Mistake:
    """Lines that go wrong, what they teach, how they end, and wordings of other releases."""

    group: str
    title: str
    code: str
    teaches: str
    ends: str
    old: tuple[str, ...] = ()


def benches(path: Path | None = None) -> tuple[Bench, ...]:
    """Return all benches in the file's order; a fault in the file is an error that names it."""
    path = path or resource("lab", "benches.toml")
    return tuple(_bench(entry, path) for entry in _entries(path, "bench"))


def mistakes(path: Path | None = None) -> tuple[Mistake, ...]:
    """Return all mistakes in the file's order; a fault in the file is an error that names it."""
    path = path or resource("lab", "mistakes.toml")
    return tuple(_mistake(entry, path) for entry in _entries(path, "mistake"))


def _entries(path: Path, kind: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))[kind]
    return entries


def _bench(entry: dict[str, Any], path: Path) -> Bench:
    try:
        lanes = tuple(
            Lane(**{**lane, "code": lane["code"].strip(), **_told("lab-benches", lane, "title", "says")})
            for lane in entry.pop("lane")
        )
        told = _told("lab-benches", entry, "title", "says")
        return Bench(**{**entry, "start": entry["start"].strip(), **told}, lanes=lanes)
    except (TypeError, KeyError) as error:
        raise ValueError(f"{path}: the bench {entry.get('title')!r} can't be used: {error}.") from error


def _mistake(entry: dict[str, Any], path: Path) -> Mistake:
    try:
        old = tuple(entry.pop("old", ()))
        told = _told("lab-mistakes", entry, "group", "title", "teaches")
        return Mistake(**{**entry, "code": entry["code"].strip(), **told}, old=old)
    except (TypeError, KeyError) as error:
        raise ValueError(f"{path}: the mistake {entry.get('title')!r} can't be used: {error}.") from error


def _told(context: str, entry: dict[str, Any], *keys: str) -> dict[str, str]:
    """What is said to people, in the window's language."""
    return {key: translated(context, entry[key]) for key in keys}


def filled(code: str, x: float, f: str) -> str:
    """Return code with an input's value and an expression in their places.

    >>> filled("x = torch.tensor({x})", 2.0, "x"), filled("y = {f}", 2.0, "x**2")
    ('x = torch.tensor(2.0)', 'y = x**2')
    """
    value = repr(x) if x - x == 0 else f'float("{x}")'
    return code.replace("{x}", value).replace("{f}", f)
