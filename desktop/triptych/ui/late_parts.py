"""What the window builds when it is first wanted: rooms, notices, what keeps sessions and takes away.

Every import stands in the function that needs it: neither the first paint nor any other room waits for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from triptych.ui.around import Around

if TYPE_CHECKING:
    from triptych.ui.keeping import Keeping
    from triptych.ui.lab_room import LabRoom
    from triptych.ui.lesson_extras import LessonExtras
    from triptych.ui.lesson_side import LessonSide
    from triptych.ui.lessons_room import LessonsRoom
    from triptych.ui.notice_bar import NoticeBar
    from triptych.ui.stage import Stage
    from triptych.ui.take_away import TakeAway


class LateParts(QObject):
    """Builds each of its parts once; ``built_…`` is None until then."""

    lesson_side: LessonSide
    lesson_extras: LessonExtras
    built_lab: LabRoom | None = None
    built_lessons: LessonsRoom | None = None
    built_take_away: TakeAway | None = None
    _notice: NoticeBar | None = None
    _keeping: Keeping | None = None

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        around.showing.staged.connect(self._join_stage)

    @property
    def lab(self) -> LabRoom:
        """The Tape lab, built when it is first opened."""
        if self.built_lab is None:
            from triptych.ui.lab_room import LabRoom  # noqa: PLC0415 -- see the module's first lines

            around = self._around
            self.built_lab = lab = LabRoom(around.themes, around.sideline, around.window)
            lab.hide()
            lab.program_asked.connect(around.rooms.open_program)
            around.row.addWidget(lab, 1)
            self._keep_rooms()
        return self.built_lab

    @property
    def lessons(self) -> LessonsRoom:
        """The Lessons room, built when it is first opened."""
        if self.built_lessons is None:
            from triptych.ui.lesson_extras import LessonExtras  # noqa: PLC0415 -- see the module's first lines
            from triptych.ui.lesson_side import LessonSide  # noqa: PLC0415 -- as above
            from triptych.ui.lessons_room import LessonsRoom  # noqa: PLC0415 -- as above

            around = self._around
            session = lambda: self.lab.session  # noqa: E731 -- the lab is built when lines are first run
            room = LessonsRoom(around.themes, around.typesetter, around.sideline, session, around.window)
            self.built_lessons = room
            room.hide()
            around.row.insertWidget(0, room)
            self.lesson_side = LessonSide(room, around)
            self.lesson_extras = LessonExtras(room, around.themes, around.sideline)
            self.lesson_extras.present_asked.connect(self.present)
            self._keep_rooms()
        return self.built_lessons

    @property
    def notice(self) -> NoticeBar:
        """The bar that speaks about files, built when it has something to say."""
        if self._notice is None:
            from triptych.ui.notice_bar import NoticeBar  # noqa: PLC0415 -- see the module's first lines

            self._notice = NoticeBar(self._around.window)
            self._around.lines.insertWidget(1, self._notice)
        return self._notice

    @property
    def keeping(self) -> Keeping:
        """Undo, sessions and what is kept from a crash: built once the window has been seen."""
        if self._keeping is None:
            from triptych.ui.keeping import Keeping  # noqa: PLC0415 -- see the module's first lines

            self._keeping = Keeping(self._around)
            self._keep_rooms()
        return self._keeping

    def _keep_rooms(self) -> None:
        """Let what is done in the rooms that are built by now be taken back."""
        if self._keeping is not None and self.built_lab is not None:
            self._keeping.keep_lab(self.built_lab)
        if self._keeping is not None and self.built_lessons is not None:
            self._keeping.keep_lessons(self.built_lessons, self.lesson_extras)

    def keep(self) -> None:
        """Begin to keep what is done in the window."""
        self._keeping = self.keeping

    @property
    def take_away(self) -> TakeAway:
        """What can be copied and saved: built once the window has been seen."""
        if self.built_take_away is None:
            from triptych.ui.take_away import TakeAway  # noqa: PLC0415 -- see the module's first lines

            self.built_take_away = TakeAway(self._around)
        return self.built_take_away

    def offer_take_away(self) -> None:
        """Put what can be taken away into the menu, below what is kept."""
        self.built_take_away = self.take_away

    def _join_stage(self, stage: Stage) -> None:
        from triptych.ui.stage_wires import Desks, join  # noqa: PLC0415 -- see the module's first lines

        around = self._around
        desks = Desks(
            around.bench, around.client, around.rooms, around.sideline, around.highlight, around,
            lambda: self.keeping.history, stage.bring,
        )  # fmt: skip
        for name, page in stage.pages.items():
            join(name, page, desks)
        stage.built.connect(lambda name, page: join(name, page, desks))

    def present(self) -> None:
        """Show something over the whole screen."""
        raise NotImplementedError

    def may_close(self) -> bool:
        """Ask what becomes of changes to a file; False if the window is to stay."""
        return self._keeping is None or self._keeping.may_close()

    def close(self) -> None:
        """Leave no process behind; lessons still write down what they have."""
        if self.built_lab is not None:
            self.built_lab.close_lab()
        if self.built_lessons is not None:
            self.built_lessons.close_room()
        if self.built_take_away is not None:
            self.built_take_away.close()

    def finish(self) -> None:
        """End what the thread beside was still needed for."""
        if self.built_lessons is not None:
            self.built_lessons.progress.finish()
