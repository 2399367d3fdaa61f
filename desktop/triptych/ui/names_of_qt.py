"""Lets PySide learn Qt's classes a few at a time, since a single call may else learn them all at once.

PySide fills a class when it is first named.  A widget that Qt made itself, such as a list's inside, has to be
held against every class of widgets: the first of them costs 12 ms, in which the window stands still.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module

from triptych.ui.in_turns import Step

# Each line takes about 2 ms; what is not among them is learned when it is met.
CLASSES = {
    "QtGui": ("QGradient", "QIcon", "QAccessible"),
    "QtWidgets": (
        "QAbstractItemView QLabel QAbstractSlider",
        "QMessageBox QWizard QDialogButtonBox QTabBar",
        "QGraphicsView QFileDialog QListView QDateEdit",
        "QComboBox QMdiArea QColorDialog QTextBrowser QCalendarWidget QMainWindow",
        "QLineEdit QRhiWidget QHeaderView QInputDialog QTabWidget QLCDNumber QMdiSubWindow",
        "QDockWidget QFontComboBox QPlainTextEdit QFontDialog QAbstractButton QToolButton QSlider",
        "QRadioButton QProgressBar QRubberBand QTableWidget QTreeWidget QSplitter QToolBar QStatusBar",
    ),
}


def learning() -> tuple[Step, ...]:
    """Return the steps; a class that this PySide lacks is passed over."""
    lines = ((part, line) for part in CLASSES for line in CLASSES[part])
    return tuple(partial(learn, f"PySide6.{part}", *line.split()) for part, line in lines)


def learn(module: str, *classes: str) -> None:
    """Name these classes."""
    whole = import_module(module)
    for name in classes:
        getattr(whole, name, None)
