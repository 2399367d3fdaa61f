"""What the tests of the showing half share: a theme, a thread beside the window, and answers made by hand."""

from __future__ import annotations

import gc
import math
from array import array
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.still import StillThemes
from tests.ui.whole_window import whole_window

from triptych.messages import (
    Answer,
    Axis,
    Column,
    Curves,
    Factor,
    Gradient,
    NodeView,
    Output,
    Path,
    Said,
    Step,
    Verdict,
)  # fmt: skip
from triptych.ui.bench import first_desk
from triptych.ui.beside import Beside
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.training_page import TrainingPage
from triptych.ui.typesetter import Typesetter

MakeAnswer = Callable[..., Answer]
MakeCurves = Callable[..., Curves]
Put = Callable[[QWidget], None]


@pytest.fixture(autouse=True, scope="module")
def rubbish_ends_here() -> Iterator[None]:
    """Take what a module left in rings while no other thread runs that might come upon Qt's objects in it."""
    yield
    gc.collect()


@pytest.fixture
def themes(qapp: QApplication) -> ThemeHolder:
    """A light theme in which nothing glows."""
    assert qapp is QApplication.instance()
    return StillThemes(scheme="light")


@pytest.fixture
def sideline(qapp: QApplication) -> Iterator[Sideline]:
    """The thread beside the window's; closed at the end, so that no job outlives its test."""
    assert qapp is QApplication.instance()
    side = Sideline()
    yield side
    side.close()


@pytest.fixture
def typesetter(sideline: Sideline) -> Iterator[Typesetter]:
    """A typesetter of its own for each test, so that its counter begins at 0; its process ends with it."""
    made = Typesetter(sideline)
    made.begin()
    yield made
    made.close()


@pytest.fixture
def put(qtbot: QtBot) -> Put:
    """Show a widget and wait until it is painted."""

    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.resize(420, 360)
        widget.show()
        qtbot.waitExposed(widget)

    return show


@pytest.fixture(scope="module")
def real_window(qapp: QApplication) -> Iterator[MainWindow]:
    """The whole window with its own computing process, one for all tests of a module."""
    with whole_window(qapp) as window:
        yield window


@pytest.fixture
def in_float64(real_window: MainWindow) -> Iterator[MainWindow]:
    """The window at its first size in float64; what a test puts in it is taken out again."""
    real_window.themes.set_scale(1.0)
    real_window.resize(*FIRST_SIZE)
    real_window.bench.set_dtype("float64")
    yield real_window
    real_window.bench.show_beside(Beside())
    real_window.bench.open(first_desk())


@pytest.fixture(scope="module")
def training_page(real_window: MainWindow) -> TrainingPage:
    """The page of training in the whole window, with its process, one for all tests of a module."""
    real_window.rooms.open("perceptron")
    assert real_window.showing.stage is not None
    page = real_window.showing.stage.page("training")
    assert isinstance(page, TrainingPage)
    loop = QEventLoop()
    page.trainer.line.ready.connect(loop.quit)
    if page.trainer.line.columns is None:
        loop.exec()
    return page


@pytest.fixture(scope="module")
def lab_window(real_window: MainWindow) -> MainWindow:
    """The same window with the Tape lab's process started, which then lives as long as the window."""
    loop = QEventLoop()
    session = real_window.late.lab.session
    session.state_changed.connect(lambda state: loop.quit() if state == "ready" else None)
    late = QTimer(loop, singleShot=True, interval=30_000)
    late.timeout.connect(lambda: loop.exit(1))
    late.start()
    assert session.state == "ready" or loop.exec() == 0, "the lab's process did not come up in time"
    late.stop()
    return real_window


@pytest.fixture(scope="module")
def lessons_window(lab_window: MainWindow) -> Iterator[MainWindow]:
    """The same window with the Lessons room built, its course read, and the process that judges ready."""
    lab_window.rooms.open("lessons")
    room, loop = lab_window.late.lessons, QEventLoop()
    late = QTimer(loop, singleShot=True, interval=30_000)
    late.timeout.connect(lambda: loop.exit(1))
    late.start()
    room.tools.judge.start()
    if not room.course.lessons:
        room.course_changed.connect(loop.quit)
        assert loop.exec() == 0, "the lessons were not read in time"
    room.tools.judge.line.ready.connect(loop.quit)
    assert room.tools.judge.line.columns is not None or loop.exec() == 0, "nobody came up to judge"
    late.stop()
    yield lab_window
    lab_window.rooms.open("expression")


