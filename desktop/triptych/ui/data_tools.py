"""The row of buttons above a table: ready sets, open, paste, add, delete, undo, and what is taken of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from triptych.ui.choice_box import ChoiceBox
from triptych.ui.desk import ALL
from triptych.ui.file_dialog import FileDialog
from triptych.ui.flow_layout import FlowLayout
from triptych.ui.menu import open_below
from triptych.ui.ready_tables import ready_tables

ROW, SLIDERS = 0, None  # beside ALL: the row that is picked, and the sliders alone


class DataTools(QWidget):
    """Tells what is wanted of the table."""

    ready_chosen = Signal(object)  # ReadyTable
    file_chosen = Signal(str)
    paste_asked = Signal()
    add_asked = Signal()
    delete_asked = Signal()
    undo_asked = Signal()
    command_asked = Signal()
    use_chosen = Signal(object)  # ALL, ROW or SLIDERS
    output_chosen = Signal(int)  # its place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data-tools")
        self.flow = FlowLayout(self, 6)
        self.use = self._new_use()
        self.output = self._new_output()
        tr = self.tr
        self.ready = self._button("data-ready", tr("Ready sets ▾"), tr("Tables that are there to begin with"))
        self.open = self._button(
            "data-open", tr("Open CSV …"), tr("Read a table from a file; or drop one here")
        )
        self.paste = self._button(
            "data-paste", tr("Paste"), tr("Put the table on the clipboard here (Ctrl+V)")
        )
        self.add = self._button("data-add", tr("Add row"), tr("Add a row at the end, a copy of the last one"))
        self.delete = self._button("data-delete", tr("Delete row"), tr("Take the chosen rows away (Delete)"))
        self.undo = self._button("data-undo", tr("Undo"), tr("Take the last change back (Ctrl+Z)"))
        self.undo.setEnabled(False)
        self.command = self._button(
            "data-command",
            tr("Copy command"),
            tr("Copy the command that computes this from these very numbers"),
        )
        self._join()

    def _new_use(self) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName("data-use")
        box.setAccessibleName(self.tr("What the program takes"))
        box.setToolTip(self.tr("Whether the loss is the mean over all rows, or that of one row"))
        box.addItem(self.tr("Mean over all rows"), ALL)
        box.addItem(self.tr("The picked row"), ROW)
        box.addItem(self.tr("The sliders alone"), SLIDERS)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _new_output(self) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName("data-output")
        box.setAccessibleName(self.tr("Which output's boundary is drawn"))
        box.setToolTip(self.tr("Which output's boundary is drawn, and which value the last column has"))
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.hide()
        return box

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text.removesuffix(" ▾"))
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.flow.addWidget(button)
        return button

    def _join(self) -> None:
        self.use.activated.connect(lambda: self.use_chosen.emit(self.use.currentData()))
        self.output.activated.connect(self.output_chosen)
        self.ready.clicked.connect(self.open_ready)
        self.open.clicked.connect(self.open_dialog)
        self.paste.clicked.connect(self.paste_asked)
        self.add.clicked.connect(self.add_asked)
        self.delete.clicked.connect(self.delete_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.command.clicked.connect(self.command_asked)

    def show_outputs(self, names: tuple[str, ...], place: int) -> None:
        """Offer the outputs, where there are several."""
        if names != tuple(self.output.itemText(i) for i in range(self.output.count())):
            self.output.clear()
            self.output.addItems(names)
        self.output.setCurrentIndex(place)
        self.output.setVisible(len(names) > 1)

    def show_use(self, picked: int | None, *, rows: int, full: bool) -> None:
        """Show what is taken of so many rows, and what can be done with them."""
        place = {ALL: 0, None: 2}.get(picked, 1)
        if place != self.use.currentIndex():
            self.use.setCurrentIndex(place)
        for part, on in ((self.use, rows > 0), (self.add, not full), (self.delete, rows > 0)):
            part.setEnabled(on)

    def open_ready(self) -> None:
        """Open the menu of ready tables below its button."""
        menu = QMenu(self)
        menu.setObjectName("data-ready-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_ready(menu)
        open_below(menu, self.ready)

    def fill_ready(self, menu: QMenu) -> None:
        """Put the ready tables into a menu."""
        for table in ready_tables():
            menu.addAction(table.title).triggered.connect(partial(self._choose, table))

    def _choose(self, table: object) -> None:
        self.ready_chosen.emit(table)

    def open_dialog(self) -> None:
        """Let a file be chosen."""
        title, kinds = self.tr("Open a table"), self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        dialog = FileDialog(self, title, "", kinds)
        dialog.setObjectName("data-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()
