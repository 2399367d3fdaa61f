"""The window's language: which there are, which one the system asks for, and Qt's translator for it.

English is what the program is written in: it loads nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from triptych.resources import resource

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "ar": "العربية", "de": "Deutsch", "es": "Español", "hi": "हिन्दी"}
FROM_RIGHT = ("ar",)
TRANSLATOR = "translator"
SPOKEN = "language"  # the application's property


def of_system() -> str:
    """Return the first language that the system asks for and that is spoken here, else English."""
    asked = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in LANGUAGES), ENGLISH)


def spoken_language() -> str:
    """Return the language that the window speaks, "" where none was said."""
    app = QCoreApplication.instance()
    return str(app.property(SPOKEN) or "") if app is not None else ""


def speak(app: QApplication, code: str) -> None:
    """Let all that is built from now on speak this language, and run as it is read."""
    for before in app.findChildren(QTranslator, TRANSLATOR):
        app.removeTranslator(before)
        before.setObjectName("")  # not found again before it is gone
        before.deleteLater()
    app.setProperty(SPOKEN, code)
    if code != ENGLISH:
        translator = QTranslator(app)
        translator.setObjectName(TRANSLATOR)
        if translator.load(str(resource("translations", f"triptych_{code}.qm"))):
            app.installTranslator(translator)
    from_right = code in FROM_RIGHT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
