"""A slider's step, from the event to the painted window; and a change of the desk, which has no budget."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from tests.bench.drag import LEFT, Drag, again, beside_the_axis, by_mouse, latencies
from tests.bench.figure import Figure, calmest, median
from tests.bench.reach import bring_slider, slider
from tests.bench.size import Size
from tests.bench.watch import Watch, after, through_main
from tests.driver import Condition

from triptych.ui.main_window import MainWindow

# What no slider does: one that is touched becomes the axis.
BESIDE = "perceptron: b put on the desk, all curves along w change"
BUDGET = {"p50": 6.0, "p95": 8.3, "p99": 16.7, "ratio": 1 / 15}


def measure(size: Size) -> list[Figure]:
    """Three drags, and changes of the desk, at 60 steps a second; the notebook's ways in the same process."""
    found: dict[str, list[Drag]] = {}

    def script(watch: Watch) -> Generator[Condition, None, None]:
        yield from settled(watch)
        yield from dragged(watch, found, "y = x^2; z = sin(y): x along its axis", size)
        unsteady = "y = x^2; z = sin(y): x, by an unsteady hand"
        yield from dragged(watch, found, unsteady, size, steady=False)
        yield from in_perceptron(watch)
        yield from dragged(watch, found, "perceptron: w along its axis", size, "w")
        beside = partial(Drag, watch, beside_the_axis(watch.window, "b"), steps(size), 60)
        found[BESIDE] = yield from again(beside, size.rounds)

    through_main(script)
    return figures(found, size)


def steps(size: Size) -> int:
    """How many steps one drag has."""
    return size.many(600, 120)


def figures(found: dict[str, list[Drag]], size: Size) -> list[Figure]:
    """Measure the naive ways, and put them beside each drag."""
    # Imported now: the window's own measures must not pass in a process that has torch in it.
    from tests.bench import notebook

    rows, naive = [], {}
    for title, lesson in (("y = x^2; z = sin(y)", notebook.SINE), ("perceptron", notebook.PERCEPTRON)):
        book = notebook.Notebook(lesson)
        naive[title] = median(notebook.timed(book.skilled_step, lesson, size.many(40, 8)))
        plain = notebook.timed(book.plain_step, lesson, size.many(8, 3))
        rows.append(Figure(f"(the plain notebook way, {title})", tuple(plain), naive=naive[title]))
    for name, drags in found.items():
        budget = {} if name == BESIDE else BUDGET
        title = f"({name})" if name == BESIDE else f"step, {name}"
        rows.append(calmest(title, latencies(drags), budget, naive[name.partition(":")[0]]))
    return rows[::-1]


def settled(watch: Watch) -> Generator[Condition, None, None]:
    """Wait for torch, for both plots and for what comes after the start, then for one quiet second."""
    window = watch.window
    yield lambda: "autograd" in (window.client.line.columns or ())
    yield lambda: window.client.state == "ready"
    yield lambda: window.showing.plots.output.settled and window.showing.plots.gradients.settled
    yield after(2.0)


def in_perceptron(watch: Watch) -> Generator[Condition, None, None]:
    """Go to the Perceptron room."""
    button = watch.window.findChild(QToolButton, "room-perceptron")
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, LEFT)
    yield from settled(watch)


def dragged(
    watch: Watch, found: dict[str, list[Drag]], title: str, size: Size, name: str = "x", *,
    steady: bool = True,
) -> Generator[Condition, None, None]:  # fmt: skip
    """Drag one slider with the mouse."""
    yield from bring_slider(watch.window, name)
    drag = partial(Drag, watch, by_mouse(slider(watch.window, name), steady=steady), steps(size), 60)
    found[title] = yield from again(drag, size.rounds)
    release(watch.window, name)


def release(window: MainWindow, name: str) -> None:
    """Let the slider go."""
    QTest.mouseRelease(slider(window, name), LEFT)
