"""Measures the built folder, each figure beside its budget: ``python3 packaging/dev.py timings [FOLDER]``.

Times run from exec, and nothing in the program has to help.  The window's budgets are those of Qt's offscreen
screen, where Qt's own log tells the first paint; the time until a virtual X screen shows it all is told too.
After its caches were dropped (as root only) a start is a cold one.  Twenty copies at once stand for a machine
that a whole class uses.
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
from statistics import median
from typing import NamedTuple

from build import MOST_MIB, mebibytes
from pack import ARTEFACTS, BUDGETS
from release import BUILD, FOLDER
from screen import Screen, screen

WARM, COLD = 9, 3
COPIES = 20
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.widgets.painting=true"}
FLUSHED = "Flushing"  # what QWidgetRepaintManager logs (https://doc.qt.io/qt-6/qloggingcategory.html)
PAINTED = 12  # colours at least, where an empty screen has one
ASKED = ("compare", "y = x^2; z = sin(y)", "--at", "x=3", "--json")
PATIENT = ("--deadline", "240")  # forty programs share what processors there are
RIGHT = -5.466781571308062
DROP = Path("/proc/sys/vm/drop_caches")
LONGEST = 300.0


class Figure(NamedTuple):
    """What was measured, its value, the most that it may be (None: only told), and its unit."""

    what: str
    value: float
    most: float | None
    unit: str

    @property
    def held(self) -> bool:
        """Whether it keeps to its budget."""
        return self.most is None or self.value <= self.most


def main(arguments: list[str]) -> int:
    """Measure, and return 0 only if every figure keeps to its budget."""
    folder = Path(arguments[0]).resolve() if arguments else FOLDER
    figures = [*sizes(folder), *starts(folder), *many(folder)]
    for figure in figures:
        budget = "" if figure.most is None else f"   at most {figure.most:g} {figure.unit}"
        mark = "" if figure.held else "   TOO MUCH"
        print(f"{figure.what:48}{figure.value:9.2f} {figure.unit}{budget}{mark}")
    return 0 if all(figure.held for figure in figures) else 1


# Sizes.


def sizes(folder: Path) -> list[Figure]:
    """Return what the folder and the artefacts weigh, and how long the last build took."""
    found = [Figure("the folder on disk", mebibytes(folder), MOST_MIB, "MiB")]
    for path in sorted(ARTEFACTS.glob("triptych-*")):
        most = next((most for ending, most in BUDGETS.items() if path.name.endswith(ending)), None)
        found.append(Figure(path.name, path.stat().st_size / 1e6, most, "MB"))
    stamp = BUILD / "seconds"
    if stamp.is_file():
        found.append(Figure("the last build", float(stamp.read_text(encoding="ascii")), 180, "s"))
    return found


# Starts.


def starts(folder: Path) -> list[Figure]:
    """Return the times to the first window, warm and cold, and to a whole answer."""
    program = folder / "triptych"
    for window in (first_paint, first_window):
        window(program)  # fills the cache
    on_screen = [first_window(program) for _ in range(WARM)]
    figures = [
        Figure("first window, warm", median(first_paint(program) for _ in range(WARM)), 0.25, "s"),
        Figure("first window, warm, seen on an X screen", median(on_screen), None, "s"),
    ]
    if os.access(DROP, os.W_OK):
        painted, seen = (
            median(map(after_drop(window, program), range(COLD))) for window in (first_paint, first_window)
        )
        figures += [
            Figure("first window, cold", painted, 0.5, "s"),
            Figure("first window, cold, seen on an X screen", seen, None, "s"),
        ]
    answers = [first_answer(program) for _ in range(WARM)]
    return [*figures, Figure("first answer of all three columns, warm", median(answers), 2.2, "s")]


def after_drop(window: Callable[[Path], float], program: Path) -> Callable[[int], float]:
    """Return a start with nothing of the program in memory, to be taken several times."""

    def once(_turn: int) -> float:
        os.sync()
        DROP.write_text("3", encoding="ascii")
        return window(program)

    return once


def first_paint(program: Path) -> float:
    """Return the seconds until Qt says that it hands the painted window to its offscreen screen."""
    with tempfile.TemporaryDirectory(prefix="triptych-home-") as home:
        environ = {"HOME": home, "LC_ALL": "C.UTF-8", "PATH": os.defpath, **OFFSCREEN}
        began = time.perf_counter()
        with subprocess.Popen(
            [str(program)], env=environ, stderr=subprocess.PIPE, text=True, start_new_session=True
        ) as process:
            try:
                for line in process.stderr or ():
                    if FLUSHED in line:
                        return time.perf_counter() - began
                raise RuntimeError(f"{program} painted no window; it ended with {process.wait()}")
            finally:
                process.send_signal(signal.SIGKILL)


def first_window(program: Path) -> float:
    """Return the seconds until the window is seen on the screen; the screen's own start is not counted."""
    with screen() as seen, tempfile.TemporaryDirectory(prefix="triptych-home-") as home:
        seen.colours()
        began = time.perf_counter()
        with subprocess.Popen([str(program)], env=around(seen, home), start_new_session=True) as process:
            try:
                while seen.colours() < PAINTED:
                    if process.poll() is not None or time.perf_counter() - began > LONGEST:
                        raise RuntimeError(f"{program} showed no window; it ended with {process.poll()}")
                    time.sleep(0.005)
                return time.perf_counter() - began
            finally:
                process.send_signal(signal.SIGKILL)


