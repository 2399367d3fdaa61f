"""What every kind of task has in common: an answer that can be given, shown again, and judged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.course import judging
from triptych.course.judgement import Given, Judgement
from triptych.course.tasks import AnyTask
from triptych.messages import Asked, Reply
from triptych.ui.lesson_tools import LessonTools


class TaskBody(QWidget):
    """The part of a task's card in which the answer is given; each kind is a class of its own."""

    changed = Signal()  # another answer stands there
    submitted = Signal()  # judge it

    def __init__(self, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(6)

    @property
    def task(self) -> AnyTask:
        """The task that is answered here."""
        raise NotImplementedError

    @property
    def heading(self) -> str:
        """What stands above the question: what has to be done."""
        return self.tr("YOUR TURN")

    @property
    def keeps(self) -> bool:
        """Whether a judgement is about what was reached, and stays when something else stands there."""
        return False

    @property
    def holds(self) -> bool:
        """Whether the answer stands here, to be put back by an undo, and not on the sliders."""
        return True

    @property
    def check_words(self) -> str:
        """What stands on the button that has the answer judged; empty where it needs none."""
        return self.tr("Check")

    def given(self) -> Given:
        """The answer as it stands."""
        raise NotImplementedError

    def show_given(self, given: Given) -> None:
        """Let an answer stand there that was given before."""
        raise NotImplementedError

    def asked(self, given: Given) -> tuple[Asked, ...]:
        """What has to be asked before this can be judged."""
        return judging.asked(self.task, given)

    def known(self, given: Given) -> tuple[Reply, ...] | None:
        """The replies, where they are at hand already; None where they have to be asked for."""
        return None

    def looking(self) -> tuple[Asked, ...]:
        """What has to be known before anything is given."""
        return ()

    def show_look(self, replies: Sequence[Reply], tried: bool) -> None:
        """Take in what was to be known; ``tried`` says that an answer was judged before."""

    def show_judgement(self, given: Given, judgement: Judgement, replies: Sequence[Reply]) -> None:
        """Mark what was found about the answer; ``replies`` are empty where it was judged earlier."""

    def take_focus(self) -> None:
        """Give the keyboard to where the answer is given."""
