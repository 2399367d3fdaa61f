"""The buttons of training, and the bar that shows how far it is and goes back to any step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from triptych.ui.buttons import dressed
from triptych.ui.flow_layout import FlowLayout
from triptych.ui.kept_button import KeptButton
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.trainer import Trainer
from triptych.ui.training_story import MOST_STEPS


class TrainingButtons(QWidget):
    """Tells what is asked for; shows what can be asked."""

    stepped = Signal()
    run = Signal()
    paused = Signal()
    cancelled = Signal()
    gone = Signal(int)  # to this step
    reset = Signal()

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training-buttons")
        self._themes = themes
        self._cursor, self._running = 0, False
        self.step = self._button(
            "training-step",
            self.tr("Step"),
            self.tr("One step of descent: every weight moves a little against its gradient"),
            self.stepped,
        )
        self.go = self._button("training-run", "", self.tr("Make all steps of a run"), self._turn)
        self.cancel = self._button(
            "training-cancel",
            self.tr("Cancel"),
            self.tr("Stop, and leave out the steps that are left; those that were made stay"),
            self.cancelled,
        )
        self.back = self._button("training-back", self.tr("Back"), self.tr("Go back one step"), self._go_back)
        self.anew = self._button(
            "training-reset",
            self.tr("Reset"),
            self.tr("Go back to where training began, and forget its steps"),
            self.reset,
        )
        self.place = QuietLabel(themes, style="small", ink="muted", right=True)
        self.scrub = self._scrub()
        self.progress = self._progress()
        self._lay_out()

    def _button(
        self, name: str, text: str, says: str, act: Callable[[], None] | SignalInstance
    ) -> KeptButton:
        button = dressed(KeptButton(self), name, text, says, aloud=text or says)
        button.asked.connect(act)
        return button

    def _scrub(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the plots run
        slider.setObjectName("training-scrub")
        slider.setAccessibleName(self.tr("Go to a step"))
        slider.setToolTip(self.tr("Goes to any step that was made; arrows, Page, Home and End do too."))
        slider.setMinimumWidth(80)
        slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        slider.valueChanged.connect(self.gone)
        return slider

    def _progress(self) -> QProgressBar:
        bar = QProgressBar(self)
        bar.setObjectName("training-progress")
        bar.setAccessibleName(self.tr("Steps of this run"))
        bar.setTextVisible(False)
        bar.setFormat(self.tr("PyTorch is being imported; the steps follow at once."))
        bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return bar

    def _level(self) -> None:
        """Give the count the width of the largest one, so that nothing moves while it grows."""
        metrics = QFontMetrics(self._themes.theme.font("small"))
        longest = self.tr("step {step} of {made}").format(step=f"{MOST_STEPS:,}", made=f"{MOST_STEPS:,}")
        self.place.setMinimumWidth(metrics.horizontalAdvance(longest) + 4)

    def _lay_out(self) -> None:
        row = QWidget(self)
        buttons = FlowLayout(row, 6)
        for button in (self.step, self.go, self.cancel, self.back, self.anew):
            buttons.addWidget(button)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._bars = QStackedWidget(self)
        self._bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars.addWidget(self.scrub)
        self._bars.addWidget(self.progress)
        line.addWidget(self._bars, 1)
        line.addWidget(self.place)
        self._level()
        self._themes.changed.connect(self._level)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(row)
        lines.addLayout(line)

    def show_trainer(self, trainer: Trainer, count: int, *, possible: bool) -> None:
        """Show where training stands; ``count`` is what a new run has."""
        made = trainer.story.steps if trainer.story is not None else 0
        self._cursor, self._running = trainer.cursor, trainer.running
        self.step.allow(possible and not trainer.running)
        self.go.allow(possible or trainer.running)
        self._name_run(trainer, count)
        self.cancel.allow(trainer.running or trainer.left > 0)
        self.back.allow(not trainer.running and trainer.cursor > 0 and trainer.is_of_the_desk)
        self.anew.allow(not trainer.running and trainer.story is not None)
        self._bars.setCurrentWidget(self.progress if trainer.running else self.scrub)
        if self.progress.maximum() != max(1, trainer.wanted):
            self.progress.setRange(0, max(1, trainer.wanted))
        if self.progress.isTextVisible() != trainer.waits:
            self.progress.setTextVisible(trainer.waits)
            self.progress.setAccessibleDescription(self.progress.format() if trainer.waits else "")
        self.progress.setUpdatesEnabled(False)  # else Qt paints all that is due at once, and the window waits
        self.progress.setValue(trainer.done)
        self.progress.setUpdatesEnabled(True)
        words = self.tr("step {step} of {made}")
        self.place.set_text(words.format(step=f"{trainer.cursor:,}", made=f"{made:,}"))
        if not trainer.running:
            self._show_scrub(trainer.cursor, made, free=made > 0 and trainer.is_of_the_desk)

    def _show_scrub(self, cursor: int, made: int, *, free: bool) -> None:
        blocked = self.scrub.blockSignals(True)
        self.scrub.setEnabled(free)
        self.scrub.setRange(0, max(1, made))
        self.scrub.setPageStep(max(1, made // 10))
        self.scrub.setValue(cursor)
        self.scrub.blockSignals(blocked)

    def _name_run(self, trainer: Trainer, count: int) -> None:
        text = self.tr("Run {count}").format(count=f"{trainer.left or count:,}")
        if trainer.running:
            text = self.tr("Pause")
        elif trainer.left:
            text = self.tr("Go on, {count} left").format(count=f"{trainer.left:,}")
        if text != self.go.text():
            self.go.setText(text)
            self.go.setAccessibleName(text)

    def _turn(self) -> None:
        (self.paused if self._running else self.run).emit()

    def _go_back(self) -> None:
        self.gone.emit(self._cursor - 1)
