"""One page of a lesson: its title and its blocks, below each other, as wide as one reads comfortably."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from triptych.course.blocks import Block, Heading, Page, Paragraph, Posing, Program, Snippet, Span
from triptych.course.spans import plain
from triptych.course.tasks import AnyTask, Predict
from triptych.ui.announcer import Announcer
from triptych.ui.directions import reading_direction, sides
from triptych.ui.focus_order import follow_on
from triptych.ui.formula import FormulaLabel
from triptych.ui.lesson_blocks import shown
from triptych.ui.lesson_program import LessonProgram
from triptych.ui.lesson_snippet import LessonSnippet
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.page_words import in_words
from triptych.ui.prose import Prose
from triptych.ui.room_view import dress_scroll
from triptych.ui.task_card import TaskCard

WIDEST = 560  # at 100 %: about 80 letters
GAP = 14


AIR = 10  # beside the text, for the frame of the keyboard


class LessonPage(QScrollArea):
    """Shows one page; a long one scrolls."""

    link_asked = Signal(str)
    hinted = Signal()

    def __init__(self, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.parts: list[QWidget] = []
        self._announcer = Announcer(self)
        dress_scroll(self, "lesson-scroll")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The page"))
        self.setToolTip(self.tr("Page Up and Page Down scroll, Alt+Right turns the page"))
        self._sheet = QWidget(self)
        self._sheet.setObjectName("lesson-page")
        self._sheet.setProperty("role", "page")
        self.lines = QVBoxLayout(self._sheet)
        self.lines.setSpacing(GAP)
        self.setWidget(self._sheet)
        tools.themes.changed.connect(self._breathe)

    @property
    def cards(self) -> list[TaskCard]:
        """The page's tasks."""
        return [part for part in self.parts if isinstance(part, TaskCard)]

    def foreseen(self) -> Iterator[Predict]:
        """Yield the predictions that are still to be made."""
        for card in self.cards:
            if isinstance(card.task, Predict) and not card.record.tried:
                yield card.task

    def unanswered(self) -> Iterator[AnyTask]:
        """Yield the tasks that are still to be answered, and not told by the last hint."""
        for card in self.cards:
            if not card.record.solved and card.hint.isEnabled():
                yield card.task

    def show_page(self, page: Page, lesson: str) -> None:
        """Show this page of the lesson of this name, from its top."""
        self._clear()
        run = (Span("text", page.title),)
        tools = self.tools
        way = reading_direction(texts(page))
        self._sheet.setLayoutDirection(way)
        title = Prose(tools.themes, tools.typesetter, run, self._sheet, role="formula", bold=True)
        title.setObjectName("lesson-page-title")
        self._add(title)
        for block in page.blocks:
            widget = shown(block, tools, self._sheet) or self.active(block, lesson)
            if widget is not None:
                self._add(widget)
            if isinstance(widget, FormulaLabel) and way == Qt.LayoutDirection.RightToLeft:
                self.lines.setAlignment(widget, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.lines.addStretch(1)
        self._breathe()
        self.order()
        self.verticalScrollBar().setValue(0)

    def summary(self) -> str:
        """All that stands on the page, as it is read aloud."""
        return in_words(self.parts)

    def read_aloud(self) -> None:
        """Announce the page, where the keyboard was here before; else the focus tells it as it comes."""
        self._announcer.say(self.summary())

    def tell_focus(self) -> None:
        """Tell a reader once more that the keyboard is here: tabs that come beside the page take its ear."""
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Focus))

    def order(self) -> None:
        """Let Tab come from the page to what is on it."""
        follow_on(self, self.parts)

    def active(self, block: Block, lesson: str) -> QWidget | None:
        """The widget of a block with which something is done."""
        if isinstance(block, Posing):
            return TaskCard(block, (lesson, block.task.id), self.tools, self._sheet)
        if isinstance(block, Program):
            return LessonProgram(block, self.tools, self._sheet)
        return LessonSnippet(block, self.tools, self._sheet) if isinstance(block, Snippet) else None

    def _add(self, widget: QWidget) -> None:
        asked = getattr(widget, "link_asked", None)
        if asked is not None:
            asked.connect(self.link_asked)
        if isinstance(widget, TaskCard | LessonSnippet):
            widget.grown.connect(self._bring)
        if isinstance(widget, TaskCard):
            widget.hint.clicked.connect(self.hinted)
        self.parts.append(widget)
        self.lines.addWidget(widget)
        widget.show()

    def _bring(self, part: QWidget) -> None:
        """Scroll to what has come, once it has its place; Tab comes there too."""
        self.order()
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, GAP))

    def _clear(self) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.parts = []

    def viewportEvent(self, event: QEvent) -> bool:
        """Its own tooltip is for the keyboard's reader; over a text it would only be in the way."""
        return event.type() == QEvent.Type.ToolTip or super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sides free where lines would get too long to read."""
        self._breathe()
        super().resizeEvent(event)

    def _breathe(self) -> None:
        free = self.viewport().width() - round(WIDEST * self.tools.themes.theme.scale)
        side = max(4, free // 2)
        self.lines.setContentsMargins(sides(max(side, AIR), 4, max(side, AIR), 16))


def texts(page: Page) -> Iterator[str]:
    """Yield what is said on a page."""
    yield page.title
    for block in page.blocks:
        if isinstance(block, Paragraph | Heading):
            yield plain(block.spans)
        elif isinstance(block, Posing):
            yield plain(block.ask)
