"""Sessions: opened, saved, a step taken back, and the program started with one and without."""

from __future__ import annotations

import time
from collections.abc import Generator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.drag import Drag, beside_the_axis
from tests.bench.figure import Figure, median
from tests.bench.size import Size
from tests.bench.slider import in_perceptron, settled
from tests.bench.start import stamps
from tests.bench.watch import Watch, after, through_main
from tests.driver import Condition

from triptych.files.reading import write_session
from triptych.files.session import Room, Session

FRAME = 1000 / 60
BUDGET = {"p95": 50.0}
LIKE_WITHOUT = {"ratio": 1.05}
PROGRAM = "y = x^3; z = cos(y)"
Found = dict[str, list[float]]


def measure(size: Size) -> list[Figure]:
    """Open, save and undo in one window, then start the program in turns with a session and without."""
    found: Found = {name: [] for name in ("save", "open", "step", "undo")}
    with TemporaryDirectory() as folder:
        through_main(partial(script, Path(folder), size.many(40, 8), found))
        path = Path(folder, "start.triptych")
        write_session(path, Session(expression=Room(PROGRAM)))
        started = [
            [stamps("opened.py", *more)["all"] for more in ((), (str(path), PROGRAM))]
            for _ in range(size.many(9, 2) + 1)
        ][1:]
    without, with_one = (tuple(times) for times in zip(*started, strict=True))
    usual = median(found["step"])
    undo = {"p95": usual + FRAME}
    return [
        Figure("a session saved", tuple(found["save"]), budget=BUDGET),
        Figure("a session opened, to the painted window", tuple(found["open"]), budget=BUDGET),
        Figure("undo, to the painted answer", tuple(found["undo"]), budget=undo, naive=usual),
        Figure("(the same step made by a slider, to the painted answer)", tuple(found["step"])),
        Figure("start with a session, all three", with_one, budget=LIKE_WITHOUT, naive=median(without)),
        Figure("(start without a session, all three)", without),
    ]


def script(folder: Path, times: int, found: Found, watch: Watch) -> Generator[Condition, None, None]:
    """Play all of it in both rooms with desks."""
    yield from settled(watch)
    yield from in_perceptron(watch)
    paths = [folder / "network.triptych", folder / "other.triptych"]
    yield from saved(watch, paths[0], [])
    write_session(paths[1], Session(expression=Room(PROGRAM)))
    for turn in range(times):
        yield from opened(watch, paths[turn % 2], found["open"])
        yield from saved(watch, folder / "saved.triptych", found["save"])
    yield from opened(watch, paths[0], [])
    yield after(1.0)
    yield from undone(watch, times, found)


def opened(watch: Watch, path: Path, times: list[float]) -> Generator[Condition, None, None]:
    """Open a file, and stamp the first paint of the window that shows it."""
    painted: list[float] = []
    sessions = watch.window.late.keeping.sessions
    sessions.path = None
    stamp = partial(_stamp, lambda: sessions.path == path, painted)
    watch.painted.connect(stamp)
    start = time.perf_counter()
    sessions.open_file(path)
    yield lambda: bool(painted)
    watch.painted.disconnect(stamp)
    times.append(1000 * (painted[0] - start))
    yield after(1.0)  # the next one is opened at rest, as by a person: formulas and plots are drawn meanwhile


def _stamp(is_there: Condition, painted: list[float], now: float) -> None:
    if is_there():
        painted.append(now)


def saved(watch: Watch, path: Path, times: list[float]) -> Generator[Condition, None, None]:
    """Save, and stamp when the window has told it."""
    done: list[float] = []
    start = time.perf_counter()
    watch.window.late.keeping.sessions.save_to(path, lambda: done.append(time.perf_counter()))
    yield lambda: bool(done)
    times.append(1000 * (done[0] - start))


def undone(watch: Watch, times: int, found: Found) -> Generator[Condition, None, None]:
    """Make single steps with a slider, then take each of them back."""
    history = watch.window.late.keeping.history
    moved = beside_the_axis(watch.window, "b")

    def step(number: int) -> None:
        history.seal()
        moved(number + 1)

    for name, act in (("step", step), ("undo", lambda _number: history.undo())):
        drag = Drag(watch, act, times, 10)
        yield lambda drag=drag: drag.over  # type: ignore[misc]  # this drag, not the next one
        found[name] += drag.latencies
        yield after(0.5)
