"""The verdict on one derivative in short; pressing it brings its whole sentence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from triptych.ui.buttons import ONE_OF_SEVERAL
from triptych.ui.directions import sides
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.verdict_icon import VerdictIcon


class VerdictChip(QAbstractButton):
    """Mark, name, kind in words and digits, in small type."""

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme_holder
        self.wrt = self._whole = ""
        self.setCheckable(True)
        self.setProperty(ONE_OF_SEVERAL, True)
        self.setToolTip(self.tr("Shows the whole verdict on this derivative"))
        self.icon_widget = VerdictIcon(theme_holder, self, size=1.3, ground="card")
        self._label = QuietLabel(theme_holder, self, style="small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(sides(5, 2, 7, 2))
        layout.setSpacing(5)
        for child in (self.icon_widget, self._label):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(child)

    def rename(self, wrt: str) -> None:
        """Belong to another derivative, without the room that the last one's text needed."""
        self.wrt = wrt
        self._label.set_text("")
        self._label.settle()
        self.setObjectName(f"verdict-{wrt}")

    def show_verdict(self, kind: str, text: str, whole: str) -> None:
        """Show a verdict as briefly as can be; ``whole`` is said to a screen reader."""
        self.icon_widget.show_kind(kind)
        self._label.set_text(text)
        self._whole = whole

    def accessibleName(self) -> str:
        """The verdict in words, made when somebody asks: readers are not told of each step."""
        return self._whole

    def sizeHint(self) -> QSize:
        """As mark and text need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline: coloured for the chosen one, doubled for the one with the keyboard."""
        colours = self._themes.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() or self.isChecked() else 1.0
        ink = colours.focus if self.hasFocus() else colours.edge if self.isChecked() else colours.faint
        painter.setPen(QPen(QColor(ink), width))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        if self.hasFocus():
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 4, 4)
