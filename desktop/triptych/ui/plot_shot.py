"""A plot as it is to be drawn for a file: what it shows, its names, and the theme in which it is seen."""

from __future__ import annotations

from msgspec import Struct

from triptych.ui.plot_scene import Scene
from triptych.ui.theme import Theme

WIDTH, HEIGHT = 640, 400


class Shot(Struct, frozen=True):
    """``names`` has a name for each of the scene's lines, where they are told apart by a key."""

    title: str
    y_label: str
    scene: Scene
    theme: Theme
    names: tuple[str, ...] = ()
    words: str = ""
    width: int = WIDTH
    height: int = HEIGHT
