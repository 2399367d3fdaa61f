"""The report of a fault of the program itself: what is in it, to read, to copy, to delete; never sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from triptych.ui.button_words import name_buttons

LONGEST = 30_000
WIDE, HIGH, LETTER = 720, 480, 15  # pixels: the window, where a line of its type is as high as the last


class FaultReport(QDialog):
    """Shows one report, from its end."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault-report")
        self.setWindowTitle(self.tr("Triptych: report of a fault"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._text = self._new_text(report[-LONGEST:])
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        name_buttons(self.buttons)
        copies = self.tr("Put the report on the clipboard, to send it where you like.")
        self._copy = self._add("fault-copy", self.tr("Copy report"), copies)
        self._copy.clicked.connect(self.copy)
        self.buttons.rejected.connect(self.close)
        lines = QVBoxLayout(self)
        lines.addWidget(self._said)
        lines.addWidget(self._text, 1)
        lines.addWidget(self.buttons)
        self._delete: QPushButton | None = None
        self._tell()
        if self._text.isHidden():
            return
        size = QSize(WIDE, HIGH) * (self.fontMetrics().height() / LETTER)
        self.resize(size.boundedTo(self.screen().availableGeometry().size()))

    def _new_text(self, report: str) -> QPlainTextEdit:
        text = QPlainTextEdit(report, self)
        text.setObjectName("fault-text")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Report"))
        text.setToolTip(self.tr("Select a part of it and copy it with Ctrl+C, or copy all of it below."))
        text.setProperty("role", "code")
        text.moveCursor(QTextCursor.MoveOperation.End)
        return text

    def _tell(self) -> None:
        whole = self.tr(
            "A fault of Triptych itself, as Python tells it: times, versions, places in the program's code, "
            "and the program that was on the sliders. Nothing else that you typed is added, and it is never "
            "sent; if you copy it and send it to the makers, they can mend the fault."
        )
        none = self.tr("Nothing went wrong so far: there is no report.")
        is_empty = not self._text.toPlainText()
        self._said.setText(none if is_empty else whole)
        self._text.setVisible(not is_empty)
        for button in (self._copy, self._delete):
            if button is not None:
                button.setEnabled(not is_empty)

    def _add(self, name: str, title: str, tip: str) -> QPushButton:
        button = self.buttons.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def offer_log(self, open_folder: Callable[[], object], forget: Callable[[], object]) -> None:
        """Offer what can be done with the log that the report is from."""
        where, away = self.tr("Show where the report is kept."), self.tr("Delete it from this computer.")
        folder = self._add("fault-folder", self.tr("Open folder"), where)
        folder.clicked.connect(open_folder)
        self._delete = delete = self._add("fault-delete", self.tr("Delete"), away)
        delete.clicked.connect(forget)
        delete.clicked.connect(self._text.clear)
        delete.clicked.connect(self._tell)
        self._tell()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text.toPlainText())
