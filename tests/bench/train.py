"""Ten thousand steps of training on twenty rows in the real window, beside a bare torch loop's."""

from __future__ import annotations

import time
from collections.abc import Generator
from itertools import pairwise

import torch
from tests.bench.figure import Figure
from tests.bench.size import Size
from tests.bench.watch import Ticks, Watch, through_main
from tests.driver import Condition

from triptych.lang.perceptron import Form
from triptych.messages import Rows
from triptych.ui.data import Data
from triptych.ui.desk import ALL
from triptych.ui.training_page import TrainingPage

STEPS = 10_000
VALUES = tuple((0.25 * i, float((7 * i) % 20 + i > 18)) for i in range(20))
ROWS = Rows(("x", "y"), VALUES)


def measure(size: Size) -> list[Figure]:
    """Train in the window, counting its ticks, then in a bare loop."""
    steps = size.many(STEPS, 1_000)
    times: list[float] = []
    waits: list[float] = []
    gaps: list[float] = []

    def script(watch: Watch) -> Generator[Condition, None, None]:
        yield lambda: watch.window.client.state == "ready"
        page = opened(watch)
        yield lambda: page.trainer.line.columns is not None
        yield from train(page, 50)  # what comes first warms up
        told: list[float] = []
        page.trainer.changed.connect(lambda: told.append(time.perf_counter()))
        ticks, start = Ticks(watch), time.perf_counter()
        yield from train(page, steps)
        times.append(1000 * (told[-1] - start))
        waits.extend(1000 * (later - one) for one, later in pairwise(told))
        gaps.extend(ticks.gaps(start))

    through_main(script)
    naive = bare_loop(steps)
    return [
        Figure(f"{steps:,} training steps, 20 rows", tuple(times), budget={"ratio": 3.0}, naive=naive),
        Figure(
            "(training, from one move of its progress bar to the next)", tuple(waits), budget={"worst": 100}
        ),
        Figure("gaps, training", tuple(gaps), budget={"worst": 33.4}),
    ]


def opened(watch: Watch) -> TrainingPage:
    """Open the page over the table."""
    watch.window.rooms.open("perceptron")
    watch.window.rooms.tabulate(Form(), Data(ROWS, ALL))
    stage = watch.window.showing.stage
    assert stage is not None
    stage.bring("training")
    assert isinstance(stage.front, TrainingPage)
    return stage.front


def train(page: TrainingPage, steps: int) -> Generator[Condition, None, None]:
    """Press the button, and wait until all steps are made."""
    page.buttons.anew.click()
    page.trainer.train(page.settings.recipe, steps)
    yield lambda: not page.trainer.running


def bare_loop(steps: int) -> float:
    """Return the milliseconds that the same steps take in a notebook's loop."""
    torch.set_num_threads(1)
    x, y = (torch.tensor(column) for column in ROWS.columns.values())
    w, b = (torch.tensor(start, requires_grad=True) for start in (1.0, 0.0))
    optimizer = torch.optim.SGD([w, b], lr=0.1)
    for _ in range(50):
        bare_step(optimizer, w, b, x, y)
    start = time.perf_counter()
    for _ in range(steps):
        bare_step(optimizer, w, b, x, y)
    return 1000 * (time.perf_counter() - start)


def bare_step(
    optimizer: torch.optim.Optimizer, w: torch.Tensor, b: torch.Tensor, x: torch.Tensor, y: torch.Tensor
) -> None:
    """Make one step on the notebooks' clamped cross-entropy."""
    optimizer.zero_grad()
    p = torch.clamp(torch.sigmoid(w * x + b), 1e-8, 1 - 1e-8)
    (-(y * torch.log(p) + (1 - y) * torch.log(1 - p))).mean().backward()
    optimizer.step()
