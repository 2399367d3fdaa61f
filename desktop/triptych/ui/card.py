"""A surface with a title line, on which one thing is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from triptych.ui.column_glyph import ColumnGlyph
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder


class Card(QFrame):
    """A card: its mark, title, note and corner buttons above, ``body`` below."""

    named = Signal(str)

    def __init__(
        self, theme_holder: ThemeHolder, title: str, parent: QWidget | None = None, *,
        column: str | None = None, headed: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.themes = theme_holder
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "title")
        self._note = QuietLabel(theme_holder, self, style="small", ink="muted", fit="whole", right=True)
        self._note_text = self._short_note = ""
        self._titled = True
        self._stale = False
        self.head = QHBoxLayout()
        self.body = QVBoxLayout()
        self._frame(column, headed)
        self._veil = _Veil(theme_holder, self)
        self.set_title(title)
        theme_holder.changed.connect(self._level)

    def _frame(self, column: str | None, headed: bool) -> None:
        space = self.themes.theme.space
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space(3), space(2), space(3), space(2))
        outer.setSpacing(space(2))
        self.head.setSpacing(space(2))
        self.body.setSpacing(space(2))
        if column is not None:
            self.head.addWidget(ColumnGlyph(self.themes, column, self))
        if headed:
            self.head.addWidget(self._title)
            self.head.addWidget(self._note, 1)
            outer.addLayout(self.head)
        else:
            self._note.hide()
        outer.addLayout(self.body, 1)
        self._level()

    def _level(self) -> None:
        """All heads are equally high, with or without a button."""
        self._title.setMinimumHeight(2 * self.themes.theme.px("text"))

    def set_title(self, title: str) -> None:
        """Name the card."""
        if title != self._title.text():
            self._title.setText(title)
            self.setAccessibleName(title)
            self.named.emit(title)
        self._title.setVisible(bool(title) and self._titled)

    def show_title(self, shown: bool) -> None:
        """Show the title, or leave it to somebody else, such as a tab."""
        self._titled = shown
        self.set_title(self.title())

    def title(self) -> str:
        """The card's name."""
        return self._title.text()

    def set_note(self, note: str, short: str = "") -> None:
        """Say a word beside the title, in short where there is less room."""
        self._note_text, self._short_note = note, short
        self.say_state()

    def note(self) -> str:
        """The word beside the title."""
        return self._note.text()

    @property
    def stale(self) -> bool:
        """Whether what is shown belongs to an earlier question."""
        return self._stale

    def set_stale(self, stale: bool) -> None:
        """Grey what is shown, and say in words that it is an earlier answer."""
        if stale != self._stale:
            self._stale = stale
            self._veil.cover()
            self._veil.setVisible(stale)
            self._veil.raise_()
            self.say_state()

    def state(self) -> tuple[str, str]:
        """Whether this is an earlier answer, in words, or else the note; in full and in short."""
        if self.stale:
            return self.tr("an earlier answer"), self.tr("earlier")
        return self._note_text, self._short_note

    def say_state(self) -> None:
        """Say it beside the title."""
        self._note.set_text(*self.state())


class _Veil(QWidget):
    """Lies over a card and greys it; lets every click through."""

    def __init__(self, theme_holder: ThemeHolder, card: Card) -> None:
        super().__init__(card)
        self._themes, self._card = theme_holder, card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the card."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.cover()
        return False

    def cover(self) -> None:
        """Lie over everything below the card's head, which says in words what the grey means."""
        top = max(2, self._card.head.geometry().bottom() + 1)
        self.setGeometry(self._card.rect().adjusted(2, top, -2, -2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grey."""
        colour = QColor(self._themes.theme.colours.card)
        colour.setAlphaF(0.5)
        QPainter(self).fillRect(self.rect(), colour)
