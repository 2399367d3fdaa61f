"""Choose the rule for each step in turn: the program applies it, and shows how the derivative reads then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from triptych.course import judging, rules
from triptych.course.blocks import Span
from triptych.course.judgement import RIGHT, Given, Judgement
from triptych.course.tasks import Rule
from triptych.messages import Answer, Asked, Reply
from triptych.ui.directions import formula_place
from triptych.ui.flow_layout import FlowLayout
from triptych.ui.formula import FormulaLabel
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.primed import primed
from triptych.ui.prose import Prose
from triptych.ui.said_spans import marked
from triptych.ui.task_body import TaskBody


class TaskRule(TaskBody):
    """A button for each rule; a right pick stays, a wrong one is told and taken back."""

    def __init__(self, task: Rule, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._task = task
        self._picks: tuple[str, ...] = ()
        self._pick = ""
        self._answer: Answer | None = None
        self.now = FormulaLabel(tools.themes, tools.typesetter, self, role="text")
        self.now.setObjectName(f"rule-now-{task.id}")
        first = self.tr("Which rule comes first? Ask what was done last when it was computed.")
        self.step = Prose(tools.themes, tools.typesetter, (Span("text", first),), self, ink="muted")
        self.buttons: dict[str, QPushButton] = {}
        keys = QWidget(self)
        flow = FlowLayout(keys)
        for rule, words in self._words().items():
            button = QPushButton(words, keys)
            button.setObjectName(f"rule-{rule}")
            button.setProperty("role", "choice")
            button.setAccessibleName(words)
            button.setToolTip(self.tr("Apply this rule: {rule}").format(rule=words))
            button.clicked.connect(lambda _on=False, chosen=rule: self._choose(chosen))
            flow.addWidget(button)
            self.buttons[rule] = button
        self.lines.addWidget(self.now, 0, formula_place())
        for part in (self.step, keys):
            self.lines.addWidget(part)
        self._show_text(f"({_last(task)})′")

    def _words(self) -> dict[str, str]:
        """The rules' names; those of the program's own steps and the usual ones, never all."""
        names = {
            "sum": self.tr("sum rule"), "product": self.tr("product rule"),
            "quotient": self.tr("quotient rule"), "power": self.tr("power rule"),
            rules.CONSTANT_FACTOR: self.tr("constant factor"),
            "chain": self.tr("chain rule"), "exponential": self.tr("exponential"),
            "logarithm": self.tr("logarithm"), "sine": self.tr("sine"), "cosine": self.tr("cosine"),
            "sigmoid": self.tr("sigmoid"), "tangent": self.tr("tangent"),
            "hyperbolic": self.tr("hyperbolic"), "piecewise": self.tr("piecewise"),
        }  # fmt: skip
        known = (*rules.RULES, rules.CONSTANT_FACTOR)
        return {rule: words for rule, words in names.items() if rule in known}

    @property
    def heading(self) -> str:
        """What stands above the question."""
        return self.tr("PICK THE RULE")

    @property
    def keeps(self) -> bool:
        """What was found stays while one goes on."""
        return True

    @property
    def task(self) -> Rule:
        """The task that is answered here."""
        return self._task

    @property
    def check_words(self) -> str:
        """A pick is judged at once."""
        return ""

    def _choose(self, rule: str) -> None:
        self._pick = rule
        self.submitted.emit()

    def given(self) -> Given:
        """The right picks so far, and the last one."""
        return Given(texts=(*self._picks, self._pick) if self._pick else self._picks)

    def show_given(self, given: Given) -> None:
        """Let the picks stand; how it reads then comes with the judgement."""
        self._picks, self._pick = given.texts, ""

    def looking(self) -> tuple[Asked, ...]:
        """The engine's own factors are what a rule gives."""
        return judging.asked(self._task, Given())

    def show_look(self, replies: Sequence[Reply], tried: bool) -> None:
        """Show how far the picks have come."""
        self._answer = next((reply for reply in replies if isinstance(reply, Answer)), self._answer)
        self._show_derivation()

    def known(self, given: Given) -> tuple[Reply, ...] | None:
        """One answer serves all the picks."""
        return (self._answer,) if self._answer is not None else None

    def show_judgement(self, given: Given, judgement: Judgement, replies: Sequence[Reply]) -> None:
        """Show how the derivative reads now, and keep a right pick."""
        self._picks = given.texts if judgement.verdict == RIGHT else given.texts[:-1]
        self._pick = ""
        self.show_look(replies, tried=True)

    def _show_derivation(self) -> None:
        answer = self._answer
        if answer is None or answer.fault is not None:
            return
        now = rules.derivation(self._task, answer, self._picks)
        node = now.current
        self._show_text(now.text)
        done = (Span("text", self.tr("Nothing is left to differentiate.")),)
        asks = self.tr("Which rule for {step}?")
        self.step.show_spans(marked(asks, "step", node.text) if node is not None else done)
        for button in self.buttons.values():
            button.setEnabled(node is not None)

    def _show_text(self, text: str) -> None:
        self.now.show_latex(primed(text), text)

    def take_focus(self) -> None:
        """Give the keyboard to the first rule."""
        next(iter(self.buttons.values())).setFocus()


def _last(task: Rule) -> str:
    """What the program's last line says on its right."""
    return task.program.replace("\n", ";").rpartition(";")[2].rpartition("=")[2].strip()
