"""The live program beside a page, as tasks see it: what it is asked, what it answers, and another to open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from triptych.messages import Answer, Question


class LessonLive(QObject):
    """Holds nothing but the newest question and its answer."""

    changed = Signal()  # another question, or another answer
    wanted = Signal(object)  # a Question to be opened on the sliders
    room_wanted = Signal(str, object)  # a room, and the Question or the lines to go on with there

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opened: Question | None = None  # what was put on the sliders last
        self.question: Question | None = None
        self.answer: Answer | None = None

    def take_question(self, question: Question) -> None:
        """Follow the sliders; an answer to an earlier question counts no more."""
        self.question, self.answer = question, None
        self.changed.emit()

    def take_answer(self, answer: Answer) -> None:
        """Take a whole answer to what is asked now."""
        if self.question is None or answer.revision != self.question.revision:
            return
        if answer.fault is None and answer.part != "first":
            self.answer = answer
            self.changed.emit()

    def runs(self, program: str, dtype: str) -> bool:
        """Whether this program is the one on the sliders, in this number type."""
        now = self.question
        return now is not None and now.dtype == dtype and same_program(now.program, program)


def same_program(one: str, other: str) -> bool:
    """Whether two texts are the same lines, however they are set."""
    return in_lines(one) == in_lines(other)


def in_lines(program: str) -> str:
    """Return the program with a line for each of its statements."""
    return "\n".join(line.strip() for line in program.replace("\n", ";").split(";") if line.strip())
