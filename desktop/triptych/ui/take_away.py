"""Take away: one menu, the same in every room; what has no meaning in a room is grey and says why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from triptych.ui.around import Around
from triptych.ui.main_menu import Offer, shown_text
from triptych.ui.menu import open_below
from triptych.ui.named_key import add_key
from triptych.ui.notice_bar import INFO
from triptych.ui.pictures import Pictures
from triptych.ui.rooms import LAB, LESSONS
from triptych.ui.take_files import CSV, HTML, NOTEBOOK, PDF, PYTHON, TakeFiles

KEYS = "Ctrl+E"
COPIES = ("plain", "python", "pytorch", "sympy", "latex")
FILES = (PYTHON, NOTEBOOK, CSV, PDF, HTML)


class TakeAway(QObject):
    """Knows what can be taken from the room that is open, and hands the work to others."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        self.files = TakeFiles(around)
        self.pictures = Pictures(around, self.files.file, self.files.plotter)
        title = self.tr("Take away")
        around.menu.offer("file", Offer("take-away", title, self.open, KEYS, fill=self.fill))
        add_key(around.window, KEYS, title, self.open)

    def open(self) -> None:
        """Open the menu by itself, below the window's menu button."""
        menu = QMenu(self._around.window)
        menu.setObjectName("take-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.setAccessibleName(self.tr("Take away"))
        open_below(menu, self._around.bar.menu, at_end=True)

    def fill(self, menu: QMenu) -> None:
        """Put everything into a menu, grey where it has no meaning now."""
        titles = self._titles()
        for name in COPIES:
            self._offer(menu, name, titles[name], partial(self.copy, name))
        menu.addSeparator()
        for name in FILES:
            self._offer(menu, name, titles[name], partial(self.files.ask, name))
        menu.addSeparator()
        pictures = menu.addMenu(self.tr("Pictures in sight"))
        pictures.menuAction().setObjectName("take-pictures")
        self.pictures.fill_all(pictures)
        pictures.setEnabled(not pictures.isEmpty())

    def _titles(self) -> dict[str, str]:
        tr = self.tr
        return {
            "plain": tr("Copy as plain text"),
            "python": tr("Copy as Python with NumPy"),
            "pytorch": tr("Copy as PyTorch"),
            "sympy": tr("Copy as SymPy"),
            "latex": tr("Copy as LaTeX"),
            PYTHON: tr("Save as Python file …"),
            NOTEBOOK: tr("Save as notebook …"),
            CSV: tr("Save the curves as CSV …"),
            PDF: tr("Save a report as PDF …"),
            HTML: tr("Save a report as HTML …"),
        }

    def _offer(self, menu: QMenu, name: str, title: str, act: Callable[[], None]) -> None:
        because = self.because(name)
        action = menu.addAction(shown_text(f"{title}  ({because})" if because else title))
        action.setObjectName(f"take-{name}")
        action.setEnabled(not because)
        action.triggered.connect(lambda _on=False: act())

    def because(self, name: str) -> str:
        """Return why something can't be taken now; "" where it can."""
        room, copies = self._around.rooms.room, self._around.asking.copy_as
        if name in FILES and self.files.busy:
            return self.tr("another file is being written")
        if room == LAB:
            return self._because_lab(name)
        if room == LESSONS and not self._around.view.isVisible():
            return self.tr("no program stands beside this page")
        if self._around.bench.desk.good is None:
            return self.tr("nothing readable is written yet")
        if name in FILES:
            return self._because_file(name)
        if name == "pytorch" and not copies.pytorch():
            return (
                self.tr("PyTorch has not answered yet")
                if self._around.bench.desk.wrt
                else self.tr("there is nothing to differentiate by")
            )
        if name == "sympy" and not copies.sympy():
            return self.tr("SymPy can’t write this out exactly")
        return ""

    def _because_file(self, name: str) -> str:
        desk = self._around.bench.desk
        if not desk.stale and not desk.wrt:
            return self.tr("there is nothing to differentiate by")
        answer = self._around.showing.shown
        if desk.stale or answer is None or desk.good is None or answer.program != desk.good.source:
            return self.tr("what is written is not answered yet")
        if name == CSV and self.files.curves is None:
            return self.tr("no curves are shown")
        return self.tr("the answer is not complete yet") if answer.part == "first" else ""

    def _because_lab(self, name: str) -> str:
        if name in ("plain", "pytorch", PYTHON, NOTEBOOK):
            return (
                ""
                if any(text.strip() for text in self._around.lab().page.cells.texts)
                else self.tr("no lines")
            )
        if name == CSV:
            return self.tr("no curves here")
        return self.tr("no formula here")

    def copy(self, name: str) -> None:
        """Put the program on the clipboard in this form."""
        if self._around.rooms.room == LAB:
            text = (
                "\n\n".join(text.rstrip() for text in self._around.lab().page.cells.texts if text.strip())
                + "\n"
            )
        else:
            copies = self._around.asking.copy_as
            text = {
                "plain": copies.plain, "python": copies.python, "pytorch": copies.pytorch,
                "sympy": copies.sympy, "latex": copies.latex,
            }[name]()  # fmt: skip
        QGuiApplication.clipboard().setText(text)
        self._around.notice().tell(self.tr("It is on the clipboard."), INFO)

    def close(self) -> None:
        """Leave no process behind."""
        self.files.close()
        self.pictures.close()
