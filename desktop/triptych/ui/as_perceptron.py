"""The button that opens the typed program in the Perceptron room, where it has a perceptron's shape."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QToolButton, QWidget

from triptych.lang.graph import Reading
from triptych.messages import Said
from triptych.ui.desk import Desk
from triptych.ui.in_turns import Steps
from triptych.ui.translate import translate

PAINTED_MS = 50  # by then the editor shows the key that was pressed


class AsPerceptron(QToolButton):
    """Enabled only where the program has that shape; its tooltip says why not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._looked: Reading | None = None
        self._ready = False
        self._painted = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._painted.timeout.connect(self._look)
        self.setObjectName("open-in-perceptron")
        self.setText(self.tr("As a perceptron"))
        self.setProperty("role", "quiet")
        self.setAccessibleName(self.tr("Open in the Perceptron room"))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEnabled(False)

    def prepare(self) -> Steps:
        """Return the steps after which it looks at programs; the first paint does not wait for them."""
        # Imported only here: the first paint must not wait for what comes after it.
        from triptych.lang.perceptron_spellings import preparations  # noqa: PLC0415 -- as said above

        return Steps((*preparations(), self._begin))

    def _begin(self) -> None:
        self._ready = True
        self._look()

    def show_desk(self, desk: Desk) -> None:
        """Look at the desk's program, once for each that is read, when the editor has been painted."""
        self._desk = desk
        if self._ready and desk.reading is not self._looked:
            self._painted.start()

    def _look(self) -> None:
        desk = self._desk
        if desk is None:
            return
        self._looked = desk.reading
        why = self._why_not(desk)
        self.setEnabled(not why)
        self.setToolTip(why or self.tr("Go on with this program, and these values, in the Perceptron room."))

    def _why_not(self, desk: Desk) -> str:
        if desk.graph is None or desk.stale:
            return self.tr("The program can't be read yet.")
        # Imported only here: the first paint must not wait for what comes after it.
        from triptych.lang.perceptron_shape import shape_of  # noqa: PLC0415 -- as said above

        found = shape_of(desk.graph)
        return translate(found) if isinstance(found, Said) else ""
