"""Builds the packaged program: one folder that runs from anywhere, told by its size and its own check."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import trim
import version_info
from environment import PYTHON, ROOT, Stopped, install_tools, output_of, say, tail
from release import BUILD, DIST, FOLDER, PROGRAM

SPEC = ROOT / "packaging" / "triptych.spec"
MOST_MIB = 575
TOOLS = {"objdump": "binutils", "strip": "binutils"}
CHECK_SECONDS = 180


def build() -> int:
    """Build the folder, slim it, and let it check itself; return 0 only if all of that held."""
    began = time.monotonic()
    if sys.platform.startswith("linux"):
        install_tools(TOOLS)
    version_info.write()
    _run("the icons could not be drawn", "packaging/icons.py")
    say("packing; this takes some two minutes")
    _run("PyInstaller could not pack Triptych", "-m", "PyInstaller", *_options(), str(SPEC))
    stripped = strip()
    _run("the licences could not be gathered", "packaging/licences.py")
    size, seconds = mebibytes(FOLDER), time.monotonic() - began
    (BUILD / "seconds").write_text(f"{seconds:.0f}", encoding="ascii")
    say(f"{FOLDER}: {size} MiB, {stripped} libraries without symbols, {seconds:.0f} s")
    if size > MOST_MIB:
        say(f"that is more than {MOST_MIB} MiB: see what came in, and packaging/trim.py")
        return 1
    return self_check()


def _run(trouble: str, *arguments: str) -> None:
    """Run the environment's Python at the root, or stop with what it said last."""
    done = output_of([str(PYTHON), *arguments], {**os.environ}, ROOT)
    if done.returncode:
        raise Stopped(f"{trouble}; the last lines say why.\n{tail(done.stdout + done.stderr)}")


def _options() -> list[str]:
    return ["--noconfirm", "--clean", "--log-level=ERROR", f"--distpath={DIST}", f"--workpath={BUILD}"]


def strip() -> int:
    """Take the symbols off the libraries that can do without; return how many there were."""
    tool = shutil.which("strip")
    if os.name == "nt" or tool is None:
        return 0
    libraries = trim.to_strip(FOLDER / "_internal")
    for library in libraries:
        subprocess.run([tool, "--strip-unneeded", str(library)], check=True)
    return len(libraries)


def mebibytes(folder: Path) -> int:
    """Return how much room a folder's files take, in MiB, rounded up."""
    return -(-sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) // (1 << 20))


def self_check() -> int:
    """Let the packed program check itself, without the checkout's environment; return its exit code."""
    environ = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "DISPLAY") if name in os.environ}
    if os.name != "nt" and "DISPLAY" not in environ:
        environ["QT_QPA_PLATFORM"] = "offscreen"
    say("the packed copy checks itself")
    command = [str(PROGRAM), "--self-check"]
    return subprocess.run(
        command, cwd=FOLDER.anchor, env=environ, timeout=CHECK_SECONDS, check=False
    ).returncode
