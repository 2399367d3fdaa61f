"""The keys of a presentation, taken before anything else in the window gets them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

KEYS = Qt.Key
ALWAYS = (KEYS.Key_Escape, KEYS.Key_F11, KEYS.Key_PageDown, KEYS.Key_PageUp)  # also while somebody types
PRESSES = (KEYS.Key_Space, KEYS.Key_Return, KEYS.Key_Enter)  # a button that the keyboard went to
TABS = (KEYS.Key_Tab, KEYS.Key_Backtab)
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
Acts = Mapping[Qt.Key, Callable[[bool], object]]  # True: with Shift


class PresenterKeys(QObject):
    """Hands each key to what it does; without sliders Tab goes round the panel as ever."""

    def __init__(self, window: QWidget, acts: Acts, slides: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._acts, self._slides = window, acts, slides
        self._focus: QWidget | None = None
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def end(self) -> None:
        """Take no more keys."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._follow)
        self._window.removeEventFilter(self)
        self._follow(None, None)
        self.deleteLater()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Stand before whatever has the keyboard: all of the application would be widgets half gone, too."""
        if self._focus is not None and isValid(self._focus) and self._focus is not self._window:
            self._focus.removeEventFilter(self)
        self._focus = now
        if now is not None and now is not self._window:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is ours."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not self._is_ours(watched):
            return False
        if not isinstance(event, QKeyEvent) or not self._wants(event):
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._acts[KEYS(event.key())](shifted)
        return True

    def _is_ours(self, watched: QObject) -> bool:
        inside = isinstance(watched, QWidget) and watched.window() is self._window
        return inside and QApplication.activePopupWidget() is None

    def _wants(self, event: QKeyEvent) -> bool:
        focus, key = QApplication.focusWidget(), KEYS(event.key())
        if key not in self._acts or event.modifiers() & HELD:
            return False
        if isinstance(focus, QPlainTextEdit | QLineEdit) and not focus.isReadOnly():
            return key in ALWAYS
        around = key in TABS or (key in PRESSES and isinstance(focus, QAbstractButton))
        return self._slides() or not around
