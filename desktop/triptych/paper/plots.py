"""Draws a plot for a file, with axes' names and key: PNG, SVG or PDF, by matplotlib, in any thread."""

from __future__ import annotations

import io
import math
from array import array
from collections.abc import Sequence

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import get_font_names
from matplotlib.legend_handler import HandlerTuple
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.ticker import FuncFormatter, MaxNLocator

from triptych.messages.plots import RAIL, Line, Moving, Shot
from triptych.paper.words import Numbers, name, power, title

DPI = 100
POINT = 72 / DPI
NAME, TITLE = 10, 11  # type in points
INSIDE = 0.8  # of the width and the height, that the axes have at least
FINE = 2  # pixels of a PNG for each of the screen's
MARKERS = {"o": "o", "s": "s", "^": "^", "D": "D"}
FAR = 20.0
KEY = 15  # points that a row of the key takes
ACROSS, SAMPLE = 72, 8  # signs that fit beside each other, and those whose place a line takes
OWN_FONT = "DejaVu Sans"  # of matplotlib; it has Arabic, and no Devanagari
DEVANAGARI = (
    "Nirmala UI", "Mangal", "Kohinoor Devanagari", "Devanagari MT", "Noto Sans Devanagari",
    "Lohit Devanagari", "FreeSans",
)  # fmt: skip


def drawn(shot: Shot, kind: str) -> bytes:
    """Return the file's bytes; ``kind`` is "png", "svg" or "pdf"."""
    with mpl.rc_context({"svg.fonttype": "path", "svg.hashsalt": shot.title, "pdf.fonttype": 42}):
        data = io.BytesIO()
        about = {"Title": shot.title, "Description": shot.words} if kind == "svg" else {"Title": shot.title}
        dates = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}.get(kind, {})
        figure(shot).savefig(data, format=kind, dpi=DPI * FINE, metadata={**about, **dates})
    return data.getvalue()


def figure(shot: Shot) -> Figure:
    """Return the plot, ready to be drawn at 1/100 inch a pixel."""
    made = Figure(figsize=(shot.width / DPI, shot.height / DPI), dpi=DPI, layout="constrained")
    made.set_facecolor(shot.inks.card)
    axes = made.add_subplot()
    _dress(axes, shot)
    _draw(axes, shot)
    return made


def _dress(axes: Axes, shot: Shot) -> None:
    colours, frame = shot.inks, shot.scene.frame
    axes.set_facecolor(colours.card)
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(colours.edge)
    axes.tick_params(labelcolor=colours.text, color=colours.edge, labelsize=9)
    axes.grid(visible=True, color=colours.grid, linewidth=POINT)
    axes.set_axisbelow(True)
    axes.set_xlim(frame.x_low, frame.x_high)
    axes.set_ylim(frame.y_low, frame.y_high)
    for axis, is_log in ((axes.xaxis, frame.log_x), (axes.yaxis, frame.log)):
        if is_log:
            axis.set_major_locator(MaxNLocator(integer=True))  # between two powers no number would be true
        axis.set_major_formatter(FuncFormatter(power) if is_log else Numbers(comma=shot.comma))
    above = 10 + KEY * _rows(shot.names)
    wide, high = INSIDE * POINT * shot.width, INSIDE * POINT * shot.height
    for text in (
        axes.set_xlabel(name(frame.x_label, NAME, wide), color=colours.text, fontsize=NAME),
        axes.set_ylabel(name(shot.y_label, NAME, high), color=colours.text, fontsize=NAME),
        axes.set_title(
            title(shot.title, TITLE, wide), color=colours.text, fontsize=TITLE, loc="left", pad=above
        ),
    ):
        _write(text)


def _write(text: Text) -> None:
    """Take a text letter by letter; what matplotlib's own font lacks comes from one of the system's."""
    text.set_parse_math(False)
    if any("\u0900" <= sign <= "\u097f" for sign in text.get_text()):
        here = set(get_font_names())
        text.set_fontfamily([OWN_FONT, *(font for font in DEVANAGARI if font in here)])


def _rows(names: Sequence[str]) -> int:
    """How many rows the key takes."""
    return math.ceil(sum(len(told) + SAMPLE for told in names) / ACROSS)


def _draw(axes: Axes, shot: Shot) -> None:
    scene, colours = shot.scene, shot.inks
    if scene.frame.y_low < 0 < scene.frame.y_high and not scene.frame.log:
        axes.axhline(0, color=colours.edge, linewidth=POINT, zorder=0.6)
    for low, high in scene.gaps:
        axes.axvspan(low, high, facecolor="none", edgecolor=colours.edge, hatch="///", linewidth=0)
    handles = [_line(axes, scene.x, line, shot) for line in scene.lines]
    if scene.moving is not None:
        _moving(axes, scene.moving, shot)
    if shot.names and handles:
        across = math.ceil(len(handles) / _rows(shot.names))
        legend = axes.legend(
            handles, shot.names, loc="lower left", bbox_to_anchor=(0, 1.0), ncols=across, frameon=False,
            borderaxespad=0.45, borderpad=0, handlelength=3.4, fontsize=9, labelcolor=colours.text,
            handler_map={tuple: HandlerTuple(ndivide=1, pad=0)},
        )  # fmt: skip
        for text in legend.get_texts():
            _write(text)


def _line(axes: Axes, x: array[float], line: Line, shot: Shot) -> tuple[Line2D, ...]:
    frame = shot.scene.frame
    span = FAR * (frame.y_high - frame.y_low)
    low, high = frame.y_low - span, frame.y_high + span
    y = [min(max(value, low), high) if math.isfinite(value) else math.nan for value in line.y]
    style = (line.offset, line.dash) if line.dash else "solid"
    parts = axes.plot(
        x, y, color=line.colour, linewidth=line.width * POINT, linestyle=style, dash_capstyle="butt"
    )
    if line.rails:
        inside = (line.width - 2 * RAIL) * POINT
        parts += axes.plot(x, y, color=shot.inks.card, linewidth=inside)
    return tuple(parts)


def _moving(axes: Axes, moving: Moving, shot: Shot) -> None:
    colours = shot.inks
    if moving.rule:
        axes.axvline(moving.x, color=colours.edge, linewidth=1.2 * POINT)
    if moving.slope is not None and moving.marks and math.isfinite(moving.slope):
        at = (moving.x, moving.marks[0].y)
        axes.axline(at, slope=moving.slope, color=moving.colour, linewidth=2 * POINT, linestyle=(0, (4, 3)))
    for mark in moving.marks:
        x = moving.x if mark.x is None else mark.x
        face, edge = (mark.colour, colours.card) if mark.filled else (colours.card, mark.colour)
        axes.plot(
            x, mark.y, marker=MARKERS.get(mark.marker, "o"), markersize=mark.size * POINT,
            markerfacecolor=face, markeredgecolor=edge, markeredgewidth=1.6 * POINT, linestyle="none",
            zorder=3,
        )  # fmt: skip
