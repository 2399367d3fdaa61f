"""The page of progress: whose it is, the map of skills, and the same as a table."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from triptych.course.attempts import Attempted, now
from triptych.course.exports import as_csv, as_json
from triptych.ui.directions import sides
from triptych.ui.fold import Fold
from triptych.ui.learning import Learning, Learnt
from triptych.ui.progress_tools import ProgressTools
from triptych.ui.room_view import dress_scroll
from triptych.ui.sideline import Sideline
from triptych.ui.skill_map import SkillMap
from triptych.ui.skill_table import SkillTable
from triptych.ui.skill_words import DUE, HOLDS, state_of
from triptych.ui.theme import ThemeHolder


class ProgressPage(QScrollArea):
    """Shows what is known about a learner; all files are read and written in the thread beside."""

    skill_chosen = Signal(str)

    def __init__(
        self, themes: ThemeHolder, learning: Learning, sideline: Sideline, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._learning, self._sideline = learning, sideline
        dress_scroll(self, "progress-page")
        self._sheet = QWidget(self)
        self._sheet.setProperty("role", "page")
        self.tools = ProgressTools(self._sheet)
        self.note = self._label("progress-note", "small")
        self.summary = self._label("progress-summary", "")
        self.map = SkillMap(themes, self._sheet)
        self.table = SkillTable(themes, self._sheet)
        self._lay_out()
        self._join()
        self.show_learnt(learning.now)
        learning.refresh()

    def _label(self, name: str, role: str) -> QLabel:
        label = QLabel(self._sheet)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.hide()
        return label

    def _lay_out(self) -> None:
        self.fold = Fold("progress-table", self._sheet, tip=self.tr("The map in words and numbers"))
        self.fold.set_title(self.tr("As a table"))
        self.fold.content.addWidget(self.table)
        lines = QVBoxLayout(self._sheet)
        lines.setContentsMargins(sides(0, 0, 12, 12))
        lines.setSpacing(12)
        for part in (self.tools, self.note, self.summary, self.map, self.fold):
            lines.addWidget(part)
        lines.addStretch(1)
        self.setWidget(self._sheet)

    def _join(self) -> None:
        learning = self._learning
        learning.changed.connect(self.show_learnt)
        learning.switched.connect(lambda _name: self._say(""))
        self.tools.learner_chosen.connect(learning.switch)
        self.tools.reset_asked.connect(learning.reset)
        self.tools.file_chosen.connect(self.save)
        self.map.chosen.connect(self.skill_chosen)

    def show_learnt(self, learnt: Learnt) -> None:
        """Show this learner."""
        self.tools.show_learners(learnt.learners, learnt.learner, tried=bool(learnt.attempts))
        self._tell(self.summary, self._summary(learnt))
        self.map.show_known(learnt.known)
        self.table.show_known(learnt.known)

    def _summary(self, learnt: Learnt) -> str:
        if not learnt.attempts:
            return self.tr("Nothing was tried yet. What you solve in lessons and in practice is shown here.")
        states = [state_of(known, now()) for known in learnt.known]
        tries, unaided = sum(k.tries for k in learnt.known), sum(k.unaided for k in learnt.known)
        said = self.tr(
            "{tries} tries, {unaided} right without a hint. {held} of {count} skills hold, {due} are "
            "due again. All of this stays on this machine."
        )
        return said.format(
            tries=tries, unaided=unaided, held=states.count(HOLDS), count=len(states), due=states.count(DUE)
        )

    def _say(self, text: str) -> None:
        self._tell(self.note, text)

    @staticmethod
    def _tell(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setAccessibleName(text)
        label.setVisible(bool(text))

    def save(self, path: str) -> None:
        """Write all attempts into a file, as its ending says."""
        attempts = self._learning.now.attempts
        self._sideline.run(self, partial(_written, Path(path), attempts), self._saved)

    def _saved(self, outcome: tuple[Path, int, str]) -> None:
        path, count, trouble = outcome
        if trouble:
            self._say(self.tr("▲ {path} can't be written: {trouble}").format(path=path, trouble=trouble))
        else:
            self._say(self.tr("✓ {count} attempts are saved in {path}").format(count=count, path=path))

    def take_focus(self) -> None:
        """Give the keyboard to the map."""
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)


def _written(path: Path, attempts: tuple[Attempted, ...]) -> tuple[Path, int, str]:
    """Write the file, in the thread beside; what kept it from being written is told."""
    text = as_json(attempts) if path.suffix.lower() == ".json" else as_csv(attempts)
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        return path, 0, error.strerror or str(error)
    return path, len(attempts), ""
