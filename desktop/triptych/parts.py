"""What this copy is made of: each part's name, version and licence, from what came with the part.

A packed copy brings a list in CycloneDX's form (https://cyclonedx.org/docs/1.6/json/) beside the texts;
elsewhere the installed packages' own metadata is asked
(https://packaging.python.org/specifications/core-metadata/).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

from triptych.resources import licences

PROGRAM = "triptych"
BILL = "sbom.cdx.json"
UNTOLD = "see its text"
_TEXT = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST = 60  # some put the whole text where its name belongs


class Part(NamedTuple):
    """One part; ``texts`` are the files in which its licence and its notices stand."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def parts() -> tuple[Part, ...]:
    """Return the parts of this copy, the program first, then in the order of their names."""
    folder = licences()
    found = _listed(folder) if folder is not None else map(part, closure(PROGRAM))
    return tuple(sorted(found, key=lambda part: (part.name != PROGRAM, part.name.lower())))


def _listed(folder: Path) -> Iterator[Part]:
    bill = json.loads((folder / BILL).read_text(encoding="utf-8"))
    for component in bill["components"]:
        name = str(component["name"])
        texts = sorted(path for path in (folder / name).rglob("*") if path.is_file())
        yield Part(name, str(component["version"]), _licence(component), tuple(texts))


def _licence(component: dict[str, Any]) -> str:
    told = (entry.get("expression") or entry["license"]["name"] for entry in component.get("licenses", ()))
    return next(told, UNTOLD)


def closure(name: str) -> list[metadata.Distribution]:
    """Return the installed packages that one of them needs, with itself; none where it is not installed."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [name]
    while waiting:
        canonical = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if canonical in found:
            continue
        try:
            found[canonical] = metadata.distribution(canonical)
        except metadata.PackageNotFoundError:
            continue  # for another system, or not wanted here
        waiting += _needs(found[canonical])
    return list(found.values())


def _needs(package: metadata.Distribution) -> Iterator[str]:
    for requirement in package.requires or ():
        name = _NAME.match(requirement)
        if name is not None and "extra ==" not in requirement:
            yield name.group()


def part(package: metadata.Distribution) -> Part:
    """Return what an installed package says of itself."""
    texts = [Path(str(file.locate())) for file in package.files or () if _is_text(file)]
    told = package.metadata
    there = tuple(text for text in texts if text.is_file())
    return Part(str(told["Name"]), package.version, _named(told), there)


def _is_text(file: metadata.PackagePath) -> bool:
    inside = len(file.parts) > 1 and file.parts[0].endswith(".dist-info")
    return inside and (_TEXT.search(file.name) is not None or "licenses" in file.parts[1:-1])


def _named(told: Any) -> str:
    """The licence's name: as SPDX writes it, else as the package does, else by its classifier."""
    short = (str(told.get(field) or "").strip() for field in ("License-Expression", "License"))
    said = next((name for name in short if name and len(name) <= _LONGEST and "\n" not in name), "")
    classifiers = (str(line) for line in told.get_all("Classifier") or ())
    listed = [line.rpartition(" :: ")[2] for line in classifiers if "License ::" in line]
    return said or ", ".join(listed) or str(told.get("License-Expression") or UNTOLD)
