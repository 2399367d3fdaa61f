"""The program typeset as large as a screen for many people needs it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from triptych.ui.around import Around
from triptych.ui.theme import ThemeHolder
from triptych.ui.understood_line import UnderstoodLine

LARGE = 3.0


def presenter_formula(around: Around, page: QWidget) -> UnderstoodLine:
    """Return it, hidden; what is pointed at in it lights up everywhere, and the other way round."""
    large = ThemeHolder(page, scheme=around.themes.scheme, scale=LARGE, most=LARGE)
    formula = UnderstoodLine(large, around.typesetter, page)
    large.setParent(formula)
    formula.setObjectName("presenter-formula")
    formula.enlarge("number")
    formula.show_desk(around.bench.desk)
    formula.pointed.connect(around.highlight.show)
    around.highlight.changed.connect(formula.show_highlight)
    formula.hide()
    return formula
