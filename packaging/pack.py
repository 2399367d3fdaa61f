"""Makes what is handed out from the built folder: archives, packages and installers, with checksums.

``dev.py pack`` makes what is usual on this system, ``dev.py pack zip`` what is named, in dist/artefacts.
"""

from __future__ import annotations

import hashlib
import lzma
import shutil
import stat
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, cast

import deb
import macos
import windows
from environment import Stopped, say
from release import DIST, FOLDER, PAPERS, PROGRAM, ROOT, VERSION, name

ARTEFACTS = DIST / "artefacts"
INSIDE = f"triptych-{VERSION}"  # the one folder that an archive unpacks to
MOMENT = (2026, 1, 1, 0, 0, 0)  # the same files make the same archive
SUMS = "SHA256SUMS"
BUDGETS = {".tar.xz": 160, ".zip": 225}  # MB
WHOLE = 1 << 20


def pack(endings: list[str]) -> int:
    """Make the artefacts with these endings (all), tell their sizes, and return 1 if one is too large."""
    wanted = [f".{ending.lstrip('.')}" for ending in endings] or usual()
    if not PROGRAM.is_file() or not set(wanted) <= set(MAKERS):
        known = ", ".join(ending.lstrip(".") for ending in MAKERS)
        raise Stopped(f"Packing needs {PROGRAM} (dev.py build makes it), and makes one of: {known}.")
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "packaging" / "START.txt", PAPERS / "START.txt")
    fits = [told(MAKERS[ending], ending) for ending in wanted]
    sums()
    return 0 if all(fits) else 1


def usual(system: str = sys.platform) -> list[str]:
    """Return the endings of what is handed out for a system."""
    return {"win32": [".zip", ".exe"], "darwin": [".dmg"]}.get(system, [".tar.xz", ".zip", ".deb"])


def told(make: Callable[[Path], None], ending: str) -> bool:
    """Make one artefact, say how large it became, and return whether it keeps to its budget."""
    began = time.monotonic()
    path = ARTEFACTS / name(ending)
    path.unlink(missing_ok=True)
    make(path)
    size, most = path.stat().st_size / 1e6, BUDGETS.get(ending)
    budget = "" if most is None else f" (at most {most} MB)"
    say(f"{path}: {size:.1f} MB{budget}, {time.monotonic() - began:.0f} s")
    return most is None or size <= most


def contents() -> Iterator[tuple[str, Path]]:
    """Yield each file with its place in an archive, in the order of the places; a link stops it."""
    for path in sorted(FOLDER.rglob("*")):
        if path.is_symlink():
            raise Stopped(f"{path} is a link, and a stick may know none; see packaging/trim.py.")
        if path.is_file():
            yield f"{INSIDE}/{path.relative_to(FOLDER).as_posix()}", path


def mode(path: Path) -> int:
    """Return the rights that a file gets in an archive: whether it can be run is all that is kept."""
    return 0o755 if path.stat().st_mode & stat.S_IXUSR else 0o644


def tar_xz(target: Path) -> None:
    """Write the smallest form, with both processors where the system has xz."""
    with compressed(target) as file, tarfile.open(fileobj=file, mode="w|", format=tarfile.GNU_FORMAT) as tar:
        for place, path in contents():
            entry = tarfile.TarInfo(place)
            entry.size, entry.mode = path.stat().st_size, mode(path)
            entry.mtime = int(datetime(*MOMENT, tzinfo=UTC).timestamp())
            with path.open("rb") as data:
                tar.addfile(entry, data)


@contextmanager
def compressed(target: Path) -> Iterator[IO[bytes]]:
    """Yield a file whose content is compressed by xz."""
    tool = shutil.which("xz")
    if tool is None:
        with lzma.open(target, "wb", preset=6) as file:
            yield file
        return
    command = [tool, "-6", "--threads=0", "--stdout"]
    with target.open("wb") as out, subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out) as process:
        with cast("IO[bytes]", process.stdin) as file:
            yield file
        if process.wait():
            raise Stopped(f"xz could not compress to {target}: is there room on the disk?")


def zipped(target: Path) -> None:
    """Write what every system can unpack."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for place, path in contents():
            entry = zipfile.ZipInfo(place, MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (stat.S_IFREG | mode(path)) << 16
            with path.open("rb") as data, archive.open(entry, "w") as into:
                shutil.copyfileobj(data, into, WHOLE)


MAKERS: dict[str, Callable[[Path], None]] = {
    ".tar.xz": tar_xz, ".zip": zipped, ".deb": deb.package, ".exe": windows.installer, ".dmg": macos.image,
}  # fmt: skip


def sums() -> None:
    """Write the checksums of all artefacts, in the form that sha256sum checks."""
    files = sorted(path for path in ARTEFACTS.iterdir() if path.is_file() and path.name != SUMS)
    lines = [f"{digest(path)}  {path.name}\n" for path in files]
    (ARTEFACTS / SUMS).write_text("".join(lines), encoding="utf-8")


def digest(path: Path) -> str:
    """Return a file's SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
