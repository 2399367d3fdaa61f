"""The chain rule's column: every factor with its formula and number, the products of the paths, their sum."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from triptych.messages import Answer, Column, Gradient, Simplified
from triptych.ui.column_card import ColumnCard
from triptych.ui.column_factors import FactorTable
from triptych.ui.column_paths import PathList
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter


class ByHandColumn(ColumnCard):
    """Local derivative times local derivative, as a person with a calculator would go."""

    key = "by_hand"

    def __init__(
        self, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("ByHandColumn", "Chain rule")  # no tr before there is an object
        super().__init__(theme_holder, typesetter, title, parent)
        self.set_note(self.tr("local derivative × local derivative"), self.tr("step by step"))
        self.factors = FactorTable(theme_holder, typesetter)
        self.paths = PathList(theme_holder)
        self.page.addWidget(self.factors)
        self.page.addWidget(self.paths)

    def show_details(
        self, answer: Answer, gradient: Gradient, column: Column, simplified: Simplified | None
    ) -> None:
        """Show the factors that occur on the paths, and each path's product."""
        self.factors.show_paths(column.paths)
        self.paths.show_paths(column)
