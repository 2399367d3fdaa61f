"""How far two colours differ, as WCAG 2 measures it, and which of a scheme's colours meet on the screen."""

from __future__ import annotations

from collections.abc import Iterator

from triptych.ui.theme_colours import Colours


def luminance(colour: str) -> float:
    """The relative luminance of ``#rrggbb``."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def text_pairs(colours: Colours) -> Iterator[tuple[str, str]]:
    """Every (text, background) that occurs; each must reach 4.5 : 1."""
    marks = (colours.good, colours.caution, colours.bad)
    inks = (colours.text, colours.muted, colours.accent, *marks, *colours.columns)
    for surface in (colours.window, colours.card, colours.field):
        for ink in inks:
            yield ink, surface
    yield colours.text, colours.glow
    yield colours.on_accent, colours.accent
    for mark in marks:
        yield colours.card, mark


def line_pairs(colours: Colours) -> Iterator[tuple[str, str]]:
    """Every (line, background) that carries meaning; each must reach 3 : 1."""
    for line in (colours.edge, colours.focus, colours.text, *colours.columns):
        for surface in (colours.window, colours.card):
            yield line, surface
