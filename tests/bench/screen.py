"""A virtual X screen of 1440 × 900 points, so that windows are painted as on a real one."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

GEOMETRY = "1440x900x24"


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Yield the environment of a program that paints there, or offscreen where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        print("Xvfb is missing, so windows are painted offscreen, into memory alone.\n")
        yield {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-screen", "0", GEOMETRY, "-nolisten", "tcp", "-displayfd", str(write)],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = told.readline().strip()
        yield {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
