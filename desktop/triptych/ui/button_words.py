"""Words on the buttons that Qt would write in English: no translation of its own goes with every language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox


def _tr(text: str) -> str:
    return QCoreApplication.translate("ButtonWords", text)


def name_buttons(box: QDialogButtonBox) -> None:
    """Write the window's words on the usual buttons that a row of buttons has."""
    kind = QDialogButtonBox.StandardButton
    for key, text in _words().items():
        button = box.button(kind[key])
        if button is not None:
            button.setText(text)


def name_answers(question: QMessageBox) -> None:
    """Write the window's words on the usual buttons that a question has."""
    kind = QMessageBox.StandardButton
    for key, text in _words().items():
        button = question.button(kind[key])
        if button is not None:
            button.setText(text)


def _words() -> dict[str, str]:
    return {
        "Close": _tr("Close"),
        "Save": _tr("Save"),
        "Discard": _tr("Do not save"),
        "Cancel": _tr("Cancel"),
        "Open": _tr("Open"),
        "Yes": _tr("Forget them"),
    }
