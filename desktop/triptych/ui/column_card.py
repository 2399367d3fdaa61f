"""What the three columns have in common: details above, every derivative's number below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.messages import Answer, Column, Gradient, Simplified
from triptych.ui.card import Card
from triptych.ui.directions import sides
from triptych.ui.focus_order import follow
from triptych.ui.line_area import LineArea
from triptych.ui.notation import derivative_text, output_text, short_name
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import Theme, ThemeHolder
from triptych.ui.translate import translate
from triptych.ui.typesetter import Typesetter
from triptych.ui.wrt_row import WrtRow


class ColumnCard(Card):
    """One way to the gradient.  ``key`` is its name in the answer; a subclass fills ``page``."""

    wrt_chosen = Signal(str)
    key = ""

    def __init__(
        self, theme_holder: ThemeHolder, typesetter: Typesetter, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_holder, title, parent, column=self.key)
        self.setObjectName(f"column-{self.key.replace('_', '-')}")
        self.typesetter = typesetter
        self._chosen = ""
        self._shown: tuple[Answer, Simplified | None] | None = None
        self._rows: dict[str, WrtRow] = {}
        self._aligned: tuple[Theme, tuple[str, ...]] | None = None
        self._pool: list[WrtRow] = []  # those in use, then spare ones: a typed name comes and goes
        self._add_page()

    @property
    def chosen(self) -> str:
        """The wrt whose details are shown."""
        return self._chosen

    def numbers(self) -> dict[str, str]:
        """All digits of each number on the card, by wrt."""
        return {wrt: row.number.full_text() for wrt, row in self._rows.items()}

    def choose(self, wrt: str) -> None:
        """Show the details of this wrt, if it is there."""
        self._chosen = wrt
        if wrt in self._rows and not self._rows[wrt].isChecked():
            self.show_again()

    def show_again(self) -> None:
        """Show the same answer once more, after a choice on the card."""
        if self._shown is not None:
            self.show_answer(*self._shown)

    def show_answer(self, answer: Answer, simplified: Simplified | None = None) -> None:
        """Show this column's part of an answer; one that carries a fault changes nothing."""
        if not answer.gradients:
            return
        fresh = self._shown is None or answer.program != self._shown[0].program
        self._shown = (answer, simplified)
        wrts = tuple(gradient.wrt for gradient in answer.gradients)
        if wrts != tuple(self._rows):
            self._make_rows(wrts)
        if self._chosen not in self._rows:
            self._chosen = wrts[0]
        for gradient in answer.gradients:
            self._show_row(answer, gradient)
        self._align()
        for gradient in answer.gradients:
            if gradient.wrt == self._chosen:
                self._show_chosen(answer, gradient, simplified)
        if fresh:
            self._settle()

    def show_details(
        self, answer: Answer, gradient: Gradient, column: Column, simplified: Simplified | None
    ) -> None:
        """Show how the chosen number came about; a subclass's own work."""
        raise NotImplementedError

    def waiting_words(self) -> str:
        """What to say while this column can't answer yet."""
        return self.tr("waiting…")

    def _add_page(self) -> None:
        area = self._scroller()
        page = QWidget(area.port)
        page.setProperty("role", "page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(sides(0, 0, 4, 0))
        inside.setSpacing(self.themes.theme.space(2))
        self.trouble = QuietLabel(self.themes, page, ink="bad", fit="wrap")
        self.details = QWidget(page)
        self.page = QVBoxLayout(self.details)
        self.page.setContentsMargins(0, 0, 0, 0)
        self.page.setSpacing(self.themes.theme.space(2))
        inside.addWidget(self.trouble)
        inside.addWidget(self.details)
        inside.addStretch(1)
        self.trouble.hide()
        area.hold(page)
        self.body.addWidget(area, 1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(0)
        self.body.addLayout(self._foot)

    def _scroller(self) -> LineArea:
        area = LineArea(self.themes, self)
        area.setObjectName(f"{self.objectName()}-details")
        area.setAccessibleName(self.tr("{title}: how it came about").format(title=self.title()))
        area.setToolTip(self.tr("Scroll with the arrow keys for what has no room"))
        return area

    def prepare(self) -> None:
        """Make a row before there is an answer, for one that is to be shown with all that comes with it."""
        if not self._pool:
            self._pool.append(self._new_row())
            self._pool[0].hide()
            follow(self, self._pool)

    def _make_rows(self, wrts: tuple[str, ...]) -> None:
        fresh = [self._new_row() for _ in wrts[len(self._pool) :]]
        self._pool += fresh
        self._rows = dict(zip(wrts, self._pool, strict=False))
        for row in self._pool[len(wrts) :]:
            row.hide()
        for wrt, row in self._rows.items():
            row.rename(wrt)
            row.show()
        if fresh:
            follow(self, self._pool)

    def _new_row(self) -> WrtRow:
        row = WrtRow(self.themes, self.key, self)
        row.clicked.connect(lambda _on=False: self._pick(row.wrt))
        self._foot.addWidget(row)
        return row

    def _settle(self) -> None:
        """A new program: give back the room that the old one's texts took."""
        for label in self.details.findChildren(QuietLabel):
            label.settle()

    def _align(self) -> None:
        """Let the numbers of all rows begin at the same place."""
        names = self.themes.theme, tuple(row.name.text() for row in self._rows.values())
        if names == self._aligned:
            return
        self._aligned = names
        widest = max(row.name.sizeHint().width() for row in self._rows.values())
        for row in self._rows.values():
            if row.name.minimumWidth() != widest:
                row.name.setMinimumWidth(widest)

    def _pick(self, wrt: str) -> None:
        self._chosen = wrt
        self.show_again()
        self.wrt_chosen.emit(wrt)

    def _show_row(self, answer: Answer, gradient: Gradient) -> None:
        row = self._rows[gradient.wrt]
        title = derivative_text(short_name(output_text(answer)), short_name(gradient.wrt))
        column = gradient.columns.get(self.key)
        if column is None or self.key in gradient.waiting:
            row.show_words(title, self.waiting_words())
        elif column.value is None:
            row.show_words(title, self.tr("no value"))
        else:
            row.show_number(title, column.value, answer.dtype, gradient.exact)
        row.setChecked(gradient.wrt == self._chosen)

    def _show_chosen(self, answer: Answer, gradient: Gradient, simplified: Simplified | None) -> None:
        column = gradient.columns.get(self.key)
        trouble = translate(column.trouble) if column is not None and column.trouble else ""
        self.trouble.set_text(trouble)
        self.trouble.setVisible(bool(trouble))
        ready = column is not None and self.key not in gradient.waiting
        self.details.setVisible(ready)
        if ready and column is not None:
            self.show_details(answer, gradient, column, simplified)
