"""Small type below the sliders: what the red stretches are on the slider in use, else on the plots' axis."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from triptych.ui.knob import Leaf
from triptych.ui.quiet_label import Fit, QuietLabel
from triptych.ui.stretches import MARK, Stretches
from triptych.ui.theme import ThemeHolder


class StretchLine(QuietLabel):
    """It keeps the room that it once took until it tells of another leaf."""

    def __init__(
        self, themes: ThemeHolder, name: str, parent: QWidget | None = None, *, fit: Fit, ground: str
    ) -> None:
        super().__init__(themes, parent, style="small", ink="bad", fit=fit, ground=ground)
        self.setObjectName(name)
        self._found: Mapping[Leaf, Stretches] = {}
        self._axis: Leaf | None = None
        self._used: Leaf | None = None
        self._told: Leaf | None = None
        self.hide()

    def show_stretches(self, found: Mapping[Leaf, Stretches]) -> None:
        """Take what is known of each leaf."""
        self._found = found
        self._tell()

    def show_axis(self, axis: Leaf | None) -> None:
        """Tell of this leaf while no slider is in use."""
        if axis != self._axis:
            self._axis = axis
            self._tell()

    def show_used(self, leaf: Leaf | None) -> None:
        """Tell of the slider that has the pointer or the keyboard, None where no one has."""
        self._used = leaf
        self._tell()

    def _tell(self) -> None:
        leaf = self._used or self._axis
        found = self._found.get(leaf) if leaf is not None else None
        words = "; ".join(found.words) if found is not None else ""
        self.set_text(self.tr("{mark} {words}.").format(mark=MARK, words=words) if words else "")
        if leaf != self._told:
            self._told = leaf
            self.setVisible(bool(words))
            self.settle()
        elif words and self.isHidden():
            self.show()
