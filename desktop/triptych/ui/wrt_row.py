"""One row of a column: a derivative's name and its number; pressing it shows how the number came about."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from triptych.messages import Exact, Value
from triptych.ui.number_label import NumberLabel
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder

MARGIN = 2
BAR = 3


class WrtRow(QAbstractButton):
    """A derivative's number; checked where it is the one whose details are shown, and then large."""

    def __init__(self, theme_holder: ThemeHolder, column: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrt = self._told = ""
        self._shown: QWidget | None = None
        self._themes, self._column = theme_holder, column
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._hint = self.tr("Space shows how this number came about, Ctrl+C copies all its digits")
        self.setToolTip(self._hint)
        self.name = QuietLabel(theme_holder, self, style="small", ink="muted")
        self.number = NumberLabel(theme_holder, self)
        self.word = QuietLabel(theme_holder, self, ink="muted", fit="wrap")
        self.word.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, MARGIN, 4, MARGIN)
        layout.setSpacing(8)
        layout.addWidget(self.name)
        layout.addWidget(self.number, 1)
        layout.addWidget(self.word, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for child in (self.name, self.number, self.word):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._turn)
        theme_holder.changed.connect(self._restyle)  # a method: the connection ends with the row
        self._turn(False)

    def rename(self, wrt: str) -> None:
        """Belong to another derivative: while a name is being typed, each key brings one."""
        self.wrt = wrt
        self.setObjectName(f"number-{wrt}")

    def _restyle(self) -> None:
        self._turn(self.isChecked())

    def accessibleName(self) -> str:
        """Name and number, made when somebody asks: readers are not told of each step."""
        return self._told

    def show_number(self, title: str, value: Value, dtype: str, exact: Exact) -> None:
        """Show the number under its name."""
        self._swap(self.number)
        self.name.set_text(title)
        self.number.show_value(value, dtype, exact)
        self._tell(self.number.text())

    def show_words(self, title: str, words: str) -> None:
        """Show a sentence where there is no number."""
        self._swap(self.word)
        self.name.set_text(title)
        self.number.show_value(None, "")
        self.word.set_text(words)
        self._tell(words)

    def sizeHint(self) -> QSize:
        """As its row of labels needs."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """All digits stand in the tooltip, made only when someone points here."""
        self.setToolTip("\n".join(filter(None, (self.number.full_text(), self._hint))))
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies all digits; the rest is a button's."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 -- for keys alone, which come after the first paint

        if event.matches(QKeySequence.StandardKey.Copy) and self.number.full_text():
            QGuiApplication.clipboard().setText(self.number.full_text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a bar beside the chosen row, and a frame around the one with the keyboard."""
        painter = QPainter(self)
        theme = self._themes.theme
        if self.isChecked():
            begin = self.width() - BAR if self.isRightToLeft() else 0
            painter.fillRect(begin, 4, BAR, self.height() - 8, QColor(theme.column(self._column).colour))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def _turn(self, chosen: bool) -> None:
        """Large for the chosen one, and as high with words in it as with a number."""
        self.number.set_role("number" if chosen else "text")
        self.setMinimumHeight(self.number.line_height() + 2 * MARGIN)

    def _swap(self, shown: QWidget) -> None:
        if shown is self._shown:
            return
        self._shown = shown
        for child in (self.number, self.word):
            if child.isHidden() == (child is shown):
                child.setVisible(child is shown)

    def _tell(self, what: str) -> None:
        self._told = f"{self.name.text()}: {what}"
