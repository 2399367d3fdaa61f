"""What one press of a key shows: covered widgets, or one share more of what paints its numbers itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QScrollArea, QTableView, QWidget
from shiboken6 import isValid

from triptych.ui.page_words import piece_in_words
from triptych.ui.piece_cover import PieceCover
from triptych.ui.rows_cover import RowsCover
from triptych.ui.theme import ThemeHolder


@runtime_checkable
class Shared(Protocol):
    """A widget that can show the first of its numbers alone."""

    @property
    def shares(self) -> int:
        """How many numbers there are to be shown one by one."""

    def show_share(self, count: int | None) -> None:
        """Show so many of them, None all, as ever."""

    def share_words(self, number: int) -> str:
        """Return what the number at this place says."""


@runtime_checkable
class Grouped(Protocol):
    """A widget that knows which of the widgets in it are shown together."""

    @property
    def groups(self) -> Sequence[Sequence[QWidget]]:
        """Those that are shown together, one after the other."""


class Piece(ABC):
    """Is covered until its turn comes."""

    @abstractmethod
    def cover(self) -> None:
        """Hide it."""

    @abstractmethod
    def lift(self) -> None:
        """Let it be seen."""

    @abstractmethod
    def bring(self) -> None:
        """Scroll to it."""

    @abstractmethod
    def words(self) -> str:
        """Return what it says."""

    @abstractmethod
    def end(self) -> None:
        """Leave nothing behind."""

    @abstractmethod
    def holds(self, widget: QWidget) -> bool:
        """Whether a frame around this widget would be torn while the piece is covered."""


class Covered(Piece):
    """Widgets that are shown together."""

    def __init__(self, widgets: Sequence[QWidget], themes: ThemeHolder) -> None:
        self.widgets, self._themes = tuple(widgets), themes
        self._covers: list[PieceCover] = []

    def cover(self) -> None:
        """Lay a cover over each."""
        if not self._covers:
            self._covers = [PieceCover(widget, self._themes) for widget in self.widgets if isValid(widget)]

    def lift(self) -> None:
        """Take the covers away."""
        covers, self._covers = self._covers, []
        for cover in covers:
            if isValid(cover):
                cover.lift()

    def bring(self) -> None:
        """Scroll what they stand in to the last of them."""
        last = self.widgets[-1]
        place = last.parentWidget() if isValid(last) else None
        while place is not None and not isinstance(place, QScrollArea):
            place = place.parentWidget()
        if place is not None:
            place.ensureWidgetVisible(last)

    def words(self) -> str:
        """What stands on them."""
        return " ".join(piece_in_words(widget) for widget in self.widgets if isValid(widget))

    def end(self) -> None:
        """All covers are gone."""
        self.lift()

    def holds(self, widget: QWidget) -> bool:
        """A widget, what stands in it, and what it stands in."""
        return any(
            own is widget or own.isAncestorOf(widget) or widget.isAncestorOf(own)
            for own in self.widgets
            if isValid(own)
        )


class Share(Piece):
    """One number of a widget that paints itself."""

    def __init__(self, owner: Shared, number: int) -> None:
        self.owner, self._number = owner, number

    def cover(self) -> None:
        """Show the numbers before it."""
        self.owner.show_share(self._number)

    def lift(self) -> None:
        """Show it too."""
        self.owner.show_share(self._number + 1)

    def bring(self) -> None:
        """A table scrolls by itself, a picture is all in sight."""

    def words(self) -> str:
        """What the number says."""
        return self.owner.share_words(self._number)

    def end(self) -> None:
        """All is shown again, and what is new."""
        self.owner.show_share(None)

    def holds(self, widget: QWidget) -> bool:
        """A frame goes around all of its numbers."""
        return False


def pieces_of(widget: QWidget, themes: ThemeHolder) -> Iterator[Piece]:
    """Yield a widget's pieces: its numbers, its rows, its groups, else itself."""
    if isinstance(widget, QTableView):
        rows = RowsCover(widget, themes)
        yield from (Share(rows, number) for number in range(rows.shares))
    elif isinstance(widget, Shared):
        yield from (Share(widget, number) for number in range(widget.shares))
    elif isinstance(widget, Grouped):
        yield from (Covered(group, themes) for group in widget.groups)
    else:
        yield Covered((widget,), themes)
