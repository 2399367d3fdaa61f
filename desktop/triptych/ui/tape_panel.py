"""The tape of the program: its picture, how one goes through it, its routes, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from triptych.messages import Answer, Tape
from triptych.ui.buttons import tool_button
from triptych.ui.card import Card
from triptych.ui.highlight import Lit
from triptych.ui.named_key import add_key
from triptych.ui.notation import output_text
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.sideline import Sideline
from triptych.ui.tape_legend import TapeLegend
from triptych.ui.tape_look import Look
from triptych.ui.tape_marks import lit_of, with_lit
from triptych.ui.tape_moments import Film, look_at
from triptych.ui.tape_picture import TapePicture
from triptych.ui.tape_routes import routes_of, sum_words
from triptych.ui.tape_tools import TapeTools
from triptych.ui.tape_transport import TapeTransport
from triptych.ui.tape_words import TapeWords
from triptych.ui.theme import ThemeHolder


class TapePanel(Card):
    """Live for as long as it is open: a slider changes its numbers, and nothing moves."""

    closed = Signal()
    pointed = Signal(object)  # Lit

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(themes, " ", parent)
        self.setObjectName("tape")
        self.set_title(self.tr("The tape"))
        self.picture = TapePicture(themes, sideline, self)
        self.legend = TapeLegend(themes, self)
        self.legend.hide()
        self.transport = TapeTransport(self)
        self.words = QuietLabel(themes, style="small", fit="elide")
        self._answer: Answer | None = None
        self._writer: TapeWords | None = None
        self._film = Film()
        self._program, self._wrt = "", ""
        self._moment: int | None = None
        self._lit = Lit()
        self._add_buttons()
        self._fill()
        self._add_keys()
        self.picture.pointed.connect(lambda found: self.pointed.emit(lit_of(found, self._tape)))
        self.transport.moved.connect(lambda _: self._go())
        self.legend.picked.connect(lambda _: self._mark())
        self.picture.folds.opened_changed.connect(self._go)

    @property
    def _tape(self) -> Tape:
        return self._answer.tape if self._answer is not None and self._answer.tape is not None else Tape(0)

    def _add_buttons(self) -> None:
        self.lines = self._button(
            "tape-lines",
            self.tr("Fold lines"),
            self.tr("One box for each line of the program, not for each step"),
        )
        self.deep = self._button(
            "tape-torch",
            self.tr("Torch's steps"),
            self.tr("Every step as torch recorded it, with what it saved for the way back"),
        )
        self.routes = self._button(
            "tape-paths",
            self.tr("Routes"),
            self.tr("Draws each way back to the input: the gradient is the sum over them"),
        )
        for button in (self.lines, self.deep, self.routes):
            button.setCheckable(True)
        self.lines.toggled.connect(lambda _: self._fold())
        self.deep.toggled.connect(lambda _: self._fold())
        self.routes.toggled.connect(self._show_routes)
        self.tools = TapeTools(self.themes, self.picture, "tape", self)
        self.tools.told.connect(self.words.set_text)
        close = self._button("tape-close", self.tr("Close"), self.tr("Brings the plots back (Esc or Ctrl+T)"))
        close.setShortcut(QKeySequence("Ctrl+T"))
        close.clicked.connect(self.closed)

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = tool_button(self, name, text, tip, role="quiet")
        self.head.addWidget(button)
        return button

    def _fill(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.themes.theme.space(2))
        row.addWidget(self.picture, 1)
        foot = QHBoxLayout()
        foot.setSpacing(self.themes.theme.space(3))
        foot.addWidget(self.transport, 1)
        foot.addWidget(self.tools)  # the head of a narrow card has no room for them in every language
        self.body.addLayout(row, 1)
        self.body.addWidget(self.legend)
        self.body.addLayout(foot)
        self.body.addWidget(self.words)

    def _add_keys(self) -> None:
        transport = self.transport
        for keys, button, act in (
            ("Space", transport.play, transport.play.toggle),
            (",", transport.back, transport.back.click),
            (".", transport.on, transport.on.click),
            ("Home", transport.start, transport.start.click),
            ("End", transport.end, transport.end.click),
        ):
            add_key(self.picture, keys, button.accessibleName(), act, Qt.ShortcutContext.WidgetShortcut)

    def show_answer(self, answer: Answer) -> None:
        """Show the tape that an answer carries; one without leaves what is shown."""
        if answer.tape is None:
            return
        self._answer = answer
        fresh = answer.program != self._program
        self._program = answer.program
        links = self._writer.links if self._writer is not None else ()
        self._writer = TapeWords(answer.tape, output_text(answer), answer.dtype, links)
        self._film = Film(answer.tape)
        self.transport.show_count(len(self._film) + 1 if self._film else 0)
        self._tell_what_is_missing(answer.tape)
        if fresh:
            self.transport.go(self.transport.last if self._moment is None else self._moment)
            self._moment = None
            self.picture.folds.gather(frozenset())
            self.picture.folds.show_sketch(self._writer.sketch(None, self._opened()), self._opened())
            self.picture.fit(readable=True)
        self._go()

    def _tell_what_is_missing(self, tape: Tape) -> None:
        if tape.total and not tape.steps:
            self.set_note(self.tr("{n} steps are too many to be drawn").format(n=tape.total))
        elif not tape.torch:
            self.set_note(self.tr("as worked by hand; PyTorch is loading or records nothing here"))
        else:
            said = self.tr("{n} steps, {m} of torch's").format(n=tape.total, m=len(tape.torch))
            self.set_note(said, self.tr("{n} steps").format(n=tape.total))

    def show_wrt(self, wrt: str) -> None:
        """Draw the routes to another input."""
        self._wrt = wrt
        self._mark()

    def show_highlight(self, lit: Lit) -> None:
        """Light up what is pointed at somewhere."""
        self._lit = lit
        self._mark()
        if lit.node and not (self.picture.underMouse() or self.picture.hasFocus()):
            self.picture.bring(frozenset({lit.node}))

    def take_focus(self) -> None:
        """Give the keyboard to the picture."""
        self.picture.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def shows(self) -> bool:
        """Whether it shows a tape that is true now."""
        return self._writer is not None

    def begin_at(self, moment: int) -> None:
        """Show this moment, and not the end; where nothing is shown, once there is something."""
        self._moment = None if self._program else moment
        if self._program:
            self.transport.go(moment)

    def clear(self) -> None:
        """Forget all: what was true when it was closed is not shown when it opens again."""
        self._answer, self._writer, self._film, self._program = None, None, Film(), ""
        self._moment = None

    def _opened(self) -> frozenset[str]:
        if self._writer is None:
            return frozenset()
        lines = frozenset() if self.lines.isChecked() else self._writer.lines
        return lines | self._writer.deep if self.deep.isChecked() else lines

    def _fold(self) -> None:
        self.picture.folds.open(self._opened())

    def _show_routes(self, on: bool) -> None:
        self.legend.setVisible(on)
        self._mark()

    def _go(self) -> None:
        """Show the moment at which the transport is."""
        if self._writer is None:
            return
        position = self.transport.position
        _, known = look_at(self._film, position)
        self.picture.folds.show_sketch(self._writer.sketch(known, self.picture.folds.opened))
        self._mark()
        at_moment = 0 < position <= len(self._film)
        if at_moment:
            self.picture.bring(self._film[position - 1].boxes)
        self.words.set_text(self._say(position))
        self.picture.setAccessibleDescription(self.words.text())

    def _say(self, position: int) -> str:
        if not 0 < position <= len(self._film):
            return "" if position else self.tr("Nothing is recorded yet.")
        said = self.tr("{i} of {n}. {words}")
        return said.format(i=position, n=len(self._film), words=self._film[position - 1].words)

    def _mark(self) -> None:
        look, _ = look_at(self._film, self.transport.position) if self._film else (Look(), None)
        if self.routes.isChecked() and self._answer is not None:
            self.legend.show_routes(routes_of(self._answer, self._wrt), sum_words(self._answer, self._wrt))
            look = Look(look.faint, look.now, look.flows, look.back, self.legend.shown)
        self.picture.show_look(with_lit(look, self._lit, self._tape))
