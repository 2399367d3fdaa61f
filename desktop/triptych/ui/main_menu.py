"""The window's one menu, in sections: who has something to offer puts it in; it is built when it opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from triptych.ui.menu import Menu

SECTIONS = ("file", "edit", "lessons", "help", "end")


class Offer(NamedTuple):
    """One line of the menu; its keys are only shown here, a shortcut of the window's listens to them.

    ``open_to`` says whether it can be chosen now, ``fill`` makes a menu of its own of it, ``now`` says
    what it would do now, to stand there in the title's place.
    """

    name: str
    title: str
    act: Callable[[], object]
    keys: str = ""
    open_to: Callable[[], bool] | None = None
    fill: Callable[[QMenu], None] | None = None
    now: Callable[[], str] | None = None

    @property
    def told(self) -> str:
        """What it would do now."""
        return self.title if self.now is None else self.now()


def shown_text(text: str) -> str:
    """Return a text as a menu shows it: an ampersand is one, and no key.

    >>> shown_text("a & b")
    'a && b'
    """
    return text.replace("&", "&&")


class MainMenu(QObject):
    """Keeps what is offered, section by section, and shows it below a button."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._offers: dict[str, list[Offer]] = {section: [] for section in SECTIONS}

    def offer(self, section: str, offer: Offer) -> None:
        """Put a line at the end of a section."""
        self._offers[section].append(offer)

    @property
    def offers(self) -> list[Offer]:
        """All lines, as they stand in the menu."""
        return [offer for offers in self._offers.values() for offer in offers]

    @property
    def empty(self) -> bool:
        """Whether nothing is offered."""
        return not any(self._offers.values())

    def open(self, button: QWidget) -> None:
        """Open the menu below this button, its right side below the button's."""
        from triptych.ui.menu import Menu, open_below  # noqa: PLC0415 -- the first paint does without it

        menu = Menu(self._window)
        menu.setObjectName("main-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offers in filter(None, self._offers.values()):
            if not menu.isEmpty():
                menu.addSeparator()
            for offer in offers:
                self._add(menu, offer)
        open_below(menu, button, at_end=True)

    def _add(self, menu: Menu, offer: Offer) -> None:
        action = self._action(menu, offer)
        action.setObjectName(offer.name)
        action.setEnabled(offer.open_to is None or offer.open_to())
        if offer.keys:
            from PySide6.QtGui import QKeySequence  # noqa: PLC0415 -- the first paint does without its names

            action.setShortcut(QKeySequence(offer.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # only shown

    def _action(self, menu: Menu, offer: Offer) -> QAction:
        if offer.fill is not None:
            inner = menu.submenu(offer.title)
            offer.fill(inner)
            return inner.menuAction()
        action = menu.addAction(offer.title if offer.now is None else shown_text(offer.told))
        action.triggered.connect(lambda _on=False: offer.act())
        return action
