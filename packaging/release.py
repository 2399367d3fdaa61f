"""The names that everything packed shares: version, folders, and what the artefacts are called."""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
if sys.platform == "darwin":
    FOLDER = DIST / "Triptych.app"
    PROGRAM, PAPERS = FOLDER / "Contents" / "MacOS" / "triptych", FOLDER / "Contents" / "Resources"
else:
    FOLDER = PAPERS = DIST / "triptych"  # PAPERS: where what is to be read lies
    PROGRAM = FOLDER / ("triptych.exe" if os.name == "nt" else "triptych")
ICONS = BUILD / "icons"
CONTENTS = BUILD / "contents.json"
VERSION_INFO = BUILD / "version_info.txt"
IDENTIFIER = "io.github.triptych.Triptych"
_VERSION = re.compile(r'__version__ = "([^"]+)"')


def version() -> str:
    """Return the version that the program tells of itself."""
    found = _VERSION.search((ROOT / "desktop" / "triptych" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError("desktop/triptych/__init__.py names no __version__")
    return found[1]


VERSION = version()


def name(ending: str, *, system: str = sys.platform, machine: str | None = None) -> str:
    """Return an artefact's file name: what it is, its version, and for which machines."""
    systems = {"win32": "windows", "darwin": "macos"}
    machine = (machine or platform.machine() or "any").lower()
    return f"triptych-{VERSION}-{systems.get(system, 'linux')}-{machine.replace('amd64', 'x86_64')}{ending}"
