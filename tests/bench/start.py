"""First paint and first answers, as parts of the start of a program that imports everything first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.figure import Figure, median
from tests.bench.size import Size

from triptych import wire

HERE = Path(__file__).parent
BUDGETS = {
    "painted": ("first paint of the window", 0.15),
    "first": ("first answer of SymPy and by hand", 0.4),
    "all": ("first answer of all three", 0.9),
}


def measure(size: Size) -> list[Figure]:
    """Start both programs in turns; one start of each beforehand fills the disk's cache."""
    ours: dict[str, list[float]] = {name: [] for name in BUDGETS}
    naive: list[float] = []
    for turn in range(size.many(9, 3) + 1):
        started, other = stamps("opened.py"), stamps("everything.py")
        if turn:
            naive.append(other["painted"])
            for name, times in ours.items():
                times.append(started[name])
    whole = median(naive)
    rows = [
        Figure(title, tuple(ours[name]), budget={"ratio": most}, naive=whole)
        for name, (title, most) in BUDGETS.items()
    ]
    return [*rows, Figure("(a program that imports everything first)", tuple(naive), naive=whole)]


def stamps(program: str, *arguments: str) -> dict[str, float]:
    """Start a program, and return the milliseconds from then to each of its stamps."""
    source = wire.worker_command(wire.ENGINE)[2]["PYTHONPATH"]
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(HERE / program), *arguments],
        env={**os.environ, "PYTHONPATH": source},
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
    )
    return {name: 1000 * (at - start) for name, at in json.loads(done.stdout).items()}
