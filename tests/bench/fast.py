"""The same drag at 125 steps a second: more than a screen shows, and nothing may pile up."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

from tests.bench.drag import Drag, again, by_mouse, latencies
from tests.bench.figure import Figure, calmest, median
from tests.bench.reach import slider
from tests.bench.size import Size
from tests.bench.slider import release, settled
from tests.bench.watch import Watch, through_main
from tests.driver import Condition

A_SECOND = 125


def measure(size: Size) -> list[Figure]:
    """One drag with the mouse."""
    drags: list[Drag] = []

    def script(watch: Watch) -> Generator[Condition, None, None]:
        yield from settled(watch)
        drag = partial(Drag, watch, by_mouse(slider(watch.window, "x")), size.many(1000, 250), A_SECOND)
        drags.extend((yield from again(drag, size.rounds)))
        release(watch.window, "x")

    through_main(script)
    # Imported now: the window's own measures must not pass in a process that has torch in it.
    from tests.bench.notebook import SINE, Notebook, timed

    waiting = [count for drag in drags for count in drag.waiting]
    behind = [float(drag.behind) for drag in drags]
    naive = median(timed(Notebook(SINE).skilled_step, SINE, size.many(20, 5)))
    return [
        calmest("step at 125 a second", latencies(drags), {"p99": 16.7}, naive),
        Figure("steps asked and not yet painted", tuple(waiting), "", {"p99": 3, "worst": 8}),
        Figure("steps between the last one and what is shown", tuple(behind), "", {"worst": 0}),
    ]
