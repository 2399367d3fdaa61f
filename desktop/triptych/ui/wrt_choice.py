"""The choice of what to differentiate by: inputs, and names that the program defines."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from triptych.ui.check_box import CheckBox
from triptych.ui.desk import Desk
from triptych.ui.directions import isolated
from triptych.ui.notation import short_name
from triptych.ui.panel_button import PanelButton

MOST_NAMED = 3


class WrtChoice(PanelButton):
    """A button that names the choice, and opens a panel of check boxes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        tip = self.tr("What to differentiate by: each has its number in every column.")
        super().__init__("wrt", self.tr("Differentiate by"), tip, parent)
        self._desk: Desk | None = None

    def show_desk(self, desk: Desk) -> None:
        """Name what is on."""
        if self._desk is None or desk.wrt != self._desk.wrt:
            named = ", ".join(map(short_name, desk.wrt[:MOST_NAMED]))
            named += " …" if len(desk.wrt) > MOST_NAMED else ""
            self.setText(isolated(f"∂/∂ {named} ▾" if named else "∂ ▾"))
            self.setAccessibleDescription(", ".join(desk.wrt))
        self._desk = desk
        self.setEnabled(desk.graph is not None and bool(desk.graph.names))

    def fill(self, lines: QVBoxLayout, panel: QFrame) -> None:
        """Put a box for each input and each step into the panel."""
        inputs, defined = self._names()
        for title, names in ((self.tr("Inputs"), inputs), (self.tr("Steps of the program"), defined)):
            if names:
                heading = QLabel(title, panel)
                heading.setProperty("role", "section")
                lines.addWidget(heading)
            for name in names:
                lines.addWidget(self._box(name, panel))

    def _names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        graph = self._desk.graph if self._desk else None
        if graph is None:
            return (), ()
        typed = tuple(n for n in graph.names if not n.startswith("_") and n != graph.label)
        bound = self._desk.rows.names if self._desk and self._desk.rows else ()
        inputs = tuple(name for name in graph.inputs if name not in bound)
        return inputs, tuple(name for name in typed if name not in graph.inputs)

    def _box(self, name: str, panel: QFrame) -> CheckBox:
        says = self.tr("Differentiate by {name}").format(name=name)
        tip = self.tr("Show the derivative with respect to {name}").format(name=name)
        box = self.box(name, panel, says, tip)
        box.setChecked(self._desk is not None and name in self._desk.wrt)
        box.clicked.connect(lambda on: self._switch(name, box, on))
        return box

    def _switch(self, name: str, box: CheckBox, on: bool) -> None:
        self.switched.emit(name, on)
        box.setChecked(self._desk is not None and name in self._desk.wrt)  # the last one stays on
