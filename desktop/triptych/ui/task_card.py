"""One task in a page: what is asked, the place for the answer, what was found, and the hints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from triptych.course.blocks import Posing
from triptych.course.judgement import Given
from triptych.messages import Reply
from triptych.ui.buttons import push_button
from triptych.ui.lesson_answers import Key
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.prose import Prose
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.task_bodies import body_of
from triptych.ui.task_hints import TaskHints
from triptych.ui.task_verdict import TaskVerdict

PATIENCE_MS = 300  # before "judging …" is said


class TaskCard(QFrame):
    """Shows the record of one task; what was answered is there again when its page is."""

    link_asked = Signal(str)
    grown = Signal(QWidget)  # something came that should be in sight

    def __init__(self, posing: Posing, key: Key, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.task = key, posing.task
        self._answers = tools.answers
        self._showing = False
        self.setObjectName(f"task-{posing.task.id}")
        self.setProperty("role", "task")
        self.setAccessibleName(self.tr("Task"))
        self.record = tools.answers.record(key)
        self.kind = QuietLabel(tools.themes, self, style="small", ink="accent", fit="elide")
        self.state = QuietLabel(tools.themes, self, style="small", ink="good", fit="keep", right=True)
        self.ask = Prose(tools.themes, tools.typesetter, posing.ask, self)
        self.ask.link_asked.connect(self.link_asked)
        self.body = body_of(posing.task, tools, self)
        self.verdict = TaskVerdict(tools, self)
        self.hints = TaskHints(posing.hints, tools, self)
        self.check = self._button("task-check", self.body.check_words, "main")
        self.check.setToolTip(self.tr("Have the answer judged (Enter)"))
        self.hint = self._button("task-hint", self.tr("Hint"), "hint")
        self.waits = QuietLabel(tools.themes, self, style="small", ink="muted", fit="elide")
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._lay_out()
        self._join()
        self._begin()

    def _button(self, name: str, text: str, role: str) -> QPushButton:
        button = push_button(self, name, text, "", role=role)
        button.setVisible(bool(text))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.kind, 1)
        head.addWidget(self.state)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        actions.addWidget(self.check)
        actions.addWidget(self.hint)
        actions.addWidget(self.waits, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 10, 14, 12)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self.ask)
        lines.addWidget(self.body)
        lines.addLayout(actions)
        lines.addWidget(self.verdict)
        lines.addWidget(self.hints)

    def _join(self) -> None:
        self.body.changed.connect(self._change)
        self.body.submitted.connect(self.submit)
        self.check.clicked.connect(self.submit)
        self.hint.clicked.connect(self._open_hint)
        self._patience.timeout.connect(lambda: self.waits.set_text(self.tr("judging …")))
        self._answers.judged.connect(self._take)

    def _begin(self) -> None:
        """Show what was done here before, and learn what has to be known first."""
        self.kind.set_text(self.body.heading)
        record = self.record
        self._blank = self.body.given()
        if record.given is not None:
            self._show_given(record.given)
        if record.judged is not None and record.judgement is not None:
            self.body.show_judgement(record.judged, record.judgement, ())
        self._show_record()
        looking = self.body.looking()
        if looking:
            self._answers.look(self.key, looking)
        if self.key in self._answers.busy:
            self._patience.start()

    def _show_given(self, given: Given) -> None:
        self._showing = True  # line by line: nothing in between is anybody's answer
        self.body.show_given(given)
        self._showing = False

    def put_back(self, given: Given) -> None:
        """Let this stand there again, as before something was undone; what was judged stays judged."""
        self._show_given(given)
        self._change()
        self.body.take_focus()
        self.grown.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return has the answer judged, wherever in the card the keyboard is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.check.isVisible():
            self.submit()
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Have the answer judged as it stands."""
        given = self.body.given()
        known = self.body.known(given)
        asked = self.body.asked(given) if known is None else ()
        if asked:
            self._patience.start()
        self._answers.submit(self.key, self.task, given, asked, known or ())

    def _change(self) -> None:
        """Remember what stands there; what was found about something else is taken away."""
        if self._showing:
            return
        words = self.body.check_words
        self.check.setText(words)
        self.check.setAccessibleName(words)
        self.check.setVisible(bool(words))
        given, before = self.body.given(), self.record.given
        self.record.given = given
        if self.body.holds and given != before:
            self._answers.written.emit(self.key, self._blank if before is None else before, given)
        if self.record.judged is not None and given != self.record.judged and not self.body.keeps:
            self.verdict.show_judgement(None)

    def _take(self, key: Key, given: Given | None, replies: Sequence[Reply]) -> None:
        if key != self.key:
            return
        if given is None:
            self.body.show_look(replies, self.record.tried)
            return
        self._patience.stop()
        self.waits.set_text("")
        if self.record.judgement is not None and replies is not None:
            self.body.show_judgement(given, self.record.judgement, replies)
        self._show_record()
        if self.verdict.isVisibleTo(self):
            self.grown.emit(self.verdict)

    def _show_record(self) -> None:
        record = self.record
        self.verdict.show_judgement(record.judgement, record.beside)
        self.state.set_text(self.tr("✓ done") if record.solved else "")
        self.hints.show_count(record.hints)
        self._name_hint()

    def _open_hint(self) -> None:
        self.record.hints = min(self.record.hints + 1, len(self.hints))
        self.hints.show_count(self.record.hints)
        self._name_hint()
        self.grown.emit(self.hints.shown[-1])

    def _name_hint(self) -> None:
        count, all_ = self.record.hints, len(self.hints)
        text = self.tr("Hint {n} of {all}").format(n=min(count + 1, all_), all=all_)
        self.hint.setText(text)
        if count >= all_ and self.hint.hasFocus():  # else Qt would carry the keyboard out of the page
            self.check.setFocus() if self.check.isVisible() else self.body.take_focus()
        self.hint.setEnabled(count < all_)
        tip = self.tr("The next hint: {name}").format(name=self.hints.name(count))
        self.hint.setToolTip(tip if count < all_ else self.tr("All hints are shown"))
        self.hint.setAccessibleName(f"{text}. {self.hint.toolTip()}")
        if count >= all_:
            self.hint.setText(self.tr("No more hints"))
