"""The local derivatives that the shown paths use, each once: formula left, number right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.messages import Factor, Path
from triptych.ui.factor_row import FactorRow
from triptych.ui.lit_row import LitRow
from triptych.ui.lit_rows import LitRows
from triptych.ui.notation import derivative_latex, derivative_text
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

MOST_FACTORS = 24
MOST_PATHS = 8
USUAL_FACTORS = 2  # as the first program has

Key = tuple[str, str, str]


class FactorTable(LitRows):
    """Rows that are made once for a derivation; a slider only changes their numbers."""

    def __init__(
        self, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_holder, parent)
        self._typesetter = typesetter
        self._keys: tuple[Key, ...] = ()
        self._rows: list[FactorRow] = []
        self.setObjectName("factors")
        self.setAccessibleName(self.tr("The factors of the chain rule"))
        self.setToolTip(self.tr("Every local derivative on the way; arrow keys walk them"))
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

    def prepare(self) -> None:
        """Make rows before there is an answer."""
        self._have_rows(USUAL_FACTORS)
        for row in self._rows[len(self._keys) :]:
            row.hide()

    def _have_rows(self, count: int) -> None:
        while len(self._rows) < count:
            self._rows.append(FactorRow(self._themes, self._typesetter))
            self._rows[-1].pointed.connect(self.pointed)
            self._list.addWidget(self._rows[-1])

    def _set_formulas(self, factors: Sequence[Factor], hidden: int) -> None:
        self._have_rows(len(factors))
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

    def shown_rows(self) -> Sequence[LitRow]:
        """Return the rows that are shown."""
        return self.rows


def _once(paths: Sequence[Path]) -> dict[Key, Factor]:
    return {(f.of, f.by, f.formula): f for path in paths for f in path.factors}
