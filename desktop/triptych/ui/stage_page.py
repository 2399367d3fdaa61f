"""What every page of the Perceptron room's stage is: a card that follows the desk and its answers."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from triptych.messages import Answer
from triptych.ui.card import Card
from triptych.ui.desk import Desk
from triptych.ui.stage_corner import StageCorner


class StagePage(Card):
    """One page; ``tall`` ones take the plots' place too while they are in front."""

    tall: ClassVar[bool] = False

    @property
    def control(self) -> QWidget | None:
        """What the head holds, if it may stand beside the tabs."""
        return None

    def lift(self, corner: StageCorner | None) -> None:
        """Let the head stand in this corner beside the tabs, or in the card again."""

    def show_desk(self, desk: Desk) -> None:
        """Follow what lies on the desk; called for pages in front, and when one comes to the front."""
        raise NotImplementedError

    def leave(self) -> None:
        """Leave nothing behind, such as a process: the window closes."""

    def show_answer(self, answer: Answer) -> None:
        """Show an answer, in front or not, so that a page is never behind when it comes to the front."""
        raise NotImplementedError
