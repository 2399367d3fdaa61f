"""The colours of each scheme, in one table."""

from __future__ import annotations

from msgspec import Struct

from triptych.messages.plots import Inks

COLUMNS = ("symbolic", "by_hand", "autograd")


class ColumnLook(Struct, frozen=True):
    """How one column is told from the others, with and without colour."""

    dash: tuple[float, ...]
    width: float
    marker: str
    offset: float = 0.0
    colour: str = ""


class Colours(Struct, frozen=True):
    """One scheme: surfaces, text, lines, the three columns' colours, and the marks of a verdict."""

    window: str
    card: str
    field: str
    text: str
    muted: str
    faint: str
    grid: str
    edge: str
    accent: str
    on_accent: str
    focus: str
    glow: str
    good: str
    caution: str
    bad: str
    columns: tuple[str, str, str]

    @property
    def inks(self) -> Inks:
        """What a plot on paper needs of it."""
        return Inks(self.card, self.edge, self.text, self.grid)


# Okabe and Ito's blue, vermilion and reddish purple, each moved in lightness until it can be read as
# text on its scheme and still be told from the other two with any of the three colour deficiencies.
PALETTES = {
    "light": Colours(
        window="#f3f4f7", card="#ffffff", field="#f8f9fb", text="#1b2130", muted="#596173", faint="#dde1e8",
        grid="#e6e9ee",
        edge="#7d8595", accent="#1d4ed8", on_accent="#ffffff", focus="#1d4ed8", glow="#fff0c2",
        good="#187244", caution="#8a5a00", bad="#b3261e", columns=("#006cab", "#b34700", "#8b2a6f"),
    ),
    "dark": Colours(
        window="#13161c", card="#1c2029", field="#171b22", text="#e8ebf1", muted="#a4adbd", faint="#313745",
        grid="#2b313c",
        edge="#7f899b", accent="#8ab4ff", on_accent="#10141b", focus="#8ab4ff", glow="#4a3f14",
        good="#67d19d", caution="#f2c14e", bad="#ff9a90", columns=("#56b4e9", "#ee8a4a", "#f0c3e4"),
    ),
    "contrast": Colours(
        window="#000000", card="#000000", field="#000000", text="#ffffff", muted="#ffffff", faint="#ffffff",
        grid="#4a4a4a",
        edge="#ffffff", accent="#ffe94a", on_accent="#000000", focus="#ffe94a", glow="#4d3d00",
        good="#5cff9d", caution="#ffd24a", bad="#ffaaa0", columns=("#6cc8ff", "#ffa763", "#ffcdf2"),
    ),
}  # fmt: skip

# A pair of rails, dashes between them, and shorter dashes in those dashes' gaps: where the three curves
# coincide, all three are seen.  Dashes and offset are in widths of the line.
STROKES = (
    ColumnLook((), 7.6, "o"),
    ColumnLook((3.0, 3.0), 2.6, "s"),
    ColumnLook((2.0, 4.0), 2.6, "^", 2.5),
    ColumnLook((5.0, 2.0, 1.0, 2.0), 1.6, "D"),
)
