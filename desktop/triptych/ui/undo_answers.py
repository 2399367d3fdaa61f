"""The steps of the lessons: answers as they are typed, chosen, sorted or drawn.

What was judged is history: an answer that is taken back leaves its attempt, its hints and its mark.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from triptych.course.attempts import PRACTICE
from triptych.course.blocks import Posing
from triptych.course.judgement import Given
from triptych.course.lesson import Lesson
from triptych.ui.around import Around
from triptych.ui.history import History, Kind
from triptych.ui.lesson_answers import Key
from triptych.ui.lesson_extras import LessonExtras
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.rooms import LESSONS
from triptych.ui.task_card import TaskCard
from triptych.ui.undo_desk import may_open


class Answer(NamedTuple):
    """What stood at which task of which course."""

    place: str
    key: Key
    given: Given


class UndoAnswers(QObject):
    """Watches all tasks, those of the practice too; an exercise that was left is not brought back."""

    def __init__(self, around: Around, history: History, room: LessonsRoom, extras: LessonExtras) -> None:
        super().__init__(history)
        self._around, self._history, self._room, self._extras = around, history, room, extras
        room.tools.answers.written.connect(self._note)

    def _note(self, key: Key, before: Given, after: Given) -> None:
        place = self._room.course.place
        same = kind_of(before, after)
        kind = (key, *same) if same else ()
        self._history.note(self, Answer(place, key, before), Answer(place, key, after), kind)

    def named(self, _before: Answer, _after: Answer) -> str:
        """What was changed."""
        return self.tr("the answer to a task")

    def may_put(self, state: Answer) -> bool:
        """Whether the task is still there, and the room can be opened."""
        if not may_open(self._around, LESSONS):
            return False
        if state.key[0] == PRACTICE:
            card = self._extras.practice_card
            return card is not None and card.key == state.key
        lesson = self._room.course.lesson(state.key[0])
        return self._room.course.place == state.place and page_of(lesson, state.key) is not None

    def put(self, state: Answer) -> None:
        """Open the page with the task, and put the answer back."""
        self._around.rooms.open(LESSONS)
        card = self._card(state.key)
        if card is not None:
            card.put_back(state.given)

    def _card(self, key: Key) -> TaskCard | None:
        room = self._room
        if key[0] == PRACTICE:
            room.show_place(self._extras.practice)
            return self._extras.practice_card
        page = page_of(room.course.lesson(key[0]), key)
        if page is not None and (room.alone or room.standing[:2] != (key[0], page)):
            room.open_lesson(key[0], page)
        return next((card for card in room.text.cards if card.key == key), None)


def page_of(lesson: Lesson | None, key: Key) -> int | None:
    """Return the number of the page on which a task stands, from 0."""
    for number, page in enumerate(lesson.pages if lesson is not None else ()):
        if any(isinstance(block, Posing) and block.task.id == key[1] for block in page.blocks):
            return number
    return None


def kind_of(before: Given, after: Given) -> Kind:
    """Return what two answers differ in where the next change may go on with it; () for a step of its own."""
    if before.drawn != after.drawn:
        return ("drawn",)
    if before.texts != after.texts and sorted(before.texts) == sorted(after.texts):
        return ("order",)
    old, new = (before.text, *before.texts), (after.text, *after.texts)
    changed = [k for k, (one, other) in enumerate(zip(old, new, strict=False)) if one != other]
    if len(old) != len(new) or len(changed) != 1:
        return ()
    return tuple(changed) if abs(len(old[changed[0]]) - len(new[changed[0]])) == 1 else ()
