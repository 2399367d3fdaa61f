"""Draws plots with matplotlib: whole backgrounds in any thread, live curves over a copy of one.

Import it in the sideline: matplotlib takes half a second, and the window must not wait for it.
"""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.path import Path
from matplotlib.ticker import FuncFormatter, MaxNLocator
from matplotlib.transforms import Bbox, IdentityTransform
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from triptych.ui.number_text import minus
from triptych.ui.plot_scene import Backdrop, Line, Scene
from triptych.ui.theme_colours import RAIL

Pixels = NDArray[np.uint8]

DPI = 100
POINT = 72 / DPI
FAR = 20.0


def draw_backdrop(want: Backdrop) -> Pixels:
    """Draw frame, grid, ticks and labels; the one slow step, some 25 ms."""
    canvas, axes = _figure(want)
    colours, small = want.theme.colours, want.theme.px("small") * POINT
    axes.set_facecolor(colours.card)
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(colours.edge)
    axes.tick_params(labelcolor=colours.muted, labelsize=small, color=colours.edge, length=3, pad=3)
    axes.grid(visible=True, color=colours.grid, linewidth=POINT)
    axes.set_axisbelow(True)
    if want.frame.y_low < 0 < want.frame.y_high and not want.frame.log:
        axes.axhline(0, color=colours.edge, linewidth=POINT, zorder=0.6)
    _set_ticks(axes, want)
    if want.labelled():
        text = want.theme.px("text") * POINT
        axes.set_xlabel(want.frame.x_label, color=colours.text, fontsize=text, labelpad=1)
        axes.xaxis.label.set_parse_math(False)
    canvas.draw()
    return np.array(canvas.buffer_rgba(), copy=True)


def _figure(want: Backdrop) -> tuple[FigureCanvasAgg, Axes]:
    figure = Figure(figsize=(want.width / DPI, want.height / DPI), dpi=DPI * want.dpr)
    canvas = FigureCanvasAgg(figure)
    figure.set_facecolor(want.theme.colours.card)
    left, top, right, bottom = want.margins
    w, h = want.width, want.height
    axes = figure.add_axes((left / w, 1 - bottom / h, (right - left) / w, (bottom - top) / h))
    axes.set_xlim(want.frame.x_low, want.frame.x_high)
    axes.set_ylim(want.frame.y_low, want.frame.y_high)
    return canvas, axes


def _set_ticks(axes: Axes, want: Backdrop) -> None:
    small = want.theme.px("small")
    across, up = max(2, want.width // (7 * small)), max(2, want.height // (4 * small))
    axes.xaxis.set_major_locator(MaxNLocator(across, steps=[1, 2, 5, 10], integer=want.frame.log_x))
    axes.yaxis.set_major_locator(MaxNLocator(up, steps=[1, 2, 5, 10], integer=want.frame.log))
    across_label = _power if want.frame.log_x else _label
    axes.xaxis.set_major_formatter(FuncFormatter(lambda v, _at: across_label(v)))
    up_label = _power if want.frame.log else _label
    axes.yaxis.set_major_formatter(FuncFormatter(lambda v, _at: up_label(v)))


def _power(value: float) -> str:
    return minus(f"1e{value:.0f}")


def _label(value: float) -> str:
    mantissa, mark, exponent = f"{value + 0.0:.4g}".partition("e")
    return minus(f"{mantissa}e{int(exponent)}" if mark else mantissa)


class Live:
    """A background with curves over it.  Agg strokes them directly: a Line2D costs three times as much."""

    def __init__(self, want: Backdrop, pixels: Pixels) -> None:
        self.want = want
        rows, columns = pixels.shape[:2]
        self._backdrop = pixels
        self._renderer = RendererAgg(columns, rows, DPI * want.dpr)
        self._pixels: Pixels = np.asarray(self._renderer.buffer_rgba())
        self._pens: dict[tuple[object, ...], GraphicsContextBase] = {}
        self.image = QImage()

    def draw_lines(self, scene: Scene) -> None:
        """Draw the curves over a copy of the background."""
        self._pixels[:] = self._backdrop
        points = np.empty((len(scene.x), 2))
        points[:, 0] = self._across(np.frombuffer(scene.x))
        for line in scene.lines:
            points[:, 1] = self._up(np.frombuffer(line.y))
            path = Path(points)
            self._stroke(path, line, line.colour, line.width)
            if line.rails:
                self._stroke(path, line, self.want.theme.colours.card, line.width - 2 * RAIL)
        rows, columns = self._pixels.shape[:2]
        raw = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBX8888)
        self.image = raw.convertToFormat(QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(self.want.dpr)

    def _across(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        left, _, right, _ = self.want.margins
        f = self.want.frame
        inside: NDArray[np.float64] = (x - f.x_low) / (f.x_high - f.x_low)
        return (left + inside * (right - left)) * self.want.dpr

    def _up(self, y: NDArray[np.float64]) -> NDArray[np.float64]:
        """Far-off values stay far off, but in reach of the renderer's integers; infinities become gaps."""
        _, top, _, bottom = self.want.margins
        f = self.want.frame
        with np.errstate(over="ignore"):  # the largest numbers, in limits that were meant for others
            inside = np.clip((y - f.y_low) / (f.y_high - f.y_low), -FAR, FAR)
        height = self.want.height - bottom + inside * (bottom - top)
        return np.where(np.isfinite(y), height, np.nan) * self.want.dpr

    def _stroke(self, path: Path, line: Line, colour: str, width: float) -> None:
        key = (line.dash, line.offset, colour, width)
        if key not in self._pens:
            self._pens[key] = self._pen(line, colour, width * self.want.dpr)
        self._renderer.draw_path(self._pens[key], path, IdentityTransform())

    def _pen(self, line: Line, colour: str, thick: float) -> GraphicsContextBase:
        pen = self._renderer.new_gc()
        pen.set_linewidth(thick)
        pen.set_foreground(colour)
        pen.set_joinstyle("round")
        pen.set_capstyle("butt")
        if line.dash:
            pen.set_dashes(line.offset * thick, [part * thick for part in line.dash])
        pen.set_clip_rectangle(self._inside())
        return pen

    def _inside(self) -> Bbox:
        left, top, right, bottom = (edge * self.want.dpr for edge in self.want.margins)
        height = self.want.height * self.want.dpr
        return Bbox.from_extents(left, height - bottom, right, height - top)
