"""What happens after ``kill -9`` of the computing process in the middle of a drag."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator

from PySide6.QtCore import QObject
from tests.bench.drag import Drag, by_mouse
from tests.bench.figure import Figure, median
from tests.bench.reach import slider
from tests.bench.size import Size
from tests.bench.slider import release, settled
from tests.bench.watch import Ticks, Watch, after, through_main
from tests.driver import Condition

from triptych.messages import Answer

AGAIN = "import sympy, torch; x = torch.tensor(3.0, requires_grad=True); torch.sin(x * x).backward()"


class Recovery(QObject):
    """Kills, and stamps the first painted answer of the new process, and the first of all three."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(watch)
        self.times: dict[str, float] = {}
        self.start = time.perf_counter()
        self._parts: set[str] = set()
        self._client = watch.window.client
        self._pid = self._client.line.pid
        self._client.answered.connect(self._hear)
        watch.painted.connect(self._painted)
        os.kill(self._pid, signal.SIGKILL)

    def whole(self) -> bool:
        """Whether all three columns have answered again."""
        return "all" in self.times

    def _hear(self, answer: Answer) -> None:
        if self._client.line.pid != self._pid:  # an answer of the old one may still have been on its way
            self._parts |= {"first"} if answer.part == "first" else {"first", "all"}

    def _painted(self, now: float) -> None:
        for part in self._parts:
            self.times.setdefault(part, 1000 * (now - self.start))


def measure(size: Size) -> list[Figure]:
    """Kill the process some times; each time it has recovered before the next."""
    found: list[dict[str, float]] = []
    gaps: list[float] = []

    def script(watch: Watch) -> Generator[Condition, None, None]:
        yield from settled(watch)
        ticks = Ticks(watch)
        for _ in range(size.many(5, 2)):
            drag = Drag(watch, by_mouse(slider(watch.window, "x")), 100_000, 60)
            yield after(1.0)
            recovery = Recovery(watch)
            yield recovery.whole
            gaps.extend(ticks.gaps(recovery.start))
            found.append(recovery.times)
            drag.stop()
            release(watch.window, "x")
            yield after(1.0)

    through_main(script)
    naive = median([restart() for _ in range(size.many(5, 2))])
    first, whole = (tuple(times[part] for times in found) for part in ("first", "all"))
    return [
        Figure("gaps after kill -9 during a drag", tuple(gaps), budget={"worst": 33.4}),
        Figure("kill -9 to the next answer of SymPy and by hand", first, budget={"worst": 600}, naive=naive),
        Figure("kill -9 to the next answer of all three", whole, budget={"worst": 2500}, naive=naive),
    ]


def restart() -> float:
    """Return the milliseconds of a fresh process that imports both libraries and answers once."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", AGAIN], check=True)
    return 1000 * (time.perf_counter() - start)
