"""Builds the program by clicking: functions by group, operators, digits, and the program's own names."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from triptych.lang.ops import INFIX, TABLE, TEST, Op
from triptych.ui.desk import Desk
from triptych.ui.focus_order import follow
from triptych.ui.keys import Keys
from triptych.ui.palette_room import GAP, PaletteRoom
from triptych.ui.translate import translated

ERASE = "\b"
KEYPAD_WIDTH = 7
KEYPAD = {
    "7": "7", "8": "8", "9": "9", "÷": "{}/", "(": "({})", ")": ")", "xⁿ": "{}^",
    "4": "4", "5": "5", "6": "6", "×": "{}*", "[": "[{}]", "]": "]", "x²": "{}^2",
    "1": "1", "2": "2", "3": "3", "−": "{} - ", ",": ", ", "=": " = ", "|x|": "|{}|",
    "0": "0", ".": ".", "⌫": ERASE, "+": "{} + ", "π": "pi", "e": "e", "⏎": "\n",
}  # fmt: skip
WITHOUT_CALL = ("add", "sub", "mul", "div", "pow", "neg")


class Palette(QWidget):
    """One row of groups; below it the keys of the group that is open."""

    inserted = Signal(str)  # a template, {} where the selection goes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Palette"))
        self._desk: Desk | None = None
        self._tabs: Keys | None = None
        self._keys: Keys | None = None
        self._group = "signs"
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP)
        self._room: QWidget | None = PaletteRoom(self._titles().values(), len(KEYPAD) // KEYPAD_WIDTH, self)
        self._lines.addWidget(self._room)

    def prepare_tabs(self) -> None:
        """Make the groups' tabs, to be shown together with the keys."""
        if self._tabs is None:
            self._tabs = self._new_tabs()

    def prepare(self) -> None:
        """Make the keys; there are many, and the window's first paint does not wait for them."""
        self.prepare_tabs()
        if self._room is not None and self._tabs is not None:
            self._lines.removeWidget(self._room)
            self._room.hide()
            self._room.deleteLater()
            self._room = None
            self._lines.addWidget(self._tabs)
            self._tabs.show()  # at once: shown later by itself, it would leave its place empty for a moment
            follow(self, self._tabs.buttons)
            self.open_group(self._group)

    def _new_tabs(self) -> Keys:
        tabs = Keys(self)
        tabs.setObjectName("palette-groups")
        exclusive = QButtonGroup(self)
        for group, title in self._titles().items():
            says = self.tr("Show the group: {group}").format(group=title)
            tab = tabs.add(title, f"palette-{group}", says)
            shows = self.tr("Show the keys of this group: {group}. Each writes itself where the cursor is.")
            tab.setToolTip(shows.format(group=title))
            tab.setCheckable(True)
            tab.setAutoExclusive(True)  # the group sees to it; this tells readers
            tab.setChecked(group == self._group)
            tab.setProperty("role", "tab")
            tab.clicked.connect(lambda _on, name=group: self.open_group(name))
            exclusive.addButton(tab)
        return tabs

    def _titles(self) -> dict[str, str]:
        return {
            "signs": self.tr("+ − 1 2 3"),
            "names": self.tr("names"),
            "powers": self.tr("powers"),
            "trigonometry": self.tr("trig"),
            "hyperbolic": self.tr("hyperbolic"),
            "special": self.tr("special"),
            "activation": self.tr("activations"),
            "piecewise": self.tr("piecewise"),
            "losses": self.tr("losses"),
            "vectors": self.tr("vectors"),
        }

    def show_desk(self, desk: Desk) -> None:
        """Offer the names of this program."""
        before, self._desk = self._desk, desk
        if self._group == "names" and (before is None or before.good is not desk.good):
            self.open_group("names")

    def open_group(self, group: str) -> None:
        """Show the keys of this group."""
        self._group = group
        keys = Keys(self, KEYPAD_WIDTH if group == "signs" else 0)
        keys.setObjectName("palette-keys")
        for text, says, template in self._offers(group):
            key = keys.add(text, f"key-{text}", says)
            key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # or "(" looks like ")"
            key.clicked.connect(lambda _on, chosen=template: self.inserted.emit(chosen))
        if self._keys is not None:
            self._lines.removeWidget(self._keys)
            self._keys.hide()
            self._keys.deleteLater()
        self._keys = keys
        self._lines.addWidget(keys)
        keys.show()
        follow(self, keys.buttons)

    def _offers(self, group: str) -> list[tuple[str, str, str]]:
        """Return (text, what it says, template) for each key of a group."""
        if group == "signs":
            return [(text, self._says(template), template) for text, template in KEYPAD.items()]
        if group == "names":
            return [(name, self._says(name), name) for name in self._names()]
        rows = (op for op in TABLE.values() if op.group == group and op.name not in WITHOUT_CALL)
        return [offer(op) for op in rows if op.kind != TEST]

    def _says(self, template: str) -> str:
        if template in ("\n", ERASE):
            newline, erase = self.tr("Begin a new line"), self.tr("Erase what stands before the cursor")
            return erase if template == ERASE else newline
        return self.tr("Insert {what}").format(what=template.replace("{}", "").strip())

    def _names(self) -> tuple[str, ...]:
        """The last step's name first, then the other names from the last line up."""
        graph = self._desk.graph if self._desk else None
        if graph is None:
            return ()
        return tuple(name for name in reversed(tuple(graph.names)) if not name.startswith("_"))


def offer(op: Op) -> tuple[str, str, str]:
    """Return a function's key: its word, its explanation, and the call around a selection, or a sign."""
    doc = translated("ops", op.doc)
    if op.name in INFIX:
        return op.written, doc, f"{{}} {op.written} "
    rest = ", " * (len(op.params) - 1 - len(op.defaults))
    return op.written, f"{op.written}({', '.join(op.params)}): {doc}", f"{op.written}({{}}{rest})"
