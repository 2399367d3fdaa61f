"""One step of the tour on a small card: what to do, what came of it, and the ways on, back and out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from triptych.ui.buttons import push_button
from triptych.ui.theme import ThemeHolder

WIDE, EDGE = 340, 8


class TourCard(QFrame):
    """Shows what it is told to show, and tells which button was pressed."""

    chosen = Signal(str)
    back_asked = Signal()
    next_asked = Signal()
    leave_asked = Signal()

    def __init__(self, themes: ThemeHolder, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour-card")
        self.setAccessibleName(self.tr("Tour"))
        self._themes, self._window = themes, window
        self._place, self._title = self._label("tour-place", "section"), self._label("tour-title", "title")
        self._text, self._done = self._label("tour-text"), self._label("tour-done")
        self._choices: dict[str, QPushButton] = {}
        says = self.tr("Leave the tour (Esc); the menu has it")
        self.leave = self._button("tour-leave", self.tr("Leave"), says)
        self.back = self._button("tour-back", self.tr("Back"), self.tr("The step before (Alt+B)"))
        self.next = self._button("tour-next", self.tr("Next"), self.tr("The next step (Alt+N)"))
        self.leave.clicked.connect(self.leave_asked)
        self.back.setShortcut(QKeySequence("Alt+B"))
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)
        self._lay_out()

    def _label(self, name: str, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(role != "section")
        label.setProperty("role", role)
        return label

    def _button(self, name: str, text: str, says: str) -> QPushButton:
        return push_button(self, name, text, says)

    def _lay_out(self) -> None:
        self._picks = QHBoxLayout()
        ways = QHBoxLayout()
        ways.addWidget(self.leave)
        ways.addStretch(1)
        ways.addWidget(self.back)
        ways.addWidget(self.next)
        self._lines = lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 10, 14, 12)
        lines.setSpacing(8)
        for label in (self._place, self._title, self._text):
            lines.addWidget(label)
        lines.addLayout(self._picks)
        lines.addWidget(self._done)
        lines.addLayout(ways)

    def show_step(self, place: str, title: str, choices: tuple[tuple[str, str], ...], *, first: bool) -> None:
        """Show another step, with these answers to choose from (each an id and its words)."""
        self._place.setText(place)
        self._title.setText(title)
        self.back.setEnabled(not first)
        for button in self._choices.values():
            self._picks.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._choices = {name: self._choice(name, words) for name, words in choices}
        QWidget.setTabOrder(self.leave, self.back)
        QWidget.setTabOrder(self.back, self.next)

    def _choice(self, name: str, words: str) -> QPushButton:
        button = self._button(f"tour-choice-{name}", words, self.tr("Predict: {answer}").format(answer=words))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._picks.addWidget(button)
        button.show()
        QWidget.setTabOrder(button, self.leave)
        return button

    def say(self, text: str, done: str, way_on: str, chosen: str = "") -> None:
        """Show what is to be done, what came of it (nothing yet: ""), and what the way on is called."""
        self._text.setText(text)
        self._done.setText(f"✓ {done}" if done else "")
        self._done.setVisible(bool(done))
        self.next.setText(way_on)
        self.next.setShortcut(QKeySequence("Alt+N"))  # a new text takes the old key away
        self.next.setAccessibleName(way_on)
        self.next.setProperty("role", "primary" if done else "")
        self.next.style().polish(self.next)
        for name, button in self._choices.items():
            button.setChecked(name == chosen)
        told = done or f"{self._title.text()}. {text}"
        self.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    @property
    def texts(self) -> tuple[str, str, str]:
        """The title, what is to be done, and what came of it."""
        return (
            self._title.text(),
            self._text.text(),
            self._done.text() if self._done.isVisibleTo(self) else "",
        )

    def size_here(self) -> QSize:
        """Return the size that the card wants in its window as it is now."""
        wide = min(round(WIDE * self._themes.theme.scale), self._window.width() - 2 * EDGE)
        return QSize(wide, self._lines.totalHeightForWidth(wide))

    @property
    def room(self) -> QRect:
        """The window but for a narrow edge."""
        return self._window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
