"""Every number of a step of training can be had by hand, at 40 digits, from what stands on the screen."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import mpmath
import pytest
from mpmath import mpf
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from triptych.lang.perceptron import Form
from triptych.messages import Rows
from triptych.ui.data import Data
from triptych.ui.desk import ALL
from triptych.ui.main_window import MainWindow
from triptych.ui.perceptron_desk import DATA_MINING, NOTEBOOKS, PARABOLA, Ready
from triptych.ui.training_page import TrainingPage

ROWS = Rows(("x", "y"), ((0.5, 0.0), (1.5, 1.0), (2.0, 0.0), (3.5, 1.0), (4.0, 1.0)))
NAME, LOSS = re.compile(r"(?:[mv]\()?(\w+)"), re.compile(r"loss (?:before it )?was (\S+)")
NUMBER = re.compile(r"[-\u2212]?\d+(?:\.\d+)?(?:e[-\u2212]?\d+)?")
ACTS: Mapping[type, Callable[..., mpf]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.Pow: operator.pow, ast.USub: operator.neg,
}  # fmt: skip


def value(node: ast.expr) -> mpf:
    """What a pocket calculator of 40 digits says."""
    match node:
        case ast.BinOp(left, act, right):
            return ACTS[type(act)](value(left), value(right))
        case ast.UnaryOp(act, inner):
            return ACTS[type(act)](value(inner))
        case ast.Call(_, [inner]):
            return mpmath.sqrt(value(inner))
        case ast.Constant(number):
            return mpf(str(number))
    raise AssertionError(ast.dump(node))


def sides(line: str) -> tuple[mpf, mpf]:
    """What the line's last left side comes to, and what it says that it does."""
    plain = line.replace("\u2212", "-").replace("\u00b7", "*").replace("^", "**").replace("\u00b2", "**2")
    *_, left, right = plain.replace("\u221a", "sqrt").split(" = ")
    return value(ast.parse(left, mode="eval").body), mpf(right)


def sigmoid(z: mpf) -> mpf:
    return 1 / (1 + mpmath.exp(-z))


def bce(w: mpf, b: mpf, x: float, y: float) -> mpf:
    """The formula that stands below the program."""
    p = sigmoid(w * mpf(x) + b)
    return -(mpf(y) * mpmath.log(p) + (1 - mpf(y)) * mpmath.log(1 - p))


def mean(w: mpf, b: mpf) -> mpf:
    return mpmath.fsum(bce(w, b, x, y) for x, y in ROWS.values) / len(ROWS.values)


def hidden(w: Sequence[mpf], b: Sequence[mpf]) -> mpf:
    h = [sigmoid(w[3 * i] * 1 + w[3 * i + 1] * 0 + w[3 * i + 2] * 1 + b[i]) for i in range(2)]
    return (sigmoid(w[6] * h[0] + w[7] * h[1] + b[2]) - 1) ** 2 / 2


class Situation:
    """What is opened, how it is trained, and the loss over what is trained as its program says it."""

    def __init__(
        self, what: Ready | Form | Data, optimizer: str, rate: str, loss: Callable[..., mpf], **other: object
    ) -> None:
        self.what, self.optimizer, self.rate, self.loss = what, optimizer, rate, loss
        self.dtype = str(other.get("dtype", "float64"))
        self.whole, self.zero = bool(other.get("whole", True)), bool(other.get("zero", True))


def lone(w: mpf, b: mpf) -> mpf:
    return bce(w, b, 6.699999809265137, 0.0)


SITUATIONS = {
    "sgd in float32": Situation(NOTEBOOKS, "SGD", "0.1", lone, dtype="float32"),
    "momentum": Situation(NOTEBOOKS, "SGD, momentum", "0.05", lambda w, b: bce(w, b, 6.7, 0.0)),
    "Adam": Situation(NOTEBOOKS, "Adam", "0.1", lambda w, b: bce(w, b, 6.7, 0.0)),
    "Adam in float32": Situation(NOTEBOOKS, "Adam", "0.1", lone, dtype="float32"),
    "the mean of rows": Situation(Data(ROWS, ALL), "SGD", "0.5", mean),
    "row by row, Adam": Situation(
        Data(ROWS, ALL), "Adam", "0.5", lambda w, b: bce(w, b, *ROWS.values[2]), whole=False
    ),
    "a hidden layer": Situation(DATA_MINING, "SGD, momentum", "0.9", lambda *w: hidden(w[:8], w[8:])),
    "hinge": Situation(
        Form(activation="tanh", loss="hinge"), "SGD", "0.1",
        lambda w, b: max(mpf(0), 1 + mpmath.tanh(w * mpf(6.7) + b)),
    ),
    "gradients pile up": Situation(PARABOLA, "SGD", "0.1", lambda w: w**2, zero=False),
    "climbing by Adam while they pile up": Situation(PARABOLA, "Adam", "-0.1", lambda w: w**2, zero=False),
}  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, real_window: MainWindow, training_page: TrainingPage) -> Iterator[TrainingPage]:
    real_window.rooms.open("perceptron")
    stage = real_window.showing.stage
    assert stage is not None
    stage.bring("training")
    yield training_page
    training_page.buttons.anew.click()
    set_up(qtbot, training_page, Situation(NOTEBOOKS, "SGD", "0.1", lone))
    real_window.rooms.open_ready(NOTEBOOKS)
    stage.bring("chain")


