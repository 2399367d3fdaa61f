"""What stands beside a lesson's page: the live program with its sliders, or the Tape lab."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout

from triptych.course.given_away import gives_away
from triptych.course.lesson import Lesson
from triptych.course.tasks import AnyTask, Predict
from triptych.messages import Question
from triptych.ui.around import Around
from triptych.ui.desk import Desk
from triptych.ui.lesson_choice import LessonChoice
from triptych.ui.lesson_curtain import LessonCurtain
from triptych.ui.lesson_desk import beside_of, desk_of, standing, task_question
from triptych.ui.lesson_inputs import LessonInputs
from triptych.ui.lesson_live import same_program
from triptych.ui.lesson_locks import LessonLocks
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.rooms import EXPRESSION, LAB, LESSONS, PERCEPTRON

PAGE_SHARE, PAGE_LEAST, PAGE_MOST = 0.40, 400, 600
BESIDE_FROM = 900  # at 100 %; in less room, the page or the program is shown
ANY_WIDTH = 16_777_215


class LessonSide(QObject):
    """Shares the window's width between page and program, and joins the two."""

    def __init__(self, room: LessonsRoom, around: Around) -> None:
        super().__init__(room)
        self._room, self._around = room, around
        self._swapped = False
        self._guarded: tuple[str, tuple[str, ...]] = ("", ())  # for which program, by what, it was looked at
        self._beside: Question | str | None = None  # what the page wants there: a program, or LAB
        self._choice = LessonChoice(around.bench)
        self._locks = LessonLocks(room, around)
        self.inputs = LessonInputs(around.view)
        self.curtain = LessonCurtain(around.view)
        for place, part in enumerate((self.inputs, self.curtain)):
            part.hide()
            around.view.right.insertWidget(place, part, place)
        self._join_room()
        self._join_bench()

    def _join_room(self) -> None:
        room = self._room
        room.installEventFilter(self)
        self._around.window.installEventFilter(self)
        room.turned.connect(self._turn)
        room.text.hinted.connect(self._guard)
        room.listed.connect(self.fit)
        room.bar.side_asked.connect(self._swap)
        room.tools.live.wanted.connect(self._bring)
        room.tools.live.room_wanted.connect(self._leave_for)
        room.tools.answers.judged.connect(self._reveal)
        self._around.themes.changed.connect(self.fit)
        self._around.rooms.opened.connect(self._enter)

    def _join_bench(self) -> None:
        bench, live = self._around.bench, self._room.tools.live
        self.inputs.moved.connect(bench.move)
        self.inputs.ranged.connect(bench.set_range)
        self.inputs.axis_chosen.connect(bench.set_axis)
        bench.desk_changed.connect(self._show_desk)
        bench.stretches_changed.connect(self.inputs.show_stretches)
        bench.question_changed.connect(lambda question: live.take_question(question) if self._here else None)
        self._around.client.answered.connect(lambda answer: live.take_answer(answer) if self._here else None)

    @property
    def _here(self) -> bool:
        return self._around.rooms.room == LESSONS

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the room is shown or the window gets another size."""
        wanted = QEvent.Type.Show if watched is self._room else QEvent.Type.Resize
        if event.type() == wanted:
            self.fit()
        return False

    # what is opened

    def _turn(self, lesson: Lesson, page: int) -> None:
        """Open what the page, or the lesson so far, has on the sliders."""
        if self._here:
            self._choice.come()
        found = standing(lesson, page)
        if isinstance(found, Question) and found != self._room.tools.live.opened:
            self.open(found)
        self._beside, self._swapped = found, False
        self._guard()
        self.fit()

    def open(self, question: Question) -> None:
        """Put a program on the sliders, at its point and in its number type."""
        bench = self._around.bench
        self._room.tools.live.opened = question
        bench.set_dtype(question.dtype)
        bench.show_beside(beside_of(question))
        bench.open(desk_of(question))
        self._guard()

    def _bring(self, question: Question) -> None:
        """Put a program on the sliders, and let them be seen."""
        self.open(question)
        self._swap(True)

    def _leave_for(self, room: str, what: object) -> None:
        """Go on with a program, or with lines, in a room of its own."""
        rooms = self._around.rooms
        if room == LAB and isinstance(what, str):
            self._swap(True) if self._beside == LAB else rooms.open(LAB)
            self._around.lab().page.cells.add(what)
            return
        if isinstance(what, Question) and self._room.tools.live.opened != what:
            self.open(what)
        self._choice.take_along()
        rooms.open_in_expression() if room == EXPRESSION else rooms.open_in_perceptron()
        if room == PERCEPTRON and self._here:  # it is no network that the form knows
            rooms.open_in_expression()

    # what is locked and hidden

    def _guard(self) -> None:
        """Until something was predicted, its sliders rest and its numbers are not seen.

        Nor is what a task asks for, where it stands in the columns.
        """
        desk = self._around.bench.desk
        opened, self._guarded = desk.text, (desk.text, desk.wrt)
        waits = [
            task for task in self._room.text.foreseen() if same_program(_bare(opened), _bare(task.program))
        ]
        names = {name for task in waits for name in task.locked}
        if "sliders" in self._locks.locked:
            names |= {leaf.name for leaf in desk.leaves}
        reason = self.tr("Predict first; then this slider can be moved") if waits else ""
        self.inputs.lock(names, reason or self.tr("The lesson keeps this slider where it is"))
        covered = bool(waits) or any(map(self._gives_away, self._room.text.unanswered()))
        self.curtain.show_reason(predict=bool(waits))
        self.curtain.setVisible(covered)
        self._around.view.cover(covered)

    def _gives_away(self, task: AnyTask) -> bool:
        """Whether the columns show what is asked for."""
        desk = self._around.bench.desk
        return task.covers or (desk.graph is not None and gives_away(task, desk.graph, desk.wrt))

    def _reveal(self, key: object, given: object, _replies: object) -> None:
        """Once it was predicted, show it: the task's own program, at its point."""
        card = next((card for card in self._room.text.cards if card.key == key), None)
        if given is None or card is None or self.curtain.isHidden():
            return
        if not any(task is card.task for task in self._room.text.foreseen()):
            self._guard()
            if self.curtain.isHidden() and isinstance(card.task, Predict):
                self.open(task_question(card.task))

    def _obey(self) -> None:
        """Hide and lock what the open lesson says."""
        self._locks.obey()
        self.inputs.setVisible(self._here and "sliders" not in self._locks.hidden)

    # where things stand

    def _show_desk(self, desk: Desk) -> None:
        self.inputs.show_desk(desk)
        if self._here and self._guarded != (desk.text, desk.wrt):
            self._guard()

    def _enter(self, room: str) -> None:
        self._choice.come() if room == LESSONS else self._leave()
        self._locks.remind(room)

    def _leave(self) -> None:
        """Give the window back as it was."""
        view = self._around.view
        view.guide(False)
        view.cover(False)
        self.inputs.hide()
        self.curtain.hide()
        self._around.row.setDirection(QBoxLayout.Direction.LeftToRight)
        self._choice.leave()
        self._obey()

    def _swap(self, program: bool) -> None:
        self._swapped = program
        self.fit()

    def fit(self) -> None:
        """Show what there is room for."""
        if not self._here:
            return
        room, scale = self._room, self._around.themes.theme.scale
        wide = self._around.window.width() / scale
        alone = room.alone or self._beside is None
        beside = wide >= BESIDE_FROM
        swapped = self._swapped and not beside and not alone
        room.bar.side.setVisible(not beside and not alone)
        room.bar.show_side(swapped, lab=self._beside == LAB)
        room.show_text(not swapped)
        across = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._around.row.setDirection(across)
        share = round(min(max(wide * PAGE_SHARE, PAGE_LEAST), PAGE_MOST) * scale)
        fixed = beside and not alone
        room.setMinimumWidth(share if fixed else 0)
        room.setMaximumWidth(share if fixed else ANY_WIDTH)
        self._show_beside(not alone and (beside or swapped))
        self._obey()
        self.inputs.show_desk(self._around.bench.desk)

    def _show_beside(self, shown: bool) -> None:
        """Show the program or the lab, or neither; only a program has columns for the bar to speak of."""
        around, lab = self._around, shown and self._beside == LAB
        around.view.guide(True)
        around.view.setVisible(shown and not lab)
        around.bar.show_columns(shown and not lab)
        folds = around.view.folds
        around.bar.show_drawer(
            folded=shown and not lab and folds is not None and folds.drawer, opened=around.view.drawer_open
        )
        if lab or around.built_lab() is not None:
            around.lab().setVisible(lab)


def _bare(program: str) -> str:
    """The program without the lines that only give an input its starting vector."""
    return "\n".join(line for line in program.replace(";", "\n").splitlines() if "= [" not in line)
