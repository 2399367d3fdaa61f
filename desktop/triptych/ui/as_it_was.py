"""How the window was before something was presented, so that it can be so again."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from shiboken6 import isValid

from triptych.ui.around import Around
from triptych.ui.highlight import Lit
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.rooms import LAB


class AsItWas:
    """Remembers when it is made; ``back`` brings it all back."""

    def __init__(self, around: Around) -> None:
        self._around = around
        self._scale, self._state = around.themes.theme.scale, around.window.windowState()
        showing, stage, lab = around.showing, around.showing.stage, around.built_lab()
        self._open = (showing.ledger.is_open, showing.tape.is_open)
        self._tab = None if stage is None else stage.tabs.currentIndex()
        self._lab = None if lab is None else (lab.at, lab.page.tabs.currentIndex())
        self._focus = QApplication.focusWidget()
        points = hasattr(self._focus, "pointed")  # by the keyboard, as in the tape
        self._lit = around.highlight.lit if points else Lit()
        panel = showing.tape.panel
        self._moment = 0 if panel is None else panel.transport.position
        self._scrolled = [
            (bar, bar.value())
            for area in around.window.findChildren(QAbstractScrollArea)
            for bar in (area.verticalScrollBar(), area.horizontalScrollBar())
            if area.isVisible() and bar.value()
        ]

    def back(self, *, focus: bool) -> None:
        """Bring it back; the keyboard too, unless another room has it."""
        around = self._around
        self._bring_panels()
        around.highlight.show(Lit())
        around.window.setWindowState(self._state)
        around.themes.set_scale(self._scale)
        for label in around.window.findChildren(QuietLabel):
            label.settle()  # what the large type took is given back
        for column in around.showing.columns:
            column.show_again()
        around.view.refold()
        if focus and self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
            around.highlight.show(self._lit)
        QTimer.singleShot(0, around.window, self._scroll)

    def _bring_panels(self) -> None:
        showing, lab = self._around.showing, self._around.built_lab()
        ledger, tape = self._open
        if (ledger, tape) != (showing.ledger.is_open, showing.tape.is_open):
            showing.bring_plots()
        if ledger:
            showing.verdict.why.setChecked(True)
        elif tape and showing.tape.panel is not None:
            showing.tape.panel.begin_at(self._moment)
            showing.tape.open()
        if self._tab is not None and showing.stage is not None:
            showing.stage.tabs.setCurrentIndex(self._tab)
        if self._lab is not None and lab is not None and self._around.rooms.room == LAB:
            place, half = self._lab
            lab.page.tabs.setCurrentIndex(half)
            lab.show_place(place)

    def _scroll(self) -> None:
        """Once everything has its place again."""
        for bar, value in self._scrolled:
            if isValid(bar):
                bar.setValue(value)
