"""What is brought to the window after its first paint: in turns, the heavier part after the first answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from triptych.resources import resource
from triptych.ui.around import Around
from triptych.ui.asked_files import FilesAsked
from triptych.ui.held_sideline import HeldSideline
from triptych.ui.in_turns import in_turns
from triptych.ui.late import Late
from triptych.ui.names_of_qt import learning

PATIENCE_MS = 2_000  # for a first answer, before the window gets on without it


class AfterPaint(QObject):
    """Waits for the first answer as long as there is patience, then lets the thread beside go on."""

    def __init__(self, around: Around, late: Late, sideline: HeldSideline) -> None:
        super().__init__(around.window)
        self._around, self._late, self._sideline = around, late, sideline
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._prepare)

    def begin(self) -> None:
        """Bring what is soon wanted; what can wait still longer waits for the first answer."""
        around = self._around
        around.typesetter.begin()
        late = *learning(), *around.showing.late, *around.asking.late
        in_turns(around.window, *late, self._take_icon, self._take_drops)
        self._patience.start()
        around.showing.showed.connect(self._prepare_now, Qt.ConnectionType.SingleShotConnection)

    def _take_icon(self) -> None:
        from PySide6.QtGui import QIcon  # noqa: PLC0415 -- with the names of all themes' icons: a turn of its own

        self._around.window.setWindowIcon(QIcon(str(resource("icons", "triptych.svg"))))

    def _take_drops(self) -> None:
        """Let notebooks and lessons be dropped anywhere on the window."""
        from triptych.ui.file_drop import FileDrop  # noqa: PLC0415 -- in its own turn

        FileDrop(self._around.window).came.connect(self._late.open_path)
        app = QCoreApplication.instance()
        if isinstance(app, FilesAsked):
            app.asked.connect(self._late.open_path)
            app.tell_waiting()

    def _prepare_now(self) -> None:
        """The first answer is there; where patience has run out before it, nothing is left to do."""
        if self._patience.isActive():
            self._patience.stop()
            self._prepare()

    def _prepare(self) -> None:
        """Once the answer is painted, build the other room, then let matplotlib come for the curves.

        In that order: the thread beside would take half the interpreter from each step, and gain nothing.
        """
        in_turns(self._around.window, *self._late.turns, self._around.asking.prepare, self._sideline.release)
