"""Asks whether a page may be opened in the web browser: no link of a lesson does so by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from triptych.ui.button_words import name_answers
from triptych.ui.web_page import show_page


class LinkQuestion(QMessageBox):
    """Shows the whole address as plain text; Enter and Esc leave it closed."""

    def __init__(self, target: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lesson-link-question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Question)
        self.setText(self.tr("Open this page in the web browser?"))
        self.setInformativeText(target)
        self.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        name_answers(self)
        self.setDefaultButton(QMessageBox.StandardButton.Cancel)
        self.accepted.connect(lambda: show_page(target))
