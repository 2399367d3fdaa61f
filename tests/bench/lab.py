"""The Tape lab: from the click that runs a line to its painted state, beside the same line in bare torch."""

from __future__ import annotations

import time
from collections.abc import Generator

import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.bench.figure import Figure, median
from tests.bench.size import Size
from tests.bench.watch import Watch, through_main
from tests.driver import Condition

MOST = 50.0  # milliseconds beyond what torch itself needs
BEGIN = "import torch\nx = torch.tensor(0.5, requires_grad=True)\ny = x"
LINES = {
    "a line run to its painted state, beyond torch": "y = torch.sin(x) + x**2",
    "the same on a tape of up to 180 steps": "y = torch.sin(y) + x**2",
}
COUNT = {False: 60, True: 20}


def measure(size: Size) -> list[Figure]:
    """Run line after line; the tape of the second kind grows by three steps with each."""
    figures = []
    for name, line in LINES.items():
        naive, ours = bare(line, COUNT[size.quick]), through_window(line, COUNT[size.quick])
        beyond = tuple(max(0.0, own - torchs) for own, torchs in zip(ours, naive, strict=True))
        figures.append(Figure(f"lab: {name}", beyond, budget={"p95": MOST}, naive=median(naive)))
    return figures


def through_window(line: str, count: int) -> list[float]:
    """The milliseconds from each click to the paint of all that it changed."""
    clicks: list[float] = []
    painted: list[float] = []
    through_main(lambda watch: script(watch, [line] * count, clicks, painted))
    return [1000 * (end - start) for start, end in zip(clicks, painted, strict=True)]


def bare(line: str, count: int) -> list[float]:
    """The milliseconds of each line in bare torch."""
    x = torch.tensor(0.5, requires_grad=True)
    names = {"torch": torch, "x": x, "y": x}
    code, times = compile(line, "bench", "exec"), []
    for _ in range(count):
        start = time.perf_counter()
        exec(code, names)  # noqa: S102 -- one of the two lines above
        times.append(1000 * (time.perf_counter() - start))
    return times


def script(
    watch: Watch, lines: list[str], clicks: list[float], painted: list[float]
) -> Generator[Condition, None, None]:
    """Open the lab, run the beginning, and then one line after the other by its button."""
    window = watch.window
    window.rooms.open("lab")
    lab = window.late.lab
    yield lambda: lab.session.state == "ready"
    lab.page.cells.load([])
    yield lambda: not lab.page.cells.loading
    cell = lab.page.cells.cells[0]
    cell.editor.setPlainText("\n".join([BEGIN, *lines]))
    line = lab.page.bar.buttons["line"]  # without a window manager no window is active, and no shortcut works
    for _ in range(3):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
        yield lambda: lab.session.idle
    picture = lab.page.state.tape.picture
    shown: list[float] = []
    stamps: list[float] = []
    lab.book.stood.connect(lambda *_: shown.append(time.perf_counter()))
    picture.folds.placed.connect(lambda _places: shown.append(time.perf_counter()))
    watch.painted.connect(stamps.append)
    for _ in lines:
        shown.clear()
        stamps.clear()
        clicks.append(time.perf_counter())
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
        yield lambda: bool(shown) and picture.folds.settled and lab.session.idle and stamps[-1:] > shown[-1:]
        painted.append(next(stamp for stamp in stamps if stamp > shown[-1]))
