"""Makes the card of a column beyond the home three, when it is first wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from triptych.ui.beside import DIFFERENCE
from triptych.ui.column_difference import DifferenceColumn
from triptych.ui.column_further import FurtherColumn
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter


def further_column(
    key: str, themes: ThemeHolder, typesetter: Typesetter, sideline: Sideline, parent: QWidget
) -> FurtherColumn:
    """Return the card of this column."""
    if key == DIFFERENCE:
        return DifferenceColumn(themes, typesetter, sideline, parent)
    return FurtherColumn(key, themes, typesetter, parent)
