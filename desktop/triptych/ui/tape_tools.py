"""What can be done with a drawn tape: smaller, larger, all of it, and into a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from triptych.ui.buttons import tool_button
from triptych.ui.file_dialog import FileDialog
from triptych.ui.panned import NOTCH
from triptych.ui.tape_picture import TapePicture
from triptych.ui.tape_save import NotSaved, save
from triptych.ui.theme import ThemeHolder


class TapeTools(QWidget):
    """A row of buttons for one picture; ``told`` says how saving went."""

    told = Signal(str)

    def __init__(self, themes: ThemeHolder, picture: TapePicture, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._picture, self._name = themes, picture, name
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(themes.theme.space(2))
        self._add("smaller", "−", self.tr("Smaller (−)")).clicked.connect(lambda: picture.zoom_by(1 / NOTCH))
        self._add("larger", "+", self.tr("Larger (+)")).clicked.connect(lambda: picture.zoom_by(NOTCH))
        self._add("fit", self.tr("Fit"), self.tr("Shows all of it (F)")).clicked.connect(picture.fit)
        keep = self._add("save", self.tr("Save"), self.tr("Saves the picture as SVG or PNG"))
        keep.clicked.connect(self._ask_where)

    def _add(self, word: str, text: str, tip: str) -> QToolButton:
        button = tool_button(self, f"{self._name}-{word}", text, tip, role="quiet")
        self._row.addWidget(button)
        return button

    def _ask_where(self) -> None:
        dialog = FileDialog(self, self.tr("Save the tape"), "tape.svg", self.tr("Pictures (*.svg *.png)"))
        dialog.setObjectName(f"{self._name}-file")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("svg")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, file: Path) -> None:
        """Write the picture, and say how that went."""
        try:
            save(self._picture, file, self._themes.theme.colours.card)
            self.told.emit(self.tr("Saved as {name}.").format(name=file.name))
        except NotSaved as error:
            self.told.emit(self.tr("Not saved: {why}").format(why=str(error)))
