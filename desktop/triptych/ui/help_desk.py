"""Joins the help to the window: its menu and keys, the page of the panel in hand, and examples to be run.

Only what offers the help is here from the beginning; the help itself is imported when it is first opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from triptych.messages import Question
from triptych.ui.around import Around
from triptych.ui.main_menu import Offer
from triptych.ui.named_key import add_key
from triptych.ui.rooms import EXPRESSION, LAB, PERCEPTRON

if TYPE_CHECKING:
    from triptych.ui.help_window import HelpWindow
    from triptych.ui.lesson_tools import LessonTools


class HelpDesk(QObject):
    """Opens the one window of the help; its computing process ends with that window."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        self.window: HelpWindow | None = None
        around.window.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        around.window.customContextMenuRequested.connect(self._offer_page)
        for offer in (
            Offer("help-open", self.tr("Help: search …"), self.open, "Ctrl+H"),
            Offer("help-this", self.tr("Help on the panel in hand"), self.explain, "Shift+F1"),
        ):
            around.menu.offer("help", offer)
            add_key(around.window, offer.keys, offer.title.removesuffix(" …"), offer.act)

    def open(self, name: str = "") -> None:
        """Show the help, at the page with this id if one is given, ready to be searched."""
        window = self._shown()
        if name or window.manual is None:
            window.choose(lambda manual: manual.sheet(name) if name else manual.sheets[0])
        window.take_focus()

    def explain(self, part: QWidget | None = None) -> None:
        """Show the page about this part of the window, else about the one that has the keyboard."""
        names = tuple(_names(part or QApplication.focusWidget()))
        room = self._around.rooms.room
        window = self._shown()
        window.choose(lambda manual: manual.about((*names, f"room-{room}")))
        window.page.setFocus()

    def _shown(self) -> HelpWindow:
        if self.window is None:
            from triptych.ui.help_window import HelpWindow  # noqa: PLC0415 -- see the module's first lines

            self.window = HelpWindow(self._tools(), self._around.window)
            self.window.closed.connect(self._forget)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def _tools(self) -> LessonTools:
        from triptych.ui.lesson_answers import LessonAnswers  # noqa: PLC0415 -- see the module's first lines
        from triptych.ui.lesson_judge import LessonJudge  # noqa: PLC0415 -- as above
        from triptych.ui.lesson_live import LessonLive  # noqa: PLC0415 -- as above
        from triptych.ui.lesson_tools import LessonTools  # noqa: PLC0415 -- as above

        around, live = self._around, LessonLive(self)
        live.room_wanted.connect(self._run)
        judge = LessonJudge(lambda: around.lab().session, self)
        answers = LessonAnswers(judge, self)
        return LessonTools(around.themes, around.typesetter, around.sideline, judge, answers, live)

    def _forget(self) -> None:
        self.window = None

    def close(self) -> None:
        """Close the help, and with it its computing process."""
        if self.window is not None:
            self.window.close()

    def _run(self, room: str, what: object) -> None:
        """Open an example in its room, and bring the window forward."""
        around = self._around
        if room == LAB and isinstance(what, str):
            around.rooms.open(LAB)
            around.lab().show_place("cells")
            around.lab().page.cells.add(what)
        elif isinstance(what, Question):
            from triptych.ui.lesson_desk import beside_of, desk_of  # noqa: PLC0415 -- see the module's first lines

            around.rooms.open(PERCEPTRON if room == PERCEPTRON else EXPRESSION)
            around.bench.set_dtype(what.dtype)
            around.bench.show_beside(beside_of(what))
            around.bench.open(desk_of(what))
        around.window.raise_()
        around.window.activateWindow()

    def _offer_page(self, place: QPoint) -> None:
        """Offer the page of a panel where a right click found nothing else to offer."""
        window = self._around.window
        from triptych.ui.menu import open_menu  # noqa: PLC0415 -- see the module's first lines

        menu, part = QMenu(window), window.childAt(place)
        menu.setObjectName("what-is-this")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("What is this?"), lambda: self.explain(part))
        open_menu(menu, window.mapToGlobal(place), by_key=True)


def _names(part: QWidget | None) -> Iterator[str]:
    """The names of a widget and of all that it stands in, the nearest first."""
    while part is not None:
        yield part.objectName()
        part = part.parentWidget()
