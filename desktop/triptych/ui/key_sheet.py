"""F1: the keys of this window, made of the shortcuts that are registered, and what the place at hand says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from triptych.ui.control_keys import of_controls
from triptych.ui.directions import isolated
from triptych.ui.filter_dialog import FilterDialog
from triptych.ui.key_list import Listed, registered


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySheet", text)


class KeySheet(FilterDialog):
    """Can be searched by what is done, or by the keys; choosing a line does nothing, it is only read."""

    def __init__(self, window: QWidget) -> None:
        heads = (_tr("What it does"), _tr("Keys"), _tr("Where"))
        super().__init__("keys", _tr("Keys"), heads, window)
        self.line.setPlaceholderText(self.tr("What do you want to do, or which key?"))
        self.line.setToolTip(self.tr("Narrows the list to the keys that fit"))
        here = self._here(QApplication.focusWidget())
        layout = self.layout()
        if here and isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self._said(here))
        rest = self.tr("Each room tells its own keys here once it was opened.")
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(self._said(rest))
        self.lines = [*registered(window), *of_controls(window)]
        self.show_rows([self._row(line) for line in self.lines])

    def _row(self, line: Listed) -> tuple[str, str, str]:
        return line.title, isolated(line.keys), line.place or self.tr("everywhere")

    def _here(self, focus: QWidget | None) -> str:
        """What the control with the keyboard says about itself."""
        if focus is None or not focus.toolTip():
            return ""
        told = self.tr("Here, at {name}: {says}")
        return told.format(name=focus.accessibleName(), says=focus.toolTip())

    def _said(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName("keys-here")
        label.setProperty("role", "small")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
