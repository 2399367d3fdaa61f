"""The table of the ways to write the loss: each one's line, its loss, dL/dz twice, and its verdict."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from triptych.messages import Exact, Way
from triptych.ui.losses_data import exact_of, formula_of, loss_of, name_of, slope_of, stroke_of
from triptych.ui.number_text import printed, shown
from triptych.ui.quiet_label import Fit, QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.verdict_icon import VerdictIcon
from triptych.ui.verdict_words import kind_of, shortest

ROWS = ("naive_bce", "bce", "binary_cross_entropy", "bce_with_logits")
DIGITS, EXACT_DIGITS = 8, 14
NAME, LOSS, TORCH, HAND, MARK, VERDICT = range(1, 7)
SHARES = {NAME: 12, LOSS: 4, TORCH: 4, HAND: 4, VERDICT: 5}
WIDEST = {LOSS: "0.00000000", TORCH: "−0.00000000", HAND: "−0.00000000"}  # has room, whatever the type
LEAST = 200  # pixels


class LossesTable(QWidget):
    """A row for each way, and the exact numbers below them."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setObjectName("losses-table")
        self.setAccessibleName(self.tr("Every way to write the loss, in numbers"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(themes.theme.space(3))
        self._grid.setVerticalSpacing(themes.theme.space(1))
        self._heads = {column: self._head(column) for column in (LOSS, TORCH, HAND, VERDICT)}
        self._cells = {(way, part): self._label() for way in ROWS for part in (LOSS, TORCH, HAND)}
        self._cells |= {(way, VERDICT): self._label(fit="wrap") for way in ROWS}
        self._icons = {way: VerdictIcon(themes, self, size=1.5) for way in ROWS}
        self._exact = self._label(), self._label()
        self._fill()
        for column, share in SHARES.items():
            self._grid.setColumnStretch(column, share)
        themes.changed.connect(self._make_room)
        self._make_room()

    def _make_room(self) -> None:
        """Give numbers, and the longest word of a name, their room; the names take more lines then."""
        words = (word for way in ROWS for word in f"{name_of(way)}:".split())
        metrics = QFontMetricsF(self._themes.theme.styled("small"))
        wide = {column: metrics.horizontalAdvance(text) for column, text in WIDEST.items()}
        wide[NAME] = max(map(metrics.horizontalAdvance, words))
        for column, least in wide.items():
            self._grid.setColumnMinimumWidth(column, math.ceil(least) + 2)

    def minimumSizeHint(self) -> QSize:
        """Where even that is too wide, all columns give way."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def _label(self, text: str = "", ink: str = "text", fit: Fit = "elide") -> QuietLabel:
        label = QuietLabel(self._themes, self, style="small", ink=ink, fit=fit)
        label.set_text(text)
        return label

    def _head(self, column: int) -> QuietLabel:
        label = self._label(ink="muted", fit="wrap")
        self._grid.addWidget(label, 0, column)
        return label

    def name_slopes(self, by: str) -> None:
        """Call the slopes by what they are taken by."""
        words = {LOSS: "L", TORCH: f"dL/d{by} PyTorch", HAND: self.tr("dL/d{by} chain rule").format(by=by)}
        for column, text in words.items():
            self._heads[column].set_text(text)

    def _fill(self) -> None:
        for row, way in enumerate(ROWS, start=1):
            self._grid.addWidget(_Sample(self._themes, way, self), row, 0)
            named = f"{name_of(way)}: {formula_of(way)}"
            self._grid.addWidget(self._label(named, fit="wrap"), row, NAME)
            for part in (LOSS, TORCH, HAND, VERDICT):
                self._grid.addWidget(self._cells[way, part], row, part)
            self._grid.addWidget(self._icons[way], row, MARK)
        last = len(ROWS) + 1
        self._grid.addWidget(self._label(self.tr("exact"), "symbolic"), last, NAME)
        self._grid.addWidget(self._exact[0], last, LOSS)
        self._grid.addWidget(self._exact[1], last, TORCH, 1, 2)

    def show_ways(self, ways: tuple[Way, ...], dtype: str) -> None:
        """Show their numbers."""
        for way in ways:
            for part, number in (
                (LOSS, loss_of(way)), (TORCH, slope_of(way, "autograd")), (HAND, slope_of(way, "by_hand")),
            ):  # fmt: skip
                self._cells[way.name, part].set_text("–" if number is None else shown(number, dtype, DIGITS))
            self._cells[way.name, VERDICT].set_text(shortest(way.slope.verdict))
            self._icons[way.name].show_kind(kind_of(way.slope.verdict))
        for label, exact in zip(self._exact, exact_of(ways), strict=True):
            label.set_text(_cut(exact))

    @property
    def groups(self) -> tuple[tuple[QWidget, ...], ...]:
        """The numbers as one presents them, way by way; a verdict goes with its mark."""
        numbers = [
            group
            for way in ROWS
            for group in (
                (self._cells[way, LOSS],), (self._cells[way, TORCH],), (self._cells[way, HAND],),
                (self._icons[way], self._cells[way, VERDICT]),
            )
        ]  # fmt: skip
        return *numbers, *((label,) for label in self._exact)

    def cell(self, way: str, part: int) -> str:
        """What stands in a row: at LOSS, TORCH, HAND or VERDICT."""
        return self._cells[way, part].text()


class _Sample(QWidget):
    """A piece of a way's line, as the plots have it."""

    def __init__(self, themes: ThemeHolder, way: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._way = themes, way
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Two dashes long."""
        return QSize(3 * self._themes.theme.px("small"), self._themes.theme.px("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it over the wide line that lies below all of them."""
        painter = QPainter(self)
        middle = self.height() / 2
        stroke = stroke_of(self._way)
        pen = QPen(QColor(self._themes.theme.ink(stroke.ink)), stroke.width)
        if stroke.dash:
            pen.setDashPattern(list(stroke.dash))
        painter.setPen(pen)
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))


def _cut(exact: Exact) -> str:
    if not isinstance(exact, str):
        return "–"
    mantissa, mark, exponent = exact.partition("e")
    cut = mantissa if len(mantissa) <= EXACT_DIGITS else mantissa[:EXACT_DIGITS] + "…"
    return printed(cut + mark + exponent)
