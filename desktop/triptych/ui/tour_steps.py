"""The six steps of the tour: what each speaks of, what is to be done there, and how one sees that it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from triptych.ui.around import Around
from triptych.ui.decimals import as_chosen
from triptych.ui.input_row import InputRow
from triptych.ui.knob import Leaf
from triptych.ui.rooms import EXPRESSION, LESSONS, PERCEPTRON

Holds = Callable[[], bool]
X = Leaf("x")
PREDICTED_AT, NEAR = 1.0, 0.005
NEGATIVE, POSITIVE = "negative", "positive"


@dataclass(frozen=True)
class Step:
    """``begin`` prepares the step and returns what tells that it was done; ``told`` is said then.

    ``places`` are the widgets that it may speak of, of which the first in sight is ringed; ``spared`` are
    those that its card should not cover either.
    """

    title: str
    text: str
    told: Callable[[str], str]
    begin: Callable[[], Holds]
    places: Callable[[], tuple[QWidget | None, ...]]
    spared: Callable[[], tuple[QWidget, ...]]
    room: str = EXPRESSION
    choices: tuple[tuple[str, str], ...] = ()
    after_choice: str = ""


class TourSteps(QObject):
    """Writes the steps for one window."""

    def __init__(self, ground: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground

    def all(self) -> tuple[Step, ...]:
        """Return the steps in their order."""
        return self._drag(), self._predict(), self._why(), self._write(), self._room(), self._lessons()

    def _drag(self) -> Step:
        return Step(
            title=self.tr("Drag x"),
            text=self.tr(
                "This program is z = sin(x²), and x stands at 3. Drag the slider, or press the arrow keys "
                "on it, and watch the three columns."
            ),
            told=lambda _chosen: self.tr(
                "SymPy, the chain rule by hand and PyTorch each found the slope dz/dx anew, and the curves "
                "show where you are."
            ),
            begin=self._moved,
            places=self._sliders,
            spared=self._columns,
        )

    def _predict(self) -> Step:
        return Step(
            title=self.tr("Predict, then look"),
            text=self.tr(
                "At x = 1, is the slope of z = sin(x²) negative or positive? Say it before you look."
            ),
            choices=((NEGATIVE, self.tr("Negative")), (POSITIVE, self.tr("Positive"))),
            after_choice=self.tr("Now bring x to 1: type it into the box beside the slider, or drag."),
            told=self._outcome,
            begin=self._at_the_point,
            places=self._sliders,
            spared=self._columns,
        )

    def _why(self) -> Step:
        return Step(
            title=self.tr("Ask why"),
            text=self.tr(
                "This line says whether the three agree, and how exactly. Computers round, so they hardly "
                "ever agree to the last digit. Press the button at its end to see where the digits go."
            ),
            told=lambda _chosen: self.tr(
                "Every step is held against the same step at 50 digits. When the three really differ, this "
                "is where it says who is right, and why."
            ),
            begin=self._asked_why,
            places=lambda: (self._ground.showing.verdict.why,),
            spared=lambda: (self._ground.showing.verdict, *self._columns()),
        )

    def _write(self) -> Step:
        return Step(
            title=self.tr("Type your own"),
            text=self.tr(
                "Any function will do. Change sin to exp here, or type one of your own, such as x^3 - 2x."
            ),
            told=lambda _chosen: self.tr(
                "It was read while you typed. Every name that you use and do not define gets a slider."
            ),
            begin=self._wrote,
            places=lambda: (self._ground.asking.expression.editor, self._ground.bar.drawer),
            spared=lambda: (self._ground.asking.understood, self._ground.asking.inputs, *self._columns()),
        )

    def _room(self) -> Step:
        return Step(
            title=self.tr("Change the room"),
            text=self.tr("Go into the Perceptron room: press its button, or Ctrl+2."),
            told=lambda _chosen: self.tr(
                "One neuron, its loss and the whole chain of slopes between them, with data to train it on. "
                "The Tape lab beside it runs PyTorch line by line."
            ),
            begin=lambda: lambda: self._ground.rooms.room == PERCEPTRON,
            places=lambda: (self._ground.bar.room_button(PERCEPTRON),),
            spared=lambda: (self._ground.bar, self._ground.asking, *self._stage()),
        )

    def _lessons(self) -> Step:
        return Step(
            title=self.tr("Begin to learn"),
            text=self.tr(
                "Lessons take you from the slope of a curve to training a neuron, and check each step of "
                "yours. Open their room: press its button, or Ctrl+4."
            ),
            told=lambda _chosen: self.tr(
                "Choose the first one, or any other; what you solve is kept on this machine only. That was "
                "the tour: you find it again in the menu (Ctrl+M)."
            ),
            begin=lambda: lambda: self._ground.rooms.room == LESSONS,
            places=lambda: (self._ground.bar.room_button(LESSONS),),
            spared=lambda: (self._ground.bar, self._ground.asking, *self._columns()),
            room=PERCEPTRON,
        )

    def _sliders(self) -> tuple[QWidget | None, ...]:
        """The row of x, wherever it stands."""
        ground = self._ground
        rows = (ground.asking.inputs, ground.view.strip)
        return tuple(row for panel in rows for row in panel.findChildren(InputRow) if row.leaf == X)

    def _columns(self) -> tuple[QWidget, ...]:
        return self._ground.showing.columns

    def _stage(self) -> tuple[QWidget, ...]:
        stage = self._ground.showing.stage
        return () if stage is None else (stage,)

    def _moved(self) -> Holds:
        start = self._ground.bench.desk.point
        return lambda: self._ground.bench.desk.point != start

    def _at_the_point(self) -> Holds:
        def holds() -> bool:
            answer = self._ground.showing.shown
            here = self._ground.bench.desk.point, {} if answer is None else answer.point
            found = [point.get(X.name) for point in here]
            near = all(isinstance(x, float) and abs(x - PREDICTED_AT) < NEAR for x in found)
            return near and self._slope() is not None

        return holds

    def _slope(self) -> float | None:
        """The slope by x that is shown, None while there is none."""
        answer = self._ground.showing.shown
        rows = () if answer is None else answer.gradients
        values = [row.columns["symbolic"].value for row in rows if row.wrt == X.name]
        return values[0] if values and isinstance(values[0], float) else None

    def _outcome(self, chosen: str) -> str:
        slope = self._slope() or 0.0
        is_right = chosen == (NEGATIVE if slope < 0 else POSITIVE)
        said = (
            self.tr("You were right: dz/dx is {slope} there. The curve goes up.")
            if is_right
            else self.tr("Now look: dz/dx is {slope} there, so it is positive. The curve goes up.")
        )
        return said.format(slope=as_chosen(f"{slope:.4f}"))

    def _asked_why(self) -> Holds:
        self._ground.showing.bring_plots()
        return self._ground.showing.verdict.why.isChecked

    def _wrote(self) -> Holds:
        self._ground.showing.bring_plots()
        if not self._ground.asking.expression.editor.isVisible():
            self._ground.view.toggle_drawer()
        before = self._ground.bench.desk.text

        def holds() -> bool:
            desk = self._ground.bench.desk
            return not desk.stale and desk.text.split() != before.split()

        return holds
