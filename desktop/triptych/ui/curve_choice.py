"""The choice of the names whose curves of training are drawn, where not all have room at once."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from triptych.ui.check_box import CheckBox
from triptych.ui.panel_button import PanelButton
from triptych.ui.training_looks import MOST_NAMES


class CurveChoice(PanelButton):
    """At most six at once, for more could not be told apart; the last one stays on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        says = self.tr("Names whose curves are drawn")
        tip = self.tr("Which names' curves are drawn: at most {most} at once.").format(most=MOST_NAMES)
        super().__init__("training-curves", says, tip, parent)
        self._names: tuple[str, ...] = ()
        self._drawn: list[str] = []
        self._boxes: dict[str, CheckBox] = {}
        self.hide()

    @property
    def drawn(self) -> tuple[str, ...]:
        """The names whose curves are drawn."""
        return tuple(self._drawn)

    def choose(self, names: tuple[str, ...], first: str | None) -> None:
        """Offer these names; ``first`` is drawn at first, whatever its place."""
        if names != self._names:
            self._names = names
            ahead = [first] if first in names and len(names) > MOST_NAMES else []
            self._drawn = [*ahead, *(name for name in names if name not in ahead)][:MOST_NAMES]
            self._tell()

    def _tell(self) -> None:
        words = self.tr("{count} of {all} names ▾")
        self.setText(words.format(count=len(self._drawn), all=len(self._names)))
        self.setAccessibleDescription(", ".join(self._drawn))
        self.setVisible(len(self._names) > MOST_NAMES)

    def fill(self, lines: QVBoxLayout, panel: QFrame) -> None:
        """Put a box for each name into the panel."""
        tip = self.toolTip()
        self._boxes = {
            name: self.box(name, panel, self.tr("Draw {name}").format(name=name), tip) for name in self._names
        }
        for name, box in self._boxes.items():
            box.setChecked(name in self._drawn)
            box.clicked.connect(lambda on, name=name: self._switch(name, on=on))
            lines.addWidget(box)
        self._bound()

    def _switch(self, name: str, *, on: bool) -> None:
        kept = [n for n in self._names if (on if n == name else n in self._drawn)]
        self._drawn = kept or self._drawn
        self._boxes[name].setChecked(name in self._drawn)
        self._bound()
        self._tell()
        self.switched.emit(name, name in self._drawn)

    def _bound(self) -> None:
        """While six are drawn, no other can be added."""
        full = len(self._drawn) >= MOST_NAMES
        for name, box in self._boxes.items():
            box.setEnabled(not full or name in self._drawn)
