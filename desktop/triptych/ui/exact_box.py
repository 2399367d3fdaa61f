"""The box beside a slider that takes any constant exactly: 6.7, pi/2, 1e-3, inf, nan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from triptych.lang.parse import Unreadable, constant
from triptych.ui.decimals import as_chosen, has_comma, with_comma, with_dot
from triptych.ui.float_slider import ARROWS, stride
from triptych.ui.knob import Knob, spell
from triptych.ui.translate import translate

if TYPE_CHECKING:
    from triptych.ui.calm import Calm

LONGEST = 2_000
MOST_AROUND = 32  # a frame, a padding and a margin never take more pixels


class ExactBox(QLineEdit):
    """Shows a knob's value; what is typed is read by the language's own reader, never run."""

    entered = Signal(float)
    refused = Signal(str)

    def __init__(self, knob: Knob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._knob = knob
        self._calm: Calm | None = None  # while its slider plays
        self.setMaxLength(LONGEST)
        how = self.tr("The exact value: 6.7, or pi/2, 1e-3, inf, nan. Enter takes it.")
        self.setToolTip(how.replace("6.7", as_chosen("6.7")))
        self.returnPressed.connect(self._take)
        self.show_knob(knob)

    def sizeHint(self) -> QSize:
        """Room for nine digits, and for no more than twenty."""
        digit = self.fontMetrics().horizontalAdvance("0")
        self.setMaximumWidth(22 * digit)
        return QSize(9 * digit + 16, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for nine digits."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where nobody types, end a value that has no room in an ellipsis."""
        shown = self._spelled()
        needed = self.fontMetrics().horizontalAdvance(shown)
        fits = needed + MOST_AROUND <= self.width() and shown == self.text()
        if self.hasFocus() or self.isModified() or fits or not self._cut(shown):
            super().paintEvent(event)

    def _cut(self, shown: str) -> bool:
        # Imported only here: the names of all that a style draws are 5 ms of the way to the first paint.
        from triptych.ui.cut_text import paint_cut  # noqa: PLC0415 -- as said above

        return paint_cut(self, shown)

    def show_knob(self, knob: Knob) -> None:
        """Show this knob's value, all digits that it has."""
        self._knob = knob
        if self._calm is not None and not self.hasFocus() and not self._calm.is_due():
            self.update()  # painted, but not told to readers
            return
        self.setText(self._spelled())
        self.setCursorPosition(0)
        self.setModified(False)

    def show_playing(self, playing: bool) -> None:
        """While its slider plays, readers are told of its text now and then, and of the last one."""
        if playing:
            from triptych.ui.calm import Calm  # noqa: PLC0415 -- the first paint must not wait for it

            self._calm = Calm()
        elif self._calm is not None:
            self._calm = None
            if not self.isModified():
                self.show_knob(self._knob)

    def _spelled(self) -> str:
        spelled = spell(self._knob.value)
        return with_comma(spelled) if has_comma(self) else spelled

    def changeEvent(self, event: QEvent) -> None:
        """Spell the value anew where its decimal sign has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and not self.isModified():
            self.show_knob(self._knob)

    def _take(self) -> None:
        try:
            value = constant(with_dot(self.text()) if has_comma(self) else self.text())
        except Unreadable as error:
            self.refused.emit(translate(error.fault.said))
            return
        if isinstance(value, tuple):
            self.refused.emit(self.tr("One number is needed here, not a list."))
            return
        self.setModified(False)
        self.entered.emit(float(value))

    def event(self, event: QEvent) -> bool:
        """Keep Escape for what is typed here; the window's own Escape comes after it."""
        typed = event.type() == QEvent.Type.ShortcutOverride and self.isModified()
        if typed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down step the value, Escape brings the old one back."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.entered.emit(self._knob.nudged(ARROWS[key] * stride(event.modifiers())))
        elif key == Qt.Key.Key_Escape and self.isModified():
            self._restore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hold what is painted, so that it can be edited."""
        if not self.isModified() and self.text() != self._spelled():
            self.setText(self._spelled())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed when leaving; what can't be read gives way to the old value."""
        if self.isModified():
            self._take()
        if self.isModified():
            self._restore(keep_note=True)
        super().focusOutEvent(event)

    def _restore(self, *, keep_note: bool = False) -> None:
        self.show_knob(self._knob)
        if not keep_note:
            self.refused.emit("")