def open_it(window: MainWindow, what: Ready | Form | Data) -> None:
    window.rooms.open_ready(NOTEBOOKS)
    if isinstance(what, Ready):
        window.rooms.open_ready(what)
    elif isinstance(what, Data):
        window.rooms.tabulate(Form(), what)
    else:
        window.rooms.form(what)


def set_up(qtbot: QtBot, page: TrainingPage, how: Situation) -> None:
    settings = page.settings
    settings.rate.selectAll()
    qtbot.keyClicks(settings.rate, how.rate)
    qtbot.keyClick(settings.rate, Qt.Key.Key_Return)
    pick(qtbot, settings.optimizer, settings.optimizer.findText(how.optimizer))
    pick(qtbot, settings.rows, 0 if how.whole else 1)
    if settings.zero.isChecked() != how.zero:
        qtbot.keyClick(settings.zero, Qt.Key.Key_Space)


def pick(qtbot: QtBot, box: QWidget, place: int) -> None:
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(place):
        qtbot.keyClick(box, Qt.Key.Key_Down)


@pytest.mark.parametrize("name", SITUATIONS)
def test_a_step_can_be_had_by_hand_from_what_is_shown(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage, name: str
) -> None:
    how = SITUATIONS[name]
    open_it(real_window, how.what)
    real_window.bench.set_dtype(how.dtype)
    set_up(qtbot, page, how)
    for _ in range(3):
        qtbot.keyClick(page.buttons.step, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not page.trainer.running, timeout=60_000)
    single = how.dtype == "float32"
    with mpmath.workdps(40):
        shown = page.by_hand.text.toPlainText().splitlines()
        assert shown
        for line in shown:
            left, right = sides(line)
            assert mpmath.almosteq(left, right, rel_eps=3e-6 if single else 3e-7, abs_eps=2e-9), line
        qtbot.mouseClick(page.by_hand.copy_step, Qt.MouseButton.LeftButton)
        copied = QGuiApplication.clipboard().text().splitlines()
        for line in copied:
            left, right = sides(line)
            assert mpmath.almosteq(left, right, rel_eps=1e-6 if single else 1e-14, abs_eps=1e-7 if single else
                                   1e-15), line  # fmt: skip
        held_against_the_loss(page, how, copied, 2e-5 if single else 1e-11)


def held_against_the_loss(page: TrainingPage, how: Situation, lines: list[str], near: float) -> None:
    """The loss in the heading and each gradient in the lines are those of the loss before the step."""
    found: dict[str, mpf] = {}  # a name's first line ends with its gradient, before the last sign of equality
    before: dict[str, mpf] = {}
    for line in lines:
        name = NAME.match(line)
        assert name is not None
        found.setdefault(name[1], mpf(NUMBER.findall(line.rpartition(" = ")[0])[-1]))
        if line.startswith(f"{name[1]} = "):
            before[name[1]] = mpf(NUMBER.match(line.split(" = ")[1])[0])  # type: ignore[index]  # it is there
    told = LOSS.search(page.by_hand.heading.text())
    assert told is not None
    loss = mpf(told[1].replace("\u2212", "-"))
    assert mpmath.almosteq(loss, how.loss(*before.values()), rel_eps=max(near, 1e-8))
    for i, weight in enumerate(before):
        slope = mpmath.diff(lambda t, i=i: how.loss(*at(before, i, t)), tuple(before.values())[i])
        assert mpmath.almosteq(found[weight], slope, rel_eps=near, abs_eps=near * 1e-3), weight


def at(before: Mapping[str, mpf], place: int, other: mpf) -> list[mpf]:
    """The weights with one of them changed."""
    values = list(before.values())
    values[place] = other
    return values
