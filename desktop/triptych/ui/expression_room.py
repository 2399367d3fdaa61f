"""The Expression room's own side: the editor with its troubles, the palette, and ready examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from triptych.messages import Fault
from triptych.ui import editor_highlight as highlight
from triptych.ui.as_perceptron import AsPerceptron
from triptych.ui.desk import Desk
from triptych.ui.editor import Editor
from triptych.ui.fold import Fold
from triptych.ui.palette import Palette
from triptych.ui.theme import ThemeHolder
from triptych.ui.trouble_line import TroubleLine

if TYPE_CHECKING:
    from triptych.ui.examples import Example


class ExpressionRoom(QWidget):
    """Where a program is typed or clicked together."""

    written = Signal(str)
    example_chosen = Signal(object)  # Example
    perceptron_asked = Signal()

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._troubles: tuple[Fault, ...] = ()
        self.setObjectName("expression-room")
        self.as_perceptron = AsPerceptron(self)  # made in the order in which Tab walks them
        self.examples = self._new_examples()
        self.editor = Editor(self)
        self.editor.setUndoRedoEnabled(False)  # the window keeps the steps, the sliders' among them
        self.highlighter = highlight.Highlighter(self.editor.document(), self._colours())
        self.troubles = TroubleLine(self)
        self.palette_fold = self._new_palette()
        self.keys = Palette(self)
        self.palette_fold.content.addWidget(self.keys)
        self._lay_out()
        self._join()

    def _new_palette(self) -> Fold:
        fold = Fold(
            "palette-toggle",
            self,
            tip=self.tr("Show or hide the palette that builds the program by clicking."),
            unfolded=True,
        )
        fold.set_title(self.tr("Palette"))
        fold.content.setContentsMargins(0, 0, 0, 0)
        return fold

    def _new_examples(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("examples")
        button.setText(self.tr("Examples ▾"))
        button.setProperty("role", "quiet")
        button.setAccessibleName(self.tr("Examples"))
        button.setToolTip(self.tr("Ready programs, each with something to see."))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.open_examples)
        return button

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("PROGRAM"), self)
        heading.setProperty("role", "section")
        heading.setBuddy(self.editor)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.as_perceptron)
        top.addWidget(self.examples)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(top)
        lines.addWidget(self.editor)
        lines.addWidget(self.troubles)
        lines.addWidget(self.palette_fold)

    def _join(self) -> None:
        self.editor.written.connect(self.written)
        self.editor.refused.connect(self.troubles.show_refusal)
        self.keys.inserted.connect(self._insert)
        self.as_perceptron.clicked.connect(self.perceptron_asked)
        self.troubles.chosen.connect(lambda trouble: self.editor.go_to(trouble.line, trouble.column))
        self._themes.changed.connect(self._recolour)

    def show_desk(self, desk: Desk) -> None:
        """Show the desk's text and what is wrong with it."""
        if desk.text != self.editor.toPlainText():
            self.editor.write(desk.text)
        if desk.reading.troubles != self._troubles:
            self._troubles = desk.reading.troubles
            self._underline()
        self.troubles.show_troubles(desk.reading.troubles, self._fine(desk))
        self.keys.show_desk(desk)
        self.as_perceptron.show_desk(desk)

    def _fine(self, desk: Desk) -> str:
        if desk.graph is None or desk.stale:
            return ""
        if not desk.wrt:
            return self.tr("✓ Understood, but {name} is a constant; name an input such as x.").format(
                name=desk.graph.label
            )
        return self.tr("✓ Understood. The last line, {name}, is differentiated.").format(
            name=desk.graph.label
        )

    def fold_palette(self, folded: bool) -> None:
        """Put the palette away in a small window, or back; a person's own click is kept until then."""
        self.palette_fold.button.setChecked(not folded)

    def open_examples(self) -> None:
        """Open the menu of ready examples below its button."""
        # Imported only here: the first paint must not wait for the reading of a file.
        from triptych.ui.examples import examples  # noqa: PLC0415 -- as said above
        from triptych.ui.menu import Menu, open_below  # noqa: PLC0415 -- as said above

        menu = Menu(self)
        menu.setObjectName("examples-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups: dict[str, Menu] = {}
        for example in examples():
            if example.group not in groups:
                groups[example.group] = menu.submenu(example.group)
            self._offer(example, groups[example.group])
        open_below(menu, self.examples)

    def _offer(self, example: Example, menu: QMenu) -> None:
        action = menu.addAction(example.title)
        action.setToolTip(example.program)
        action.triggered.connect(lambda: self.example_chosen.emit(example))

    def _insert(self, template: str) -> None:
        self.editor.insert(template)
        self.editor.ensureCursorVisible()

    def _recolour(self) -> None:
        self.highlighter.recolour(self._colours())
        self._underline()

    def _underline(self) -> None:
        colours = self._themes.theme.colours
        self.editor.show_troubles(self._troubles, QColor(colours.bad), QColor(colours.caution))

    def _colours(self) -> dict[str, QColor]:
        colours = self._themes.theme.colours
        return {
            highlight.FUNCTION: QColor(colours.accent),
            highlight.NUMBER: QColor(colours.good),
            highlight.COMMENT: QColor(colours.muted),
            highlight.DEFINED: QColor(colours.text),
        }
