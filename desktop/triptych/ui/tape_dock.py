"""The tape below the columns: a strip, or the whole of it in the plots' place, built when first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from triptych.messages import Answer
from triptych.ui.highlight import Lit
from triptych.ui.sideline import Sideline
from triptych.ui.tape_strip import TapeStrip
from triptych.ui.theme import ThemeHolder

if TYPE_CHECKING:
    from triptych.ui.tape_panel import TapePanel


class TapeDock(QObject):
    """Shows either the strip or the panel; ``switched`` tells which."""

    switched = Signal(bool)
    built = Signal(object)  # the panel, when it is first wanted
    pointed = Signal(object)  # Lit

    def __init__(self, themes: ThemeHolder, sideline: Sideline, place: QWidget) -> None:
        super().__init__(place)
        self._themes, self._sideline, self._place = themes, sideline, place
        self.strip = TapeStrip(themes, place)
        self.panel: TapePanel | None = None
        self._wrt, self._lit = "", Lit()
        self.strip.opened.connect(self.open)
        self.strip.pointed.connect(self.pointed)

    @property
    def is_open(self) -> bool:
        """Whether the whole tape is shown."""
        return self.panel is not None and self.panel.isVisibleTo(self._place)

    def open(self) -> None:
        """Show the whole tape; it has the keyboard then."""
        if not self.is_open:
            panel = self._built()
            self.strip.hide()
            panel.show()
            panel.show_wrt(self._wrt)
            panel.take_focus()
            self.switched.emit(True)

    def close(self) -> None:
        """Fold it to the strip; where the keyboard was inside, it goes to the button that opens it."""
        if self.panel is not None and self.is_open:
            had_keys = self.panel.isAncestorOf(QApplication.focusWidget() or self._place)
            self.panel.hide()
            self.panel.clear()
            self.strip.show()
            if had_keys:
                self.strip.button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.switched.emit(False)

    def _built(self) -> TapePanel:
        if self.panel is None:
            # Imported only here: the first paint must not wait for what is opened later.
            from triptych.ui.tape_panel import TapePanel  # noqa: PLC0415 -- as said above

            self.panel = TapePanel(self._themes, self._sideline, self._place)
            self.panel.hide()
            self.panel.closed.connect(self.close)
            self.panel.pointed.connect(self.pointed)
            self.built.emit(self.panel)
        return self.panel

    def show_answer(self, answer: Answer) -> None:
        """Show an answer where it is to be seen."""
        self.strip.show_answer(answer)
        if self.panel is not None and self.is_open:
            self.panel.show_answer(answer)

    def set_stale(self, stale: bool) -> None:
        """Grey the tape while it belongs to an earlier question."""
        if self.panel is not None:
            self.panel.set_stale(stale)

    def choose(self, wrt: str) -> None:
        """Draw the routes to another input."""
        self._wrt = wrt
        if self.panel is not None:
            self.panel.show_wrt(wrt)

    def show_highlight(self, lit: Lit) -> None:
        """Light up what is pointed at."""
        self._lit = lit
        self.strip.show_highlight(lit)
        if self.panel is not None and self.is_open:
            self.panel.show_highlight(lit)
