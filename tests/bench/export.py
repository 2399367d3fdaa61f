"""What is taken away: from the wish to the file whose code has been run, and from Cancel to the bar's end."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Generator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.figure import Figure, median
from tests.bench.size import Size
from tests.bench.slider import in_perceptron, settled
from tests.bench.watch import Ticks, Watch, after, through_main
from tests.driver import Condition

from triptych import wire

KINDS = {"ipynb": "notebook", "py": "Python file", "pdf": "report as PDF", "html": "report as HTML"}
BUDGET, AT_ONCE = {"worst": 5_000.0}, {"worst": 100.0}
UNDER_WAY = 0.5  # seconds until it is cancelled
Found = dict[str, list[float]]


def measure(size: Size) -> list[Figure]:
    """Write each kind of file from the Perceptron room; the naive way is to run such a file by oneself."""
    found: Found = {name: [] for name in (*KINDS, "bar", "cancel", "gaps")}
    with TemporaryDirectory() as folder:
        times = size.many(5, 1)
        through_main(partial(script, Path(folder), times, found))
        naive = median([ran(Path(folder, "0.py")) for _ in range(times)])
    rows = [
        Figure(f"a {title}, run and written", tuple(found[kind]), budget=BUDGET, naive=naive)
        for kind, title in KINDS.items()
    ]
    return [
        *rows,
        Figure("(the written file, run once by itself)", (naive,)),
        Figure("from the wish to the bar of progress", tuple(found["bar"]), budget=AT_ONCE),
        Figure("from Cancel to the bar's end", tuple(found["cancel"]), budget=AT_ONCE),
        Figure("gaps, taking away", tuple(found["gaps"]), budget={"worst": 33.4}),
    ]


def script(folder: Path, times: int, found: Found, watch: Watch) -> Generator[Condition, None, None]:
    """Write every kind some times; then begin once more, and cancel."""
    yield from settled(watch)
    yield from in_perceptron(watch)
    files, ticks = watch.window.late.take_away.files, Ticks(watch)
    begun = time.perf_counter()
    for turn in range(times):
        for kind in KINDS:
            path = folder / f"{turn}.{kind}"
            start = time.perf_counter()
            files.make(kind, str(path))
            if files.bar.isVisible():
                found["bar"].append(1000 * (time.perf_counter() - start))
            yield path.exists
            found[kind].append(1000 * (time.perf_counter() - start))
            yield after(0.3)
        files.make("ipynb", str(folder / "none.ipynb"))
        yield after(UNDER_WAY)
        start = time.perf_counter()
        files.bar.cancel.click()
        yield lambda: not files.bar.isVisible()
        found["cancel"].append(1000 * (time.perf_counter() - start))
    found["gaps"] += ticks.gaps(begun)


def ran(path: Path) -> float:
    """Return the milliseconds that a written file takes in a process of its own."""
    environment = {"PYTHONPATH": wire.worker_command(wire.ENGINE)[2]["PYTHONPATH"], "MPLBACKEND": "agg"}
    start = time.perf_counter()
    subprocess.run([sys.executable, str(path)], check=True, stdout=subprocess.DEVNULL, env=environment)
    return 1000 * (time.perf_counter() - start)
