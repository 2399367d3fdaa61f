"""Draws plots with matplotlib: whole backgrounds in any thread, live curves over a copy of one.

Import it in the sideline: matplotlib takes half a second, and the window must not wait for it.
"""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, MaxNLocator
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from triptych.ui.number_text import minus
from triptych.ui.plot_scene import Backdrop, Line, Mark, Moving, Scene
from triptych.ui.theme_colours import RAIL

Pixels = NDArray[np.uint8]

DPI = 100
POINT = 72 / DPI
FAR = 20.0


def draw_backdrop(want: Backdrop) -> Pixels:
    """Draw frame, grid, ticks and labels; the one slow step, about 25 ms."""
    canvas, axes = _figure(want)
    colours, small = want.theme.colours, want.theme.px("small") * POINT
    axes.set_facecolor(colours.card)
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(colours.edge)
    axes.tick_params(colors=colours.muted, labelsize=small, color=colours.edge, length=3, pad=3)
    axes.grid(visible=True, color=colours.grid, linewidth=0.8 * POINT)
    axes.set_axisbelow(True)
    if want.frame.y_low < 0 < want.frame.y_high and not want.frame.log:
        axes.axhline(0, color=colours.edge, linewidth=1.0 * POINT, zorder=0.6)
    _set_ticks(axes, want)
    if want.labelled():
        axes.set_xlabel(want.frame.x_label, color=colours.text, fontsize=want.theme.px("text") * POINT, labelpad=1)
    canvas.draw()
    return np.array(canvas.buffer_rgba(), copy=True)


def _figure(want: Backdrop) -> tuple[FigureCanvasAgg, Axes]:
    figure = Figure(figsize=(want.width / DPI, want.height / DPI), dpi=DPI * want.dpr)
    canvas = FigureCanvasAgg(figure)
    figure.set_facecolor(want.theme.colours.card)
    left, top, right, bottom = want.margins()
    w, h = want.width, want.height
    axes = figure.add_axes((left / w, 1 - bottom / h, (right - left) / w, (bottom - top) / h))
    axes.set_autoscale_on(False)
    _set_limits(axes, want)
    return canvas, axes


def _set_limits(axes: Axes, want: Backdrop) -> None:
    axes.set_xlim(want.frame.x_low, want.frame.x_high)
    axes.set_ylim(want.frame.y_low, want.frame.y_high)


def _set_ticks(axes: Axes, want: Backdrop) -> None:
    small = want.theme.px("small")
    across, up = max(2, want.width // (7 * small)), max(2, want.height // (4 * small))
    axes.xaxis.set_major_locator(MaxNLocator(across, steps=[1, 2, 5, 10]))
    axes.yaxis.set_major_locator(MaxNLocator(up, steps=[1, 2, 5, 10], integer=want.frame.log))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda v, _at: _label(v)))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda v, _at: minus(f"1e{v:.0f}") if want.frame.log else _label(v)))


def _label(value: float) -> str:
    mantissa, mark, exponent = f"{value + 0.0:.4g}".partition("e")
    return minus(f"{mantissa}e{int(exponent)}" if mark else mantissa)


class Live:
    """A figure that is never drawn whole: its artists go over a copy of a background."""

    def __init__(self, want: Backdrop, pixels: Pixels) -> None:
        self.want = want
        self._backdrop, self._layer = pixels, pixels.copy()
        self._canvas, self._axes = _figure(want)
        self._renderer = self._canvas.get_renderer()
        self._pixels: Pixels = np.asarray(self._canvas.buffer_rgba())
        self._lines: list[Line2D] = []
        self._marks: list[Line2D] = []
        self._rule = self._artist()
        self._tangent = self._artist()
        rows, columns = self._pixels.shape[:2]
        self.image = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBX8888)
        self.image.setDevicePixelRatio(want.dpr)

    def take_backdrop(self, want: Backdrop, pixels: Pixels) -> None:
        """Go on over another background of the same size."""
        self.want, self._backdrop = want, pixels
        _set_limits(self._axes, want)

    def draw_lines(self, scene: Scene) -> None:
        """Draw the curves over the background and keep the result."""
        self._pixels[:] = self._backdrop
        x = np.frombuffer(scene.x)
        used = 0
        for line in scene.lines:
            y = self._inside(np.frombuffer(line.y))
            for colour, width in self._passes(line):
                self._draw_line(used, x, y, line, colour, width)
                used += 1
        self._layer[:] = self._pixels

    def draw_moving(self, moving: Moving | None) -> None:
        """Draw what moves over the kept curves."""
        self._pixels[:] = self._layer
        if moving is None:
            return
        f = self.want.frame
        if moving.rule:
            self._stroke(self._rule, (moving.x, moving.x), (f.y_low, f.y_high), self.want.theme.colours.edge, 1.2, "-")
        if moving.slope is not None and moving.marks:
            y = moving.marks[0].y
            ends = [y + moving.slope * (end - moving.x) for end in (f.x_low, f.x_high)]
            self._stroke(self._tangent, (f.x_low, f.x_high), ends, moving.colour, 1.8, (0, (4, 2.5)))
        for place, mark in enumerate(moving.marks):
            self._draw_mark(place, moving.x, mark)

    def _passes(self, line: Line) -> list[tuple[str, float]]:
        if not line.rails:
            return [(line.colour, line.width)]
        return [(line.colour, line.width), (self.want.theme.colours.card, line.width - 2 * RAIL)]

    def _inside(self, y: NDArray[np.float64]) -> NDArray[np.float64]:
        """Far-off values stay far off, but in reach of the renderer's integers; infinities become gaps."""
        f = self.want.frame
        room = FAR * (f.y_high - f.y_low)
        return np.where(np.isfinite(y), np.clip(y, f.y_low - room, f.y_high + room), np.nan)

    def _artist(self) -> Line2D:
        line = Line2D([], [], animated=True, solid_capstyle="butt", dash_capstyle="butt")
        self._axes.add_line(line)
        return line

    def _draw_line(
        self, place: int, x: NDArray[np.float64], y: NDArray[np.float64], line: Line, colour: str, width: float
    ) -> None:
        if place == len(self._lines):
            self._lines.append(self._artist())
        style = (line.offset, line.dash) if line.dash else "-"
        self._stroke(self._lines[place], x, y, colour, width, style)

    def _stroke(self, artist: Line2D, x: object, y: object, colour: str, width: float, style: object) -> None:
        artist.set(data=(x, y), color=colour, linewidth=width * POINT, linestyle=style)
        artist.draw(self._renderer)

    def _draw_mark(self, place: int, x: float, mark: Mark) -> None:
        if place == len(self._marks):
            self._marks.append(self._artist())
        card = self.want.theme.colours.card
        artist = self._marks[place]
        artist.set(data=([x], [mark.y]), marker=mark.marker, markersize=mark.size * POINT, linestyle="none")
        artist.set(markerfacecolor=mark.colour if mark.filled else card)
        artist.set(markeredgecolor=card if mark.filled else mark.colour, markeredgewidth=1.6 * POINT)
        artist.draw(self._renderer)
