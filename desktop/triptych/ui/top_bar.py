"""The bar above the room: which room, which number type, differentiate by what, how it looks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from triptych.ui.beside import Beside
from triptych.ui.buttons import tool_button
from triptych.ui.dtype_choice import DtypeChoice
from triptych.ui.focus_order import lead
from triptych.ui.fourth_choice import FourthChoice
from triptych.ui.second_switch import SecondSwitch
from triptych.ui.theme import SCHEMES, ThemeHolder
from triptych.ui.wrt_choice import WrtChoice

ROOMS = ("expression", "perceptron", "lab", "lessons")
GAP = 8
TYPE_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)


class TopBar(QWidget):
    """Tells what was chosen; holds nothing."""

    room_chosen = Signal(str)
    drawer_asked = Signal()
    menu_asked = Signal()

    def __init__(self, themes: ThemeHolder, dtype: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setObjectName("top-bar")
        self.setAccessibleName(self.tr("Rooms and choices"))
        self.drawer = self._button("drawer", "☰", self.tr("Program and inputs (F9)"))
        self.drawer.setToolTip(self.tr("Bring the program and the sliders, folded away here for room (F9)"))
        self.drawer.setCheckable(True)
        self.drawer.clicked.connect(self.drawer_asked)
        self._rooms = {room: self._room_button(room) for room in ROOMS}
        self.dtype = DtypeChoice(dtype, self)
        self.wrt = WrtChoice(self)
        self.second = SecondSwitch(self)
        self.fourth = FourthChoice(self)
        self._words = {True: (self.tr("◐ View ▾"), self.tr("Menu ▾")), False: ("◐", "≡")}
        self.view = self._button("view", self._words[True][0], self.tr("Colours and type size"))
        self.view.setToolTip(self.tr("Light, dark or high contrast, and the size of all type (Ctrl +, −, 0)"))
        self.view.clicked.connect(self.open_view)
        self.menu = self._button("menu", self._words[True][1], self.tr("Menu (Ctrl+M)"))
        self.menu.setToolTip(self.tr("Files, undo, lessons, help and all the rest (Ctrl+M)"))
        self.menu.clicked.connect(self.menu_asked)
        self._lay_out()

    def _button(self, name: str, text: str, says: str) -> QToolButton:
        return tool_button(self, name, text, says)

    def _room_button(self, room: str) -> QToolButton:
        titles = (self.tr("Expression"), self.tr("Perceptron"), self.tr("Tape lab"), self.tr("Lessons"))
        title = dict(zip(ROOMS, titles, strict=True))[room]
        key = f"Ctrl+{ROOMS.index(room) + 1}"
        says = self.tr("{room} room ({key})").format(room=title, key=key)
        button = self._button(f"room-{room}", title, says)
        button.setToolTip(f"{self._room_tip(room)} ({key})")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # the group sees to it; this tells readers
        button.setProperty("role", "segment")
        button.setProperty("place", {0: "first", len(ROOMS) - 1: "last"}.get(ROOMS.index(room), "middle"))
        button.clicked.connect(lambda: self.room_chosen.emit(room))
        return button

    def _room_tip(self, room: str) -> str:
        """What the room is for."""
        tips = (
            self.tr("Type or paste any formula: its derivative three times, and why they differ"),
            self.tr("Set up a small network, see its chain, its loss and its data, and train it"),
            self.tr("Run PyTorch line by line, and see every tensor and the tape after each"),
            self.tr("Guided pages beside a live program, with tasks that are judged"),
        )
        return dict(zip(ROOMS, tips, strict=True))[room]

    def _lay_out(self) -> None:
        rooms = QWidget()
        row = QHBoxLayout(rooms)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = QButtonGroup(self)
        for button in self._rooms.values():
            group.addButton(button)
            row.addWidget(button)
        self._left = self._group(self.drawer, rooms)
        self._middle = self._group(self.dtype, self.wrt)
        self._beside = self._group(self.second, self.fourth)
        self._right = self._group(self._beside, self.view, self.menu)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.setColumnStretch(0, 1)
        self._lines = (0, False)
        self._fit()

    def _group(self, *parts: QWidget) -> QWidget:
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in parts:
            row.addWidget(part)
        return group

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the widest group: in a narrow window they stand in two lines, or three."""
        groups = (self._left, self._middle, self._right)
        widest = max(group.minimumSizeHint().width() for group in groups)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put all groups in one line where they fit."""
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit again when a text or a type size changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Put all in one line if it fits, with signs instead of words on two buttons if it must be so."""
        left, middle, right = (wide(group) for group in (self._left, self._middle, self._right))
        right += self._to_be_spelled()
        spelled = left + middle + right + 2 * GAP <= self.width()
        right -= 0 if spelled else self._spared()
        for button, text in zip((self.view, self.menu), self._words[spelled], strict=True):
            button.setText(text)
        lines = 1 if left + middle + right + 2 * GAP <= self.width() else 2
        lines = 3 if lines == 2 and left + right + GAP > self.width() else lines
        below = lines == 3 and middle + right + GAP <= self.width()  # the rooms alone above all the rest
        if (lines, below) != self._lines:
            self._lines = (lines, below)
            self._place(2 if below else lines, below=below)

    def _place(self, lines: int, *, below: bool) -> None:
        """Put the groups into so many lines."""
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        wide_left, wide_middle = 3 if below else 1, 1 if below else 3
        self._grid.addWidget(self._left, 0, 0, 1, wide_left, start)
        self._grid.addWidget(self._middle, *((0, 1, end) if lines == 1 else (1, 0, 1, wide_middle, start)))
        last = (2, 0, 1, 3, start) if lines == 3 else (int(below), 2, end)
        self._grid.addWidget(self._right, *last)

    def _spared(self) -> int:
        """How much narrower both buttons are with signs than with words."""
        long, short = ("".join(self._words[spelled]) for spelled in (True, False))
        advance = self.fontMetrics().horizontalAdvance
        return advance(long) - advance(short)

    def _to_be_spelled(self) -> int:
        """How much wider the right side would be with words."""
        return 0 if self.menu.text() == self._words[True][1] else self._spared()

    def show_beside(self, beside: Beside) -> None:
        """Show what is shown beside the three columns."""
        self.second.show_second(beside.second)
        self.fourth.show_column(beside.column)

    def show_room(self, room: str) -> None:
        """Show which room is open."""
        self._rooms[room].setChecked(True)
        lead(list(self._rooms.values()))
        self.show_columns(room != "lab")

    def show_columns(self, shown: bool) -> None:
        """Offer what is about the columns only where there are some."""
        for about_columns in (self._middle, self._beside):
            about_columns.setVisible(shown)
        self._fit()

    def obey(self, hidden: frozenset[str], locked: frozenset[str]) -> None:
        """Hide, or lock, what a lesson keeps out of reach: "dtype", "fourth" or "rooms"."""
        for name, part in (("dtype", self.dtype), ("fourth", self.fourth)):
            part.setVisible(name not in hidden)
            part.setEnabled(name not in locked)
        for room, button in self._rooms.items():
            button.setEnabled(room == "lessons" or "rooms" not in locked | hidden)
        self._fit()

    def show_drawer(self, *, folded: bool, opened: bool) -> None:
        """Offer the drawer's button only where the left side is a drawer."""
        self.drawer.setVisible(folded)
        self.drawer.setChecked(opened)

    def room_button(self, room: str) -> QToolButton:
        """Return the button that opens a room."""
        return self._rooms[room]

    def open_view(self) -> None:
        """Open the menu of colours and type sizes."""
        from triptych.ui.menu import Menu, open_below  # noqa: PLC0415 -- the first paint does without it

        menu = Menu(self)
        menu.setObjectName("view-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_schemes(menu)
        menu.addSeparator()
        self._add_sizes(menu)
        open_below(menu, self.view, at_end=True)

    def _add_schemes(self, menu: QMenu) -> None:
        titles = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        group = QActionGroup(menu)
        for scheme in SCHEMES:
            action = self._choice(menu, group, titles[scheme], on=scheme == self._themes.scheme)
            action.triggered.connect(lambda _on=False, chosen=scheme: self._themes.choose(chosen))

    def _add_sizes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for size in TYPE_SIZES:
            title = self.tr("Type at {percent} %").format(percent=round(100 * size))
            action = self._choice(menu, group, title, on=size == self._themes.theme.scale)
            action.triggered.connect(lambda _on=False, chosen=size: self._themes.set_scale(chosen))

    @staticmethod
    def _choice(menu: QMenu, group: QActionGroup, title: str, *, on: bool) -> QAction:
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(on)
        group.addAction(action)
        return action


def wide(part: QWidget) -> int:
    """Return how wide a part wants to be; a hidden one takes no room."""
    return 0 if part.isHidden() else part.sizeHint().width()
