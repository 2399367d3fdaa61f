"""Asks where a file is to be written, and writes it whole, in the thread beside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt

from triptych.files.atomic import write_whole
from triptych.messages import Said
from triptych.sentences import say
from triptych.ui.around import Around
from triptych.ui.file_dialog import FileDialog
from triptych.ui.notice_bar import FAULT, INFO
from triptych.ui.translate import translate


class Written(NamedTuple):
    """Whether a file was to be written still, and what became of it where that failed."""

    wanted: bool
    said: Said | None = None


class TakeFile(QObject):
    """Remembers the folder in which something was written last; whatever goes wrong is told in a sentence."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        self._folder = ""

    def ask(self, title: str, name: str, ending: str, then: Callable[[str], None]) -> None:
        """Ask for a file with this ending, and go on once one is chosen."""
        dialog = FileDialog(self._around.window, title, self._folder)
        dialog.setObjectName("take-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(name)
        dialog.fileSelected.connect(then)
        dialog.open()

    def write(self, path: str, data: bytes) -> None:
        """Write the file, and tell that it is there, or why it is not."""
        self.make(path, lambda: data)

    def make(
        self,
        path: str,
        data: Callable[[], bytes],
        claim: Lock | None = None,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Have the bytes made and written in the thread beside, and tell it; ``then`` is called just before.

        Who takes ``claim`` before they are written has it that nothing is written, nor told.
        """
        self._folder = str(Path(path).parent)
        job = partial(_written, Path(path), data, claim or Lock())
        self._around.sideline.run(self, job, partial(self._tell, Path(path), then), then)

    def _tell(self, path: Path, then: Callable[[], None], written: Written) -> None:
        if not written.wanted:
            return
        then()
        notice = self._around.notice()
        if written.said is not None:
            notice.tell(translate(written.said), FAULT)
        else:
            notice.tell(self.tr("Saved as {name}.").format(name=path.name), INFO)


def _written(path: Path, data: Callable[[], bytes], claim: Lock) -> Written:
    try:
        made = data()
        if not claim.acquire(blocking=False):
            return Written(wanted=False)
        write_whole(path, made)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return Written(wanted=True, said=say("file-unwritten", path=path, error=reason))
    return Written(wanted=True)
