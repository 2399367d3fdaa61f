"""The sessions that were opened or saved lately, the newest first; files that are gone are passed over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

RECENT = "files/recent"
MOST = 10


class RecentFiles:
    """Kept in the settings' file."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def paths(self) -> tuple[Path, ...]:
        """Those that can still be opened."""
        kept = self._settings.value(RECENT, [])
        names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return tuple(path for name in names[:MOST] if (path := Path(str(name))).is_file())

    def add(self, path: Path) -> None:
        """Put a file first."""
        path = path.absolute()
        rest = [str(other) for other in self.paths if other != path]
        self._settings.setValue(RECENT, [str(path), *rest][:MOST])
