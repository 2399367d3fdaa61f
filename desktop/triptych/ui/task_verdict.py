"""What was found about an answer: a mark and a sentence, and both sides at five points where undecided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from triptych.course.blocks import Span, Spans, Table
from triptych.course.five_points import Beside
from triptych.course.judgement import RIGHT, UNDECIDED, WRONG, Judgement
from triptych.course.spans import spans
from triptych.messages import Value
from triptych.sentences import say
from triptych.ui.announcer import Announcer
from triptych.ui.lesson_table import LessonTable
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.number_text import brief
from triptych.ui.prose import Prose
from triptych.ui.said_spans import typeset
from triptych.ui.translate import translate
from triptych.ui.verdict_icon import VerdictIcon

KINDS = {RIGHT: "agree", WRONG: "unknown", UNDECIDED: "waiting"}
INKS = {WRONG: "bad"}
AUTHORS = "task-says"  # the one sentence that is the author's own Markdown


class TaskVerdict(QFrame):
    """Hidden until something was judged."""

    def __init__(self, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.announcer = Announcer(self)
        self.setObjectName("task-verdict")
        self.setProperty("role", "verdict")
        self.icon = VerdictIcon(tools.themes, self, size=1.7)
        self.said = Prose(tools.themes, tools.typesetter, (), self)
        self.table: LessonTable | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 6, 8, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.addWidget(self.icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.said, 0, 1)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_judgement(self, judgement: Judgement | None, beside: Sequence[Beside] = ()) -> None:
        """Show a judgement; None takes it away."""
        self.setVisible(judgement is not None)
        if judgement is None:
            self.announcer.say("")
            return
        words = {RIGHT: self.tr("Right."), WRONG: self.tr("Not right."), UNDECIDED: self.tr("Not decided.")}
        word = words.get(judgement.verdict, self.tr("Not judged."))
        self.icon.show_kind(KINDS.get(judgement.verdict, "cancellation"), INKS.get(judgement.verdict, ""))
        self.icon.setAccessibleName(word)
        self.icon.setToolTip(word)
        self.setProperty("verdict", judgement.verdict)
        self.style().unpolish(self)
        self.style().polish(self)
        self.said.show_spans(told(judgement, bool(beside)))
        self.setAccessibleName(f"{word} {self.said.text()}")
        self.announcer.say(self.accessibleName())
        self._show_table(beside)

    def _show_table(self, beside: Sequence[Beside]) -> None:
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
            self.table = None
        if beside:
            head = (self.tr("at"), self.tr("the derivative"), self.tr("your answer"))
            rows = tuple(
                (_run(_place(one.at)), _run(_number(one.true)), _run(_number(one.given))) for one in beside
            )
            self.table = LessonTable(Table(tuple(map(_run, head)), rows), self._tools, self)
            self.table.setObjectName("five-points")
            self._grid.addWidget(self.table, 1, 1)


def told(judgement: Judgement, beside: bool) -> Spans:
    """Return the sentence; an author's own is Markdown."""
    if beside:
        return _run(translate(say("task-five-points")))
    if judgement.said.id == AUTHORS:
        return spans(judgement.said.args.get("text", judgement.said.text))
    return typeset(judgement.said)


def _run(text: str) -> Spans:
    return (Span("text", text),)


def _place(at: dict[str, Value]) -> str:
    return ", ".join(f"{name} = {brief(value)}" for name, value in at.items())


def _number(value: Value | None) -> str:
    return "—" if value is None else brief(value, 7)
