"""The page on which a perceptron is trained: buttons, settings, the step by hand, the ledger, the plots."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from triptych.messages import Answer
from triptych.ui.announcer import Announcer
from triptych.ui.bench import Bench
from triptych.ui.desk import Desk
from triptych.ui.sideline import Sideline
from triptych.ui.stage_page import StagePage
from triptych.ui.theme import ThemeHolder
from triptych.ui.trainer import Ended, Trainer
from triptych.ui.training_buttons import TrainingButtons
from triptych.ui.training_ledger import LedgerTable
from triptych.ui.training_plots import TrainingPlots
from triptych.ui.training_settings import TrainingSettings
from triptych.ui.training_step import TrainingStep
from triptych.ui.training_story import RIGHT
from triptych.ui.training_words import told


class TrainingPage(StagePage):
    """Asks the trainer for what its buttons say, and shows what it did."""

    tall: ClassVar[bool] = True

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(themes, "", parent)
        self.setObjectName("training-card")
        self.set_title(self.tr("Training"))
        self.buttons = TrainingButtons(themes, self)
        self.settings = TrainingSettings(self)
        self.said = QLabel(self)
        self.said.setObjectName("training-said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setProperty("tone", "trouble")
        self.said.hide()
        self.announcer = Announcer(self)
        self.ledger = LedgerTable(themes, self)
        self.ledger.hide()
        self.head.insertWidget(0, self.buttons, 100)  # before the note, or they would stand further in
        self.body.addWidget(self.settings)
        self.body.addWidget(self.said)

    def join(self, bench: Bench, sideline: Sideline) -> None:
        """Be joined to the bench whose sliders are trained; once, before the page is shown."""
        self._bench = bench
        self._end = ""
        self.trainer = Trainer(bench, self)
        self.by_hand = TrainingStep(self.themes, sideline, self)
        self.plots = TrainingPlots(self.themes, sideline, self)
        self.body.addWidget(self.by_hand)
        self.body.addWidget(self.ledger)
        self.body.addWidget(self.plots, 1)
        self._join_trainer()
        self.trainer.prepare()
        self._show()

    def _join_trainer(self) -> None:
        buttons, trainer = self.buttons, self.trainer
        buttons.stepped.connect(lambda: self._train(1))
        buttons.run.connect(lambda: self._train(trainer.left or self.settings.count))
        buttons.paused.connect(trainer.stop)
        buttons.cancelled.connect(self._cancel)
        buttons.gone.connect(trainer.go)
        buttons.reset.connect(self._reset)
        self.settings.changed.connect(self._show)
        self.ledger.gone.connect(trainer.go)
        self.ledger.copied.connect(lambda text: QGuiApplication.clipboard().setText(text))
        trainer.changed.connect(self._show)
        trainer.ended.connect(self._take_end)

    def _train(self, steps: int) -> None:
        self._end = ""
        self.trainer.train(self.settings.recipe, steps, self.settings.a_second)

    def _cancel(self) -> None:
        self.trainer.cancel()

    def _reset(self) -> None:
        self._end = ""
        self.trainer.forget()

    def _take_end(self, ended: Ended) -> None:
        self._end = told(ended)
        self._show()

    def show_desk(self, desk: Desk) -> None:
        """Follow the sliders; while training moves them itself, it has told already."""
        self.settings.offer_rows(desk.rows is not None)
        if not self.trainer.moving:
            self._show()

    def show_answer(self, answer: Answer) -> None:
        """No number of this page comes from an answer."""

    def leave(self) -> None:
        """End the training process."""
        self.trainer.close()

    def _show(self) -> None:
        trainer, story = self.trainer, self.trainer.story
        subject = trainer.subject
        dtype = subject.dtype if subject is not None else self._bench.dtype
        rows = len(subject.rows.values) if subject is not None and subject.rows is not None else 0
        self.buttons.show_trainer(trainer, self.settings.count, possible=trainer.offered is not None)
        self._say(self._sentence())
        if not trainer.running:
            self.announcer.say(" ".join(filter(None, (self.buttons.place.text(), self._sentence()))))
        if not trainer.shows_all:
            return
        self.by_hand.show_story(story, trainer.cursor, dtype, rows)
        self.ledger.setVisible(story is not None and RIGHT in story.tracks and story.steps > 0)
        self.plots.stand_below_ledger(not self.ledger.isHidden())
        self._bench.show_walk(trainer.walk())
        if story is None:
            return
        chosen = self._bench.desk.detail
        if self.ledger.isVisibleTo(self):
            place = story.names.index(chosen) if chosen in story.names else 0
            self.ledger.show_story(story, place, dtype, trainer.cursor)
        self.plots.show_story(story, trainer.cursor, trainer.cursor + trainer.left, chosen)

    def _sentence(self) -> str:
        if self._end or self.trainer.running:
            return self._end
        if self.trainer.offered is None:
            return self.tr("Nothing is differentiated by that training could move; choose a weight above.")
        if self.trainer.story is not None and not self.trainer.is_at_hand:
            return self.tr(
                "The sliders or the program have changed since; the next step begins anew from them."
            )
        return ""

    def _say(self, sentence: str) -> None:
        text = f"▲ {sentence}" if sentence else ""
        if text != self.said.text():
            self.said.setText(text)
            self.said.setVisible(bool(sentence))
