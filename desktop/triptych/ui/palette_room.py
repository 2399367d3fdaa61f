"""The room that the palette's keys will take, held for them, so that nothing below moves when they come."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QSpacerItem, QToolButton, QVBoxLayout, QWidget

from triptych.ui.flow_layout import FlowLayout
from triptych.ui.keys import GAP as KEY_GAP

GAP = 6


class PaletteRoom(QWidget):
    """Lays out the sizes of all tabs and of so many rows of keys, at the price of one button of each kind."""

    def __init__(self, titles: Iterable[str], rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        tabs, tab, key = FlowLayout(spacing=KEY_GAP), self._sample("tab"), self._sample("key")
        for title in titles:
            tab.setText(title)
            tabs.addItem(QSpacerItem(*tab.sizeHint().toTuple()))
        lines.addLayout(tabs)
        key.setText("7")
        lines.addSpacing(GAP + rows * (key.sizeHint().height() + KEY_GAP) - KEY_GAP)

    def _sample(self, role: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", role)
        button.hide()
        return button
