"""Plays lessons that are being written, block by block beside the window, and holds what does not hold."""

from __future__ import annotations

from collections import deque
from functools import partial

from PySide6.QtCore import QObject, Signal

from triptych.course.blocks import Block
from triptych.course.course import Course, Found
from triptych.course.playing import key, playable, replayed
from triptych.messages import Asked, Failed, Fault, Reply
from triptych.ui.lesson_examiner import LessonExaminer
from triptych.ui.sideline import Sideline

MOST_KEPT = 2_000  # replies; a course of 25 lessons needs some seven hundred


class LessonCheck(QObject):
    """The playing runs in the sideline, from replies that are kept: a block that stays asks nothing again."""

    changed = Signal()

    def __init__(self, examiner: LessonExaminer, sideline: Sideline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._examiner, self._sideline = examiner, sideline
        self._left: deque[tuple[str, Block, int]] = deque()
        self._known: dict[str, Reply] = {}
        self._turn = 0
        self.found: tuple[Found, ...] = ()

    @property
    def left(self) -> int:
        """How many blocks are still to be played."""
        return len(self._left)

    def check(self, course: Course, first: str) -> None:
        """Play this course, the lesson named ``first`` before all others; what failed is asked once more."""
        self._turn += 1
        self._examiner.forget()
        lessons = sorted(course.lessons, key=lambda lesson: lesson.name != first)
        self._left = deque(
            (course.paths[lesson.name], block, line) for lesson in lessons for block, line in playable(lesson)
        )
        kept: dict[str, Reply] = {
            name: reply for name, reply in self._known.items() if not isinstance(reply, Failed)
        }
        self._known = kept if len(kept) <= MOST_KEPT else {}
        self.found = ()
        self._play()

    def _play(self) -> None:
        """Play the next block as far as replies are known."""
        if not self._left:
            self.changed.emit()
            return
        _path, block, line = self._left[0]
        self._sideline.run(self, partial(replayed, block, line, self._known), partial(self._take, self._turn))

    def _take(self, turn: int, came: tuple[Fault, ...] | Asked) -> None:
        if turn != self._turn:
            return
        if not isinstance(came, tuple):
            self._examiner.ask(came, partial(self._keep, turn, came))
            return
        path, _block, _line = self._left.popleft()
        self.found += tuple(Found(path, fault) for fault in came)
        self.changed.emit()
        self._play()

    def _keep(self, turn: int, asked: Asked, reply: Reply) -> None:
        if turn == self._turn:
            self._known[key(asked)] = reply
            self._play()
