"""A tape of 200 nodes: laid out once, then scrubbed, zoomed and panned in the real window, frame by frame."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.bench.drag import LEFT, Drag, again, by_mouse, latencies, to_and_fro
from tests.bench.figure import Figure, calmest, median
from tests.bench.reach import bring_slider, slider
from tests.bench.size import Size
from tests.bench.slider import release, settled
from tests.bench.watch import Watch, through_main
from tests.driver import Condition

from triptych.ui.bench import opened_desk
from triptych.ui.tape_layout import Air, layout
from triptych.ui.tape_panel import TapePanel

TERMS = 40
PROGRAM = "\n".join(
    ["s0 = tanh(w*x)", *(f"s{i} = s{i - 1} + tanh(w*x + {i}/40)*b" for i in range(1, TERMS + 1))]
)
FRAME = {"p95": 16.7}
A_SECOND = 60


class Shake(QObject):
    """Does something many times a second, and stamps each time when the window has been painted."""

    def __init__(self, watch: Watch, act: Callable[[int], None], steps: int) -> None:
        super().__init__(watch)
        self.latencies: list[float] = []
        self._act, self._steps, self._count = act, steps, 0
        self._asked: float | None = None
        watch.painted.connect(self._painted)
        self._timer = QTimer(self, interval=1000 // A_SECOND, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    @property
    def over(self) -> bool:
        """Whether all was done and painted."""
        return self._count >= self._steps and self._asked is None

    def _step(self) -> None:
        if self._asked is not None:
            return
        if self._count >= self._steps:
            self._timer.stop()
            return
        self._asked = time.perf_counter()
        self._act(self._count)
        self._count += 1

    def _painted(self, now: float) -> None:
        if self._asked is not None:
            self.latencies.append(1000 * (now - self._asked))
            self._asked = None


def measure(size: Size) -> list[Figure]:
    """One window, one tape; the naive ways beside it in the same process."""
    found: dict[str, list[list[float]]] = {}
    boxes: dict[str, tuple[float, float]] = {}
    links: list[tuple[str, str]] = []
    steps = size.many(400, 60)

    def script(watch: Watch) -> Generator[Condition, None, None]:
        yield from settled(watch)
        panel = yield from opened(watch)
        shown = panel.picture.shown
        boxes.update({name: (p.width, p.height) for name, p in panel.picture.places.boxes.items()})
        links.extend(link.ends for link in shown.links)
        for name, act in acts(panel).items():
            found[name] = []
            for _ in range(size.rounds):
                shake = Shake(watch, act, steps)
                yield partial(over, shake)
                found[name].append(shake.latencies)
                shake.deleteLater()
        QTest.mouseRelease(panel.picture, LEFT)
        panel.transport.end.click()
        found["slider step, tape open"] = yield from dragged(watch, size)
        watch.window.showing.tape.close()
        found["slider step, tape folded"] = yield from dragged(watch, size)

    through_main(script)
    return figures(found, boxes, links, size)


def dragged(watch: Watch, size: Size) -> Generator[Condition, None, list[list[float]]]:
    """Drag a slider of the long program."""
    yield from bring_slider(watch.window, "b")
    drag = partial(Drag, watch, by_mouse(slider(watch.window, "b")), size.many(200, 40), A_SECOND)
    drags = yield from again(drag, size.rounds)
    release(watch.window, "b")
    return latencies(drags)


def over(shake: Shake) -> bool:
    """Whether a shake is over."""
    return shake.over


def opened(watch: Watch) -> Generator[Condition, None, TapePanel]:
    """Write the long program, open its tape, and wait until it is laid out."""
    window = watch.window
    window.bench.open(opened_desk(PROGRAM, {}))
    yield from settled(watch)
    QTest.mouseClick(window.showing.tape.strip.button, LEFT)
    panel = window.showing.tape.panel
    assert panel is not None
    yield lambda: len(panel.picture.places.boxes) > 5 * TERMS and panel.picture.folds.settled
    yield from settled(watch)
    return panel


def acts(panel: TapePanel) -> dict[str, Callable[[int], None]]:
    """What a hand does: through the tape by the arrow keys, the wheel with Ctrl, a drag."""
    picture = panel.picture
    middle = picture.rect().center()

    def scrub(step: int) -> None:
        key = Qt.Key.Key_Left if step % 100 < 50 else Qt.Key.Key_Right
        QTest.keyClick(panel.transport.slider, key)

    def zoom(step: int) -> None:
        turn = 30 if to_and_fro(step, 40) > to_and_fro(step + 1, 40) else -30
        here = QPointF(middle)
        event = QWheelEvent(
            here, picture.mapToGlobal(here), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(picture, event)

    def pan(step: int) -> None:
        if step == 0:
            QTest.mousePress(picture, LEFT, pos=middle)
        QTest.mouseMove(picture, middle + QPoint(-4 * (1 + to_and_fro(step, 60)), to_and_fro(step, 20)))

    return {"scrub 200 nodes": scrub, "zoom 200 nodes": zoom, "pan 200 nodes": pan}


def figures(
    found: dict[str, list[list[float]]],
    boxes: dict[str, tuple[float, float]],
    links: list[tuple[str, str]],
    size: Size,
) -> list[Figure]:
    """The measures, beside a drawing by matplotlib and a layout by springs."""
    naive = median(timed(by_matplotlib(boxes, links), size.many(10, 3)))
    rows = [calmest(name, rounds, FRAME if "nodes" in name else {}, naive) for name, rounds in found.items()]
    laid = timed(lambda: layout(boxes, links, Air(80, 16)), size.many(30, 5))
    springs = median(timed(by_springs(boxes, links), size.many(5, 2)))
    title = f"layout of {len(boxes)} nodes, {len(links)} links"
    return [Figure(title, tuple(laid), budget={"p95": 100.0}, naive=springs), *rows]


def timed(act: Callable[[], object], count: int) -> list[float]:
    """Milliseconds of each time."""
    samples = []
    for _ in range(count):
        start = time.perf_counter()
        act()
        samples.append(1000 * (time.perf_counter() - start))
    return samples


def by_springs(boxes: dict[str, tuple[float, float]], links: list[tuple[str, str]]) -> Callable[[], object]:
    """The layout that one gets without asking for another."""
    networkx: Any = import_module("networkx")  # torch brings it along
    graph = networkx.DiGraph(links)
    graph.add_nodes_from(boxes)
    return lambda: networkx.spring_layout(graph, seed=0)


def by_matplotlib(
    boxes: dict[str, tuple[float, float]], links: list[tuple[str, str]]
) -> Callable[[], object]:
    """A new figure with a text for each box and an arrow for each link, as in a notebook."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure as Plot

    places = layout(boxes, links, Air(80, 16))

    def draw() -> None:
        plot = Plot(figsize=(14.4, 4))
        canvas = FigureCanvasAgg(plot)
        axes = plot.add_axes((0, 0, 1, 1))
        for name, place in places.boxes.items():
            axes.text(place.x, place.y, f"{name}\n1.000\n0.500", bbox={"boxstyle": "round"}, size=6)
        for way in places.ways.values():
            axes.annotate("", way[-1], way[0], arrowprops={"arrowstyle": "->"})
        axes.set_xlim(0, places.width)
        axes.set_ylim(0, places.height)
        canvas.draw()

    return draw
