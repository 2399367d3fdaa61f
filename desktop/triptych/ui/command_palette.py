"""Ctrl+K: type a few letters of what is wanted, and Enter does it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from triptych.ui.commands import Commands
from triptych.ui.filter_dialog import FilterDialog
from triptych.ui.translate import noted, translated

TEXTS = noted(
    "CommandPalette", ("What to do", "What it belongs to", "Keys", "Do something by its name")
)


class CommandPalette(FilterDialog):
    """Lists commands; the chosen one runs once the list is gone, so that it finds the window as it was."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        *heads, title = (translated("CommandPalette", text) for text in TEXTS)
        super().__init__("commands", title, heads, window)
        self._commands, self._window = commands, window
        commands.setParent(self)
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setToolTip(self.tr("A few letters are enough; arrows choose, Enter does it, Esc leaves."))
        self.show_rows([(command.title, command.group, command.keys) for command in commands.all])
        self.picked.connect(self._run)

    def _run(self, place: int) -> None:
        QTimer.singleShot(0, self._window, self._commands.all[place].act)
