"""A folder in which nobody may write, for tests of what then is told."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def powerless(fill: Callable[[Path], object]) -> Iterator[Path]:
    """A folder, filled first, that cannot be written by the one who runs the body: root is nobody there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder)
        all_ = [folder, *folder.rglob("*")]
        for path in all_:
            path.chmod(0o555 if path.is_dir() else 0o444)
        user = os.geteuid()
        if user == 0:
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(user)
            for path in all_:
                path.chmod(0o755)
