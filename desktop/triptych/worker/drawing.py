"""The role "paper": draws plots and sets pages for files, for which the window would have to wait.

Qt packs a page of a PDF while nothing else of Python's can run, and matplotlib is slow to import.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from triptych.messages import Asked, Drawn, PageAsk, PlotAsk, Reply
from triptych.paper.pdf import pdf
from triptych.paper.plots import drawn
from triptych.worker.role import Role


class Drawing(Role):
    """One file after the other; Qt's application is without a screen, for its fonts only."""

    def __init__(self) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        self._app = QGuiApplication([])

    def columns(self) -> tuple[str, ...]:
        """Return none: a drawing belongs to no answer's columns."""
        return ()

    def replies(self, asked: Asked) -> Iterator[Reply]:
        """Yield the one file."""
        if isinstance(asked, PlotAsk):
            yield Drawn(asked.revision, drawn(asked.shot, asked.kind))
        elif isinstance(asked, PageAsk):
            way = Qt.LayoutDirection.RightToLeft if asked.from_right else Qt.LayoutDirection.LeftToRight
            self._app.setLayoutDirection(way)
            yield Drawn(asked.revision, pdf(asked.blocks, asked.shots, asked.footer))
        else:
            raise TypeError(f"nothing to draw in {type(asked).__name__}")