def around(seen: Screen, home: str) -> dict[str, str]:
    """Return the environment of a start: a screen, and a home that goes again."""
    return {"DISPLAY": seen.display, "HOME": home, "LC_ALL": "C.UTF-8", "PATH": os.defpath}


def first_answer(program: Path) -> float:
    """Return the seconds from exec to a printed answer of all three columns."""
    began = time.perf_counter()
    done = subprocess.run([str(program), *ASKED], capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - began
    if not is_right(done.stdout):
        raise RuntimeError(f"the answer is wrong: {done.stdout[:300]}")
    return seconds


def is_right(told: str) -> bool:
    """Whether all three columns say what is right."""
    answer = json.loads(told or "{}")
    if "gradients" not in answer:
        return False
    columns = answer["gradients"]["x"]["columns"]
    return len(columns) == 3 and all(abs(column["value"] - RIGHT) < 1e-14 for column in columns.values())


# A whole class on one machine.


def many(folder: Path) -> list[Figure]:
    """Start twenty windows and twenty questions at once, for one user; return how they fared."""
    program = folder / "triptych"
    with screen() as seen, tempfile.TemporaryDirectory(prefix="triptych-home-") as home:
        environ = around(seen, home)
        began = time.perf_counter()
        windows = [subprocess.Popen([str(program)], env=environ) for _ in range(COPIES)]
        try:
            command = [str(program), *ASKED, *PATIENT]
            asked = [
                subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True)
                for _ in range(COPIES)
            ]
            right = sum(is_right(one.communicate(timeout=LONGEST)[0]) for one in asked)
            seconds = time.perf_counter() - began
            alive = sum(one.poll() is None for one in windows)
            shared, alone = memory(program)
        finally:
            for one in windows:
                one.kill()
                one.wait()
    if (right, alive) != (COPIES, COPIES):
        raise RuntimeError(f"of {COPIES} copies {right} answered and {alive} kept their window")
    return [
        Figure(f"{COPIES} windows and {COPIES} answers at once", seconds, None, "s"),
        Figure("memory that a window and its processes share", shared / COPIES, None, "MiB each"),
        Figure("memory that is theirs alone", alone / COPIES, None, "MiB each"),
    ]


def memory(program: Path) -> tuple[float, float]:
    """Return the MiB of all processes of the program: what they share, and what is theirs alone."""
    shared = alone = 0
    for rollup in Path("/proc").glob("[0-9]*/smaps_rollup"):
        try:
            if (rollup.parent / "exe").readlink() != program:
                continue
            told = dict(line.split()[:2] for line in rollup.read_text(encoding="ascii").splitlines()[1:])
        except OSError:
            continue
        alone += int(told["Private_Clean:"]) + int(told["Private_Dirty:"])
        shared += int(told["Shared_Clean:"]) + int(told["Shared_Dirty:"])
    return shared / 1024, alone / 1024


if __name__ == "__main__":
    if shutil.which("Xvfb") is None:
        sys.exit("error: this needs Xvfb; on Debian or Ubuntu: sudo apt-get install xvfb")
    sys.exit(main(sys.argv[1:]))
