"""Asks where a file is to be written, and writes it whole, in the thread beside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from triptych.files.atomic import write_whole
from triptych.messages import Said
from triptych.sentences import say
from triptych.ui.around import Around
from triptych.ui.notice_bar import FAULT, INFO
from triptych.ui.translate import translate


class TakeFile(QObject):
    """Remembers the folder in which something was written last; whatever goes wrong is told in a sentence."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        self._folder = ""

    def ask(self, title: str, name: str, ending: str, then: Callable[[str], None]) -> None:
        """Ask for a file with this ending, and go on once one is chosen."""
        dialog = QFileDialog(self._around.window, title, self._folder)
        dialog.setObjectName("take-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(name)
        dialog.fileSelected.connect(then)
        dialog.open()

    def write(self, path: str, data: bytes) -> None:
        """Write the file, and tell that it is there, or why it is not."""
        self.make(path, lambda: data)

    def make(self, path: str, data: Callable[[], bytes]) -> None:
        """Have the bytes made in the thread beside too."""
        self._folder = str(Path(path).parent)
        self._around.sideline.run(self, partial(_written, Path(path), data), partial(self._tell, Path(path)))

    def _tell(self, path: Path, said: Said | None) -> None:
        notice = self._around.notice()
        if said is not None:
            notice.tell(translate(said), FAULT)
        else:
            notice.tell(self.tr("Saved as {name}.").format(name=path.name), INFO)


def _written(path: Path, data: Callable[[], bytes]) -> Said | None:
    try:
        write_whole(path, data())
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return say("file-unwritten", path=path, error=reason)
    return None
