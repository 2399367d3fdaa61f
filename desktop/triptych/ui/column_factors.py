"""The local derivatives that the shown paths use, each once: formula left, number right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from triptych.messages import Factor, Path
from triptych.ui.factor_row import FactorRow
from triptych.ui.highlight import Lit
from triptych.ui.notation import derivative_latex, derivative_text
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

MOST_FACTORS = 24
MOST_PATHS = 8

Key = tuple[str, str, str]


class FactorTable(QWidget):
    """Rows that are made once for a derivation; a slider only changes their numbers."""

    pointed = Signal(object)  # Lit

    def __init__(
        self, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._typesetter = theme_holder, typesetter
        self._keys: tuple[Key, ...] = ()
        self._rows: list[FactorRow] = []
        self._at, self._lit = -1, Lit()
        self.setObjectName("factors")
        self.setAccessibleName(self.tr("The factors of the chain rule"))
        self.setToolTip(self.tr("Every local derivative on the way; arrow keys walk them"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme_holder.theme.space(1))
        self._more = QuietLabel(theme_holder, self, style="small", ink="muted", fit="wrap")
        self._more.hide()

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Show the factors of these paths."""
        factors = _once(paths[:MOST_PATHS])
        shown = list(factors.items())[:MOST_FACTORS]
        keys = tuple(key for key, _ in shown)
        if keys != self._keys:
            self._keys = keys
            self._set_formulas([factor for _, factor in shown], len(factors) - len(shown))
        for row, (_, factor) in zip(self._rows, shown, strict=False):
            row.show_number(factor)
            row.show_highlight(self._lit)

    def _set_formulas(self, factors: Sequence[Factor], hidden: int) -> None:
        while len(self._rows) < len(factors):
            self._rows.append(FactorRow(self._themes, self._typesetter))
            self._rows[-1].pointed.connect(self.pointed)
            self._list.addWidget(self._rows[-1])
        for row, factor in zip(self._rows, factors, strict=False):
            left = derivative_latex(factor.of_text, factor.by_text)
            spoken = f"{derivative_text(factor.of_text, factor.by_text)} = {factor.formula}"
            row.show_formula(f"{left} = {factor.latex}", spoken)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(factors))
        self._list.removeWidget(self._more)
        self._list.addWidget(self._more)
        self._more.setVisible(hidden > 0)
        self._more.set_text(self.tr("… and {n} more factors").format(n=hidden) if hidden > 0 else "")

    @property
    def rows(self) -> list[FactorRow]:
        """The rows that are shown."""
        return self._rows[: len(self._keys)]

    def show_highlight(self, lit: Lit) -> None:
        """Light up the factors of a node, or the one of a use."""
        self._lit = lit
        for row in self.rows:
            row.show_highlight(lit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the factors; the one that is pointed at comes into sight."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self.rows:
            super().keyPressEvent(event)
            return
        self._at = min(max(self._at + step, 0), len(self.rows) - 1)
        row = self.rows[self._at]
        self.pointed.emit(row.means)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(row, 0, 4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more."""
        self._at = -1
        self.pointed.emit(Lit())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame where the keyboard is here."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _once(paths: Sequence[Path]) -> dict[Key, Factor]:
    return {(f.of, f.by, f.formula): f for path in paths for f in path.factors}
