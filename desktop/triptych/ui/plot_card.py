"""What both plots have in common: a card with a canvas that shows curves along one input."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from triptych.messages import Answer, Axis, Curves
from triptych.messages.plots import Frame, Line, Moving, Scene, Shot
from triptych.ui.card import Card
from triptych.ui.decimals import is_comma
from triptych.ui.knob import Leaf
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.plot_data import at, axis_name, floats, gaps
from triptych.ui.plot_limits import Limits, calm
from triptych.ui.sideline import Sideline
from triptych.ui.stretches import Stretches
from triptych.ui.theme import Theme, ThemeHolder

if TYPE_CHECKING:
    from triptych.ui.plot_numbers import Numbers

LEAST = 13  # heights of the small type: below this a curve looks flat


class Standing(NamedTuple):
    """What stays while only the point moves, and what it was made of."""

    curves: Curves
    theme: Theme
    log: bool
    scene: Scene


class PlotCard(Card):
    """Keeps the lines for as long as the curves stand; only what moves is made anew at each step."""

    log = False

    def __init__(
        self, theme_holder: ThemeHolder, sideline: Sideline, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_holder, " ", parent)
        self.setObjectName(name)
        self.canvas = PlotCanvas(theme_holder, sideline, self)
        self.canvas.setObjectName(f"{name}-canvas")
        self.canvas.least = LEAST
        self.canvas.tell_by(self.numbers)
        self.body.addWidget(self.canvas, 1)
        self._answer: Answer | None = None
        self._standing: Standing | None = None
        self._limits: dict[bool, Limits] = {}
        self._stretches: Mapping[Leaf, Stretches] = {}
        theme_holder.changed.connect(self.show_again)

    @property
    def settled(self) -> bool:
        """Whether the background on the screen belongs to what is shown."""
        return self._answer is None or self.canvas.settled

    @property
    def standing(self) -> Scene | None:
        """What stays while only the point moves."""
        return self._standing.scene if self._standing is not None else None

    def fold(self, tabbed: bool) -> None:
        """Behind a tab, which has the title, the canvas gets the title's room."""
        self.show_title(not tabbed)

    def show_answer(self, answer: Answer, curves: Curves | None) -> None:
        """Show the newest curves with the answer's point on them."""
        if curves is None or not answer.gradients:
            return
        if self._answer is None or answer.program != self._answer.program:
            self._limits.clear()
        self._answer = answer
        self._show(answer, curves)

    def show_again(self) -> None:
        """Show the same once more, after a choice or in another theme."""
        if self._answer is not None and self._standing is not None:
            self._show(self._answer, self._standing.curves)

    def show_stretches(self, found: Mapping[Leaf, Stretches]) -> None:
        """Mark where steps break down along the axis, if it is one of these."""
        before, self._stretches = self._stretches, found
        axis = self._standing.curves.axis if self._standing is not None else None
        leaf = Leaf(axis.name, axis.index, axis.width) if axis is not None else None
        if leaf is not None and before.get(leaf) != found.get(leaf):
            self.show_again()

    def lines(self, curves: Curves, theme: Theme) -> tuple[Line, ...]:
        """Return the curves to draw; a subclass's own work."""
        raise NotImplementedError

    def curves_named(self) -> Sequence[tuple[str, Sequence[float], float | None]]:
        """Return what is drawn by the names that people know, and what it is now; a subclass's own work."""
        raise NotImplementedError

    def numbers(self) -> Numbers | None:
        """Return what is drawn as a table has it."""
        from triptych.ui.plot_numbers import Curve, Numbers  # noqa: PLC0415 -- only where somebody wants it

        standing, scene = self._standing, self.canvas.scene
        if standing is None or scene is None:
            return None
        curves = tuple(Curve(*named) for named in self.curves_named())
        here = scene.moving.x if scene.moving is not None else None
        return Numbers(self.title(), axis_name(standing.curves.axis), standing.scene.x, curves, here)

    def moving(self, answer: Answer, axis: Axis, x: float, theme: Theme) -> Moving:
        """Return what follows the slider; a subclass's own work."""
        raise NotImplementedError

    def describe(self, answer: Answer, scene: Scene, axis: Axis) -> str:
        """Name the card for what it shows, and return that in words."""
        raise NotImplementedError

    def limits(self, values: Sequence[array[float]], before: Limits | None) -> Limits:
        """Return the limits of the upright axis."""
        return calm(values, before)

    def gap_curves(self, curves: Curves) -> list[array[float]]:
        """Return the curves whose gaps are hatched."""
        return [floats(curves.output)]

    def names(self, curves: Curves) -> tuple[str, ...]:
        """Return what each line is called, where a key has to tell them apart."""
        return ()

    def y_label(self, answer: Answer, axis: Axis) -> str:
        """Return the name of the upright axis; a subclass's own work."""
        raise NotImplementedError

    def shot(self, theme: Theme) -> Shot | None:
        """Return what is shown, for a file and in this theme; None while there is nothing."""
        kept, answer = self._standing, self._answer
        if kept is None or answer is None:
            return None
        curves, axis = kept.curves, kept.curves.axis
        x = at(answer.point.get(axis.name), axis.index)
        moving = None if x is None else self.moving(answer, axis, x, theme)
        scene = Scene(kept.scene.frame, kept.scene.x, self.lines(curves, theme), moving, kept.scene.gaps)
        label, words = self.y_label(answer, axis), self.canvas.accessibleDescription()
        inks, names = theme.colours.inks, self.names(curves)
        return Shot(self.title(), label, scene, inks, names, words, comma=is_comma())

    def _show(self, answer: Answer, curves: Curves) -> None:
        axis, theme = curves.axis, self.themes.theme
        standing = self._stand(curves, theme)
        x = at(answer.point.get(axis.name), axis.index)
        moving = None if x is None else self.moving(answer, axis, x, theme)
        scene = Scene(standing.frame, standing.x, standing.lines, moving, standing.gaps)
        self.canvas.show_scene(scene)
        found = self._stretches.get(Leaf(axis.name, axis.index, axis.width))
        self.canvas.show_stretches(found)
        words = "; ".join([self.describe(answer, scene, axis), *(found.words if found is not None else ())])
        if words != self.canvas.accessibleDescription():
            self.canvas.told = words
        if self.title() != self.canvas.accessibleName():
            self.canvas.setAccessibleName(self.title())

    def accessibleDescription(self) -> str:
        """What the canvas shows, in words; made when somebody asks, as readers are not told of each step."""
        return self.canvas.accessibleDescription()

    def _stand(self, curves: Curves, theme: Theme) -> Scene:
        kept = self._standing
        if kept is None or kept.curves is not curves or kept.theme != theme or kept.log != self.log:
            lines = self.lines(curves, theme)
            limits = self.limits([line.y for line in lines], self._limits.get(self.log))
            self._limits[self.log] = limits
            frame = Frame(*_across(curves.axis), *limits, axis_name(curves.axis), self.log)
            x = floats(curves.x)
            scene = Scene(frame, x, lines, None, gaps(x, self.gap_curves(curves)))
            kept = Standing(curves, theme, self.log, scene)
            self._standing = kept
        return kept.scene


def _across(axis: Axis) -> Limits:
    """The axis from end to end, with a little air so that a point at an end is seen whole."""
    air = 0.02 * (axis.high - axis.low) or 1.0
    return axis.low - air, axis.high + air
