"""What folds when there is less room: first the plots become tabs, then the left side a drawer."""

from __future__ import annotations

from msgspec import Struct

DOCKED_FROM = 940
SIDE_BY_SIDE_FROM = 1160
SHORT_BELOW = 560
ROOMY_FROM = 780
SIDE_SHARE = 0.27
SIDE_LEAST, SIDE_MOST = 312, 400
USUAL_LINES, ROOMY_LINES, HIGH_LINE = 7, 14, 20


class Folds(Struct, frozen=True):
    """Which parts are folded, how wide the left side (or drawer) is in pixels, and whether it may breathe.

    ``lines`` are those that the editor takes where the rest leaves them: they follow from the window alone,
    so that nothing below the editor moves while one types.
    """

    tabs: bool
    drawer: bool
    palette: bool
    side_width: int
    roomy: bool = False
    lines: int = USUAL_LINES


def folds(width: int, height: int, scale: float) -> Folds:
    """Return what folds in a window of this size with type of this scale (1 to 2)."""
    wide, high = width / scale, height / scale
    side = min(max(wide * SIDE_SHARE, SIDE_LEAST), SIDE_MOST)
    drawer = wide < DOCKED_FROM
    roomy = high >= ROOMY_FROM and not drawer
    return Folds(
        tabs=wide < SIDE_BY_SIDE_FROM,
        drawer=drawer,
        palette=high < SHORT_BELOW,
        side_width=min(round(side * scale), width),
        roomy=roomy,
        lines=ROOMY_LINES + int((high - ROOMY_FROM) / HIGH_LINE) if roomy else USUAL_LINES,
    )
