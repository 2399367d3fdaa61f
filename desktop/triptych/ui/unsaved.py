"""What is not saved is written down in the thread beside, and offered again after a crash."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from triptych.files.reading import read_session
from triptych.ui.around import Around
from triptych.ui.notice_bar import ASK, INFO, Act
from triptych.ui.session_files import Read, read
from triptych.ui.session_state import captured
from triptych.ui.swap import Swap, thrown_away

SWAP_MS = 2_000  # from a change to its being written down
UNTIL_CALM_MS = 4_000  # a reader that is told much at once, as when a window opens, drops some of it


class Unsaved(QObject):
    """Keeps the swap file; ``looked`` tells that the state is being looked at."""

    looked = Signal()

    def __init__(self, around: Around, changed: Callable[[], bool], take: Callable[[Read], bool]) -> None:
        """``take`` puts what was left into the window, and says whether it could."""
        super().__init__(around.window)
        self._around, self._changed, self._take = around, changed, take
        self.swap = Swap()
        self._later = QTimer(self, singleShot=True, interval=SWAP_MS)
        self._later.timeout.connect(self.keep)

    def note_change(self) -> None:
        """Have the state written down soon."""
        if not self._later.isActive():
            self._later.start()

    def forget(self) -> None:
        """Leave nothing to be restored: all is saved, or the window closes in peace."""
        self._later.stop()
        self.swap.forget()

    def keep(self, then: Callable[[], object] = lambda: None) -> None:
        """Write down what is not saved, in the thread beside; go on only if that was done, or not needed."""
        self.looked.emit()
        if not self._changed():
            then()
            return

        def go_on(kept: bool) -> None:
            if kept:
                then()

        job = partial(self.swap.keep, captured(self._around), self.swap.turn)
        self._around.sideline.run(self, job, go_on)

    def offer_left(self) -> None:
        """Offer what a window that died had not saved, if there is anything."""
        self._around.sideline.run(self, self.swap.left, self._offer_first)

    def _offer_first(self, left: tuple[Path, ...]) -> None:
        if not left:
            return
        tips = (
            self.tr("Put the programs, sliders and cells back as they were."),
            self.tr("Delete what was kept of them; it can't be had again."),
        )
        self._around.notice().tell(
            self.tr("Triptych ended unexpectedly. What was not saved is still here."),
            ASK,
            [
                Act("restore", self.tr("Restore"), partial(self._restore, left[0]), tips[0]),
                Act("throw-away", self.tr("Throw away"), partial(self._throw_away, left[0]), tips[1]),
            ],
            wait_ms=UNTIL_CALM_MS,
        )

    def _restore(self, path: Path) -> None:
        self._around.sideline.run(
            self, partial(read, partial(read_session, path)), partial(self._take_left, path)
        )

    def _take_left(self, path: Path, found: Read) -> None:
        """Take what was left; its file goes only once this window's own holds the same."""
        if found.said is not None and not path.exists():  # another window has taken it meanwhile
            gone = self.tr("It is not here any more: another window has restored or deleted it.")
            self._around.notice().tell(gone, INFO)
            self.offer_left()
        elif self._take(found):
            self.keep(partial(thrown_away, path))

    def _throw_away(self, path: Path) -> None:
        thrown_away(path)
        self.offer_left()
