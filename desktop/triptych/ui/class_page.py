"""Where a class stumbled: the tables that its learners handed in, merged into one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableWidget, QVBoxLayout, QWidget

from triptych.course.attempts import Attempted
from triptych.course.classroom import Spot, cells, spots
from triptych.course.handed_in import NotHandedIn, handed_in
from triptych.messages import Said
from triptych.ui.plain_table import fill, plain_table
from triptych.ui.sideline import Sideline
from triptych.ui.translate import translate


@dataclass(frozen=True)
class Merged:
    """What was found in all files together, and what could not be read of them."""

    found: tuple[Spot, ...]
    learners: int
    attempts: int
    troubles: tuple[Said, ...]


class ClassPage(QWidget):
    """Reads the files in the thread beside; those tasks come first at which most stumbled."""

    def __init__(self, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("class-page")
        self._sideline = sideline
        self.summary = QLabel(self)
        self.summary.setObjectName("class-summary")
        self.troubles = QLabel(self)
        self.troubles.setObjectName("class-troubles")
        self.troubles.setProperty("role", "trouble")
        for label in (self.summary, self.troubles):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        tr = self.tr
        heads = (
            tr("Lesson"), tr("Task"), tr("Tried by"), tr("Right at once"), tr("Solved by"), tr("Tries"),
            tr("Hints"), tr("Mistakes"), tr("Still at it"),
        )  # fmt: skip
        self.table: QTableWidget = plain_table("class-table", tr("Where the class stumbled"), heads, self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        for part in (self.summary, self.troubles, self.table):
            lines.addWidget(part)

    def read(self, paths: Sequence[str]) -> None:
        """Merge these files."""
        self._sideline.run(self, partial(_merged, tuple(map(Path, paths))), self._show)

    def _show(self, merged: Merged) -> None:
        said = self.tr("{learners} learners, {attempts} attempts. Where most stumbled comes first.")
        self.summary.setText(said.format(learners=merged.learners, attempts=merged.attempts))
        self.troubles.setText("\n".join(f"▲ {translate(one)}" for one in merged.troubles))
        self.troubles.setVisible(bool(merged.troubles))
        fill(self.table, [cells(spot) for spot in merged.found], range(2, 7))

    def take_focus(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _merged(paths: Sequence[Path]) -> Merged:
    """Read all that can be read, in the thread beside."""
    attempts: list[Attempted] = []
    troubles: list[Said] = []
    for path in paths:
        try:
            attempts += handed_in(path)
        except NotHandedIn as fault:
            troubles.append(fault.fault.said)
    return Merged(spots(attempts), len({one.learner for one in attempts}), len(attempts), tuple(troubles))
