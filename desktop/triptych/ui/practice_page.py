"""Exercises without end: one after the other, judged as in lessons, with hints and a worked solution."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from triptych.course.attempts import PRACTICE, now
from triptych.course.blocks import Posing, Span
from triptych.course.exercises import LEVELS, Exercise, difficulty, exercise
from triptych.course.judgement import RIGHT
from triptych.course.practice import hints, level_of, next_exercise, question, worked
from triptych.course.skills import SKILLS, Known
from triptych.lang import latex
from triptych.lang.parse import read
from triptych.messages import Answer, Reply
from triptych.sentences import say
from triptych.ui.announcer import Announcer
from triptych.ui.buttons import push_button
from triptych.ui.directions import formula_place, sides
from triptych.ui.focus_order import follow_on
from triptych.ui.formula import FormulaLabel
from triptych.ui.learning import Learning
from triptych.ui.lesson_answers import Key
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.practice_tools import BY_ITSELF, MIXED, PracticeTools
from triptych.ui.practice_worked import PracticeWorked
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.room_view import dress_scroll
from triptych.ui.said_spans import typeset
from triptych.ui.skill_words import DUE, NEW, name_of, state_of
from triptych.ui.task_card import TaskCard
from triptych.ui.translate import translate

WIDEST = 640  # at 100 %


class PracticePage(QScrollArea):
    """``seeds`` brings a new number for each exercise; the same one brings the same exercise."""

    def __init__(
        self, tools: LessonTools, learning: Learning, seeds: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._learning, self._seeds = tools, learning, seeds
        self.exercise: Exercise | None = None
        self.card: TaskCard | None = None
        self._answer: Answer | None = None
        dress_scroll(self, "practice-page")
        self._sheet = QWidget(self)
        self._sheet.setProperty("role", "page")
        self.choices = PracticeTools(self._sheet)
        self.why = QuietLabel(tools.themes, self._sheet, ink="muted", fit="wrap", ground="window")
        self.program = QVBoxLayout()
        self.next = self._button(
            "practice-next",
            self.tr("Next exercise"),
            self.tr("Leave this one for another; what goes wrong comes back (Alt+E)"),
        )
        self.next.setShortcut("Alt+E")
        self.show_worked = self._button(
            "practice-show-worked",
            self.tr("Worked solution"),
            self.tr("Rule by rule; it counts as a hint"),
        )
        self.show_worked.setEnabled(False)  # until there is an exercise
        self.worked = PracticeWorked(tools, self._sheet)
        self._announcer = Announcer(self)
        self._lay_out()
        self._join()

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        return push_button(self._sheet, name, text, tip)

    def _lay_out(self) -> None:
        actions = QHBoxLayout()
        actions.addWidget(self.show_worked)
        actions.addStretch(1)
        actions.addWidget(self.next)
        self._place = QVBoxLayout()
        self._lines = QVBoxLayout(self._sheet)
        self._lines.setSpacing(12)
        self._lines.addWidget(self.choices)
        self._lines.addWidget(self.why)
        self._lines.addLayout(self.program)
        self._lines.addLayout(self._place)
        self._lines.addLayout(actions)
        self._lines.addWidget(self.worked)
        self._lines.addStretch(1)
        self.setWidget(self._sheet)
        self._breathe()

    def _join(self) -> None:
        self.choices.chosen.connect(self.begin)
        self.next.clicked.connect(self.begin)
        self.show_worked.clicked.connect(self._work)
        self._tools.answers.judged.connect(self._look)
        self._tools.themes.changed.connect(self._breathe)

    def practise(self, skill: str) -> None:
        """Practise this skill."""
        self.choices.choose(skill)
        self.begin()

    def begin(self) -> None:
        """Go to another exercise; what the engine says about it comes first, for the hints."""
        known = self._learning.now.known or tuple(Known(skill) for skill in SKILLS)
        one = self._chosen(known)
        self.exercise, self._answer = one, None
        self._tools.judge.start()
        self._tools.judge.ask((question(one),), self, lambda replies: self._take(one, replies))
        self._tell(next(k for k in known if k.skill == one.task.skill), one)

    def _chosen(self, known: tuple[Known, ...]) -> Exercise:
        skill, level, seed = self.choices.skill, self.choices.level, self._seeds()
        if skill == MIXED:
            one = next_exercise(known, now(), seed)
            return one if level == BY_ITSELF else exercise(one.task.skill, level, seed)
        own = level_of(next(k for k in known if k.skill == skill))
        return exercise(skill, own if level == BY_ITSELF else level, seed)

    def _tell(self, known: Known, one: Exercise) -> None:
        """Say why it is this one, and how hard it is."""
        state = state_of(known, now())
        words = {
            NEW: self.tr("New: {skill}."),
            DUE: self.tr("{skill} again, before it is forgotten."),
        }
        said = words.get(state, self.tr("{skill}."))
        if state == DUE and known.streak == 0:
            said = self.tr("{skill} again, since it did not go well the last time.")
        hard = difficulty(one.task.program)
        level = self.tr("Level {level} of {most}: {depth} steps deep, rules: {rules}.")
        self.why.set_text(
            f"{said.format(skill=name_of(known.skill))} "
            + level.format(level=one.level, most=LEVELS, depth=hard.depth, rules=hard.rules)
        )

    def _take(self, one: Exercise, replies: list[Reply]) -> None:
        """Show the exercise, with what the engine knows about it."""
        answer = replies[0] if replies else None
        self._answer = answer if isinstance(answer, Answer) and answer.fault is None else None
        ladder = hints(one, self._answer) if self._answer is not None else ()
        texts = tuple(map(typeset, ladder))
        asked = (Span("text", translate(say("practice-ask", wrt=one.task.wrt))),)
        self._clear()
        lines = self._show_program(one)
        self.card = TaskCard(Posing(one.task, asked, texts), self._key(one), self._tools, self._sheet)
        self._place.addWidget(self.card)
        self.card.show()
        follow_on(self.choices.last, (self.card, self.show_worked, self.next, self.worked))
        self._announcer.say(". ".join((self.why.text().removesuffix("."), *lines, asked[0].text)))
        self.show_worked.setEnabled(self._answer is not None)
        self._offer_next(False)
        self.card.body.take_focus()

    def _key(self, one: Exercise) -> Key:
        return (PRACTICE, one.task.id)

    def _clear(self) -> None:
        for place in (self.program, self._place):
            while (item := place.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self.worked.hide()

    def _show_program(self, one: Exercise) -> list[str]:
        """Show the program that is asked about, and return it in words."""
        said = []
        graph = read(one.task.program).graph
        lines = latex.program(graph) if graph is not None else ()
        for text, drawn in zip(one.task.program.split("\n"), lines, strict=False):
            label = FormulaLabel(self._tools.themes, self._tools.typesetter, self._sheet)
            label.setObjectName("practice-formula")
            label.show_latex(drawn, text)
            self.program.addWidget(label, 0, formula_place())
            label.show()
            said.append(label.in_words())
        return said

    def _look(self, key: Key, given: object, _replies: object) -> None:
        """Once it is solved, offer the next one."""
        if self.exercise is None or key != self._key(self.exercise) or given is None:
            return
        found = self._tools.answers.record(key).judgement
        if found is not None and found.verdict == RIGHT:
            self._offer_next(True)
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_next(self, solved: bool) -> None:
        self.next.setProperty("role", "main" if solved else "")
        self.next.style().polish(self.next)

    def _work(self) -> None:
        """Show the worked solution; whoever looked before answering was helped."""
        if self.exercise is None or self._answer is None or self.card is None:
            return
        record = self.card.record
        if not record.solved:
            record.hints = max(record.hints, len(self.card.hints))
        ladder = hints(self.exercise, self._answer)
        formula = str(ladder[-1].args.get("formula", "")) if ladder else ""
        self.worked.show_steps(worked(self.exercise, self._answer), formula)
        self.worked.show()

    def _breathe(self) -> None:
        free = self.viewport().width() - round(WIDEST * self._tools.themes.theme.scale)
        side = max(4, free // 2)
        self._lines.setContentsMargins(sides(side, 4, max(side, 12), 16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sides free in a wide window."""
        self._breathe()
        super().resizeEvent(event)

    def take_focus(self) -> None:
        """Give the keyboard to where the answer is typed."""
        if self.card is not None:
            self.card.body.take_focus()
