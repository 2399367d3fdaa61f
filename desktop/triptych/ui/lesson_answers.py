"""All answers of a learner while the window is open: has them judged, and tells each attempt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from triptych.course import five_points, judging
from triptych.course.attempts import Attempted, now
from triptych.course.judgement import RIGHT, UNDECIDED, UNREAD, Given, Judgement
from triptych.course.tasks import AnyTask, Derivative
from triptych.messages import Asked, Question, Reply
from triptych.ui.lesson_judge import LessonJudge
from triptych.ui.lesson_record import TaskRecord

LONGEST = 500  # letters of an answer that are kept

Key = tuple[str, str]  # the lesson's name and the task's id


class LessonAnswers(QObject):
    """A record for each task that was seen; pages come and go, records stay."""

    judged = Signal(object, object, object)  # Key, Given and the replies; empty for five points
    attempted = Signal(object)  # Attempted
    written = Signal(object, object, object)  # Key, and the Given that stood there, and that stands there now

    def __init__(self, judge: LessonJudge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self.learner = ""
        self.busy: set[Key] = set()
        self._records: dict[Key, TaskRecord] = {}

    def record(self, key: Key) -> TaskRecord:
        """Return what was done at a task; a new one begins now."""
        return self._records.setdefault(key, TaskRecord())

    def forget(self) -> None:
        """Begin anew, for another learner."""
        self._records.clear()
        self.busy.clear()

    def look(self, key: Key, asked: Sequence[Asked]) -> None:
        """Ask something that is no answer, such as how a derivation begins; the replies are told."""
        self._judge.ask(asked, ("look", *key), lambda replies: self.judged.emit(key, None, replies))

    def submit(
        self, key: Key, task: AnyTask, given: Given, asked: Sequence[Asked], known: Sequence[Reply] = ()
    ) -> None:
        """Have an answer judged, from what is known already or from what has to be asked."""
        record = self.record(key)
        if key in self.busy and record.given == given:
            return  # it is being judged
        record.given = given
        if not asked:
            self._take(key, task, given, list(known))
            return
        self.busy.add(key)
        self._judge.ask(asked, key, lambda replies: self._take(key, task, given, replies))

    def _take(self, key: Key, task: AnyTask, given: Given, replies: Sequence[Reply]) -> None:
        self.busy.discard(key)
        record = self.record(key)
        before = record.judged
        judgement = judging.judged(task, given, replies)
        was_solved = record.solved
        record.take(given, judgement)
        if task_goes_on(judgement):
            record.solved = was_solved
        self.judged.emit(key, given, replies)
        if judgement.verdict != UNREAD and given != before and not task_goes_on(judgement):
            self.attempted.emit(self._attempt(key, task, given, judgement, record))
        if judgement.verdict == UNDECIDED and isinstance(task, Derivative):
            self._look_at_five_points(key, task, given)

    def _attempt(
        self, key: Key, task: AnyTask, given: Given, judgement: Judgement, record: TaskRecord
    ) -> Attempted:
        lesson, name = key
        return Attempted(
            self.learner, now(), lesson, name, task.skill, given.brief[:LONGEST], judgement.verdict,
            judgement.mistake, record.hints, record.seconds(),
        )  # fmt: skip

    def _look_at_five_points(self, key: Key, task: Derivative, given: Given) -> None:
        """Where it could not be decided, learn how both look at five points."""
        asked: tuple[Question, ...] = five_points.asked(task, given)

        def show(replies: Sequence[Reply]) -> None:
            record = self.record(key)
            if record.judged == given:
                record.beside = five_points.beside(task, asked, replies)
                self.judged.emit(key, given, ())

        self._judge.ask(asked, ("five", *key), show)


def task_goes_on(judgement: Judgement) -> bool:
    """Whether a right answer was only one of several steps."""
    return judgement.verdict == RIGHT and judgement.said.id == "task-rule-step"
