"""A fault of the program itself, told plainly, with a report to copy; the window stays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

LONGEST = 10_000


class FaultReport(QDialog):
    """Shows one report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault-report")
        self.setWindowTitle(self.tr("Triptych: a fault"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = QLabel(
            self.tr(
                "Something in Triptych itself went wrong. What you typed is still there, and you can go on. "
                "Please copy this report and send it to the makers."
            ),
            self,
        )
        said.setWordWrap(True)
        self._text = QPlainTextEdit(report[-LONGEST:], self)
        self._text.setObjectName("fault-text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setProperty("role", "code")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("fault-copy")
        copy.setToolTip(self.tr("Put the report on the clipboard."))
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.close)
        lines = QVBoxLayout(self)
        lines.addWidget(said)
        lines.addWidget(self._text, 1)
        lines.addWidget(buttons)
        self.resize(640, 420)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text.toPlainText())
