"""The main window: makes its parts and lays them out; who hears whom is written in ``window_wires.py``."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from triptych import __version__
from triptych.messages import Answer, Said
from triptych.ui.ageing import Ageing
from triptych.ui.around import Around
from triptych.ui.asking_sheet import asking_sheet
from triptych.ui.asking_side import AskingSide
from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import LATE, Client
from triptych.ui.desk import Desk
from triptych.ui.held_sideline import HeldSideline
from triptych.ui.highlight import Highlight
from triptych.ui.late import Late
from triptych.ui.main_menu import MainMenu
from triptych.ui.open_room import OpenRoom
from triptych.ui.room_view import GAP, RoomView
from triptych.ui.rooms import LESSONS, PERCEPTRON, Rooms
from triptych.ui.show_side import ShowSide
from triptych.ui.status_line import StatusLine
from triptych.ui.theme import ThemeHolder
from triptych.ui.top_bar import TopBar
from triptych.ui.typesetter import Typesetter
from triptych.ui.window_wires import join

FIRST_SIZE = (1440, 900)
MARGIN = 12
TITLE = f"Triptych {__version__}"


class MainWindow(QMainWindow):
    """Everything that is seen, around one bench and one client."""

    seen = Signal()  # its first paint is over

    def __init__(
        self, bench: Bench, client: Client, themes: ThemeHolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.bench, self.client, self.themes = bench, client, themes
        self._painted = self._closed = False
        self.setWindowTitle(TITLE)
        self.setObjectName("window")
        self.sideline = HeldSideline(self)
        self.typesetter = Typesetter(self.sideline, self)
        self._dress()
        self.rooms = Rooms(bench, {PERCEPTRON: first_perceptron, LESSONS: first_desk}, self)
        self._page = QWidget(self)  # every part is made where it stays: to move it would dress it all anew
        self.bar = TopBar(themes, bench.dtype, self._page)
        self.view = RoomView(themes, self._page)
        self.asking = AskingSide(themes, self.typesetter, self.view.asking_place)
        self.showing = ShowSide(themes, self.typesetter, self.sideline, self.view.showing_place)
        self.view.hold(self.asking, self.showing)
        self.status = StatusLine(self._page)
        self.highlight = Highlight(self)
        self.menu = MainMenu(self)
        self._lay_out()
        self._around = self._describe()
        self.late = Late(self._around)
        self._ageing = Ageing(bench, client, self.showing, self)
        self._join()
        OpenRoom(self._around).show(self.rooms.room)
        self._show_desk(bench.desk)

    def _lay_out(self) -> None:
        self._lines = lines = QVBoxLayout(self._page)
        lines.setContentsMargins(MARGIN, 8, MARGIN, 6)
        lines.setSpacing(10)
        lines.addWidget(self.bar)
        self._row = QHBoxLayout()  # the open room; in the Lessons room one more stands beside the page
        self._row.setSpacing(GAP)
        self._row.addWidget(self.view, 1)
        lines.addLayout(self._row, 1)
        lines.addWidget(self.status)
        self.setCentralWidget(self._page)
        self.resize(*FIRST_SIZE)
        self.setMinimumSize(720, 540)

    def _describe(self) -> Around:
        return Around(
            self, self._lines, self._row, self.bench, self.client, self.rooms, self.themes, self.typesetter,
            self.sideline, self.highlight, self.menu, self.bar, self.status, self.asking, self.showing,
            self.view, lambda: self.late.notice, lambda: self.late.lab, lambda: self.late.built_lab,
            lambda: self.late.lessons, lambda: self.late.built_lessons, self.show_title,
        )  # fmt: skip

    def _join(self) -> None:
        for changed in (self.rooms.opened, self.view.resized):
            changed.connect(self.sideline.hold)  # before the room that is to be painted is shown
        self.client.answered.connect(self._show_answer)
        self.client.state_changed.connect(self._show_state)
        self.bench.desk_changed.connect(self._show_desk)
        self.themes.changed.connect(self._dress)
        join(self._around)

    def show_title(self, name: str, *, changed: bool) -> None:
        """Name a file in the title, with the system's mark if it was changed since it was saved."""
        self.setWindowTitle(f"{name}[*] – {TITLE}" if name else TITLE)
        self.setWindowModified(changed and bool(name))

    def _show_state(self, state: str, said: Said) -> None:
        self.status.show_state(state, said)
        self._ageing.look()
        if state == LATE:
            self.bench.be_late()

    def _show_answer(self, answer: Answer) -> None:
        self.late.versions = answer.versions or self.late.versions
        self.asking.copy_as.show_answer(answer)
        self._ageing.show_answer(answer)

    def _show_desk(self, desk: Desk) -> None:
        self.asking.show_desk(desk)
        self.bar.wrt.show_desk(desk)
        self.bar.second.show_desk(desk)
        self.view.strip.show_desk(desk)
        self.showing.show_desk(desk)
        self._ageing.look()

    def _dress(self) -> None:
        self.setStyleSheet(asking_sheet(self.themes.theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, once everything around is painted too, comes what could wait."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._complete)

    def _complete(self) -> None:
        """Tell that the window was seen, and have the rest brought to it, unless it is closed by now."""
        if self._closed:
            return
        from triptych.ui.after_paint import AfterPaint  # noqa: PLC0415 -- the first paint does without it
        from triptych.ui.window_keys import WindowKeys  # noqa: PLC0415 -- no key is pressed before

        WindowKeys(self._around, self.late)
        self.late.fill_menu()
        self.seen.emit()
        AfterPaint(self._around, self.late, self.sideline).begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing behind: no process, no thread."""
        if not self.late.may_close():
            event.ignore()
            return
        self._closed = True
        self.client.close()
        if self.showing.stage is not None:
            self.showing.stage.leave()
        self.late.close()
        self.typesetter.close()
        self.sideline.close()
        self.late.finish()
        super().closeEvent(event)


def first_perceptron() -> Desk:
    """Return the desk that the Perceptron room opens with."""
    # Imported only here: the first paint must not wait for a room that is not open.
    from triptych.ui.perceptron_desk import first_desk  # noqa: PLC0415 -- as said above

    return first_desk()
