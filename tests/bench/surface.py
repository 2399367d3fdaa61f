"""The loss surface: recomputed and redrawn while x or y moves, and standing while w or b does."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

from tests.bench.drag import Drag, again, by_mouse, latencies
from tests.bench.figure import Figure, calmest, median
from tests.bench.reach import bring_slider, slider
from tests.bench.size import Size
from tests.bench.slider import in_perceptron, release, settled
from tests.bench.watch import Watch, after, through_main
from tests.driver import Condition

FRESH, STANDING = {"p95": 16.7}, {"p95": 8.3}
MOVES = {"x": FRESH, "y": FRESH, "w": STANDING, "b": STANDING}


def measure(size: Size) -> list[Figure]:
    """Drag each of the four sliders over the open page, then do the naive thing in the same process."""
    found: dict[str, list[Drag]] = {}

    def script(watch: Watch) -> Generator[Condition, None, None]:
        yield from settled(watch)
        yield from in_perceptron(watch)
        stage = watch.window.showing.stage
        assert stage is not None
        stage.bring("surface")
        yield after(1.0)
        for name in MOVES:
            yield from bring_slider(watch.window, name)
            drag = partial(Drag, watch, by_mouse(slider(watch.window, name)), size.many(400, 80), 60)
            found[name] = yield from again(drag, size.rounds)
            release(watch.window, name)
            yield after(0.5)

    through_main(script)
    return figures(found, size)


def figures(found: dict[str, list[Drag]], size: Size) -> list[Figure]:
    """Put the naive ways beside each drag: a notebook draws its picture anew at every step."""
    # Imported now: the window's own measures must not pass in a process that has torch in it.
    from tests.bench.naive_surface import from_above, from_the_side

    above, side = (naive(size.many(20, 4)) for naive in (from_above, from_the_side))
    rows = [
        Figure("(the notebook's way: 100 x 100, contourf)", tuple(above)),
        Figure("(the notebook's way: 50 x 50, plot_surface)", tuple(side)),
    ]
    for name, budget in MOVES.items():
        what = "recomputed, redrawn" if budget is FRESH else "standing"
        both = median(above) + median(side)
        rows.append(calmest(f"surface {what}: {name}", latencies(found[name]), budget, both))
    return rows[::-1]
