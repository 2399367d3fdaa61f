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
from environment import install_tools
from release import FOLDER, IDENTIFIER, ROOT, VERSION
from screen import Screen, screen
from stranger import NOBODY, Stranger, stranger
from watched import calls, changed, connections, traced

TOOLS = {
    "Xvfb": "xvfb", "setpriv": "util-linux", "strace": "strace", "xwininfo": "x11-utils",
    "desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream",
}  # fmt: skip
NOTEBOOKS = ROOT / "tests" / "lab" / "notebooks"
SESSION = ROOT / "tests" / "files" / "version-1.triptych"
LINUX = ROOT / "packaging" / "linux" / IDENTIFIER
UTF_8 = "C.UTF-8"  # or Qt says that it takes this one all the same
PASSING = "/tmp/triptych-"  # noqa: S108 - folders of the program's own, which go when it ends
PAINTED = 12  # colours at least, where an empty screen has one
PATIENCE = 120.0
SOON = 10.0
NO_BUS = "disabled:"


class Broken(Exception):
    """Says in one sentence what does not hold."""


def main(arguments: list[str]) -> int:
    """Take all steps, and return 0 only if each of them held."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        print("error: this needs Linux and root, who alone can become nobody", file=sys.stderr)
        return 2
    lacking = install_tools(TOOLS)
    if lacking:
        print(f"error: this needs {' '.join(lacking)}", file=sys.stderr)
        return 2
    try:
        with stranger(Path(arguments[0]) if arguments else FOLDER) as copy, screen() as seen:
            for step in (versions, desktop, bare_machine, self_check, notebooks, lessons, window, opened):
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


def desktop(_copy: Stranger, _seen: Screen) -> str:
    """What a desktop is told is in order."""
    for command in (
        ["desktop-file-validate", f"{LINUX}.desktop"],
        ["appstreamcli", "validate", "--no-net", f"{LINUX}.metainfo.xml"],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Broken(f"{command[0]}: {done.stdout}{done.stderr}")
    return "menu entry and description are valid"


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
        # Qt looks for the desktop's bus; where there is none, its library would start one that stays.
        around = {"DISPLAY": seen.display, "HOME": home, "LC_ALL": UTF_8, "DBUS_SESSION_BUS_ADDRESS": NO_BUS}
        command = [*traced(output), *copy.command(**around)]
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


def opened(copy: Stranger, seen: Screen) -> str:
    """A session and a notebook that are handed to it open in the window."""
    open_file(SESSION, lambda: SESSION.name in titles(seen), copy, seen)
    open_file(NOTEBOOKS / "first.ipynb", lambda: worker(copy, "lab") is not None, copy, seen)
    return f"{SESSION.name}, named in the title, and a notebook in the Tape lab"


def open_file(file: Path, is_open: Callable[[], bool], copy: Stranger, seen: Screen) -> None:
    """Hand a file to a fresh window, and wait until it is open there."""
    with tempfile.TemporaryDirectory(prefix="triptych-read-") as folder:
        Path(folder).chmod(0o755)
        handed = shutil.copy(file, folder)
        with subprocess.Popen(copy.command(handed, DISPLAY=seen.display, LC_ALL=UTF_8), cwd="/"):
            until(lambda: seen.colours() >= PAINTED, "the window is painted")
            until(is_open, f"{file.name} is open")
            ended(copy)
    swept(copy)


def titles(seen: Screen) -> str:
    """Return what the windows on the screen are called."""
    asked = ["xwininfo", "-display", seen.display, "-root", "-tree"]
    environ = {"PATH": os.defpath, "LC_ALL": UTF_8}
    return subprocess.run(asked, capture_output=True, text=True, check=False, env=environ).stdout


def swept(copy: Stranger) -> None:
    """Take away the passing folder of a copy that was killed, and so could not."""
    for left in copy.left_behind():
        if left.startswith(PASSING):
            shutil.rmtree(left, ignore_errors=True)


def painted(copy: Stranger, seen: Screen) -> int:
    """Wait for the window and for the processes that it begins with, and return how many colours are seen."""
    until(lambda: seen.colours() >= PAINTED, "the window is painted")
    for role in ("engine", "simplify", "typeset"):
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
