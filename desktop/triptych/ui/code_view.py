"""Read-only code, as high as its lines, with a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from triptych.ui.theme import ThemeHolder

MOST_LINES = 14


class CodeView(QWidget):
    """The code, to be read and selected with the keyboard too."""

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme_holder
        self._code = ""
        self._edit = QPlainTextEdit()
        self._edit.setObjectName("autograd-code")
        self._edit.setProperty("role", "code")
        self._edit.setReadOnly(True)
        self._edit.setTabChangesFocus(True)
        self._edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._edit.setAccessibleName(self.tr("The PyTorch code that ran"))
        self._edit.setToolTip(self.tr("This code ran; it runs unchanged in a notebook"))
        self._copy = QToolButton()
        self._copy.setObjectName("autograd-copy")
        self._copy.setText(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy the PyTorch code"))
        self._copy.setToolTip(self.tr("Copies the code to the clipboard"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme_holder.theme.space(1))
        layout.addWidget(self._edit)
        layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        theme_holder.changed.connect(self._resize)

    def code(self) -> str:
        """The code that is shown, or will be as soon as this is in sight."""
        return self._code

    def show_code(self, code: str) -> None:
        """Show code; an equal one keeps the selection, and what is folded away costs a slider nothing."""
        self._code = code
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in what came while this was folded away."""
        self._fill()

    def _fill(self) -> None:
        if self._code != self._edit.toPlainText():
            self._edit.setPlainText(self._code)
            self._resize()

    def _resize(self) -> None:
        lines = min(self._edit.blockCount(), MOST_LINES)
        height = QFontMetrics(self._themes.theme.font("small", mono=True)).lineSpacing()
        self._edit.setFixedHeight(lines * height + 28)
