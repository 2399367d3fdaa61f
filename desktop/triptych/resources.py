"""Where lessons, icons and styles lie: in a checkout, in an installed copy and in a packaged one."""

from __future__ import annotations

import sys
from pathlib import Path

LANGUAGES = ("en", "ar", "de", "es", "hi")
"""A folder of such a name beside texts holds the same texts, under the same names, in that language."""


def resource(*parts: str) -> Path:
    """Return the path of a resource, for example ``resource("icons", "play.svg")``.

    ValueError where the parts would lead out of the folder; whether the file exists is the opener's
    business, whose error names the path.
    """
    root = folder()
    path = root.joinpath(*parts).resolve()
    if not path.is_relative_to(root):
        raise ValueError(f"The resource {'/'.join(parts)!r} lies outside {root}; name one inside it.")
    return path


def folder() -> Path:
    """Return the folder that holds all resources."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    package = Path(frozen, "triptych") if frozen else Path(__file__).resolve().parent
    inside = package / "resources"
    if frozen or inside.is_dir():
        return inside.resolve()
    return package.parent.parent / "resources"


def told(path: Path, language: str) -> Path:
    """Return the file that tells the same in a language; the file itself where there is none."""
    found = path.parent / language / path.name
    return found if found.is_file() else path


def licences() -> Path | None:
    """Return the folder of licences that a packed copy brings along, None where there is none."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve().parent
    places = (program / "LICENSES", program.parent / "Resources" / "LICENSES")  # the second on macOS
    return next((place for place in places if place.is_dir()), None)
