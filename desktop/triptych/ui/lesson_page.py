"""One page of a lesson: its title and its blocks, below each other, as wide as one reads comfortably."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from triptych.course.blocks import Page, Posing, Program, Snippet, Span
from triptych.ui.lesson_blocks import shown
from triptych.ui.lesson_code import LessonCode
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.prose import Prose
from triptych.ui.room_view import dress_scroll

WIDEST = 640  # at 100 %: about 80 letters
GAP = 14


class LessonPage(QScrollArea):
    """Shows one page; a long one scrolls."""

    link_asked = Signal(str)

    def __init__(self, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.parts: list[QWidget] = []
        dress_scroll(self, "lesson-scroll")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The page"))
        self._sheet = QWidget(self)
        self._sheet.setObjectName("lesson-page")
        self._sheet.setProperty("role", "page")
        self._lines = QVBoxLayout(self._sheet)
        self._lines.setSpacing(GAP)
        self.setWidget(self._sheet)
        tools.themes.changed.connect(self._breathe)

    def show_page(self, page: Page) -> None:
        """Show this page from its top."""
        self._clear()
        title = Prose(
            self._tools.themes,
            self._tools.typesetter,
            (Span("text", page.title),),
            self._sheet,
            role="formula",
            bold=True,
        )
        title.setObjectName("lesson-page-title")
        self._add(title)
        for block in page.blocks:
            widget = shown(block, self._tools, self._sheet)
            if widget is None:
                widget = self._active(block)
            self._add(widget)
        self._lines.addStretch(1)
        self._breathe()
        self.verticalScrollBar().setValue(0)

    def _active(self, block: object) -> QWidget:
        if isinstance(block, Posing):
            return Prose(self._tools.themes, self._tools.typesetter, block.ask, self._sheet)
        text = block.text if isinstance(block, Program) else ""
        text = block.source if isinstance(block, Snippet) else text
        return LessonCode(self._tools.themes, text, self.tr("The program"), self._sheet)

    def _add(self, widget: QWidget) -> None:
        asked = getattr(widget, "link_asked", None)
        if asked is not None:
            asked.connect(self.link_asked)
        self.parts.append(widget)
        self._lines.addWidget(widget)
        widget.show()

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.parts = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sides free where lines would get too long to read."""
        self._breathe()
        super().resizeEvent(event)

    def _breathe(self) -> None:
        free = self.viewport().width() - round(WIDEST * self._tools.themes.theme.scale)
        side = max(4, free // 2)
        self._lines.setContentsMargins(side, 4, max(side, 10), 16)
