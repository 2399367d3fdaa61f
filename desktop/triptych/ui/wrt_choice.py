"""The choice of what to differentiate by: inputs, and names that the program defines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from triptych.ui.desk import Desk

MOST_NAMED = 3


class WrtChoice(QToolButton):
    """A button that names the choice, and opens a panel of check boxes."""

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._panel: QFrame | None = None
        self.setObjectName("wrt")
        self.setAccessibleName(self.tr("Differentiate by"))
        self.setToolTip(self.tr("What to differentiate by: each has its number in every column."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open)

    def show_desk(self, desk: Desk) -> None:
        """Name what is on."""
        if self._desk is None or desk.wrt != self._desk.wrt:
            named = ", ".join(desk.wrt[:MOST_NAMED]) + (" …" if len(desk.wrt) > MOST_NAMED else "")
            self.setText(f"∂/∂ {named} ▾" if named else "∂ ▾")
            self.setAccessibleDescription(", ".join(desk.wrt))
        self._desk = desk
        self.setEnabled(desk.graph is not None and bool(desk.graph.names))

    def open(self) -> None:
        """Open the panel below the button."""
        self._panel = self._new_panel()
        self._panel.adjustSize()
        corner = self.mapToGlobal(self.rect().bottomRight())
        self._panel.move(corner.x() - self._panel.width(), corner.y() + 2)
        self._panel.show()
        first = self._panel.findChild(QCheckBox)
        if isinstance(first, QCheckBox):
            first.setFocus()

    def _new_panel(self) -> QFrame:
        panel = QFrame(self, Qt.WindowType.Popup)
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        panel.setObjectName("wrt-panel")
        panel.setAccessibleName(self.tr("Differentiate by"))
        lines = QVBoxLayout(panel)
        inputs, defined = self._names()
        for title, names in ((self.tr("Inputs"), inputs), (self.tr("Steps of the program"), defined)):
            if names:
                heading = QLabel(title, panel)
                heading.setProperty("role", "section")
                lines.addWidget(heading)
            for name in names:
                lines.addWidget(self._box(name, panel))
        return panel

    def _names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        graph = self._desk.graph if self._desk else None
        if graph is None:
            return (), ()
        typed = tuple(n for n in graph.names if not n.startswith("_") and n != graph.label)
        bound = self._desk.rows.names if self._desk and self._desk.rows else ()
        inputs = tuple(name for name in graph.inputs if name not in bound)
        return inputs, tuple(name for name in typed if name not in graph.inputs)

    def _box(self, name: str, panel: QFrame) -> QCheckBox:
        box = QCheckBox(name, panel)
        box.setObjectName(f"wrt-{name}")
        box.setChecked(self._desk is not None and name in self._desk.wrt)
        box.setAccessibleName(self.tr("Differentiate by {name}").format(name=name))
        box.setToolTip(self.tr("Show the derivative with respect to {name}").format(name=name))
        box.clicked.connect(lambda on: self._switch(name, box, on))
        return box

    def _switch(self, name: str, box: QCheckBox, on: bool) -> None:
        self.switched.emit(name, on)
        box.setChecked(self._desk is not None and name in self._desk.wrt)  # the last one stays on
