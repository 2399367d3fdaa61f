"""The main window: lays out, joins signals, holds no logic."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from triptych import __version__
from triptych.messages import Answer, Question, Said
from triptych.resources import resource
from triptych.ui.asking_sheet import asking_sheet
from triptych.ui.asking_side import AskingSide
from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import DEAD, LATE, RESTARTED, Client
from triptych.ui.desk import Desk
from triptych.ui.held_sideline import HeldSideline
from triptych.ui.highlight import Highlight
from triptych.ui.in_turns import in_turns
from triptych.ui.main_menu import MainMenu, Offer
from triptych.ui.room_layout import Folds
from triptych.ui.room_view import GAP, RoomView
from triptych.ui.rooms import EXPRESSION, LAB, LESSONS, PERCEPTRON, Rooms
from triptych.ui.show_side import ShowSide
from triptych.ui.status_line import StatusLine
from triptych.ui.theme import ThemeHolder
from triptych.ui.top_bar import ROOMS, TopBar
from triptych.ui.typesetter import Typesetter

if TYPE_CHECKING:
    from triptych.ui.around import Around
    from triptych.ui.keeping import Keeping
    from triptych.ui.lab_room import LabRoom
    from triptych.ui.lessons_room import LessonsRoom
    from triptych.ui.notice_bar import NoticeBar
    from triptych.ui.stage import Stage
    from triptych.ui.tour import Tour

FIRST_SIZE = (1440, 900)
MARGIN = 12
TITLE = f"Triptych {__version__}"
SESSION, NOTEBOOK = ".triptych", ".ipynb"
OWN_LESSONS = "lessons"
STALE = (LATE, RESTARTED, DEAD)
HALF_TYPED_MS = 150  # before what is shown is called an earlier answer
PATIENCE_MS = 2_000  # for a first answer, before the window gets on without it


class MainWindow(QMainWindow):
    """Everything that is seen, around one bench and one client."""

    seen = Signal()  # its first paint is over

    # What is built when it is first wanted.
    tour: Tour | None = None
    _lab: LabRoom | None = None
    _lessons: LessonsRoom | None = None
    _notice: NoticeBar | None = None
    _keeping: Keeping | None = None

    def __init__(
        self, bench: Bench, client: Client, themes: ThemeHolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.bench, self.client, self.themes = bench, client, themes
        self._painted = False
        self._ageing = QTimer(self, singleShot=True, interval=HALF_TYPED_MS)
        self._ageing.timeout.connect(self._grey)
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
        self._versions: dict[str, str] = {}
        self.highlight = Highlight(self)
        self.menu = MainMenu(self)
        self._lay_out()
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

    @property
    def lab(self) -> LabRoom:
        """The Tape lab, built when it is first opened."""
        if self._lab is None:
            # Imported only here: neither the first paint nor any other room waits for it.
            from triptych.ui.lab_room import LabRoom  # noqa: PLC0415 -- as said above

            self._lab = LabRoom(self.themes, self.sideline, self)
            self._lab.hide()
            self._lab.program_asked.connect(self.rooms.open_program)
            self._row.addWidget(self._lab, 1)
        return self._lab

    @property
    def notice(self) -> NoticeBar:
        """The bar that speaks about files, built when it has something to say."""
        if self._notice is None:
            from triptych.ui.notice_bar import NoticeBar  # noqa: PLC0415 -- as said in ``lab``

            self._notice = NoticeBar(self)
            self._lines.insertWidget(1, self._notice)
        return self._notice

    @property
    def keeping(self) -> Keeping:
        """Undo, sessions and what is kept from a crash: built once the window has been seen."""
        if self._keeping is None:
            from triptych.ui.keeping import Keeping  # noqa: PLC0415 -- as said in ``lab``

            self._keeping = Keeping(self._around())
        return self._keeping

    def _around(self) -> Around:
        from triptych.ui.around import Around  # noqa: PLC0415 -- as said in ``lab``

        return Around(
            self, self.bench, self.rooms, self.menu, self.sideline, self.notice,
            lambda: self.lab, lambda: self._lab, self.show_title,
        )  # fmt: skip

    def show_title(self, name: str, *, changed: bool) -> None:
        """Name a file in the title, with the system's mark if it was changed since it was saved."""
        self.setWindowTitle(f"{name}[*] – {TITLE}" if name else TITLE)
        self.setWindowModified(changed and bool(name))

    def open_path(self, path: str) -> None:
        """Open a file by its ending: a session in place of all, a notebook in the lab, else lessons."""
        if path.lower().endswith(SESSION):
            self.keeping.open_file(Path(path))
        elif path.lower().endswith(NOTEBOOK):
            self.open_notebook(path)
        else:
            self.open_course(path)

    @property
    def lessons(self) -> LessonsRoom:
        """The Lessons room, built when it is first opened."""
        if self._lessons is None:
            # Imported only here, as the lab is.
            from triptych.ui.lesson_extras import LessonExtras  # noqa: PLC0415 -- as said above
            from triptych.ui.lesson_side import Around, LessonSide  # noqa: PLC0415 -- as said above
            from triptych.ui.lessons_room import LessonsRoom  # noqa: PLC0415 -- as said above

            session = lambda: self.lab.session  # noqa: E731 -- the lab is built when lines are first run
            self._lessons = LessonsRoom(self.themes, self.typesetter, self.sideline, session, self)
            self._lessons.hide()
            self._row.insertWidget(0, self._lessons)
            around = Around(
                self, self._row, self.view, self.bar, self.bench, self.client, self.rooms, lambda: self.lab
            )
            self.lesson_side = LessonSide(self._lessons, self.themes, around)
            self.lesson_extras = LessonExtras(self._lessons, self.themes, self.sideline)
        return self._lessons

    def open_notebook(self, path: str) -> None:
        """Open a notebook's file in the Tape lab."""
        self.rooms.open(LAB)
        self.lab.open_file(path)

    def open_course(self, path: str) -> None:
        """Open a folder, a zip file or a file of lessons in the Lessons room; "" opens the program's own."""
        self.rooms.open(LESSONS)
        self.lessons.open_path(Path(path) if path else resource(OWN_LESSONS))

    def _ask_for(self, what: str) -> None:
        """Ask for lessons, a "file" or a "folder" of them, or for a class's "tables"."""
        from triptych.ui.course_dialogs import CourseDialogs  # noqa: PLC0415 -- comes when it is used

        asks = CourseDialogs(self)
        asks.chosen.connect(self.open_course)
        asks.tables_chosen.connect(self.open_class)
        {"file": asks.ask_file, "folder": asks.ask_folder, "tables": asks.ask_tables}[what]()

    def present(self) -> None:
        """Show the open lesson over the whole screen."""
        self.rooms.open(LESSONS)
        self.lesson_extras.present()

    def open_class(self, paths: list[str]) -> None:
        """Show where a class stumbled."""
        self.rooms.open(LESSONS)
        self.lesson_extras.show_class(paths)

    def preview(self, path: str) -> None:
        """Show lessons as their author writes them."""
        from triptych.ui.lesson_preview import LessonPreview  # noqa: PLC0415 -- for authors only

        self.rooms.open(LESSONS)
        LessonPreview(Path(path), self.lessons, self.sideline)

    def open_tour(self) -> None:
        """Begin the tour of six steps, if it is not under way."""
        from triptych.ui.tour import Tour  # noqa: PLC0415 -- comes once, and after the first paint
        from triptych.ui.tour_ground import TourGround  # noqa: PLC0415 -- as above

        if self.tour is None:
            bar, asking, showing, view = self.bar, self.asking, self.showing, self.view
            ground = TourGround(
                self, self.bench, self.client, self.rooms, self.themes, bar, asking, showing, view
            )
            self.tour = Tour(ground)
            self.tour.left.connect(self._end_tour)

    def _end_tour(self) -> None:
        self.tour = None

    def open_about(self) -> None:
        """Show what this copy is and what it is made of."""
        from triptych.ui.about import About  # noqa: PLC0415 -- nobody waits for it before it is asked for

        About(self._versions, self).open()

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
        self.rooms.opened.connect(self._show_room)
        self.rooms.recognised.connect(asking.tell_recognised)
        asking.example_chosen.connect(self.rooms.open_example)
        asking.open_asked.connect(self.rooms.open_in_expression)
        asking.perceptron_asked.connect(self.rooms.open_in_perceptron)
        asking.formed.connect(self.rooms.form)
        asking.ready_chosen.connect(self.rooms.open_ready)
        self.showing.staged.connect(self._join_stage)

    def _join_stage(self, stage: Stage) -> None:
        # Imported only here: the first paint must not wait for a room that is not open.
        from triptych.ui.stage_wires import Desks, join  # noqa: PLC0415 -- as said above

        desks = Desks(self.bench, self.client, self.rooms, self.sideline, self.highlight)
        for name, page in stage.pages.items():
            join(name, page, desks)
        stage.built.connect(lambda name, page: join(name, page, desks))

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
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415 -- as said above

        zoom = self.themes.zoom
        for keys, act in (
            ("F9", self._toggle_drawer),
            ("F1", self.open_tour),
            ("F11", self.present),
            ("Ctrl+M", self._open_menu),
            ("Esc", self._put_away),
            ("F6", lambda: self._next_panel(1)),
            ("Shift+F6", lambda: self._next_panel(-1)),
            ("Ctrl++", lambda: zoom(1)),
            ("Ctrl+=", lambda: zoom(1)),
            ("Ctrl+-", lambda: zoom(-1)),
            ("Ctrl+0", lambda: zoom(0)),
            ("Ctrl+Q", self.close),
            *((f"Ctrl+{i}", self.bar.room_button(room).click) for i, room in enumerate(ROOMS, start=1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for keys, button in self.showing.keys:
            button.setShortcut(QKeySequence(keys))

    def _fill_menu(self) -> None:
        tr, asks = self.tr, self._ask_for
        lessons = (
            Offer("course-file", tr("Open lessons: a zip file or one lesson …"), partial(asks, "file")),
            Offer("course-folder", tr("Open lessons: a folder …"), partial(asks, "folder")),
            Offer("course-own", tr("Triptych's own lessons"), partial(self.open_course, "")),
            Offer("lessons-present", tr("Present the open lesson"), self.present, "F11"),
            Offer("course-class", tr("Merge a class's CSV files …"), partial(asks, "tables")),
        )
        for offer in lessons:
            self.menu.offer("lessons", offer)
        self.menu.offer("help", Offer("help-tour", tr("Tour in six steps"), self.open_tour, "F1"))
        self.menu.offer("help", Offer("about", tr("About Triptych"), self.open_about))
        self.menu.offer("end", Offer("quit", tr("Quit"), self.close, "Ctrl+Q"))

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
        self._versions = answer.versions or self._versions
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
        if self._lessons is not None and room != LESSONS:
            self._lessons.hide()
        self.view.setVisible(room not in (LAB, LESSONS))
        if room == LAB or self._lab is not None:
            self.lab.setVisible(room == LAB)
        if room == LAB:
            self.bar.show_drawer(folded=False, opened=False)
            self.lab.take_focus()
            return
        if room == LESSONS:
            self.asking.show_room(EXPRESSION)
            self.showing.show_room(EXPRESSION)
            self.lessons.show()
            self.lessons.take_focus()
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
        docked = self.rooms.room == LAB or now is None or not now.drawer
        self.bar.show_drawer(folded=not docked, opened=self.view.drawer_open)

    def _dress(self) -> None:
        self.setStyleSheet(asking_sheet(self.themes.theme))

    def _put_away(self) -> None:
        """Leave the tour, stop what the lab runs, or close the drawer, else the ledger or tape."""
        if self.tour is not None:
            self.tour.leave()
        elif self.rooms.room == LAB:
            self.lab.interrupt()
        elif self.view.drawer_open:
            self.view.toggle_drawer()
        else:
            self.showing.close_ledger()

    def _toggle_drawer(self) -> None:
        if self.view.isVisible():
            self.view.toggle_drawer()

    def _next_panel(self, step: int) -> None:
        """Give the keyboard to the next (or previous) panel that can take it."""
        panels = [self.bar, self.asking, self.asking.inputs, self.view.strip, *self.showing.panels]
        if self.rooms.room == LAB:
            panels = [self.bar, *self.lab.panels]
        elif self.rooms.room == LESSONS:
            panels = [self.bar, *self.lessons.panels, *panels[1:]]
        if self.tour is not None:
            panels.append(self.tour.card)
        ways = [(panel, entry) for panel in panels if (entry := first_stop(panel)) is not None]
        focus = QApplication.focusWidget()
        inside = [i for i, (panel, _) in enumerate(ways) if focus is not None and panel.isAncestorOf(focus)]
        here = inside[-1] if inside else -1
        ways[(here + step) % len(ways)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, once everything around is painted too, comes what could wait."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._complete)

    def _complete(self) -> None:
        """Tell that the window was seen; what can wait still longer waits for the first answer."""
        self._add_keys()
        self._fill_menu()
        self.seen.emit()
        in_turns(self, *self.asking.late, self._take_icon)
        self.client.answered.connect(self._prepare, Qt.ConnectionType.SingleShotConnection)
        QTimer.singleShot(PATIENCE_MS, self, self._prepare)

    def _prepare(self) -> None:
        """Let formulas be typeset and plots be drawn, and build the other room."""
        self.sideline.release()
        in_turns(self, self._take_drops, self._keep, self.asking.prepare)

    def _keep(self) -> None:
        self._keeping = self.keeping

    def _take_icon(self) -> None:
        from PySide6.QtGui import QIcon  # noqa: PLC0415 -- with the names of all themes' icons

        self.setWindowIcon(QIcon(str(resource("icons", "triptych.svg"))))

    def _take_drops(self) -> None:
        """Let notebooks and lessons be dropped anywhere on the window."""
        from triptych.ui.file_drop import FileDrop  # noqa: PLC0415 -- nothing can be dropped before it is seen

        if self.findChild(FileDrop) is None:
            FileDrop(self).came.connect(self.open_path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing behind: no process, no thread."""
        if self._keeping is not None and not self._keeping.may_close():
            event.ignore()
            return
        self.client.close()
        if self.showing.stage is not None:
            self.showing.stage.leave()
        if self._lab is not None:
            self._lab.close_lab()
        if self._lessons is not None:
            self._lessons.close_room()
        self.sideline.close()
        if self._lessons is not None:
            self._lessons.progress.finish()
        super().closeEvent(event)


def first_perceptron() -> Desk:
    """Return the desk that the Perceptron room opens with."""
    # Imported only here: the first paint must not wait for a room that is not open.
    from triptych.ui.perceptron_desk import first_desk  # noqa: PLC0415 -- as said above

    return first_desk()


def first_stop(panel: QWidget) -> QWidget | None:
    """Return the first widget inside that Tab would reach, None if there is none in sight."""
    if not panel.isVisible():
        return None
    for child in panel.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return child
    return None
