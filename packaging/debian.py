"""Asks Debian's own tools: to which package a file belongs, and what a packed folder needs of the system."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

ELF = b"\x7fELF"
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_CACHED = re.compile(r"^\s+(\S+) \(.*\) => (\S+)$", re.MULTILINE)


def package_of(file: Path) -> str:
    """Return the Debian package that a file belongs to, "" where it is in none."""
    whole = str(file.resolve())
    for place in (whole, whole.removeprefix("/usr")):  # since /lib is /usr/lib, either may be in its lists
        owner = told(["dpkg-query", "--search", place]).partition(": ")[0]
        if owner:
            return owner.split(",")[0].partition(":")[0]
    return ""


def depends(folder: Path, optional: re.Pattern[str]) -> list[str]:
    """Return the packages of what a folder's programs and libraries need and the folder itself has not.

    Files whose place matches ``optional`` may go without.  The C library is named with the version that the
    newest of the symbols asks for (https://refspecs.linuxfoundation.org/LSB_5.0.0/ on symbol versions).
    """
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and is_elf(path)]
    asked = [str(file) for file in files if optional.search(str(file.relative_to(folder))) is None]
    headers = told(["objdump", "-p", *asked])
    outside = set(_NEEDED.findall(headers)) - {path.name for path in files}
    newest = max((int(major), int(minor)) for major, minor in _GLIBC.findall(headers))
    packages = {package for package in map(package_of, places(outside)) if package}
    return [f"libc6 (>= {newest[0]}.{newest[1]})", *sorted(packages - {"libc6"})]


def places(libraries: Iterable[str]) -> list[Path]:
    """Return where the loader finds these libraries; LookupError names those that it does not find."""
    known = dict(_CACHED.findall(told(["/sbin/ldconfig", "-p"])))
    lost = sorted(name for name in libraries if name not in known)
    if lost:
        raise LookupError(", ".join(lost))
    return [Path(known[name]) for name in sorted(libraries)]


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library."""
    with path.open("rb") as file:
        return file.read(4) == ELF


def told(command: list[str]) -> str:
    """Return what a command prints, "" where it fails."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
