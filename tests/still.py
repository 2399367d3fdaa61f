"""Themes as on a system that is asked for no motion, so that no picture and no number is taken in a glow."""

from __future__ import annotations

from triptych.ui.theme import ThemeHolder


class StillThemes(ThemeHolder):
    """Nothing glows or moves by itself."""

    @property
    def still(self) -> bool:
        """Always: no test waits for a light to fade."""
        return True
