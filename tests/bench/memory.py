"""Resident memory of the window and of the computing side while a slider is dragged for minutes."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

from tests.bench.drag import Drag, by_mouse
from tests.bench.figure import Figure, median
from tests.bench.reach import slider
from tests.bench.size import Size
from tests.bench.slider import release, settled
from tests.bench.watch import Watch, after, through_main
from tests.driver import Condition

EVERY = 2.0
MOST_GROWTH = 5.0
SIDES = {"window": 180.0, "computing side": 350.0}


def measure(size: Size) -> list[Figure]:
    """Drag without a pause, and look every two seconds; what counts is what there is in the second half."""
    seconds = 40.0 if size.quick else 60 * size.minutes
    looks: list[tuple[float, float]] = []

    def script(watch: Watch) -> Generator[Condition, None, None]:
        yield from settled(watch)
        drag = Drag(watch, by_mouse(slider(watch.window, "x")), round(seconds * 60), 60)
        while not drag.over:
            looks.append((resident(os.getpid()), sum(map(resident, children()))))
            yield after(EVERY)
        release(watch.window, "x")

    through_main(script)
    rows = []
    for place, (side, most) in enumerate(SIDES.items()):
        seen = [look[place] for look in looks]
        rows.append(Figure(f"resident memory, {side}, at first", tuple(seen[: len(seen) // 2]), "MB"))
        late = tuple(seen[len(seen) // 2 :])
        rows.append(Figure(f"resident memory, {side}", late, "MB", {"worst": most}))
        title = f"its growth in the second half of {seconds:g} s"
        rows.append(Figure(title, (growth(seen),), "%", {"worst": MOST_GROWTH}))
    return rows


def growth(seen: list[float]) -> float:
    """Return by how many per cent the last fifth of the looks is above the one at half-time."""
    half, last = seen[len(seen) // 2], seen[-max(1, len(seen) // 5) :]
    return 100 * (median(last) / half - 1)


def resident(pid: int) -> float:
    """Return a process's resident megabytes, 0 for one that is gone."""
    try:
        told = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in told.splitlines() if line.startswith("VmRSS")), 0.0)


def children() -> list[int]:
    """Return the processes that this one started: those that compute, and the one that typesets."""
    told = [task.joinpath("children").read_text() for task in Path("/proc/self/task").iterdir()]
    return [int(pid) for pids in told for pid in pids.split()]
