"""Trains in a process of its own: asks for steps, takes them in, and can stop, step back and go on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from triptych import wire
from triptych.messages import Failed, Recipe, Said, TrainAsk, TrainPart
from triptych.ui.bench import Bench, Walk
from triptych.ui.line import Line
from triptych.ui.thinned import stride_for
from triptych.ui.trained_sliders import Subject, TrainedSliders
from triptych.ui.training_story import MOST_STEPS, Story

SELDOM = 3  # of so many parts one moves the sliders, which asks the other process for all columns
DEADLINE_MS = 10_000  # for one part, of which sixteen come in a second


@dataclass(frozen=True)
class Ended:
    """How training ended, and why: "done", "diverged", "stuck", "trouble", "lost" (the process) or "full"."""

    kind: str
    because: tuple[Said, ...] = ()
    row: int | None = None


class Trainer(QObject):
    """Holds the story, and where in it the sliders stand (``cursor``)."""

    changed = Signal()  # story, cursor, or whether it runs
    ended = Signal(object)  # Ended

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sliders = TrainedSliders(bench)
        self.story: Story | None = None
        self.subject: Subject | None = None
        self.cursor = 0
        self.running = False
        self.done = self.wanted = 0
        self._revision = self._parts = self._before = 0
        self._dropped = False
        self._recipe = Recipe()
        self._pause = 0
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._step_on)
        self._forgotten: tuple[Story, Subject] | None = None
        self._let_go = False  # whether an undo has put the sliders elsewhere while steps were being made
        bench.was_put_back.connect(self._follow_undo)
        self.line = Line[TrainAsk](wire.TRAIN, DEADLINE_MS, self)
        self.line.replied.connect(self._hear)
        self.line.ready.connect(lambda _reply: self.changed.emit())
        self.line.late.connect(lambda _asked: self._lose())
        self.line.ended.connect(lambda _words: self._lose())

    @property
    def waits(self) -> bool:
        """Whether steps were asked for and PyTorch is still being imported."""
        return self.running and self.line.columns is None

    @property
    def offered(self) -> Subject | None:
        """What the desk would train; None where nothing on it can be."""
        return self._sliders.subject

    @property
    def moving(self) -> bool:
        """Whether the sliders are being moved from here."""
        return self._sliders.moving

    @property
    def left(self) -> int:
        """How many steps of the last asking were not made."""
        return self.wanted - self.done

    @property
    def shows_all(self) -> bool:
        """Whether everything is to be shown now, not only how far it is."""
        return not self.running or self._pause > 0 or self._parts % SELDOM == 1

    @property
    def is_at_hand(self) -> bool:
        """Whether the sliders stand where the story has them."""
        if self.story is None or self.subject != self.offered:
            return False
        return self._sliders.stand_at(self.story, self.cursor)

    @property
    def is_of_the_desk(self) -> bool:
        """Whether the story tells of the program that lies there, wherever its sliders stand by now."""
        return self.subject is not None and self._sliders.program == self.subject.program

    def prepare(self) -> None:
        """Start the process, so that it imports before it is needed."""
        self.line.start()

    def close(self) -> None:
        """Leave no process behind."""
        self.line.close()

    def train(self, recipe: Recipe, steps: int, a_second: int = 0) -> None:
        """Make so many steps from where the sliders stand, so many a second or as fast as they come."""
        subject = self.offered
        if self.running or subject is None:
            return
        story = self.story if self.story is not None and self.is_at_hand else None
        if story is None:
            story = self._begin(subject)
        steps = min(steps, MOST_STEPS - self.cursor)
        if steps <= 0:
            self.ended.emit(Ended("full"))
            return
        story.begin(self.cursor, recipe)
        self._dropped = self._let_go = False
        self._recipe, self._pause = recipe, 1000 // a_second if a_second else 0
        self.done, self.wanted, self.running = 0, steps, True
        self.line.start()
        self._step_on()
        self.changed.emit()

    def _step_on(self) -> None:
        """Ask for what is left of this run, or for the next step of a slow one."""
        if self.story is None or self.subject is None:
            return
        self._revision += 1
        self._before = self.done
        steps = 1 if self._pause else self.left
        self._turn.setInterval(self._pause)
        self.line.ask(self._asking(self.story, self.subject, self._recipe, steps))

    def _begin(self, subject: Subject) -> Story:
        self.subject, self.cursor = subject, 0
        self.story = Story(subject.trained, self._sliders.values(subject.trained))
        return self.story

    def _asking(self, story: Story, subject: Subject, recipe: Recipe, steps: int) -> TrainAsk:
        return TrainAsk(
            revision=self._revision,
            program=subject.program,
            point=subject.point,
            rows=subject.rows,
            trained=subject.trained,
            dtype=subject.dtype,
            recipe=recipe,
            stands=story.stands(self.cursor, recipe),
            steps=steps,
            begun=self.cursor,
            since=story.since(self.cursor, recipe.optimizer),
        )

    def stop(self) -> None:
        """Make no more steps; those that were made are kept."""
        if self._turn.isActive():
            self._turn.stop()
            self._finish(Ended("done"))
        elif self.running and self.story is not None and self.subject is not None:
            self._pause = 0
            self.line.interrupt(self._asking(self.story, self.subject, Recipe(), 0))

    def cancel(self) -> None:
        """Stop, and leave out the steps that are left."""
        if self.running:
            self._dropped = True
            self.stop()
        else:
            self.wanted = self.done
            self.changed.emit()

    def go(self, step: int) -> None:
        """Go to a step of the story; the sliders go along."""
        if self.story is None or self.running or not self.is_of_the_desk:
            return
        if 0 <= step <= self.story.steps:
            self.cursor = step
            self._move()
            self.changed.emit()

    def forget(self) -> None:
        """Go back to where the training began, and forget it."""
        self.stop()
        self.go(0)
        if self.story is not None and self.subject is not None:
            self._forgotten = self.story, self.subject
        self.story = self.subject = None
        self.cursor = self.done = self.wanted = 0
        self.changed.emit()

    def _follow_undo(self) -> None:
        """Make no more steps where the sliders were put back, and take the story up where they stand."""
        if self.running:
            self._let_go = True
            self.cancel()
        else:
            self._take_up()

    def _take_up(self) -> None:
        """Go on with the story, or with the one that was forgotten last, where the sliders stand in it."""
        now = None if self.story is None or self.subject is None else (self.story, self.subject)
        for known in (now, self._forgotten):
            if known is None or known[1] != self.offered:
                continue
            step = known[0].step_at(self._sliders.values(known[0].names))
            if step is not None:
                self.story, self.subject = known
                self.cursor = step
                self.changed.emit()
                return

    def walk(self) -> Walk:
        """Return the way from the start to where the sliders stand, in at most some hundred points."""
        if self.story is None or self.subject != self.offered:
            return Walk()
        stride = stride_for(self.cursor + 1)
        steps = [*range(0, self.cursor, stride), self.cursor]
        return Walk(self.story.names, tuple(map(self.story.weights, steps)))

    def _hear(self, reply: TrainPart | Failed) -> None:
        if isinstance(reply, Failed):
            if self.running and self._leads:
                self._move()
            self._finish(Ended("trouble", (reply.said,)))
            return
        if reply.revision != self._revision or not self.running or self.story is None:
            return
        if self.line.flight is not None:
            self.line.expect(self.line.flight)  # each part has the whole deadline
        self.story.take(reply.courses)
        self.done = max(self.done, self._before + reply.done)
        self.cursor = self.story.steps
        self._parts += 1
        if self.subject != self.offered:
            self.stop()
        elif self._leads and (reply.ended or self._parts % SELDOM == 0):
            self._move()
        if reply.ended == "done" and self._pause and self.left and self.subject == self.offered:
            self.line.conclude()
            self._turn.start()
            self.changed.emit()
        elif reply.ended:
            self._finish(Ended(reply.ended, reply.because, reply.row))
        else:
            self.changed.emit()

    @property
    def _leads(self) -> bool:
        """Whether the sliders still go where the training goes."""
        return self.subject == self.offered and not self._let_go

    def _finish(self, ended: Ended) -> None:
        self.running = False
        if self._dropped or ended.kind != "done":
            self.wanted = self.done
        self.line.conclude()
        if self._let_go:
            self._take_up()
        self.changed.emit()
        self.ended.emit(ended)

    def _lose(self) -> None:
        """The process is replaced; what it had told is kept."""
        self._turn.stop()
        was_running, self.running = self.running, False
        self.line.start()
        if was_running:
            self.wanted = self.done
            if self._leads:
                self._move()
            self.changed.emit()
            self.ended.emit(Ended("lost"))

    def _move(self) -> None:
        if self.story is not None:
            self._sliders.put(self.story, self.cursor)
