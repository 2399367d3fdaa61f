"""A quiet bar below the top bar: one sentence about a file, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from triptych.ui.announcer import SETTLED_MS, Announcer
from triptych.ui.directions import sides

INFO, FAULT, ASK = "info", "fault", "ask"
MARKS = {INFO: "✓", FAULT: "▲", ASK: "ℹ"}


class Act(NamedTuple):
    """A button of the bar: its object's name, its title, what it does, and what that is good for."""

    name: str
    title: str
    do: Callable[[], object]
    tip: str = ""


class NoticeBar(QFrame):
    """Hidden until something is to be said; it takes no focus by itself and is put away by its cross.

    A question that news took the place of comes back after them, until somebody answers it or puts it away.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("role", "card")
        self.announcer = Announcer(self)
        self._mark = QLabel(self)
        self._mark.setObjectName("notice-mark")
        self.sentence = QLabel(self)
        self.sentence.setObjectName("notice-sentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._question: Callable[[], None] | None = None
        self._asks = False
        self.cross = self._new_cross()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sides(12, 6, 6, 6))
        self._row.setSpacing(8)
        for part, stretch in ((self._mark, 0), (self.sentence, 1), (self.cross, 0)):
            self._row.addWidget(part, stretch)
        self.hide()

    def _new_cross(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setObjectName("notice-close")
        cross.setText("×")
        cross.setProperty("role", "icon")
        cross.setAccessibleName(self.tr("Put this sentence away"))
        cross.setToolTip(cross.accessibleName())
        cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cross.clicked.connect(self.put_away)
        return cross

    def tell(
        self, text: str, kind: str = INFO, acts: Sequence[Act] = (), *, wait_ms: int = SETTLED_MS
    ) -> None:
        """Say a sentence, with a button for each act; a reader hears it after so long."""
        self._asks = kind == ASK
        if self._asks:
            self._question = partial(self.tell, text, kind, acts, wait_ms=wait_ms)
        for button in self._buttons:
            button.hide()
            button.setObjectName("")
            button.deleteLater()
        self._mark.setText(MARKS[kind])
        self.sentence.setText(text)
        self.setAccessibleName(text)
        said = " ".join((text, *(f"{act.title}." for act in acts)))
        self.announcer.say(said, least_ms=wait_ms)
        self._buttons = [self._button(act) for act in acts]
        for place, button in enumerate(self._buttons):
            self._row.insertWidget(2 + place, button)
        self.cross.raise_()  # behind the buttons for F6 too, which goes by the order of the parts
        for one, other in pairwise((*self._buttons, self.cross)):
            QWidget.setTabOrder(one, other)
        self.show()

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(act.title, self)
        button.setObjectName(act.name)
        button.setAccessibleName(act.title)
        button.setToolTip(act.tip or act.title)
        button.clicked.connect(self.put_away)
        button.clicked.connect(lambda _on=False: act.do())
        return button

    def put_away(self) -> None:
        """Say nothing more of what stands here."""
        if self._asks:
            self._question, self._asks = None, False
        self.put_news_away()

    def put_news_away(self) -> None:
        """Say no news any more; a question stays, or comes back."""
        if self._asks:
            return
        if self._question is not None:
            self._question()
        else:
            self.hide()
