"""Takes away what a bare machine lacks, and asks every way of starting a packed copy for its one sentence.

A library is hidden by laying an empty file over it, in a mount namespace that only this one start sees.
"""

from __future__ import annotations

import shlex
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import debian
from stranger import Stranger

# What a packed copy takes from the system; all else that Qt needs is packed.
HIDDEN = ("libGL.so.1", "libEGL.so.1", "libxcb.so.1")
WAYS = ((), ("a notebook.ipynb",), ("--self-check",))
ADVICE = ("sudo apt-get install", "sudo dnf install")
NO_SCREEN = ("DISPLAY",)
NO_TOOLS = "/nowhere"  # or a small window would show the sentence, and wait to be read
STILL = ("compare", "x^2", "--at", "x=3")  # needs nothing of all that


def faults(copy: Stranger, display: str) -> tuple[list[str], int]:
    """Return what was not told as it should be, and how many ways of starting were tried."""
    found, tried = [], 0
    for library in HIDDEN:
        for way in WAYS:
            tried += 1
            done = hidden(library, copy.command(*way, DISPLAY=display, PATH=NO_TOOLS))
            found += list(_faults(f"without {library}, {' '.join(way) or 'window'}", done, ADVICE))
        done = hidden(library, copy.command(*STILL))
        if done.returncode:
            found.append(f"without {library}, compare ended with {done.returncode}: {done.stderr}")
    for way in WAYS[:2]:
        tried += 1
        done = copy.run(*way)
        found += list(_faults(f"without a display, {' '.join(way) or 'window'}", done, NO_SCREEN))
    return found, tried


def _faults(
    where: str, done: subprocess.CompletedProcess[str], advice: tuple[str, ...]
) -> Iterator[str]:
    said = done.stderr + done.stdout
    if done.returncode not in (1, 2) or done.returncode == 128 + signal.SIGABRT:
        yield f"{where}: it ended with {done.returncode}: {said[-300:]}"
    if not all(word in said for word in advice) or "Traceback" in said:
        yield f"{where}: it said {said[-300:]!r}"


def hidden(library: str, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command that does not find a library of the system's."""
    (place,) = debian.places([library])
    script = f"mount --bind /dev/null {shlex.quote(str(place.resolve()))} && exec {shlex.join(command)}"
    return subprocess.run(
        ["unshare", "--mount", "sh", "-c", script],
        capture_output=True, text=True, check=False, timeout=120, cwd=Path("/"),
    )  # fmt: skip
