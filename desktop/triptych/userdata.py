"""Where the program may keep what belongs to the person who uses it, on each operating system.

Linux: XDG Base Directory Specification 0.8, $XDG_DATA_HOME; Windows: %APPDATA%; macOS: the Library folder.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "triptych"


def data_folder(platform: str = sys.platform, environment: Mapping[str, str] | None = None) -> Path:
    """Return the folder for this person's data; it need not exist yet.

    A variable that holds no absolute path counts as not set, as the specification asks.
    """
    given = os.environ if environment is None else environment
    if platform == "win32":
        return _absolute(given.get("APPDATA"), Path.home() / "AppData" / "Roaming") / NAME
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support" / NAME
    return _absolute(given.get("XDG_DATA_HOME"), Path.home() / ".local" / "share") / NAME


def _absolute(text: str | None, otherwise: Path) -> Path:
    return Path(text) if text and Path(text).is_absolute() else otherwise
