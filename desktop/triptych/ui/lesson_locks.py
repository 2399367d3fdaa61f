"""What the open lesson hides and locks, wherever it is seen: in its own room and in every other."""

from __future__ import annotations

from PySide6.QtCore import QObject

from triptych.course.lesson import Header
from triptych.ui.around import Around
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.notice_bar import Act
from triptych.ui.rooms import LESSONS


class LessonLocks(QObject):
    """A lesson is open until its list, or another lesson, is shown in its place."""

    def __init__(self, room: LessonsRoom, around: Around) -> None:
        super().__init__(room)
        self._room, self._around = room, around
        self._said = ""

    @property
    def header(self) -> Header | None:
        """What holds now; None where no lesson is open."""
        lesson = self._room.lesson
        return lesson.header if lesson is not None and not self._room.shows_contents else None

    @property
    def hidden(self) -> frozenset[str]:
        """The names of the parts that are not shown."""
        return frozenset(self.header.hidden if self.header is not None else ())

    @property
    def locked(self) -> frozenset[str]:
        """The names of the parts that nobody may change."""
        return frozenset(self.header.locked if self.header is not None else ())

    def obey(self) -> None:
        """Hide and lock what the open lesson's header says; without a lesson, all is as it was."""
        self._around.view.obey(self.hidden, self.locked)
        self._around.bar.obey(self.hidden, self.locked)

    def remind(self, room: str) -> None:
        """Say in another room why something is hidden or locked there, and how that ends."""
        if room == LESSONS or not self.hidden | self.locked:
            self._put_away()
            return
        header = self.header
        said = self.tr("The lesson “{title}” is open. What it hides or locks stays so in this room.")
        self._said = said.format(title=header.title if header is not None else "")
        acts = [Act("lesson-back", self.tr("Back to the lesson"), lambda: self._around.rooms.open(LESSONS))]
        if "rooms" not in self.hidden | self.locked:
            acts.append(Act("lesson-close", self.tr("Close the lesson"), self._close))
        self._around.notice().tell(self._said, acts=acts)

    def _put_away(self) -> None:
        """Take the sentence away, unless another one stands there by now."""
        if self._said and self._around.notice().sentence.text() == self._said:
            self._around.notice().put_news_away()
        self._said = ""

    def _close(self) -> None:
        self._room.show_contents(True)
        self.obey()
