"""Strokes curves with matplotlib's Agg over a copy of a background.

Import it in the sideline: matplotlib takes half a second, and the window must not wait for it.
"""

from __future__ import annotations

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.transforms import Bbox, IdentityTransform
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from triptych.messages.plots import RAIL, Line, Scene
from triptych.ui.plot_backdrop import Backdrop

DPI = 100
FAR = 20.0


class Live:
    """A background with curves over it.  Agg strokes them directly: a Line2D costs three times as much.

    Agg's red is given to it as blue, so that its pixels are those of Qt's own images and none is converted.
    """

    def __init__(self, want: Backdrop, backdrop: QImage) -> None:
        self.want = want
        rows, columns = backdrop.height(), backdrop.width()
        self._backdrop = np.array(backdrop.constBits(), dtype=np.uint8).reshape(rows, columns, 4)
        self._renderer = RendererAgg(columns, rows, DPI * want.dpr)
        self._pixels: NDArray[np.uint8] = np.asarray(self._renderer.buffer_rgba())
        self._pens: dict[tuple[object, ...], GraphicsContextBase] = {}
        self.image = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(want.dpr)

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
        pen.set_foreground(_turned(colour))
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


def _turned(colour: str) -> str:
    """The colour whose red is this one's blue."""
    red, green, blue = colour[1:3], colour[3:5], colour[5:7]
    return f"#{blue}{green}{red}"
