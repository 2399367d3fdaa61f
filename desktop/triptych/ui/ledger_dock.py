"""The ledger in the plots' place: built when first wanted, opened and closed by the verdict's button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from triptych.messages import Answer
from triptych.ui.theme import ThemeHolder
from triptych.ui.verdict_bar import VerdictBar

if TYPE_CHECKING:
    from triptych.ui.ledger_panel import LedgerPanel


class LedgerDock(QObject):
    """Shows the panel or hides it; ``switched`` tells which."""

    switched = Signal(bool)
    built = Signal(object)  # the panel, when it is first wanted

    def __init__(self, themes: ThemeHolder, verdict: VerdictBar, place: QWidget) -> None:
        super().__init__(place)
        self._themes, self._verdict, self._place = themes, verdict, place
        self.panel: LedgerPanel | None = None
        verdict.why_asked.connect(self._switch)

    @property
    def is_open(self) -> bool:
        """Whether the ledger is shown."""
        return self._verdict.why.isChecked()

    def open(self) -> None:
        """Show the ledger in the plots' place."""
        self._verdict.why.setChecked(True)

    def close(self) -> None:
        """Let the plots have their place back."""
        self._verdict.why.setChecked(False)

    def _switch(self, opened: bool) -> None:
        """Show or hide it; it has the keyboard while it is there."""
        panel = self._built()
        had_keys = panel.isAncestorOf(QApplication.focusWidget() or self._place)
        panel.setVisible(opened)
        self.switched.emit(opened)
        if opened:
            panel.set_stale(self._verdict.stale)
            panel.take_focus()
        else:
            panel.clear()
            if had_keys:
                self._verdict.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _built(self) -> LedgerPanel:
        if self.panel is None:
            # Imported only here: the first paint must not wait for what is seldom opened.
            from triptych.ui.ledger_panel import LedgerPanel  # noqa: PLC0415 -- as said above

            self.panel = LedgerPanel(self._themes, self._place)
            self.panel.hide()
            self.panel.closed.connect(self.close)
            self.built.emit(self.panel)
        return self.panel

    def show_answer(self, answer: Answer) -> None:
        """Show the ledger that an answer carries; what comes while it is closed would be old later."""
        if self.panel is not None and self.is_open:
            self.panel.show_answer(answer)

    def set_stale(self, stale: bool) -> None:
        """Grey it while it belongs to an earlier question."""
        if self.panel is not None:
            self.panel.set_stale(stale)
