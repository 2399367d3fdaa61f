"""float32 or float64: the number type that the by-hand and PyTorch columns compute in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from triptych.ui.focus_order import lead

DTYPES = ("float32", "float64")


class DtypeChoice(QWidget):
    """Two buttons, one of them down."""

    chosen = Signal(str)

    def __init__(self, dtype: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dtype")
        self.setAccessibleName(self.tr("Number type"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._buttons = {name: self._button(name) for name in DTYPES}
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for button in self._buttons.values():
            group.addButton(button)
            line.addWidget(button)
        self.show_dtype(dtype)

    def _button(self, name: str) -> QToolButton:
        digits = {
            "float32": self.tr("about 7 digits, as in the notebooks"),
            "float64": self.tr("about 16 digits"),
        }
        button = QToolButton(self)
        button.setObjectName(f"dtype-{name}")
        button.setText(name)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # the group sees to it; this tells readers
        button.setProperty("role", "segment")
        button.setProperty("place", "first" if name == DTYPES[0] else "last")
        button.setAccessibleName(self.tr("Compute in {dtype}").format(dtype=name))
        button.setToolTip(self.tr("Compute in {dtype}: {digits}").format(dtype=name, digits=digits[name]))
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button

    def show_dtype(self, dtype: str) -> None:
        """Show which type holds."""
        self._buttons[dtype].setChecked(True)
        lead(list(self._buttons.values()))
