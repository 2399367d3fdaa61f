"""Predict first: a sign, a size, or a drawn curve, before it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from triptych.course import judging, predicted
from triptych.course.judgement import Given, Judgement
from triptych.course.quantities import quantity
from triptych.course.tasks import Predict
from triptych.messages import Answer, Asked, Reply
from triptych.ui.knob import round_up
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.sketch_pad import SketchPad
from triptych.ui.task_body import TaskBody
from triptych.ui.typed_line import TypedLine

DRAWING, SIGN = "drawing", "sign"
ROOM = 1.6  # how much higher than the curve the empty plot is, so that it gives nothing away


class TaskPredict(TaskBody):
    """Until something was predicted, sliders rest and numbers are not shown: the page sees to that."""

    def __init__(self, task: Predict, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._task = task
        self._signs: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.line: TypedLine | None = None
        self.pad: SketchPad | None = None
        if task.what == SIGN:
            self._offer_signs()
        elif task.what == DRAWING:
            self._offer_pad()
        else:
            self.line = TypedLine(tools, f"predict-{task.id}", self.tr("Your guess."), self)
            self.line.edit.setPlaceholderText(self.tr("a number; the right size is enough"))
            self.line.changed.connect(self.changed)
            self.line.submitted.connect(self.submitted)
            self.lines.addWidget(self.line)

    def _offer_signs(self) -> None:
        words = {
            "negative": self.tr("− negative"), "zero": self.tr("0 zero"), "positive": self.tr("+ positive"),
        }  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(6)
        for sign, text in words.items():
            button = QToolButton(self)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # the group sees to it; this tells readers, who ask at the text
            button.setText(text)
            button.setObjectName(f"predict-{sign}")
            button.setAccessibleName(self.tr("I predict: {sign}").format(sign=text[2:]))
            button.setToolTip(button.accessibleName())
            button.toggled.connect(lambda _on: self.changed.emit())
            self._group.addButton(button)
            row.addWidget(button)
            self._signs[sign] = button
        row.addStretch(1)
        self.lines.addLayout(row)

    def _offer_pad(self) -> None:
        task = self._task
        says = self.tr("Draw {of} along {axis}").format(of=task.of, axis=task.axis)
        self.pad = SketchPad(self.tools.themes, task.low, task.high, self)
        self.pad.setObjectName(f"sketch-{task.id}")
        self.pad.setAccessibleName(says)
        self.pad.setToolTip(
            self.tr("{says}: with the mouse, or ← → to go on and ↑ ↓ to raise it; Delete wipes").format(
                says=says
            )
        )
        self.pad.changed.connect(self.changed)
        wipe = QToolButton(self)
        wipe.setObjectName("sketch-wipe")
        wipe.setText(self.tr("Wipe"))
        wipe.setProperty("role", "quiet")
        wipe.setAccessibleName(self.tr("Wipe what was drawn"))
        wipe.setToolTip(self.tr("Wipe what was drawn (Delete)"))
        wipe.clicked.connect(self.pad.wipe)
        told = QLabel(self.tr("{of} along {axis}").format(of=task.of, axis=task.axis), self)
        told.setProperty("role", "small")
        head = QHBoxLayout()
        head.addWidget(told)
        head.addStretch(1)
        head.addWidget(wipe)
        self.lines.addLayout(head)
        self.lines.addWidget(self.pad)

    @property
    def heading(self) -> str:
        """What stands above the question."""
        return self.tr("PREDICT")

    @property
    def task(self) -> Predict:
        """The task that is answered here."""
        return self._task

    @property
    def check_words(self) -> str:
        """A prediction is followed by a look."""
        return self.tr("Look")

    def looking(self) -> tuple[Asked, ...]:
        """An empty plot has to know how high it must be."""
        return judging.asked(self._task, Given("drawn")) if self.pad is not None else ()

    def given(self) -> Given:
        """What is predicted."""
        if self.pad is not None:
            return Given(drawn=self.pad.drawn())
        if self.line is not None:
            return Given(self.line.text())
        return Given(next((sign for sign, button in self._signs.items() if button.isChecked()), ""))

    def show_given(self, given: Given) -> None:
        """Let it stand there again."""
        if self.pad is not None:
            self.pad.show_drawn(given.drawn)
        elif self.line is not None:
            self.line.set_text(given.text)
        else:
            self._group.setExclusive(False)  # else the one that is chosen could not be let go of
            for sign, button in self._signs.items():
                button.setChecked(sign == given.text)
            self._group.setExclusive(True)

    def show_judgement(self, given: Given, judgement: Judgement, replies: Sequence[Reply]) -> None:
        """Show the true curve beside what was drawn."""
        self._show_curve(replies, true=True)

    def show_look(self, replies: Sequence[Reply], tried: bool) -> None:
        """Take a height for the empty plot; once it was tried, show the curve."""
        self._show_curve(replies, true=tried)

    def _show_curve(self, replies: Sequence[Reply], *, true: bool) -> None:
        answer = next((reply for reply in replies if isinstance(reply, Answer)), None)
        named = quantity(self._task.of)
        if self.pad is None or answer is None or named is None:
            return
        curve = predicted.true_curve(answer, named)
        heights = sorted(abs(y) for _, y in curve if y == y and abs(y) < 1e6)
        if heights:
            reach = round_up(ROOM * heights[int(0.98 * (len(heights) - 1))])
            self.pad.set_reach(-reach, reach)
        if true:
            self.pad.show_true(curve)

    def take_focus(self) -> None:
        """Give the keyboard to where one predicts."""
        first = self.pad or (self.line.edit if self.line is not None else next(iter(self._signs.values())))
        first.setFocus()
