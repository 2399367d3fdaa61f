"""The line above a lesson: the way to the list, and where one is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from triptych.ui.buttons import tool_button
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder


class LessonsBar(QWidget):
    """``tools`` is where others may put buttons of their own."""

    list_asked = Signal(bool)
    side_asked = Signal(bool)

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessons-bar")
        self._swapped = False
        self.contents = self._button("lessons-contents", self.tr("☰ Lessons"))
        self.contents.setToolTip(self.tr("Show all lessons, or go back to the open one (Alt+L)"))
        self.contents.clicked.connect(self.list_asked)
        self.side = self._button("lesson-side", self.tr("Program"))
        self.side.setCheckable(False)
        self.side.clicked.connect(lambda: self.side_asked.emit(not self._swapped))
        self.show_side(False)
        self.side.hide()
        self.place = QuietLabel(themes, style="small", ink="muted", fit="whole", ground="window")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(6)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.contents)
        line.addWidget(self.place, 1)
        line.addLayout(self.tools)
        line.addWidget(self.side)

    def show_side(self, swapped: bool, *, lab: bool = False) -> None:
        """Offer the way from the text to the program, or to the lab, or back."""
        self._swapped = swapped
        if swapped:
            text, tip = self.tr("‹ Text"), self.tr("Back to the text (Alt+P)")
        elif lab:
            text, tip = self.tr("Tape lab ›"), self.tr("The Tape lab, beside this page (Alt+P)")
        else:
            text, tip = self.tr("Program ›"), self.tr("The live program (Alt+P)")
        self.side.setText(text)
        self.side.setToolTip(tip)
        self.side.setAccessibleName(tip)

    def _button(self, name: str, text: str) -> QToolButton:
        button = tool_button(self, name, text, "", aloud=text.removeprefix("☰ "))
        button.setCheckable(True)
        return button
