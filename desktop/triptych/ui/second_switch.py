"""The switch that shows second derivatives: the Hessian of a program whose output is a number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from triptych.ui.desk import Desk
from triptych.ui.directions import isolated


class SecondSwitch(QToolButton):
    """Down while second derivatives are shown; out of reach where the output is a vector."""

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("second-derivatives")
        self.setText(isolated("∂²"))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Second derivatives"))
        self._tell(vector=False)
        self.clicked.connect(self.switched)

    def show_desk(self, desk: Desk) -> None:
        """Offer it where there can be a Hessian."""
        if self.isEnabled() == bool(desk.seed):
            self.setEnabled(not desk.seed)
            self._tell(vector=bool(desk.seed))

    def show_second(self, on: bool) -> None:
        """Show whether it is on."""
        self.setChecked(on)

    def _tell(self, *, vector: bool) -> None:
        says = self.tr("Second derivatives: the Hessian by all three ways, below the columns")
        never = self.tr("Second derivatives are for programs whose output is one number")
        self.setToolTip(never if vector else says)
