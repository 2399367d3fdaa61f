"""A label that shows one formula, typeset beside the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from triptych.lang.marks import plain
from triptych.ui.formula_request import Request
from triptych.ui.formula_sight import FormulaSight
from triptych.ui.formula_unfold import FOLDED_FROM, FormulaUnfold, is_long
from triptych.ui.formula_words import in_words
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

if TYPE_CHECKING:
    from triptych.ui.formula_bar import FormulaBar
    from triptych.ui.formula_picture import Picture

AGED = 0.35


class FormulaLabel(QWidget):
    """Shows a formula as wide as there is room: first a little smaller, then with a scroll bar.

    The picture before stays, greyed, until the new one has come; very long formulas wait behind a button.
    Where the LaTeX is marked with a graph's nodes, each can be pointed at and lit up.
    """

    pointed = Signal(int)  # a node's place in the graph, or -1

    def __init__(
        self, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None, *,
        role: str = "formula", column: str | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes, self._typesetter = theme_holder, typesetter
        self._role, self._column = role, column
        self._latex = self._marked = self._spoken = ""
        self._lit: frozenset[int] = frozenset()
        self._inner: int | None = None
        self._request: Request | None = None
        self._picture: Picture | None = None
        self._fresh = self._unfolded = False
        self._bar: FormulaBar | None = None  # made where it is needed, since most formulas never do
        self._unfold: FormulaUnfold | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_holder.changed.connect(self._ask)
        typesetter.ready.connect(self._arrived)

    def show_latex(self, latex: str, spoken_text: str) -> None:
        """Show a formula; ``spoken_text`` is its plain form, for a screen reader and for copying."""
        if (latex, spoken_text) == (self._marked, self._spoken):
            return
        self._latex, self._marked, self._spoken = plain(latex), latex, spoken_text
        self.setMouseTracking(latex != self._latex)
        self._unfolded = False
        self.setAccessibleName(spoken_text)
        self.setToolTip("" if len(spoken_text) > FOLDED_FROM else spoken_text)
        self._ask()

    def in_words(self) -> str:
        """The formula as it is read aloud, written when somebody asks for it."""
        # Imported only here: nothing is read aloud before the window is seen.
        from triptych.ui.formula_copy import in_words  # noqa: PLC0415 -- as said above

        return in_words(self._latex, self._spoken)

    def set_role(self, role: str) -> None:
        """Set it in another type size."""
        if role != self._role:
            self._role = role
            self._ask()

    @property
    def latex(self) -> str:
        """The formula that is asked for now."""
        return self._latex

    @property
    def nodes(self) -> tuple[int, ...]:
        """The nodes that can be pointed at, as one reads them."""
        sight = self._sight()
        return sight.nodes if sight is not None and self._fresh else ()

    def show_lit(self, nodes: frozenset[int], inner: int | None = None) -> None:
        """Light these nodes up, wherever they stand; ``inner`` is underlined inside of them."""
        if (nodes, inner) != (self._lit, self._inner):
            self._lit, self._inner = nodes, inner
            self.update()

    def underlined(self) -> list[QRectF]:
        """Where the inner node stands inside of those that are lit."""
        sight = self._sight()
        return sight.inside(self._lit, self._inner) if sight is not None and self._fresh else []

    def spots(self, node: int) -> list[QRectF]:
        """Where a node stands on the widget."""
        sight = self._sight()
        return sight.spots(node) if sight is not None and self._fresh else []

    def node_at(self, point: QPointF) -> int:
        """The smallest part of the formula at a point, as the node's place in the graph; -1 for none."""
        sight = self._sight()
        return sight.node_at(point) if sight is not None and self._fresh else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the part below the pointer."""
        self.pointed.emit(self.node_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        if self.hasMouseTracking():
            self.pointed.emit(-1)

    @property
    def settled(self) -> bool:
        """Whether the picture on the screen is the one of the formula asked for."""
        return self._fresh

    def sizeHint(self) -> QSize:
        """As large as the picture is, with room for the scroll bar when it shows."""
        if self._unfold is not None and self._unfold.isVisibleTo(self):
            return self._unfold.sizeHint()
        line = self._themes.theme.px(self._role) + 8
        width, height = (self._picture.width, self._picture.height) if self._picture else (80, line)
        return QSize(round(width), round(height) + self._bar_height())

    def minimumSizeHint(self) -> QSize:
        """It may get narrow, since it shrinks and scrolls, but never flat."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 48), hint.height())

    def copy_menu(self) -> QMenu:
        """Return a menu that copies the formula as LaTeX or as text."""
        from triptych.ui.formula_copy import FormulaMenu  # noqa: PLC0415 -- seldom opened, and then later

        return FormulaMenu(self._latex, self._spoken, self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        from triptych.ui.menu import open_at  # noqa: PLC0415 -- as above

        open_at(self.copy_menu(), event)

    def _bar_height(self) -> int:
        return self._bar.room if self._bar is not None else 0

    def _show_whole(self) -> None:
        self._unfolded = True
        self._ask()

    def _ask(self) -> None:
        """Get the picture, or leave the old one greyed until it comes; hidden labels wait till they show."""
        folded = self._fold()
        self._request = None if folded or not self._latex else self._wish()
        self._fresh = self._request is None
        if self._request is None:
            self._typesetter.forget(self)
            self._take(None)
        elif self.isVisible():
            picture = self._typesetter.picture(self, self._request)
            if picture is not None:
                self._arrived(self._request, picture)
        self.update()

    def _fold(self) -> bool:
        if self._unfold is None and not is_long(self._latex):
            return False
        if self._unfold is None:
            self._unfold = FormulaUnfold(self)
            self._unfold.clicked.connect(self._show_whole)
        return self._unfold.folds(self._latex, unfolded=self._unfolded)

    def _wish(self) -> Request:
        theme = self._themes.theme
        colour = theme.ink(self._column or "text")
        latex = in_words(self._marked)
        return Request(latex, self._spoken, theme.px(self._role), colour, self.devicePixelRatioF())

    def _arrived(self, request: Request, picture: Picture) -> None:
        if request == self._request:
            self._fresh = True
            self._take(picture)

    def _take(self, picture: Picture | None) -> None:
        self._picture = picture
        self._fit()
        self.updateGeometry()
        self.update()

    def _sight(self) -> FormulaSight | None:
        """How the picture lies in the room that there is."""
        if self._picture is None:
            return None
        scrolled = self._bar.value() if self._bar is not None else 0
        return FormulaSight(self._picture, self.width(), self.height() - self._bar_height(), scrolled)

    def _fit(self) -> None:
        sight = self._sight()
        beyond = sight.beyond if sight is not None else 0
        if self._bar is None and beyond <= 1:
            return
        if self._bar is None:
            from triptych.ui.formula_bar import FormulaBar  # noqa: PLC0415 -- most formulas never need it

            self._bar = FormulaBar(self)
            self._bar.valueChanged.connect(self.update)
        if self._bar.fit(beyond):
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shrink or scroll by the new width."""
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """What was asked for while hidden is typeset now."""
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for a hidden formula."""
        self._typesetter.forget(self)

    def event(self, event: QEvent) -> bool:
        """Draw again where a pixel has another size."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, greyed while a newer one is on its way; before the first one, plain text."""
        painter, sight = QPainter(self), self._sight()
        if sight is None:
            self._paint_plain(painter)
            return
        if self._fresh:
            sight.paint_lit(painter, self._themes.theme.colours, self._lit, self._inner)
        painter.setOpacity(1.0 if self._fresh and self.isEnabled() else AGED)
        sight.paint(painter)

    def _paint_plain(self, painter: QPainter) -> None:
        if self._request is not None:
            painter.setFont(self._themes.theme.styled("code"))
            painter.setPen(self._themes.theme.colours.muted)
            text = painter.fontMetrics().elidedText(self._spoken, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)
