"""The line below a page: back, which page of how many, and on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from triptych.ui.buttons import push_button


class LessonTurner(QWidget):
    """Tells by how many pages to turn; it decides nothing."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson-turner")
        self.back = self._button("lesson-back", self.tr("‹ Back"), self.tr("The page before (Alt+Left)"), -1)
        self.on = self._button("lesson-on", self.tr("Next ›"), self.tr("The next page (Alt+Right)"), 1)
        self.count = QLabel(self)
        self.count.setObjectName("lesson-count")
        self.count.setProperty("role", "small")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.back)
        line.addWidget(self.count, 1, Qt.AlignmentFlag.AlignCenter)
        line.addWidget(self.on)

    def _button(self, name: str, text: str, tip: str, step: int) -> QPushButton:
        button = push_button(self, name, text, tip, aloud=tip)
        button.clicked.connect(lambda: self.turned.emit(step))
        return button

    def show_place(self, page: int, pages: int, following: str, last: bool) -> None:
        """Show page (from 0) of pages; ``following`` is the title of the lesson after the last page."""
        self.count.setText(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))
        self.back.setEnabled(page > 0)
        ends = page + 1 >= pages
        self.on.setEnabled(not ends or not last)
        self.on.setText(self.tr("Next lesson ›") if ends and not last else self.tr("Next ›"))
        tip = self.tr("On to “{title}” (Alt+Right)").format(title=following)
        self.on.setToolTip(tip if ends and following else self.tr("The next page (Alt+Right)"))
        self.on.setAccessibleName(self.on.toolTip())
