"""What the window remembers from one time to the next: colours, type size, and where it stood."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QSettings
from PySide6.QtWidgets import QWidget

from triptych.ui.language import LANGUAGES
from triptych.ui.theme import SCHEMES, SMALLEST, SYSTEM, ThemeHolder

PROGRAM = "triptych"
SCHEME, SCALE, GEOMETRY = "view/colours", "view/type-size", "window/geometry"
TOUR, LEARNER = "tour/seen", "lessons/learner"
LANGUAGE, COMMA = "view/language", "view/decimal-comma"
SHARE = 0.94


class Remembered(QObject):
    """A small file in the user's folder of settings; what it can't read or write is as if never chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = settings(self)

    def themes(self, parent: QObject | None = None) -> ThemeHolder:
        """Return the looks that were chosen last; each change of them is written down at once."""
        scheme = str(self._file.value(SCHEME, SYSTEM))
        chosen = ThemeHolder(parent, scheme=scheme if scheme in SCHEMES else SYSTEM, scale=self._scale())
        chosen.changed.connect(partial(self._keep_looks, chosen))
        return chosen

    def forget_looks(self) -> None:
        """Let the window look and stand as it did the first time, for whom it got out of reach."""
        for key in (SCHEME, SCALE, GEOMETRY, LANGUAGE, COMMA):
            self._file.remove(key)

    @property
    def tour_seen(self) -> bool:
        """Whether the tour was shown before."""
        return str(self._file.value(TOUR, "")) == "true"

    def keep_tour_seen(self) -> None:
        """Write down that the tour was shown."""
        self._file.setValue(TOUR, "true")

    @property
    def language(self) -> str:
        """The language that was chosen, "" for the system's."""
        code = str(self._file.value(LANGUAGE, ""))
        return code if code in LANGUAGES else ""

    def keep_language(self, code: str) -> None:
        """Write down which language was chosen."""
        self._file.setValue(LANGUAGE, code)

    @property
    def comma(self) -> bool:
        """Whether a decimal comma was chosen."""
        return str(self._file.value(COMMA, "")) == "true"

    def keep_comma(self, comma: bool) -> None:
        """Write down which decimal sign was chosen."""
        self._file.setValue(COMMA, "true" if comma else "false")

    @property
    def learner(self) -> str:
        """Who learned here last; empty where nobody did."""
        return str(self._file.value(LEARNER, ""))

    def keep_learner(self, name: str) -> None:
        """Write down who learns now."""
        self._file.setValue(LEARNER, name)

    def place(self, window: QWidget) -> None:
        """Put the window where it stood, or at its own size, never larger than the screen."""
        kept = self._file.value(GEOMETRY)
        if isinstance(kept, QByteArray) and window.restoreGeometry(kept):
            return
        room = window.screen().availableGeometry().size()
        window.resize(window.size().boundedTo(room * SHARE))

    def keep(self, window: QWidget, themes: ThemeHolder) -> None:
        """Write down where the window stands, and how it looks."""
        self._keep_looks(themes)
        self._file.setValue(GEOMETRY, window.saveGeometry())

    def _scale(self) -> float:
        try:
            scale = float(str(self._file.value(SCALE, SMALLEST)))
        except ValueError:
            return SMALLEST
        return scale if math.isfinite(scale) else SMALLEST

    def _keep_looks(self, themes: ThemeHolder) -> None:
        self._file.setValue(SCHEME, themes.scheme)
        self._file.setValue(SCALE, themes.theme.scale)


def settings(parent: QObject) -> QSettings:
    """Return the user's file of settings."""
    file = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, PROGRAM, PROGRAM, parent)
    file.setFallbacksEnabled(False)
    return file
