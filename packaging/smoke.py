"""Tries the built folder as a stranger would meet it: ``python3 packaging/dev.py smoke [FOLDER]``, as root.

The folder is copied to a path with blanks and non-ASCII letters, belongs to somebody else, is read-only, and
is started by nobody, with no environment at all, on a virtual screen.  Each step is told in a line; the
first that does not hold ends it.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import bare
from release import FOLDER, ROOT, VERSION
from screen import Screen, screen
from stranger import NOBODY, Stranger, stranger
from watched import calls, changed, connections, traced

TOOLS = {"Xvfb": "xvfb", "setpriv": "util-linux", "strace": "strace", "cp": "coreutils"}
NOTEBOOKS = ROOT / "tests" / "lab" / "notebooks"
PASSING = "/tmp/triptych-"  # noqa: S108 - folders of the program's own, which go when it ends
PAINTED = 40  # colours at least, where an empty screen has one
PATIENCE = 120.0
SOON = 10.0


class Broken(Exception):
    """Says in one sentence what does not hold."""


def main(arguments: list[str]) -> int:
    """Take all steps, and return 0 only if each of them held."""
    lacking = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if os.name != "posix" or not sys.platform.startswith("linux") or os.geteuid() != 0 or lacking:
        print(f"error: this needs Linux, root, and {' '.join(lacking) or 'nothing else'}", file=sys.stderr)
        return 2
    try:
        with stranger(Path(arguments[0]) if arguments else FOLDER) as copy, screen() as seen:
            for step in (versions, bare_machine, self_check, notebooks, lessons, window, opened_file):
                told(step, copy, seen)
    except Broken as broken:
        print(f"FAILED  {broken}", file=sys.stderr)
        return 1
    print("all held")
    return 0


def told(step: Callable[[Stranger, Screen], str], copy: Stranger, seen: Screen) -> None:
    """Take a step, and say what was seen and how long it took; nobody may leave a file behind."""
    began = time.monotonic()
    said = step(copy, seen)
    left = copy.left_behind()
    if left:
        raise Broken(f"{step.__name__}: files were left behind: {', '.join(left[:5])}")
    print(f"ok      {step.__name__:13}{said} ({time.monotonic() - began:.0f} s)", flush=True)


# Without a window.


def versions(copy: Stranger, _seen: Screen) -> str:
    """It starts, and is the version that was built."""
    done = copy.run("--version")
    if done.stdout.strip() != f"triptych {VERSION}":
        raise Broken(f"--version said {done.stdout!r} and {done.stderr!r}")
    return f"{done.stdout.strip()}, started by {NOBODY} in {copy.folder}"


def bare_machine(copy: Stranger, seen: Screen) -> str:
    """Where something is missing, it says so in a sentence."""
    faults, tried = bare.faults(copy, seen.display)
    if faults:
        raise Broken(faults[0])
    return f"{tried} ways to start where something is missing, each told in one sentence"


def self_check(copy: Stranger, seen: Screen) -> str:
    """All checks of the copy hold, on this screen, and it is this copy that made them."""
    done = copy.run("--self-check", "--json", DISPLAY=seen.display)
    checks = {check["name"]: check for check in json.loads(done.stdout or '{"checks": []}')["checks"]}
    failed = [f"{name}: {check['told']}" for name, check in checks.items() if not check["ok"]]
    if done.returncode or failed or not checks:
        raise Broken(f"the self-check ended with {done.returncode}: {failed} {done.stderr[-500:]}")
    if checks["copy"]["told"] != f"packed, in {copy.folder}":
        raise Broken(f"another copy checked itself: {checks['copy']['told']}")
    if " on xcb" not in checks["window"]["told"]:
        raise Broken(f"the window was not on the screen: {checks['window']['told']}")
    return f"{checks['notebooks']['told']}; {checks['window']['told']}"


def notebooks(copy: Stranger, _seen: Screen) -> str:
    """The notebooks' own cells run in the packed lab."""
    cells = 0
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        with tempfile.TemporaryDirectory(prefix="triptych-read-") as folder:
            Path(folder).chmod(0o755)
            done = copy.run("notebook", str(shutil.copy(path, folder)), "--json")
        if done.returncode:
            raise Broken(f"{path.name} ended with {done.returncode}: {done.stderr}")
        cells += len(json.loads(done.stdout)["cells"])
    return f"{cells} cells of the notebooks ran on torch"


