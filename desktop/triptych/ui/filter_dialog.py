"""A list that is narrowed by typing: the keyboard stays in the line, arrows walk the list below it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from triptych.ui.announcer import Announcer

WALKS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
PLACE = Qt.ItemDataRole.UserRole
UNSEEN = "Cf"  # what such a mark is to Unicode
ACROSS, DOWN = 100, 28  # letters and lines
FIRST_SHARE = 0.5
BAR = 16  # the scroll bar and the frame


class FilterDialog(QDialog):
    """Shows rows of texts, the first column widest; tells the row's place in them when it is chosen."""

    picked = Signal(int)

    def __init__(self, name: str, title: str, heads: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows: Sequence[Sequence[str]] = ()
        self._items: list[QTreeWidgetItem] = []  # else clear() may find Python's part of one gone, and crash
        self.line = QLineEdit(self)
        self.line.setObjectName(f"{name}-line")
        self.line.setAccessibleName(title)
        self.line.setClearButtonEnabled(False)
        self.list = self._listed(name, title, heads)
        self._announcer = Announcer(self.line)
        lines = QVBoxLayout(self)
        lines.addWidget(self.line)
        lines.addWidget(self.list, 1)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.narrow)
        self.line.returnPressed.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        self.list.currentItemChanged.connect(self._hear)
        size = QSize(ACROSS * self.fontMetrics().averageCharWidth(), DOWN * self.fontMetrics().height())
        self.resize(size.boundedTo(parent.window().size() * 0.9))

    def _listed(self, name: str, title: str, heads: Sequence[str]) -> QTreeWidget:
        rows = QTreeWidget(self)
        rows.setObjectName(f"{name}-list")
        rows.setAccessibleName(title)
        rows.setToolTip(self.tr("Arrows walk the list, Enter takes the line, Esc closes."))
        rows.setHeaderLabels(list(heads))
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setTabKeyNavigation(False)
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return rows

    def _share_out(self) -> None:
        """Give the other columns what they need of what the first one leaves, which is the widest."""
        layout = self.layout()
        if layout is not None:
            layout.activate()  # the list has its width then, though nobody has seen it yet
        left = round((1 - FIRST_SHARE) * (self.list.width() - BAR))
        columns = range(1, self.list.columnCount())
        for column in columns:
            self.list.resizeColumnToContents(column)
        for done, column in enumerate(sorted(columns, key=self.list.columnWidth)):
            wide = min(self.list.columnWidth(column), left // (len(columns) - done))
            self.list.setColumnWidth(column, wide)
            left -= wide

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is shared out anew."""
        super().resizeEvent(event)
        self._share_out()

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Offer these rows, narrowed by what is typed."""
        self._rows = rows
        self.narrow(self.line.text())
        self._share_out()

    def narrow(self, typed: str) -> None:
        """Show the rows that fit, the best first."""
        self.list.clear()
        self._items = [self._item(place) for place in fitting(typed, self._rows)]
        self.list.addTopLevelItems(self._items)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            self._announcer.say(self.tr("Nothing fits."))

    def _item(self, place: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(self._rows[place]))
        item.setData(0, PLACE, place)
        for column, text in enumerate(self._rows[place]):
            item.setToolTip(column, text)  # where it is cut short
        return item

    @property
    def current(self) -> int | None:
        """The place of the row that Enter takes."""
        item = self.list.currentItem()
        return None if item is None else int(item.data(0, PLACE))

    def _hear(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._announcer.say(", ".join(filter(None, self._rows[int(item.data(0, PLACE))])))

    def _pick(self) -> None:
        place = self.current
        if place is not None:
            self.close()
            self.picked.emit(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while the keyboard is in the line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in WALKS:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def fitting(typed: str, rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the places of the rows in which every typed word stands, or all its letters in this order.

    Best are those whose first text begins with what was typed, then those where words do.
    """
    asked = folded(typed)
    scored = [(score, i) for i, row in enumerate(rows) if (score := _score(asked, row)) is not None]
    return [i for _, i in sorted(scored)]


def folded(text: str) -> str:
    """Return a text in small letters without accents, and without marks that only tell which way it runs."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(s for s in plain if not unicodedata.combining(s) and unicodedata.category(s) != UNSEEN)


def _score(asked: str, row: Sequence[str]) -> int | None:
    first, whole = folded(row[0]), folded(" ".join(row))
    words = asked.split()
    if first.startswith(asked.strip()):
        return 0
    if all(f" {word}" in f" {first}" for word in words):
        return 1
    if all(f" {word}" in f" {whole}" for word in words):
        return 2
    if all(word in whole for word in words):
        return 3
    letters = iter(first)
    return 4 if all(letter in letters for letter in asked if letter != " ") else None
