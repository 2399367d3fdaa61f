"""Makes tab bars as all are here: flat, as narrow as their words, and reached by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget


def tab_bar(parent: QWidget, name: str, aloud: str, tip: str) -> QTabBar:
    """Return a bar without tabs; ``aloud`` is read for it."""
    tabs = QTabBar(parent)
    tabs.setObjectName(name)
    tabs.setAccessibleName(aloud)
    tabs.setToolTip(tip)
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return tabs
