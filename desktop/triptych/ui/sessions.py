"""Sessions in the window: opened, saved, pasted as a line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from triptych.files.one_line import as_line, from_line
from triptych.files.reading import Refused, Stamp, read_session
from triptych.files.session import Session
from triptych.ui.around import Around
from triptych.ui.bench import first_desk
from triptych.ui.history import History
from triptych.ui.notice_bar import FAULT, INFO, Act
from triptych.ui.recent_files import RecentFiles
from triptych.ui.rooms import PERCEPTRON
from triptych.ui.session_desk import room_of
from triptych.ui.session_files import Known, Place, Read, Written, read, without_place, written
from triptych.ui.session_menu import SessionMenu
from triptych.ui.session_state import captured, furnish, furniture_of
from triptych.ui.translate import translate
from triptych.ui.unsaved import Unsaved
from triptych.ui.until_painted import UntilPainted


class Sessions(QObject):
    """Knows which file the window's state belongs to; files are read and written in the thread beside."""

    def __init__(self, around: Around, history: History, recent: RecentFiles) -> None:
        super().__init__(around.window)
        self._around, self._history, self.recent = around, history, recent
        self.path: Path | None = None
        self._known = Known()
        self._saved = self._plain()
        self.unsaved = Unsaved(around, lambda: self.changed, self._take_left)
        self.swap, self.offer_left = self.unsaved.swap, self.unsaved.offer_left
        self.unsaved.looked.connect(self.show_title)
        bench = around.bench
        for told in (bench.desk_changed, bench.dtype_changed, bench.beside_changed, around.rooms.opened):
            told.connect(self.unsaved.note_change)
        history.changed.connect(self.show_title)
        history.noted.connect(self.unsaved.note_change)
        around.asking.expression.editor.take_line = self.open_line
        self.menu = SessionMenu(around, self)
        self.show_title()

    @property
    def changed(self) -> bool:
        """Whether the state is another than what was opened or saved last."""
        return self._plain() != self._saved

    def _plain(self) -> Session:
        return self._plain_of(captured(self._around))

    def _plain_of(self, session: Session) -> Session:
        fresh = self._around.rooms.fresh(PERCEPTRON)
        return without_place(session, None if fresh is None else room_of(fresh))

    # the file

    def new(self) -> None:
        """Begin anew, as the program does when it is started."""
        self._take(None, read(lambda: Session(expression=room_of(first_desk()))))

    def open_file(self, path: Path) -> None:
        """Put a file's state in place of the window's; one that can't be used leaves the window as it is."""
        self._around.sideline.run(
            self, partial(read, partial(read_session, path), path), partial(self._take, path)
        )

    def save(self) -> None:
        """Write the state to its file; ask for one where there is none."""
        if self.path is None:
            self.menu.save_as()
        else:
            self.save_to(self.path)

    def save_to(self, path: Path, then: Callable[[], object] = lambda: None, *, over: bool = False) -> None:
        """Write the state to this file, and go on only if that could be done.

        What another window has written there since it was read here is left alone, but ``over`` says
        otherwise; of any other file the system's dialog has asked.
        """
        session, is_ours = captured(self._around), path == self.path
        job = partial(written, path, session, self._known if is_ours else Known(), over or not is_ours)
        self._around.sideline.run(self, job, partial(self._have_saved, path, session, then))

    def _have_saved(self, path: Path, session: Session, then: Callable[[], object], came: Written) -> None:
        if came.said is not None:
            acts = [Act("save-elsewhere", self.tr("Save as …"), self.menu.save_as)]
            if came.clash:
                over = partial(self.save_to, path, then, over=True)
                acts.insert(0, Act("save-over", self.tr("Save over it"), over))
            self._around.notice().tell(translate(came.said), FAULT, acts)
            return
        self._belong(path, session, came.stamp)
        self._around.notice().tell(self.tr("Saved as {name}.").format(name=path.name), INFO)
        then()

    def _take(self, path: Path | None, read: Read) -> None:
        """Show what was read; the way back to what stood there before is offered, never asked for."""
        if read.said is not None:
            told = translate(read.said)
            if path is not None and path.name not in told:
                told = f"{path.name}: {told}"
            self._around.notice().tell(told, FAULT)
        elif read.furniture is not None:
            before, was_changed = self._place(), self.changed
            furnish(self._around, read.furniture)
            self._belong(path, captured(self._around), read.stamp)
            self._history.forget()
            self._tell_opened(path, before if was_changed else None)

    def _tell_opened(self, path: Path | None, before: Place | None) -> None:
        if before is None:
            self._around.notice().put_news_away()
            return
        told = (
            self.tr("{name} is open.").format(name=path.name) if path else self.tr("All is as at the start.")
        )  # formatted once: a file's name may hold brackets
        back = Act("back-to-before", self.tr("Back to what was there"), partial(self._go_back, before))
        self._around.notice().tell(told, INFO, [back])

    def _go_back(self, before: Place) -> None:
        furnish(self._around, furniture_of(before.session))
        self._history.forget()
        self._belong(before.path, before.session, before.stamp)
        self._saved = before.saved
        self.unsaved.note_change()

    def _place(self) -> Place:
        return Place(self.path, self._known.stamp, self._saved, captured(self._around))

    def handed_over(self) -> Place:
        """Return where the window stands, to be gone on from in another; this one can close in peace."""
        place = self._place()
        self._saved = self._plain()
        return place

    def go_on(self, place: Place) -> None:
        """Take up where another window stood."""
        self._go_back(place)

    def _belong(self, path: Path | None, session: Session, stamp: Stamp | None) -> None:
        self.path, self._known, self._saved = path, Known(stamp), self._plain_of(session)
        if path is not None:
            UntilPainted(self._around.window, partial(self.recent.add, path))  # it looks at the disk
        self.unsaved.forget()
        self.show_title()

    def show_title(self) -> None:
        """Name the file in the window's title, with a mark where the window holds something else."""
        self._around.show_title(self.path.name if self.path else "", changed=self.changed)

    # a line of text

    def copy_line(self) -> None:
        """Put the whole state on the clipboard as one line of text."""
        try:
            line = as_line(captured(self._around))
        except Refused as refused:
            self._around.notice().tell(translate(refused.said), FAULT)
            return
        QGuiApplication.clipboard().setText(line)
        told = self.tr("All that is here is on the clipboard, as one line of text.")
        self._around.notice().tell(told, INFO)

    def paste_line(self) -> None:
        """Open the state that a line on the clipboard says."""
        self.open_line(QGuiApplication.clipboard().text())

    def open_line(self, line: str) -> None:
        """Open the state that a line says; one that says none leaves the window as it is."""
        self._take(None, read(partial(from_line, line)))

    # what a window that died left

    def _take_left(self, read: Read) -> bool:
        """Take what was left; it belongs to no file, and is not saved until somebody saves it."""
        was = self._saved
        self._take(None, read)
        if read.said is None:
            self._saved = was
        return read.said is None

    def leave(self) -> None:
        """Leave nothing to be restored: the window closes in peace."""
        self.unsaved.forget()
