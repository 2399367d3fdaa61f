"""The program typeset as it was understood, one line a step; greyed while the editor holds something else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from triptych.lang.graph import NUMBER, Graph, Reading
from triptych.ui.desk import Desk
from triptych.ui.formula import FormulaLabel
from triptych.ui.highlight import Lit
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter
from triptych.ui.walked import Walked

MOST_LINES = 6


class UnderstoodLine(Walked):
    """Shows what was read, so that nobody has to guess what ``2x^2y`` became; its parts can be pointed at."""

    def __init__(self, themes: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._typesetter = themes, typesetter
        self._shown: Reading | None = None
        self._graph: Graph | None = None
        self._places: dict[str, int] = {}
        self._role = "text"
        self._formulas: list[FormulaLabel] = []
        self.setObjectName("understood")
        self.setAccessibleName(self.tr("Read as"))
        self.setToolTip(self.tr("The program as it was understood; arrow keys walk its parts."))
        self._more = QLabel(self)
        self._more.setProperty("role", "small")
        self._more.hide()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._lines.addWidget(self._more)

    def show_desk(self, desk: Desk) -> None:
        """Show the last program that could be read."""
        self.setEnabled(not desk.stale)
        if desk.good is None or desk.good is self._shown or desk.graph is None:
            return
        self._shown, self._graph, self._at = desk.good, desk.graph, -1
        self._places = {node.id: i for i, node in enumerate(desk.graph.nodes) if node.op != NUMBER}
        self.setAccessibleDescription(desk.good.understood)
        self._show_lines(desk.formulas, desk.good.understood.split("; ")[-len(desk.formulas) :])

    def breathe(self, roomy: bool) -> None:
        """Set the formulas in larger type where there is room."""
        self.enlarge("formula" if roomy else "text")
        self._lines.setSpacing(8 if roomy else 4)

    def enlarge(self, role: str) -> None:
        """Set the formulas in this size of type."""
        self._role = role
        for label in self._formulas:
            label.set_role(self._role)

    def _show_lines(self, formulas: tuple[str, ...], texts: list[str]) -> None:
        count = min(len(formulas), MOST_LINES)
        while len(self._formulas) < count:
            label = FormulaLabel(self._themes, self._typesetter, self, role=self._role)
            label.pointed.connect(lambda place: self.pointed.emit(self._meant(place)))
            self._formulas.append(label)
            self._lines.insertWidget(len(self._formulas) - 1, label)
        for i, label in enumerate(self._formulas):
            label.setVisible(i < count)
            if i < count:
                label.show_latex(formulas[i], texts[i] if i < len(texts) else "")
        self._more.setText(self.tr("and {count} more lines").format(count=len(formulas) - count))
        self._more.setVisible(len(formulas) > count)

    @property
    def formulas(self) -> list[FormulaLabel]:
        """The lines that are shown."""
        return [label for label in self._formulas if not label.isHidden()]

    def show_highlight(self, lit: Lit) -> None:
        """Light up the node wherever it stands, and of a use the argument in it."""
        place = self._places.get(lit.node)
        for label in self._formulas:
            label.show_lit(frozenset() if place is None else frozenset({place}), self._places.get(lit.by))

    def _meant(self, place: int) -> Lit:
        return Lit(self._graph.nodes[place].id if self._graph is not None and place >= 0 else "")

    def walk(self) -> Sequence[Lit]:
        """Return the parts of all lines, as one reads them."""
        return [self._meant(place) for label in self.formulas for place in label.nodes]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame where the keyboard is here."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
