"""Takes the program away: copied as plain text, Python, PyTorch, SymPy or LaTeX."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from triptych.lang.graph import Reading
from triptych.lang.marks import plain
from triptych.messages import Answer
from triptych.ui.desk import Desk

TORCH = "autograd"
MOST_SYMBOLS = 48
MOST_NODES = 500  # for SymPy's code, which is written while a menu opens


class CopyAs(QToolButton):
    """A button with a menu of five; code is written only when it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = Desk(Reading("", None))
        self._answer: Answer | None = None
        self.setObjectName("copy-as")
        self.setProperty("role", "quiet")
        self.setText(self.tr("copy as"))
        self.setAccessibleName(self.tr("Copy the program as"))
        self.setToolTip(self.tr("Copies the program as plain text, Python, PyTorch, SymPy or LaTeX"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEnabled(False)
        self.clicked.connect(self.open_menu)

    def show_desk(self, desk: Desk) -> None:
        """Know the last program that could be read, with its sliders."""
        self._desk = desk
        self.setEnabled(desk.good is not None)

    def show_answer(self, answer: Answer) -> None:
        """Know the code that torch ran."""
        self._answer = answer

    def open_menu(self) -> None:
        """Open the menu below the button."""
        from triptych.ui.menu import open_below  # noqa: PLC0415 -- the first paint does without it

        menu = QMenu(self)
        menu.setObjectName("copy-as-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer(menu, "plain", self.tr("Plain text"), self.plain())
        self._offer(menu, "python", self.tr("Python with NumPy"), self.python())
        self._offer(menu, "pytorch", self.tr("PyTorch with its gradient"), self.pytorch())
        self._offer(menu, "sympy", self.tr("SymPy with its derivatives"), self.sympy())
        self._offer(menu, "latex", self.tr("LaTeX"), self.latex())
        open_below(menu, self)

    def _offer(self, menu: QMenu, name: str, title: str, text: str) -> None:
        action = menu.addAction(title)
        action.setObjectName(f"copy-as-{name}")
        action.setEnabled(bool(text))
        action.triggered.connect(lambda: QGuiApplication.clipboard().setText(text))

    def plain(self) -> str:
        """The program as it was understood, one line a step."""
        return self._desk.good.understood.replace("; ", "\n") if self._desk.good is not None else ""

    def python(self) -> str:
        """Code that computes the output at the sliders' values."""
        graph, answer = self._desk.graph, self._answer
        dtype = answer.dtype if answer is not None else "float32"
        # Imported only here: the first paint must not wait for what is seldom opened.
        from triptych.lang.python_code import python  # noqa: PLC0415 -- as said above

        return python(graph, self._desk.point, dtype) if graph is not None else ""

    def pytorch(self) -> str:
        """The code that ran, of this very program; nothing before it has run."""
        good, answer = self._desk.good, self._answer
        if good is None or answer is None or answer.program != good.source:
            return ""
        codes = (gradient.columns[TORCH].code for gradient in answer.gradients if TORCH in gradient.columns)
        return next((code for code in codes if code), "")

    def sympy(self) -> str:
        """Code that differentiates, and puts in the numbers that are shown; "" where SymPy has no word."""
        graph, answer = self._desk.graph, self._answer
        many = sum(leaf.name in self._desk.wrt for leaf in self._desk.leaves) > MOST_SYMBOLS
        if graph is None or many or len(graph.nodes) > MOST_NODES:
            return ""
        # Imported only here, as above.
        from triptych.export.held import held  # noqa: PLC0415 -- as said above
        from triptych.lang.sympy_code import sympy  # noqa: PLC0415 -- as said above
        from triptych.lang.sympy_lines import Unwritable  # noqa: PLC0415 -- as said above
        from triptych.lang.sympy_size import too_long  # noqa: PLC0415 -- as said above

        if too_long(graph):
            return ""
        dtype = answer.dtype if answer is not None else "float32"
        point = {name: held(value, dtype) for name, value in self._desk.point.items()}
        seed = tuple(knob.value for knob in self._desk.seed) or 1.0
        try:
            return sympy(graph, point, self._desk.wrt, seed)
        except Unwritable:
            return ""

    def latex(self) -> str:
        """The formulas, one a line."""
        return "\n".join(map(plain, self._desk.formulas))
