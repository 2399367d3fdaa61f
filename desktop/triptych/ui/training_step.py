"""The step that was made last, worked out by hand line by line, and the buttons that copy it."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from triptych.ui.number_text import shown
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.training_lines import DIGITS, full_lines, lines, table
from triptych.ui.training_story import Moment, Story

MOST_LINES = 6


class TrainingStep(QWidget):
    """Shows one moment of a story."""

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training-step-by-hand")
        self._themes, self._sideline = themes, sideline
        self._story: Story | None = None
        self._moment: Moment | None = None
        self._dtype, self._rows = "float64", 0
        self.heading = QuietLabel(themes, style="small", ink="muted", fit="elide")
        self.text = self._new_text()
        self.copy_step = self._button(
            "training-copy-step", self.tr("Copy step"), self.tr("Copies this step with all digits")
        )
        self.copy_all = self._button(
            "training-copy-all",
            self.tr("Copy all"),
            self.tr("Copies every step with all digits, for a spreadsheet"),
        )
        self.copy_step.clicked.connect(self._copy_step)
        self.copy_all.clicked.connect(self._copy_all)
        self._lay_out()
        themes.changed.connect(self._fit)
        self._fit()

    def _new_text(self) -> QPlainTextEdit:
        edit = QPlainTextEdit(self)
        edit.setObjectName("training-lines")
        edit.setProperty("role", "code")
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        edit.setAccessibleName(self.tr("This step by hand"))
        edit.setToolTip(
            self.tr(
                "How the new weights come from the old ones and the gradient, which is PyTorch's for the "
                "weights before the step; m and v begin at 0, momentum's v with the first gradient."
            )
        )
        return edit

    def _button(self, name: str, text: str, says: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(says)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.copy_step)
        top.addWidget(self.copy_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.text)

    def show_story(self, story: Story | None, cursor: int, dtype: str, rows: int) -> None:
        """Show the step that led to the cursor."""
        self._story, self._dtype, self._rows = story, dtype, rows
        self._moment = story.moment(cursor) if story is not None and cursor else None
        for button in (self.copy_step, self.copy_all):
            button.setEnabled(story is not None and story.steps > 0)
        if self._moment is None or story is None:
            words = self.tr("Before the first step. It will be worked out here, number by number.")
            self._show(words, [])
        else:
            self._show(self._head(self._moment), lines(story, self._moment, dtype))

    def _head(self, moment: Moment) -> str:
        loss = shown(moment.loss, self._dtype, DIGITS)
        if not self._rows:
            return self.tr("Step {step}; the loss before it was {loss}").format(step=moment.step, loss=loss)
        if moment.recipe.whole:
            words = self.tr("Step {step}, by the mean over all {rows} rows; that loss was {loss} before it")
            return words.format(step=moment.step, rows=self._rows, loss=loss)
        row = (moment.step - 1) % self._rows + 1
        words = self.tr("Step {step}, row {row} of the table; its loss before it was {loss}")
        return words.format(step=moment.step, row=row, loss=loss)

    def _show(self, head: str, made: list[str]) -> None:
        self.heading.set_text(head)
        text = "\n".join(made)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
            self._fit()

    def _fit(self) -> None:
        high = QFontMetrics(self._themes.theme.font("small", mono=True)).lineSpacing()
        count = min(max(2, self.text.blockCount()), MOST_LINES)
        self.text.setFixedHeight(count * high + 22)

    def _copy_step(self) -> None:
        if self._story is not None and self._moment is not None:
            QGuiApplication.clipboard().setText("\n".join(full_lines(self._story, self._moment, self._dtype)))

    def _copy_all(self) -> None:
        """Ten thousand steps are a second's work, so another thread does it."""
        if self._story is not None:
            job = partial(table, self._story, self._dtype, self._rows)
            self._sideline.run(self, job, lambda text: QGuiApplication.clipboard().setText(text))
