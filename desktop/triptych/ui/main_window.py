"""The main window: lays out, joins signals, holds no logic."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from triptych import __version__
from triptych.messages import Answer, Question, Said
from triptych.resources import resource
from triptych.ui.around import Around
from triptych.ui.asking_sheet import asking_sheet
from triptych.ui.asking_side import AskingSide
from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import DEAD, LATE, RESTARTED, Client
from triptych.ui.desk import Desk
from triptych.ui.held_sideline import HeldSideline
from triptych.ui.highlight import Highlight
from triptych.ui.in_turns import in_turns
from triptych.ui.late import Late
from triptych.ui.main_menu import MainMenu
from triptych.ui.panel_walk import walk
from triptych.ui.room_layout import Folds
from triptych.ui.room_view import GAP, RoomView
from triptych.ui.rooms import EXPRESSION, LAB, LESSONS, PERCEPTRON, Rooms
from triptych.ui.show_side import ShowSide
from triptych.ui.status_line import StatusLine
from triptych.ui.theme import ThemeHolder
from triptych.ui.top_bar import ROOMS, TopBar
from triptych.ui.typesetter import Typesetter

FIRST_SIZE = (1440, 900)
MARGIN = 12
TITLE = f"Triptych {__version__}"
STALE = (LATE, RESTARTED, DEAD)
HALF_TYPED_MS = 150  # before what is shown is called an earlier answer
PATIENCE_MS = 2_000  # for a first answer, before the window gets on without it


class MainWindow(QMainWindow):
    """Everything that is seen, around one bench and one client."""

    seen = Signal()  # its first paint is over

    def __init__(
        self, bench: Bench, client: Client, themes: ThemeHolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.bench, self.client, self.themes = bench, client, themes
        self._painted = False
        self._ageing = QTimer(self, singleShot=True, interval=HALF_TYPED_MS)
        self._ageing.timeout.connect(self._grey)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
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
        self.late = Late(self._around())
        self._join_bench()
        self._join_client()
        self._join_looks()
        self._show_room(self.rooms.room)
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

    def _around(self) -> Around:
        return Around(
            self, self._lines, self._row, self.bench, self.client, self.rooms, self.themes, self.typesetter,
            self.sideline, self.highlight, self.menu, self.bar, self.asking, self.showing, self.view,
            lambda: self.late.notice, lambda: self.late.lab, lambda: self.late.built_lab,
            lambda: self.late.lessons, lambda: self.late.built_lessons, self.show_title,
        )  # fmt: skip

    def show_title(self, name: str, *, changed: bool) -> None:
        """Name a file in the title, with the system's mark if it was changed since it was saved."""
        self.setWindowTitle(f"{name}[*] – {TITLE}" if name else TITLE)
        self.setWindowModified(changed and bool(name))

    def _join_bench(self) -> None:
        bench, asking = self.bench, self.asking
        bench.reader.use(self.sideline)
        asking.written.connect(bench.write)
        for part in (asking, self.view.strip):
            part.moved.connect(bench.move)
            part.ranged.connect(bench.set_range)
        asking.axis_chosen.connect(bench.set_axis)
        self.bar.dtype.chosen.connect(bench.set_dtype)
        self.bar.wrt.switched.connect(bench.switch_wrt)
        asking.seed_chosen.connect(bench.set_seed)
        self._join_beside()
        bench.dtype_changed.connect(self.bar.dtype.show_dtype)
        bench.desk_changed.connect(self._show_desk)
        for marked in (asking, self.view.strip, self.showing.plots):
            bench.stretches_changed.connect(marked.show_stretches)
        self.bar.room_chosen.connect(self.rooms.open)
        for changed in (self.rooms.opened, self.view.resized):
            changed.connect(self.sideline.hold)
        self.rooms.opened.connect(self._show_room)
        self.rooms.recognised.connect(asking.tell_recognised)
        asking.example_chosen.connect(self.rooms.open_example)
        asking.open_asked.connect(self.rooms.open_in_expression)
        asking.perceptron_asked.connect(self.rooms.open_in_perceptron)
        asking.formed.connect(self.rooms.form)
        asking.ready_chosen.connect(self.rooms.open_ready)

    def _join_beside(self) -> None:
        bench = self.bench
        self.bar.second.switched.connect(lambda on: bench.show_beside(replace(bench.beside, second=on)))
        self.bar.fourth.chosen.connect(lambda name: bench.show_beside(replace(bench.beside, column=name)))
        self.showing.h_chosen.connect(lambda h: bench.show_beside(replace(bench.beside, h=h)))
        bench.beside_changed.connect(self.bar.show_beside)
        bench.beside_changed.connect(self.showing.show_beside)

    def _join_client(self) -> None:
        self.bench.question_changed.connect(self._ask)
        self.client.answered.connect(self._show_answer)
        self.client.answered.connect(self.bench.take)
        self.client.simplified.connect(self.showing.show_simplified)
        self.showing.chosen.connect(self.bench.show_in_full)
        self.showing.ledger_wanted.connect(self.bench.keep_ledger)
        self.showing.tape.switched.connect(self.bench.keep_tape)
        self.client.failed.connect(self.status.show_failed)
        self.client.state_changed.connect(self._show_state)
        self.status.retried.connect(self.client.retry)

    def _join_looks(self) -> None:
        for part in (self.asking.understood, self.showing):
            part.pointed.connect(self.highlight.show)
            self.highlight.changed.connect(part.show_highlight)
        self.themes.changed.connect(self._dress)
        self.view.folded.connect(self._show_folds)
        self.view.drawer_moved.connect(lambda _opened: self._show_folds(self.view.folds))
        self.bar.drawer_asked.connect(self.view.toggle_drawer)
        self.bar.menu_asked.connect(self._open_menu)

    def _add_keys(self) -> None:
        # Imported only here: no key is pressed before the window is seen.
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 -- as said above

        from triptych.ui.named_key import add_key  # noqa: PLC0415 -- as said above

        zoom, late, tr = self.themes.zoom, self.late, self.tr
        for keys, title, act in (
            ("F9", tr("Program and inputs, where they are a drawer"), self._toggle_drawer),
            ("F1", tr("Keys"), late.open_keys),
            ("Ctrl+K", tr("Do something by its name …"), late.open_commands),
            ("Ctrl+Shift+T", tr("The plots in numbers …"), late.open_numbers),
            ("F11", tr("Present over the whole screen"), late.present),
            ("Ctrl+M", tr("Menu"), self._open_menu),
            ("Esc", tr("Put away what is open"), self._put_away),
            ("F6", tr("Next panel"), lambda: walk(late.panels, 1)),
            ("Shift+F6", tr("Panel before"), lambda: walk(late.panels, -1)),
            ("Ctrl++", tr("Larger type"), lambda: zoom(1)),
            ("Ctrl+=", tr("Larger type"), lambda: zoom(1)),
            ("Ctrl+-", tr("Smaller type"), lambda: zoom(-1)),
            ("Ctrl+0", tr("Type at 100 %"), lambda: zoom(0)),
            ("Ctrl+Q", tr("Quit"), self.close),
        ):
            add_key(self, keys, title, act)
        for i, room in enumerate(ROOMS, start=1):
            button = self.bar.room_button(room)
            add_key(self, f"Ctrl+{i}", button.text(), button.click)
        for keys, button in self.showing.keys:
            button.setShortcut(QKeySequence(keys))

    def _open_menu(self) -> None:
        self.menu.open(self.bar.menu)

    def _ask(self, question: Question) -> None:
        self.client.ask(question)

    def _show_state(self, state: str, said: Said) -> None:
        self.status.show_state(state, said)
        self._age()
        if state == LATE:
            self.bench.be_late()

    def _show_answer(self, answer: Answer) -> None:
        was_grey = self.showing.verdict.stale
        self.late.versions = answer.versions or self.late.versions
        self.asking.copy_as.show_answer(answer)
        self.showing.show_answer(answer)
        if was_grey:
            self._grey()  # a late part of an earlier answer is no reason to look new for a moment
        self._age()

    def _age(self) -> None:
        """Grey what is shown where it does not answer what stands in the editor.

        A text that is half typed is given a moment: all panels would be painted grey, and whole again, while
        somebody types on.
        """
        if self.client.state in STALE:
            self.showing.set_stale(True)
        elif not self.bench.desk.stale:
            self._ageing.stop()
        elif not self._ageing.isActive():
            self._ageing.start()

    def _grey(self) -> None:
        if self.bench.desk.stale:
            self.showing.set_stale(True)

    def _show_room(self, room: str) -> None:
        self.bar.show_room(room)
        late = self.late
        if late.built_lessons is not None and room != LESSONS:
            late.built_lessons.hide()
        self.view.setVisible(room not in (LAB, LESSONS))
        if room == LAB or late.built_lab is not None:
            late.lab.setVisible(room == LAB)
        if room == LAB:
            self.bar.show_drawer(folded=False, opened=False)
            late.lab.take_focus()
            return
        if room == LESSONS:
            self.asking.show_room(EXPRESSION)
            self.showing.show_room(EXPRESSION)
            late.lessons.show()
            late.lessons.take_focus()
            return
        self._show_folds(self.view.folds)
        self.asking.show_room(room)
        self.showing.show_room(room)
        self.asking.take_focus()

    def _show_desk(self, desk: Desk) -> None:
        self.asking.show_desk(desk)
        self.bar.wrt.show_desk(desk)
        self.bar.second.show_desk(desk)
        self.view.strip.show_desk(desk)
        self.showing.show_desk(desk)
        self._age()

    def _show_folds(self, now: Folds | None) -> None:
        docked = not self.view.isVisibleTo(self) or now is None or not now.drawer
        self.bar.show_drawer(folded=not docked, opened=self.view.drawer_open)

    def _dress(self) -> None:
        self.setStyleSheet(asking_sheet(self.themes.theme))

    def _put_away(self) -> None:
        """Leave the tour, stop what the lab runs, or close the drawer, else the ledger or tape."""
        if self.late.tour is not None:
            self.late.tour.leave()
        elif self.late.built_lab is not None and self.late.built_lab.isVisible():
            self.late.built_lab.interrupt()
        elif self.view.drawer_open:
            self.view.toggle_drawer()
        else:
            self.showing.close_ledger()

    def _toggle_drawer(self) -> None:
        if self.view.isVisible():
            self.view.toggle_drawer()

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, once everything around is painted too, comes what could wait."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._complete)

    def _complete(self) -> None:
        """Tell that the window was seen; what can wait still longer waits for the first answer."""
        from triptych.ui.names_of_qt import learning  # noqa: PLC0415 -- the first paint does without it

        self._add_keys()
        self.late.fill_menu()
        self.seen.emit()
        in_turns(self, *learning(), *self.asking.late, self._take_icon, self._take_drops)
        self._patience.timeout.connect(self._prepare)
        self._patience.start()
        self.client.answered.connect(self._prepare_now, Qt.ConnectionType.SingleShotConnection)

    def _prepare_now(self) -> None:
        """The first answer is there; where patience has run out before it, nothing is left to do."""
        if self._patience.isActive():
            self._patience.stop()
            self._prepare()

    def _prepare(self) -> None:
        """Once the answer is painted, build the other room, then typeset formulas and draw plots.

        In that order: the thread beside would take half the interpreter from each step, and gain nothing.
        """
        in_turns(self, *self.late.turns, self.asking.prepare, self.sideline.release)

    def _take_icon(self) -> None:
        from PySide6.QtGui import QIcon  # noqa: PLC0415 -- with the names of all themes' icons

        self.setWindowIcon(QIcon(str(resource("icons", "triptych.svg"))))

    def _take_drops(self) -> None:
        """Let notebooks and lessons be dropped anywhere on the window."""
        from triptych.ui.file_drop import FileDrop  # noqa: PLC0415 -- nothing can be dropped before it is seen

        if self.findChild(FileDrop) is None:
            FileDrop(self).came.connect(self.late.open_path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing behind: no process, no thread."""
        if not self.late.may_close():
            event.ignore()
            return
        self.client.close()
        if self.showing.stage is not None:
            self.showing.stage.leave()
        self.late.close()
        self.sideline.close()
        self.late.finish()
        super().closeEvent(event)


def first_perceptron() -> Desk:
    """Return the desk that the Perceptron room opens with."""
    # Imported only here: the first paint must not wait for a room that is not open.
    from triptych.ui.perceptron_desk import first_desk  # noqa: PLC0415 -- as said above

    return first_desk()
