"""What this copy is: its version, the versions of what it is made of, and everybody's licence to read."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from pathlib import Path

import PySide6
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from triptych import __version__
from triptych.parts import Part, parts
from triptych.resources import resource
from triptych.ui.button_words import name_buttons

ICON = 64
ACROSS, DOWN = 110, 38  # letters and lines
FIRST = "triptych"  # the part whose licence is shown when the page opens


class About(QDialog):
    """Shows this copy; ``computing`` are the versions that the computing process last told."""

    def __init__(self, computing: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Triptych {version}").format(version=__version__))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = parts()
        self.versions = self._label("about-versions", self._told(computing))
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = self._listed()
        self.text = self._reading()
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_part)
        for row in self.list.findItems(FIRST, Qt.MatchFlag.MatchExactly):
            self.list.setCurrentItem(row)
        size = QSize(ACROSS * self.fontMetrics().averageCharWidth(), DOWN * self.fontMetrics().height())
        self.resize(size.boundedTo(self.screen().availableGeometry().size()))

    def _label(self, name: str, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _told(self, computing: Mapping[str, str]) -> str:
        waiting = self.tr("not loaded yet")
        versions = {
            "Triptych": __version__, "Python": platform.python_version(), "Qt": qVersion() or "",
            "PySide6": PySide6.__version__, "torch": computing.get("torch", waiting),
            "SymPy": computing.get("sympy", waiting), "NumPy": computing.get("numpy", waiting),
            "matplotlib": next((part.version for part in self._parts if part.name == "matplotlib"), ""),
        }  # fmt: skip
        lines = [", ".join(f"{name}\N{NO-BREAK SPACE}{version}" for name, version in versions.items())]
        if getattr(sys, "frozen", False):
            lines.append(self.tr("Packed copy in {folder}").format(folder=Path(sys.executable).parent))
        return "\n".join([*lines, platform.platform()])

    def _listed(self) -> QTreeWidget:
        rows = QTreeWidget(self)
        rows.setObjectName("about-parts")
        rows.setAccessibleName(self.tr("What Triptych is made of"))
        rows.setToolTip(self.tr("Choose a part to read its licence below."))
        rows.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        rows.setRootIsDecorated(False)
        rows.setTabKeyNavigation(False)
        rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for part in self._parts:
            rows.addTopLevelItem(QTreeWidgetItem([part.name, part.version, part.licence]))
        for column in (0, 1):
            rows.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return rows

    def _reading(self) -> QPlainTextEdit:
        text = QPlainTextEdit(self)
        text.setObjectName("about-text")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Licence"))
        text.setToolTip(self.tr("The licence of the part that is chosen above."))
        text.setProperty("role", "code")
        return text

    def _lay_out(self) -> None:
        said = self.tr(
            "One derivative in three panels, and the reason whenever they differ. Triptych is free software "
            "under the MIT licence. It uses Qt and PySide6 under the GNU Lesser General Public License, "
            "version 3: you may replace their libraries by your own."
        )
        icon = QLabel(self)
        icon.setAccessibleName("Triptych")
        icon.setPixmap(QPixmap(str(resource("icons", "triptych.svg"))).scaledToHeight(ICON))
        words = QVBoxLayout()
        words.addWidget(self._label("about-words", said))
        words.addWidget(self.versions)
        top = QHBoxLayout()
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        lines = QVBoxLayout(self)
        lines.addLayout(top)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.text, 1)
        lines.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        name_buttons(buttons)
        copy = buttons.addButton(self.tr("Copy the versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("about-copy")
        copy.setToolTip(self.tr("Put the versions on the clipboard, for a report."))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.versions.text()))
        buttons.rejected.connect(self.close)
        return buttons

    def _show_part(self, row: QTreeWidgetItem | None) -> None:
        chosen = next((part for part in self._parts if row is not None and part.name == row.text(0)), None)
        self.text.setPlainText("" if chosen is None else self._licence(chosen))

    def _licence(self, part: Part) -> str:
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in part.texts]
        bare = self.tr("{name} {version} came without a text; its makers name its licence as: {licence}")
        said = bare.format(name=part.name, version=part.version, licence=part.licence)
        return ("\n\n" + "─" * 40 + "\n\n").join(texts) or said
