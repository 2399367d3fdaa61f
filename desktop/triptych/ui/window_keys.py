"""The keys of the whole window: registered once it has been seen, as no key is pressed before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from triptych.ui.around import Around
from triptych.ui.late import Late
from triptych.ui.named_key import add_key
from triptych.ui.panel_walk import walk
from triptych.ui.top_bar import ROOMS
from triptych.ui.translate import translated

ANYWHERE = Qt.ShortcutContext.ApplicationShortcut
ZOOMS = {"Ctrl++": 1, "Ctrl+=": 1, "Ctrl+-": -1, "Ctrl+0": 0}
MOST = 0.9  # of the window
REACHED = "zoomed-by-keys"  # the property of a dialog that has those keys


class WindowKeys(QObject):
    """Gives the window its keys, and the buttons that are there from the beginning theirs."""

    def __init__(self, around: Around, late: Late) -> None:
        super().__init__(around.window)
        self._around, self._late = around, late
        self._add()
        for i, room in enumerate(ROOMS, start=1):
            button = around.bar.room_button(room)
            add_key(around.window, f"Ctrl+{i}", button.text(), button.click)
        for keys, button in around.showing.keys:
            button.setShortcut(QKeySequence(keys))

    def _add(self) -> None:
        window, late, tr = self._around.window, self._late, self.tr
        for keys, title, act in (
            ("F9", tr("Program and inputs, where they are a drawer"), self._toggle_drawer),
            ("F1", tr("Keys"), late.open_keys),
            ("Ctrl+K", tr("Do something by its name …"), late.open_commands),
            ("Ctrl+Shift+T", tr("The plots in numbers …"), late.open_numbers),
            ("F11", tr("Present over the whole screen"), late.present),
            ("Ctrl+M", tr("Menu"), self._around.bar.menu_asked.emit),
            ("Esc", tr("Put away what is open"), self._put_away),
            ("F6", tr("Next panel"), lambda: walk(late.panels, 1)),
            ("Shift+F6", tr("Panel before"), lambda: walk(late.panels, -1)),
            ("Ctrl+Q", tr("Quit"), window.close),
        ):
            add_key(window, keys, title, act)
        titles = {1: tr("Larger type"), -1: tr("Smaller type"), 0: tr("Type at 100 %")}
        for keys, notches in ZOOMS.items():  # in the help's window too, and whatever is beside this one
            add_key(window, keys, titles[notches], partial(self._zoom, notches), ANYWHERE)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._reach)

    def _reach(self) -> None:
        """Give these keys to a dialog, too, that holds back all of the window's."""
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog.property(REACHED):
            return
        dialog.setProperty(REACHED, True)
        for keys, notches in ZOOMS.items():
            QShortcut(QKeySequence(keys), dialog).activated.connect(partial(self._zoom, notches))

    def _zoom(self, notches: int) -> None:
        """Make all type larger or smaller, and say how large it is."""
        themes, dialog = self._around.themes, QApplication.activeModalWidget()
        before = themes.theme.scale
        themes.zoom(notches)
        grown = themes.theme.scale / before
        if dialog is not None and grown > 1:  # what was as wide as its words has to be so still
            dialog.resize(dialog.size().expandedTo((dialog.size() * grown).boundedTo(self._most())))
        told = translated("Commands", "Type at {percent} %")
        self._around.status.announcer.say(told.format(percent=round(100 * themes.theme.scale)))

    def _most(self) -> QSize:
        """How large a dialog may become."""
        return self._around.window.size() * MOST

    def _toggle_drawer(self) -> None:
        view = self._around.view
        if view.isVisible():
            view.toggle_drawer()

    def _put_away(self) -> None:
        """Leave the tour, stop what the lab runs, or close the drawer, else the ledger or tape."""
        view, lab = self._around.view, self._late.built_lab
        if self._late.tour is not None:
            self._late.tour.leave()
        elif lab is not None and lab.isVisible():
            lab.interrupt()
        elif view.drawer_open:
            view.toggle_drawer()
        else:
            self._around.showing.bring_plots()
