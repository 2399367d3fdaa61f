"""A function and its derivative as curves in the help: computed by the engine, drawn in the thread beside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from triptych.messages import Answer, Curves, Question, Reply
from triptych.messages.plots import Frame, Line, Scene
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.plot_data import axis_name, floats, gaps
from triptych.ui.plot_limits import calm
from triptych.ui.quiet_label import QuietLabel

HEIGHT = 17  # in small letters
SLOPE = "symbolic"
DASH = (5.0, 3.0)


class HelpCurve(QFrame):
    """Asks for its curves when it is first seen."""

    def __init__(self, question: Question, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._curves: Curves | None = None
        self.setObjectName("help-curve")
        self.setProperty("role", "card")
        self.canvas = PlotCanvas(tools.themes, tools.sideline, self)
        self.legend = QuietLabel(tools.themes, self, style="small", ink="muted", fit="wrap")
        self.legend.set_text(self.tr("The curves are being computed …"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 8, 8, 8)
        lines.setSpacing(4)
        lines.addWidget(self.legend)
        lines.addWidget(self.canvas, 1)
        tools.themes.changed.connect(self._dress)
        self._dress()
        tools.judge.ask((question,), self, self._take)

    def _dress(self) -> None:
        self.setFixedHeight(HEIGHT * self._tools.themes.theme.px("small"))
        if self._curves is not None:
            self._show(self._curves)

    def _take(self, replies: Sequence[Reply]) -> None:
        curves = next((r.curves for r in replies if isinstance(r, Answer) and r.curves is not None), None)
        if curves is None or SLOPE not in curves.gradients:
            self.legend.set_text(self.tr("The curves could not be computed."))
            return
        self._curves = curves
        self._show(curves)

    def _show(self, curves: Curves) -> None:
        theme, axis = self._tools.themes.theme, curves.axis
        x, value, slope = floats(curves.x), floats(curves.output), floats(curves.gradients[SLOPE])
        low, high = calm((value, slope), None)
        name = axis_name(axis)
        lines = (
            Line(value, theme.colours.text, 2.4),
            Line(slope, theme.column(SLOPE).colour, 2.0, DASH),
        )
        frame = Frame(axis.low, axis.high, low, high, name)
        self.canvas.show_scene(Scene(frame, x, lines, gaps=gaps(x, (value,))))
        said = self.tr("Solid: the value along {axis}. Dashed, in SymPy's colour: the derivative by {axis}.")
        self.legend.set_text(said.format(axis=name))
        self.setAccessibleName(self.legend.text())