def lessons(copy: Stranger, _seen: Screen) -> str:
    """Every lesson that is packed holds."""
    done = copy.run("lesson", "check", seconds=400)
    if done.returncode:
        raise Broken(f"lesson check ended with {done.returncode}: {done.stdout[-500:]}{done.stderr}")
    return done.stdout.strip().splitlines()[-1]


# With a window.


def window(copy: Stranger, seen: Screen) -> str:
    """The window is painted, survives its computing process, connects to nobody, and leaves no orphan."""
    with tempfile.TemporaryDirectory(prefix="triptych-home-") as home:
        shutil.chown(home, NOBODY)
        output = Path(home).with_suffix(".strace")
        command = [*traced(output), *copy.command(DISPLAY=seen.display, HOME=home)]
        with subprocess.Popen(command, cwd="/", stdin=subprocess.DEVNULL):
            colours = painted(copy, seen)
            killed(copy)
            until(lambda: seen.colours() >= PAINTED, "the window is painted after that")
            ended(copy)
        lines = calls(output)
        output.unlink()
        families, files = connections(lines), changed(lines, (home, PASSING))
    if not any(home in line for line in lines) or not any("AF_UNIX" in line for line in lines):
        raise Broken("strace saw neither a file under HOME nor the screen's connection, so it saw nothing")
    if families or files:
        raise Broken(f"it opened {sorted(families)} and changed {sorted(files)[:5]}")
    return f"{colours} colours; a computing process replaced; no connection, no file outside HOME, no orphan"


def opened_file(copy: Stranger, seen: Screen) -> str:
    """A notebook that is handed to it opens in the window, whose Tape lab starts its process."""
    with tempfile.TemporaryDirectory(prefix="triptych-read-") as folder:
        Path(folder).chmod(0o755)
        file = shutil.copy(NOTEBOOKS / "first.ipynb", folder)
        with subprocess.Popen(copy.command(str(file), DISPLAY=seen.display), cwd="/"):
            until(lambda: worker(copy, "lab") is not None, "the lab's process starts")
            until(lambda: seen.colours() >= PAINTED, "the window is painted")
            ended(copy)
    for left in copy.left_behind():  # it was killed, so its passing folder could not go with it
        if left.startswith(PASSING):
            shutil.rmtree(left, ignore_errors=True)
    return "a notebook opened in the Tape lab"


def painted(copy: Stranger, seen: Screen) -> int:
    """Wait for the window and for both computing processes, and return how many colours are seen."""
    until(lambda: seen.colours() >= PAINTED, "the window is painted")
    for role in ("engine", "simplify"):
        until(lambda role=role: worker(copy, role) is not None, f"the process {role} starts")  # type: ignore[misc]  # a default argument binds the loop's name
    return seen.colours()


def killed(copy: Stranger) -> None:
    """Kill the engine's process, and wait for a fresh one."""
    before = worker(copy, "engine")
    if before is None:
        raise Broken("there is no computing process to kill")
    os.kill(before, signal.SIGKILL)
    until(lambda: worker(copy, "engine") not in (None, before), "another computing process takes its place")


def ended(copy: Stranger) -> None:
    """Kill the window without a warning, and wait until nothing runs from the folder any more."""
    (pid,) = (pid for pid, told in copy.processes().items() if "--worker" not in told)
    os.kill(pid, signal.SIGKILL)
    until(lambda: not copy.processes(), "all that it started ends with it", SOON)


def worker(copy: Stranger, role: str) -> int | None:
    """Return the process with a role, None where there is none."""
    found = copy.processes().items()
    return next((pid for pid, told in found if told.endswith(f"--worker {role}")), None)


def until(holds: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Look until something holds; Broken where it never does."""
    limit = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > limit:
            raise Broken(f"within {seconds:g} s it did not come to this: {what}")
        time.sleep(0.05)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
