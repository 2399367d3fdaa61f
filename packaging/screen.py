"""A virtual X server whose picture can be read, so that what is really on a screen is looked at."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1600, 1000
STEP = 29  # pixels between two that are looked at; a prime, so that no pattern of the window hides
_HEAD = struct.Struct(">25I")  # X Window Dump, version 7: /usr/include/X11/XWDFile.h
_SIZE, _LINE, _COLOURS = 0, 12, 19  # where in the head: its length, bytes in a line, colours in the table


class Screen:
    """A screen with its name for DISPLAY; its pixels lie in a file that the server writes as it paints."""

    def __init__(self, display: str, file: Path) -> None:
        self.display = display
        self._file = file

    def colours(self) -> int:
        """Return how many colours a grid of points on it has; an empty screen has one.

        Only those points are read: whoever waits for a window must not take its processor.
        """
        with self._file.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            head = _HEAD.unpack_from(data)
            start, line = head[_SIZE] + 12 * head[_COLOURS], head[_LINE]
            places = (start + y * line + 4 * x for y in range(0, HEIGHT, STEP) for x in range(0, WIDTH, STEP))
            return len({data[at : at + 3] for at in places})


@contextmanager
def screen() -> Iterator[Screen]:
    """Yield a fresh screen that every local user may draw on."""
    with tempfile.TemporaryDirectory(prefix="triptych-screen-") as folder:
        command = [
            "Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder,
            "-nolisten", "tcp", "-ac",
        ]  # fmt: skip
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={"PATH": os.defpath}
        ) as server:
            try:
                number = server.stdout.readline().strip() if server.stdout else ""
                yield Screen(f":{number}", Path(folder, "Xvfb_screen0"))
            finally:
                server.terminate()
