"""What is pointed at, as one value in one place, for everything that can light up with it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject, Signal


class Lit(Struct, frozen=True):
    """A node of the program by its id, and for one of its uses the argument's id; "" for none."""

    node: str = ""
    by: str = ""


class Highlight(QObject):
    """Holds what is pointed at, and tells everyone when that changes."""

    changed = Signal(object)  # Lit

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lit = Lit()

    @property
    def lit(self) -> Lit:
        """What is pointed at now."""
        return self._lit

    def show(self, lit: Lit) -> None:
        """Point at something else, or at nothing; the same once more costs nothing."""
        if lit != self._lit:
            self._lit = lit
            self.changed.emit(lit)
