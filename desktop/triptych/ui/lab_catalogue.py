"""The catalogue of mistakes: found by a word of them or by pasting what torch said, each one run for real."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from triptych.messages import Ran
from triptych.ui.directions import sides, steady
from triptych.ui.lab_card import BEGIN, LabCard
from triptych.ui.lab_data import ERROR, SILENT, WARNING, Mistake
from triptych.ui.lab_result import printed
from triptych.ui.lab_scroll import LabScroll
from triptych.ui.lab_search import found
from triptych.ui.lab_session import LabSession, Task
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.whole_titles import WholeTitles

SIGNS = {ERROR: "✕", WARNING: "⚠", SILENT: "○"}
LIST_SHARE = 0.36
LONGEST = 100_000  # of what is pasted into the search


class LabCatalogue(QWidget):
    """Runs every card once when it is made, so that each can be found by what torch says today."""

    lines_taken = Signal(str)
    program_chosen = Signal(object)  # Program

    def __init__(
        self, themes: ThemeHolder, session: LabSession, mistakes: Sequence[Mistake],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("lab-catalogue")
        self.mistakes = tuple(mistakes)
        self.ran: dict[int, Ran] = {}
        self._order = list(range(len(self.mistakes)))
        self.search = QLineEdit(self)
        self.count = QuietLabel(themes, style="small", ink="muted", fit="elide", ground="window")
        self.list = QListView(self)
        self._titles = QStringListModel(self)
        self.card = LabCard(themes, session, self)
        self._dress()
        self._lay_out()
        self.search.textChanged.connect(self._look)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._choose(now.row()))
        self.card.lines_taken.connect(self.lines_taken)
        self.card.program_chosen.connect(self.program_chosen)
        self._look("")
        for place, mistake in enumerate(self.mistakes):
            session.run(Task(BEGIN + mistake.code, partial(self._take, place), self, ()))

    def _dress(self) -> None:
        self.search.setObjectName("lab-search")
        self.search.setMaxLength(LONGEST)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Paste what torch said, or type a word of it"))
        self.search.setAccessibleName(self.tr("Find a mistake"))
        self.search.setToolTip(self.tr("Finds a mistake by its words, those of other releases too"))
        self.list.setObjectName("lab-mistakes")
        self.list.setAccessibleName(self.tr("Mistakes"))
        self.list.setToolTip(self.tr("The arrow keys go from one mistake to the next"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(WholeTitles(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self._titles)

    def _lay_out(self) -> None:
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(6)
        left.addWidget(self.search)
        left.addWidget(self.count)
        left.addWidget(self.list, 1)
        page = QWidget(self)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(sides(0, 0, 8, 0))
        lines.addWidget(self.card)
        self.area = LabScroll("lab-card-scroll", page, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._left)
        row.addWidget(self.area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share."""
        super().resizeEvent(event)
        self._left.setFixedWidth(round(self.width() * LIST_SHARE))

    def _take(self, place: int, ran: Ran) -> None:
        self.ran[place] = ran
        if self.card.mistake is self.mistakes[place]:
            self.card.show_ran(ran)
        if len(self.ran) == len(self.mistakes) and self.search.text():
            self._look(self.search.text())

    def _texts(self, place: int) -> list[str]:
        """All wordings by which a mistake can be found."""
        mistake, ran = self.mistakes[place], self.ran.get(place)
        said = [ran.error.message] if ran is not None and ran.error is not None else []
        said += [warned.message for warned in ran.warnings] if ran is not None else []
        said += [printed(ran)] if ran is not None and not said else []
        return [f"{mistake.group} {mistake.title} {mistake.code} {mistake.teaches}", *said, *mistake.old]

    def _look(self, query: str) -> None:
        self._order = found(query, [self._texts(i) for i in range(len(self.mistakes))])
        self._titles.setStringList([entitled(self.mistakes[i]) for i in self._order])
        none = self.tr("Nothing like this is known here.")
        some = self.tr("{count} of {all}").format(count=len(self._order), all=len(self.mistakes))
        self.count.set_text(some if self._order else none)
        if self._order:
            first = self._titles.index(0, 0)
            self.list.selectionModel().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self._choose(0)

    def turn(self, step: int) -> None:
        """Go on in the list, or back."""
        row = self.list.currentIndex().row() + step
        if 0 <= row < len(self._order):
            self.list.setCurrentIndex(self._titles.index(row, 0))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._order):
            place = self._order[row]
            if self.card.mistake is not self.mistakes[place]:
                self.card.show_mistake(self.mistakes[place], self.ran.get(place))
                self.area.verticalScrollBar().setValue(0)


def entitled(mistake: Mistake) -> str:
    """Return a mistake's title with the sign of how it ends."""
    return steady(f"{SIGNS[mistake.ends]}  {mistake.title}")
