"""The ledger of rounding as a table: its columns share the width that there is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from triptych.ui.ledger_model import EXACT, INHERITED, OWN, STEP, VALUE, LedgerModel
from triptych.ui.row_table import RowTable

SIGNS = {0: 8, OWN: 11, INHERITED: 12}
FEW = {0: 7, OWN: 8, INHERITED: 9}  # where there is little room
DIGITS = {"float32": (15, 19), "float64": (24, 27)}  # signs of the value and of the exact one, at the best
LEAST = 10
AIR = 12


class RoundingTable(RowTable):
    """One row a step; a narrow table leaves digits out, the step's name last."""

    copied = Signal(tuple)  # the selected rows' places

    def __init__(self, model: LedgerModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._ledger, self._sign = model, 8
        self.setModel(model)
        self.setObjectName("ledger-table")
        self.setAccessibleName(self.tr("Every step's rounding"))
        self.setToolTip(self.tr("Arrow keys walk the steps, Ctrl+C copies the selected ones"))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.horizontalHeader().setMinimumSectionSize(24)

    def fit(self, sign: int) -> None:
        """Give each column its width, where one sign is so many pixels wide."""
        self._sign = sign
        fixed = self._fixed()
        step, value, exact = self._shares(self._ledger.dtype, sum(fixed.values()))
        shares = {STEP: step, VALUE: value, EXACT: exact}
        for column, wide in {**fixed, **{at: signs * sign + AIR for at, signs in shares.items()}}.items():
            self.setColumnWidth(column, wide)
        self._ledger.give_room({VALUE: value, EXACT: exact})

    def _fixed(self) -> dict[int, int]:
        """How wide the other columns are: no less than their heads, which no language may cut."""
        head, least = self.horizontalHeader(), 3 * (LEAST * self._sign + AIR)
        wide, narrow = (
            {at: max(count * self._sign + AIR, head.sectionSizeHint(at)) for at, count in signs.items()}
            for signs in (SIGNS, FEW)
        )
        return wide if sum(wide.values()) + least <= self._room() else narrow

    def _room(self) -> int:
        """What the heads have: the style's edge around them takes some of the table's width."""
        return min(self.viewport().width(), self.horizontalHeader().viewport().width())

    def _shares(self, dtype: str, taken: int) -> tuple[int, int, int]:
        """How many signs the steps and the two numbers get of what there is."""
        value, exact = DIGITS.get(dtype, DIGITS["float64"])
        room = (self._room() - taken - 3 * AIR) // self._sign
        needed = (self.sizeHintForColumn(STEP) + AIR) // self._sign
        step = min(needed, max(LEAST, room - value - exact))
        if step + value + exact > room:
            value = max(LEAST, (room - step) * value // (value + exact))
            exact = max(LEAST, room - step - value)
        return step, value, exact

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is shared out anew."""
        super().resizeEvent(event)
        self.fit(self._sign)

    def copy_rows(self, rows: list[int]) -> None:
        """Have the selected rows copied."""
        self.copied.emit(tuple(rows))
