"""Put the backward pass in order: steps of the tape that are moved by mouse or by keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QToolButton, QVBoxLayout, QWidget

from triptych.course import chosen
from triptych.course.judgement import Given
from triptych.course.tasks import Order
from triptych.ui.buttons import tool_button
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.task_body import TaskBody


class TaskOrder(TaskBody):
    """The list begins in the order in which the steps were recorded."""

    def __init__(self, task: Order, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._task = task
        self.list = OrderList(self)
        self.list.setAccessibleName(self.tr("Steps of the tape, first the one that is walked first"))
        self.list.setToolTip(self.tr("Drag a step to its place, or move it with Alt+Up and Alt+Down"))
        self.list.setObjectName(f"order-{task.id}")
        self.list.addItems(chosen.steps(task))
        self.list.setCurrentRow(0)
        self.list.model().rowsMoved.connect(lambda *_rows: self.changed.emit())
        up = self._button("order-up", "▲", self.tr("Move the step up (Alt+Up)"), -1)
        down = self._button("order-down", "▼", self.tr("Move the step down (Alt+Down)"), 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        for button in (up, down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.lines.addLayout(row)
        tools.themes.changed.connect(self.list.updateGeometry)

    def _button(self, name: str, sign: str, says: str, step: int) -> QToolButton:
        button = tool_button(self, name, sign, says)
        button.clicked.connect(lambda: self.list.shift(step))
        return button

    @property
    def heading(self) -> str:
        """What stands above the question."""
        return self.tr("PUT IN ORDER")

    @property
    def task(self) -> Order:
        """The task that is answered here."""
        return self._task

    def given(self) -> Given:
        """The steps as they stand."""
        return Given(texts=tuple(self.list.texts()))

    def show_given(self, given: Given) -> None:
        """Put the steps as they stood."""
        if sorted(given.texts) == sorted(self.list.texts()):
            self.list.clear()
            self.list.addItems(given.texts)
            self.list.setCurrentRow(0)

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        self.list.setFocus()


class OrderList(QListWidget):
    """As high as its items; one is carried past others by the mouse, or moved with Alt and the arrows.

    Qt's own dragging is not used: dropped onto another item, it would write one over the other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setWordWrap(True)
        self.setProperty("role", "order")
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self._carried = False

    def texts(self) -> list[str]:
        """The items' texts from top to bottom."""
        return [self.item(row).text() for row in range(self.count())]

    def shift(self, step: int) -> None:
        """Move the current item up (-1) or down (1)."""
        here = self.currentRow()
        there = here + step
        if here < 0 or not 0 <= there < self.count():
            return
        parent = self.rootIndex()
        self.model().moveRow(parent, here, parent, there + (step > 0))
        self.setCurrentRow(there)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the item with Alt and an arrow; Return is the card's own."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the step under the mouse."""
        super().mousePressEvent(event)
        on_step = self.indexAt(event.position().toPoint()).isValid()
        self._carried = on_step and event.button() == Qt.MouseButton.LeftButton
        if self._carried:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the step that is held change places with each one whose middle the mouse passes."""
        if not self._carried:
            super().mouseMoveEvent(event)
            return
        high = event.position().y()
        while (above := self._middle(self.currentRow() - 1)) is not None and high < above:
            self.shift(-1)
        while (below := self._middle(self.currentRow() + 1)) is not None and high > below:
            self.shift(1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it, where it stands now."""
        self._carried = False
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        super().mouseReleaseEvent(event)

    def _middle(self, row: int) -> float | None:
        """How far down a row's middle is, in pixels; None beyond the ends."""
        return self.visualItemRect(self.item(row)).center().y() if 0 <= row < self.count() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of the items in the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as all items."""
        high = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(200, high + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        """All items are seen."""
        return QSize(100, self.sizeHint().height())
