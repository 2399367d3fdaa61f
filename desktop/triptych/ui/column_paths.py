"""The products along the paths, one line each, and what is not listed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.messages import Column, Path
from triptych.ui.number_text import brief, ends
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder

MOST_PATHS = 8
MOST_IN_LINE = 12


class PathList(QWidget):
    """``813.41 × 0.0012279 × 6.7 =``, once for each way from the output to the input."""

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme_holder
        self._lines: list[QuietLabel] = []
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme_holder.theme.space(1))

    def text(self) -> str:
        """All lines as one text."""
        return "\n".join(line.text() for line in self._lines if not line.isHidden())

    def show_paths(self, column: Column) -> None:
        """Show the column's products and their sum's remainder."""
        self._set_lines(self._sentences(column))

    def _sentences(self, column: Column) -> list[str]:
        paths = column.paths[:MOST_PATHS]
        if not paths:
            nothing = self.tr("no path leads there, so the derivative is 0")
            return [nothing] if column.value is not None else []
        if column.path_count <= 1:
            return [f"{_product(paths[0])} ="]
        lines = [f"{_product(path)} = {brief(path.product)}" for path in paths]
        hidden = column.path_count - len(paths)
        if hidden > 0:
            lines.append(self._remainder(column, hidden))
        lines.append(self.tr("sum over {n} paths =").format(n=column.path_count))
        return lines

    def _remainder(self, column: Column, hidden: int) -> str:
        listed = column.paths[MOST_PATHS:]
        rest = column.rest
        if isinstance(rest, float) or rest is None:
            scalars = [path.product for path in listed if isinstance(path.product, float)]
            if len(scalars) == len(listed):
                rest = sum(scalars, rest or 0.0)
        words = self.tr("and {n} more paths, sum {rest}")
        return words.format(n=hidden, rest="–" if rest is None else brief(rest))

    def _set_lines(self, sentences: list[str]) -> None:
        while len(self._lines) < len(sentences):
            self._lines.append(QuietLabel(self._themes, style="small", ink="muted", fit="wrap"))
            self._list.addWidget(self._lines[-1])
        for line, sentence in zip(self._lines, sentences, strict=False):
            line.set_text(sentence)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(sentences))


def _product(path: Path) -> str:
    factors = [ends(factor.local) for factor in path.factors]
    if len(factors) > MOST_IN_LINE:
        factors = [*factors[: MOST_IN_LINE - 2], "…", factors[-1]]
    return " × ".join(factors) or "1"