@pytest.fixture
def make_answer() -> MakeAnswer:
    """Answers about the perceptron L = bce(sigmoid(w*x + b), 0) at x = 6.7."""
    return answer


@pytest.fixture
def make_curves() -> MakeCurves:
    """Curves of the same along w."""
    return curves


def answer(
    w: float = 1.0, *, wrts: tuple[str, ...] = ("w", "b"), kind: str = "agree", torch: bool = True
) -> Answer:
    p = 1 / (1 + math.exp(-6.7 * w))
    last = {"w": 6.7, "b": 1.0, "x": w}
    return Answer(
        revision=1, part="all" if torch else "first", program="z = w*x + b; p = sigmoid(z); L = bce(p, y)",
        dtype="float32", point={"x": 6.7, "w": w, "b": 0.0, "y": 0.0},
        nodes=(NodeView("z", "w*x + b", "add", 6.7 * w), NodeView("p", "sigmoid(z)", "sigmoid", p)),
        output=Output("L", math.log1p(math.exp(6.7 * w)), "6.7", None),
        gradients=tuple(gradient(wrt, p, last[wrt], kind, torch) for wrt in wrts), curves_key=1,
    )  # fmt: skip


def gradient(wrt: str, p: float, last: float, kind: str, torch: bool) -> Gradient:
    value = p * last
    columns = {
        "symbolic": Column(
            value=value, formula=f"d{wrt}", latex=rf"x \left(\sigma{{\left(z \right)}} - {wrt}\right)",
            raw_formula=f"raw d{wrt}", raw_latex=rf"\frac{{x}}{{{wrt}}}",
            steps=(Step("z", Said("test", {}, "the product rule"), "x", repr(last)),),
        ),
        "by_hand": by_hand(wrt, p, last),
    }  # fmt: skip
    if torch:
        columns["autograd"] = Column(
            value=value, grad_fn="NegBackward0", chain=("NegBackward0", "SigmoidBackward0"),
            printed=f"tensor({value:.4f})", code="import torch\nprint(1)",
        )  # fmt: skip
    because = Said("test", {}, f"All say the same of {wrt}.")
    verdict = Verdict(kind, (), 7, 2, None, because) if torch else None
    return Gradient(wrt, repr(value), columns, verdict, () if torch else ("autograd",))


def by_hand(wrt: str, p: float, last: float) -> Column:
    one, two = 1 / (1 - p), p * (1 - p)
    factors = (
        Factor(
            "L", "p", "L", "p", "(p - y)/(p*(1 - p))", r"\frac{p - y}{p \left(1 - p\right)}", one, one, one
        ),
        Factor("p", "z", "p", "z", "p*(1 - p)", r"p \left(1 - p\right)", two, two, one * two),
        Factor("z", wrt, "z", wrt, "x", "x", last, last, one * two * last),
    )
    return Column(value=p * last, paths=(Path(factors, p * last),), path_count=1)


def curves(
    x: float = 6.7, *, key: int = 1, top: float = 1.0, hole: bool = False, points: int = 400
) -> Curves:
    along = [-2 + 4 * i / (points - 1) for i in range(points)]
    output = [top * math.log1p(math.exp(x * w)) for w in along]
    slopes = [top * x / (1 + math.exp(-x * w)) for w in along]
    if hole:
        slopes[100:120] = [math.nan] * 10 + [math.inf] * 10
        output[100:120] = [math.nan] * 20
    off = [slope * (1 + 1e-7) if i % 2 else slope for i, slope in enumerate(slopes)]
    gradients = {"symbolic": packed(slopes), "by_hand": packed(off), "autograd": packed(slopes)}
    bound = packed([abs(slope) * 1e-15 if math.isfinite(slope) else math.nan for slope in slopes])
    return Curves(key, Axis("w", None, -2.0, 2.0, points), packed(along), packed(output), gradients, bound)


def packed(values: list[float]) -> bytes:
    return array("d", values).tobytes()
