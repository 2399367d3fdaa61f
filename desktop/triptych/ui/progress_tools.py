"""The row above the map of skills: whose progress it is, taking it away, and beginning anew."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QLabel, QMessageBox, QToolButton, QWidget

from triptych.ui.button_words import name_answers
from triptych.ui.buttons import tool_button
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.file_dialog import FileDialog
from triptych.ui.flow_layout import FlowLayout

LONGEST_SHOWN = 24


class ProgressTools(QWidget):
    """Tells what is wanted; it asks before anything is lost."""

    learner_chosen = Signal(str)
    reset_asked = Signal()  # the question was answered with yes
    file_chosen = Signal(str)  # where the attempts are to be written

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress-tools")
        self._learner = ""
        flow = FlowLayout(self, 6)
        label = QLabel(self.tr("Progress of"), self)
        self.learners = ChoiceBox(self)
        self.learners.setObjectName("progress-learner")
        self.learners.setAccessibleName(self.tr("Learner"))
        self.learners.setToolTip(self.tr("Who learns now; each has a progress of their own on this machine"))
        self.learners.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        label.setContentsMargins(0, 4, 0, 4)  # its text stands as high as those of the buttons
        label.setBuddy(self.learners)
        tr = self.tr
        self.new = self._button("progress-new", tr("New learner …"), tr("Let somebody else begin"))
        self.csv = self._button(
            "progress-csv", tr("Save as CSV …"), tr("All attempts as a table, to hand in")
        )
        self.json = self._button("progress-json", tr("Save as JSON …"), tr("All attempts for other programs"))
        self.reset = self._button("progress-reset", tr("Start over …"), tr("Forget all that was tried"))
        for part in (label, self.learners, self.new, self.csv, self.json, self.reset):
            flow.addWidget(part)
        self.learners.activated.connect(lambda: self.learner_chosen.emit(self.learners.currentData()))
        self.new.clicked.connect(self.ask_name)
        self.csv.clicked.connect(lambda: self.ask_file("csv"))
        self.json.clicked.connect(lambda: self.ask_file("json"))
        self.reset.clicked.connect(self.ask_reset)

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        return tool_button(self, name, text, tip, aloud=text.removesuffix(" …"))

    def show_learners(self, names: tuple[str, ...], here: str, *, tried: bool) -> None:
        """Show who learns on this machine, and who of them now; without tries there is nothing to forget."""
        self._learner = here
        self.learners.clear()
        for name in names or (here,):
            short = name if len(name) <= LONGEST_SHOWN else name[: LONGEST_SHOWN - 1] + "…"
            self.learners.addItem(short, name)
        self.learners.setCurrentIndex(max(0, self.learners.findData(here)))
        for button in (self.csv, self.json, self.reset):
            button.setEnabled(tried)

    def ask_name(self) -> None:
        """Ask how the new learner is called."""
        dialog = QInputDialog(self)
        dialog.setObjectName("progress-name-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("New learner"))
        dialog.setLabelText(self.tr("Name of the new learner:"))
        dialog.textValueSelected.connect(self.learner_chosen)
        dialog.open()

    def ask_file(self, ending: str) -> None:
        """Ask where the attempts are to be written."""
        title = self.tr("Save the attempts of {name}").format(name=self._learner)
        plain = "".join(letter if letter.isalnum() else "-" for letter in self._learner)
        dialog = FileDialog(self, title, f"triptych-{plain}.{ending}", f"{ending.upper()} (*.{ending})")
        dialog.setObjectName("progress-file-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    def ask_reset(self) -> None:
        """Ask whether all attempts are to be forgotten."""
        box = QMessageBox(self)
        box.setObjectName("progress-reset-question")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Forget all that {name} has tried?").format(name=self._learner))
        box.setInformativeText(self.tr("It cannot be taken back. Save it as CSV first, if it may be wanted."))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        name_answers(box)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.accepted.connect(self.reset_asked)
        box.open()
