"""The Lessons room: a list of lessons, and the open one page by page, beside the live program."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from triptych.course.attempts import Attempted
from triptych.course.course import Course
from triptych.course.lesson import Lesson
from triptych.messages import Said
from triptych.ui.course_reading import CourseReading, Standing
from triptych.ui.lab_session import LabSession
from triptych.ui.lab_sheet import lab_sheet
from triptych.ui.lesson_answers import LessonAnswers
from triptych.ui.lesson_judge import LessonJudge
from triptych.ui.lesson_live import LessonLive
from triptych.ui.lesson_page import LessonPage
from triptych.ui.lesson_progress import LessonProgress
from triptych.ui.lesson_sheet import lesson_sheet
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.lesson_turner import LessonTurner
from triptych.ui.lessons_bar import LessonsBar
from triptych.ui.lessons_list import LessonsList
from triptych.ui.named_key import add_key
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate
from triptych.ui.typesetter import Typesetter

LESSON_LINK = "lesson:"


class LessonsRoom(QWidget):
    """Reads the program's own course when it is made; ``open_course`` shows another one."""

    course_changed = Signal(object)  # Course
    lesson_changed = Signal(object)  # Lesson
    turned = Signal(object, int)  # Lesson, and the page's number from 0
    listed = Signal()  # the list came or went
    attempted = Signal(object)  # Attempted
    closing = Signal()  # no process may be left behind
    turning = False  # while it is, what comes to the sliders is the page's, and nobody's act

    def __init__(
        self, themes: ThemeHolder, typesetter: Typesetter, sideline: Sideline, lab: Callable[[], LabSession],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """``lab`` brings the lab's process when lines are to be run for the first time."""
        super().__init__(parent)
        self.setObjectName("lessons-room")
        self._themes = themes
        self.course = Course(())
        self.lesson: Lesson | None = None
        self.page = 0
        self._owes_focus = False  # whether the keyboard was given before there was a list to take it
        self.bar = LessonsBar(themes, self)
        self.contents = LessonsList(themes, self)
        judge = LessonJudge(lab, self)
        answers, live = LessonAnswers(judge, self), LessonLive(self)
        self.tools = LessonTools(themes, typesetter, sideline, judge, answers, live)
        self.text = LessonPage(self.tools, self)
        self.turner = LessonTurner(self)
        self.progress = LessonProgress(sideline, self)
        self.reading = CourseReading(lambda: self.course, sideline, self)
        self.trouble = QuietLabel(themes, self, style="small", ink="caution", fit="wrap", ground="window")
        self.trouble.hide()
        self.frame = QWidget(self)
        self._stack = QStackedLayout(self.frame)
        self._lay_out()
        self._join()
        self._dress()
        self.show_contents(True)
        self.progress.load()
        self.reading.read_own()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.contents)
        self._stack.addWidget(self.text)
        self._lines = lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.bar)
        lines.addWidget(self.trouble)
        lines.addWidget(self.frame, 1)
        lines.addWidget(self.turner)

    def _join(self) -> None:
        self._themes.changed.connect(self._dress)
        self.bar.list_asked.connect(self._turn_to_contents)
        self.contents.chosen.connect(self.open_lesson)
        self.turner.turned.connect(self.turn)
        self.text.link_asked.connect(self.follow)
        self.tools.answers.attempted.connect(self._keep_attempt)
        self.progress.changed.connect(self._show_states)
        self.progress.told.connect(self._tell_trouble)
        self.reading.came.connect(self.open_course)
        self.reading.found.connect(self.open_lesson)
        self.reading.told.connect(self._tell_trouble)
        self.reading.begun.connect(self._take_owed_focus)
        for keys, title, act in (
            ("Alt+Left", self.tr("Page before"), lambda: self.turn(-1)),
            ("Alt+Right", self.tr("Next page"), lambda: self.turn(1)),
            ("Alt+L", self.tr("List of lessons"), lambda: self._turn_to_contents(not self.shows_contents)),
            ("Alt+P", self.tr("Program beside the page"), self.bar.side.click),
        ):
            add_key(self, keys, title, act, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _dress(self) -> None:
        self.setStyleSheet(lab_sheet(self._themes.theme) + lesson_sheet(self._themes.theme))

    @property
    def shows_contents(self) -> bool:
        """Whether the list is shown, and not a page."""
        return self._stack.currentWidget() is self.contents

    @property
    def place(self) -> QWidget | None:
        """What is shown: the list, the page, or something that was put in their place."""
        return self._stack.currentWidget()

    @property
    def alone(self) -> bool:
        """Whether something else than a page is shown, which has no program beside it."""
        return self.place is not self.text

    def show_place(self, place: QWidget) -> None:
        """Show something else in the page's place; the list or a page take it back."""
        if self._stack.indexOf(place) < 0:
            self._stack.addWidget(place)
        self._stack.setCurrentWidget(place)
        self.bar.contents.setChecked(False)
        self.turner.hide()
        self.listed.emit()

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """All that stands here, in the order in which the keyboard goes round."""
        return self.bar, self.place or self.text, self.turner

    def _take_owed_focus(self) -> None:
        if self._owes_focus and self.isVisible():
            self.take_focus()

    def _keep_attempt(self, attempt: Attempted) -> None:
        kept = msgspec.structs.replace(attempt, learner=self.progress.learner)
        self.progress.add(kept)
        self.attempted.emit(kept)

    def _show_states(self) -> None:
        here = self.lesson.name if self.lesson is not None else ""
        self.contents.show_states(self.progress.states(self.course), here)

    def _tell_trouble(self, trouble: Said | None) -> None:
        self.trouble.set_text(translate(trouble) if trouble is not None else "")
        self.trouble.setVisible(trouble is not None)

    def open_course(self, course: Course) -> None:
        """Show this course: its list, with the faults of its files."""
        self.course, self.lesson, self.page = course, None, 0
        self.tools.answers.forget()
        self.contents.show_course(course)
        self.show_contents(True)
        self.course_changed.emit(course)

    def renew_course(self, course: Course) -> None:
        """Take the same course as its author has just changed it; the page that is open stays open."""
        self.course = course
        self.contents.show_course(course)
        self.course_changed.emit(course)
        lesson = course.lesson(self.lesson.name) if self.lesson is not None else None
        if lesson is None:
            self._tell_place()  # a file that can't be read now leaves its page as it was
            return
        was_at, listed = self.text.verticalScrollBar().value(), self.shows_contents
        self.open_lesson(lesson.name, self.page)
        self.show_contents(listed)
        QTimer.singleShot(0, self, lambda: self.text.verticalScrollBar().setValue(was_at))

    def insert_above(self, widget: QWidget) -> None:
        """Give a widget its place between the line on top and the page."""
        self._lines.insertWidget(self._lines.indexOf(self.frame), widget)

    def open_lesson(self, name: str, page: int = 0) -> None:
        """Open the lesson of this name at a page, counted from 0; an unknown name changes nothing."""
        lesson = self.course.lesson(name)
        if lesson is None:
            return
        is_new = lesson is not self.lesson
        self.lesson = lesson
        if is_new:
            self.lesson_changed.emit(lesson)
        self.turn_to(page)

    @property
    def standing(self) -> Standing:
        """Which lesson is open, or will be as soon as it can."""
        if self.reading.wanted is not None:
            return self.reading.wanted
        if self.lesson is None:
            return Standing()
        return Standing(self.lesson.name, self.page, self.course.place)

    def showEvent(self, event: QShowEvent) -> None:
        """Open what was wanted while the room was closed, once its desk lies on the bench."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.reading.open_wanted)

    def turn_to(self, page: int) -> None:
        """Show this page of the open lesson, counted from 0; the nearest one that there is."""
        if self.lesson is None or not self.lesson.pages:
            return
        self.page = min(max(page, 0), len(self.lesson.pages) - 1)
        was_here = self.text.hasFocus()
        self.show_contents(False)
        self.tools.judge.start()
        if not self.course.place:
            self.reading.keep(self.lesson.name, self.page)
        for task in self.lesson.tasks:
            key = (self.lesson.name, task.id)
            self.tools.answers.record(key).solved |= key in self.progress.solved
        self.text.show_page(self.lesson.pages[self.page], self.lesson.name)
        self._tell_place()
        self.turning = True
        self.turned.emit(self.lesson, self.page)
        self.turning = False
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.text, self.text.read_aloud if was_here else self.text.tell_focus)

    def turn(self, step: int) -> None:
        """Go on or back by a page; beyond the last one comes the next lesson."""
        if self.lesson is None:
            return
        if self.page + step < len(self.lesson.pages):
            self.turn_to(self.page + step)
            return
        following = self.course.after(self.lesson)
        if following is not None:
            self.open_lesson(following.name)

    def show_contents(self, shown: bool) -> None:
        """Show the list, or the open lesson where there is one."""
        shown = shown or self.lesson is None
        self._stack.setCurrentWidget(self.contents if shown else self.text)
        self.bar.contents.setChecked(shown)
        self.turner.setVisible(not shown)
        if shown:
            self._show_states()
        self._tell_place()
        self.listed.emit()

    def _turn_to_contents(self, shown: bool) -> None:
        """Show the list, or go back to the page, with the keyboard."""
        self.show_contents(shown)
        self.take_focus()

    def show_text(self, shown: bool) -> None:
        """Show the page, or only the line above it, where something else has its place."""
        self.frame.setVisible(shown)
        self.turner.setVisible(shown and not self.alone)

    def _tell_place(self) -> None:
        lesson = self.lesson
        if lesson is None:
            self.bar.place.set_text("")
            return
        names = [one.name for one in self.course.lessons]
        number = names.index(lesson.name) + 1 if lesson.name in names else 1
        said = self.tr("Lesson {number} of {count}: {title}")
        count = len(self.course.lessons)
        whole = said.format(number=number, count=count, title=lesson.header.title)
        self.bar.place.set_text(whole, f"{number}/{count}")  # in a narrow window, the number alone
        following = self.course.after(lesson)
        title = following.header.title if following is not None else ""
        self.turner.show_place(self.page, len(lesson.pages), title, following is None)

    def follow(self, target: str) -> None:
        """Open another lesson, or ask whether a web page may be opened."""
        if target.startswith(LESSON_LINK):
            self.open_lesson(target.removeprefix(LESSON_LINK))
            return
        from triptych.ui.link_question import LinkQuestion  # noqa: PLC0415 -- seldom asked

        LinkQuestion(target, self).open()

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to the page."""
        self._owes_focus = not (self.course.lessons or self.course.faults)
        if self.shows_contents:
            self.contents.take_focus(self.lesson.name if self.lesson else "")
        else:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_room(self) -> None:
        """Leave no process behind."""
        self.closing.emit()
        self.tools.judge.close()
