"""What the Help button opens: the tour again, and which versions are at work."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from triptych import __version__


class HelpMenu(QMenu):
    """A short menu, gone once it is closed."""

    tour_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help-menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(self.tr("Tour in six steps")).triggered.connect(self.tour_asked)
        self.addSeparator()
        self.addAction(self.tr("Triptych {version}").format(version=__version__)).setEnabled(False)

    def open_below(self, corner: QPoint) -> None:
        """Open with the right end below this point of the screen."""
        self.popup(QPoint(corner.x() - self.sizeHint().width(), corner.y()))
