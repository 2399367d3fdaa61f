"""How a report looks on paper: its type, its colours and its distances."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont

from triptych.paper.families import MONO, SANS

DPI = 1200  # fine enough for whole dots
MM = DPI / 25.4
PX = DPI / 96  # a CSS pixel's dots, in which formulas and plots are measured

INK, MUTED, LINE, SOFT = (QColor(name) for name in ("#1a1c20", "#565c66", "#c9cdd4", "#f4f5f7"))
FORMULA_SCALE = 0.95
PICTURE_WIDTH = 560 * PX
LOWEST = 0.7  # of a plot's height: so low may it be for standing beside its fellow
CELL = 1.1 * MM
RULE = 0.2 * MM


class Look(NamedTuple):
    """How letters look: their size in points, and how far lines are apart."""

    points: float
    mono: bool = False
    bold: bool = False
    muted: bool = False
    spacing: float = 1.15

    def font(self) -> QFont:
        """Return the font."""
        made = QFont()
        made.setFamilies(MONO if self.mono else SANS)
        if self.mono:
            made.setStyleHint(QFont.StyleHint.Monospace)
        made.setPointSizeF(self.points)
        made.setWeight(QFont.Weight.DemiBold if self.bold else QFont.Weight.Normal)
        return made

    def ink(self) -> QColor:
        """Return the colour."""
        return MUTED if self.muted else INK


HEADINGS = {1: Look(18.0, bold=True), 2: Look(13.0, bold=True), 3: Look(11.0, bold=True)}
ABOVE = {1: 0.0, 2: 7.5 * MM, 3: 4.5 * MM}  # a heading's distance from what stands before it
BELOW = {1: 4.0 * MM, 2: 2.5 * MM, 3: 1.5 * MM}
TEXT = Look(10.0, spacing=1.2)
NOTE = Look(9.0, muted=True)
CELLS, NUMBERS, HEAD = Look(9.0), Look(8.5, mono=True), Look(9.0, bold=True)
CODE = Look(8.5, mono=True, spacing=1.25)
FOOT = Look(7.5, muted=True)
