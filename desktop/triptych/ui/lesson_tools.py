"""What every part of a lesson's page is made with."""

from __future__ import annotations

from dataclasses import dataclass

from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter


@dataclass(frozen=True)
class LessonTools:
    """The looks, who typesets, and the thread beside the window's."""

    themes: ThemeHolder
    typesetter: Typesetter
    sideline: Sideline
