"""The verdict: whether the three agree, to how many digits, and why not where they don't."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from triptych.messages import Answer, Exact, Gradient, Verdict
from triptych.ui.announcer import Announcer
from triptych.ui.card import Card
from triptych.ui.notation import derivative_text, output_text, short_name
from triptych.ui.number_text import printed
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.snug_area import SnugArea
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate
from triptych.ui.verdict_head import VerdictHead
from triptych.ui.verdict_icon import VerdictIcon
from triptych.ui.verdict_words import KINDS, kind_of, short, shortest, words

EXACT_SHOWN = 20


class VerdictBar(Card):
    """The chosen derivative's verdict at length, the others in short, and the output's where it is off."""

    wrt_chosen = Signal(str)
    announced = Signal(str)
    why_asked = Signal(bool)  # whether the ledger is to be open
    _whole = ""  # a reader asks while the card is still being made

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(theme_holder, "", parent, headed=False)
        self.setObjectName("verdict")
        self._chosen = ""
        self._answer: Answer | None = None
        self._program = ""
        self._headline = self._exact = ""
        self._waits = False  # for a column, which a sentence then says
        self.icon = VerdictIcon(theme_holder, self, ground="card")
        self._area = SnugArea(0, self)
        page = self._area.content.parentWidget()
        self.head_line = VerdictHead(theme_holder, page)
        self.headline = self.head_line.words
        self.because = QuietLabel(theme_holder, page, fit="wrap")
        self.output = QuietLabel(theme_holder, page, style="small", ink="caution", fit="whole")
        self.why = self._new_why()
        self._fill()
        self._announcer = Announcer(self)
        self._announcer.announced.connect(self.announced)

    def sentence(self) -> str:
        """The whole verdict as one text, as a screen reader says it."""
        return self._whole

    def accessibleName(self) -> str:
        """The same, made when somebody asks: readers are not told of each step."""
        return self._whole

    @property
    def kind(self) -> str:
        """The chosen verdict's kind; "waiting" until all columns have answered."""
        return self.icon.kind

    def say_state(self) -> None:
        """The headline says it, since this card has no note."""
        self.headline.set_text(
            self.tr("Earlier answer: {words}").format(words=self._headline) if self.stale else self._headline
        )

    def set_stale(self, stale: bool) -> None:
        """Grey it; whoever hears it is told too that it is an earlier answer."""
        if stale != self.stale:
            super().set_stale(stale)
            self._name(self._to_say())

    def choose(self, wrt: str) -> None:
        """Show the verdict on this wrt at length."""
        self._chosen = wrt
        if self._answer is not None and wrt in self.head_line.chips:
            self.show_answer(self._answer)

    def show_answer(self, answer: Answer) -> None:
        """Show the verdicts of an answer; one that carries a fault changes nothing."""
        if not answer.gradients:
            return
        self._answer = answer
        wrts = tuple(gradient.wrt for gradient in answer.gradients)
        if wrts != tuple(self.head_line.chips):
            self.head_line.offer(wrts)
        if self._chosen not in wrts:
            self._chosen = wrts[0]
        for gradient in answer.gradients:
            self._show_gradient(answer, gradient)
        self._show_output(answer)
        waits = any(gradient.waiting for gradient in answer.gradients)
        if answer.program != self._program or (self._waits and not waits):
            self._settle()
        self._program, self._waits = answer.program, waits
        self._tell()

    def _show_gradient(self, answer: Answer, gradient: Gradient) -> None:
        name = derivative_text(output_text(answer), gradient.wrt)
        brief = derivative_text(short_name(output_text(answer)), short_name(gradient.wrt))
        kind = kind_of(gradient.verdict)
        whole = f"{name}: {short(gradient.verdict)}"
        chip = self.head_line.chips[gradient.wrt]
        chip.show_verdict(kind, f"{brief} {shortest(gradient.verdict)}", whole)
        chip.setChecked(gradient.wrt == self._chosen)
        if gradient.wrt == self._chosen:
            self.icon.show_kind(kind)
            self._headline = whole
            self._exact = self._exact_words(gradient.exact)
            self.say_state()
            self.because.set_text(self._cause(gradient))

    def _cause(self, gradient: Gradient) -> str:
        """The verdict's own sentence, what else holds, and who has not answered yet."""
        verdict = gradient.verdict
        parts = [translate(verdict.because)] if verdict is not None else []
        if verdict is not None and verdict.also:
            kinds = ", ".join(words(kind if kind in KINDS else "unknown").lower() for kind in verdict.also)
            parts.append(self.tr("Also: {kinds}.").format(kinds=kinds))
        if "autograd" in gradient.waiting:
            parts.append(self.tr("PyTorch is still loading."))
        elif verdict is None:
            parts.append(self.tr("The columns have not all answered yet."))
        return " ".join(parts)

    def _exact_words(self, exact: Exact) -> str:
        if not isinstance(exact, str):
            return ""
        cut = exact if len(exact) <= EXACT_SHOWN else exact[:EXACT_SHOWN] + "…"
        return self.tr("exactly {digits}").format(digits=printed(cut))

    def _show_output(self, answer: Answer) -> None:
        output = answer.output
        verdict: Verdict | None = output.verdict if output is not None else None
        if output is None or verdict is None or verdict.kind == "agree":
            self.output.set_text("")
            return
        chosen = next(gradient for gradient in answer.gradients if gradient.wrt == self._chosen)
        kind, cause = words(kind_of(verdict)), translate(verdict.because)
        if chosen.verdict is not None and chosen.verdict.because == verdict.because:
            said = self.tr("{name} itself: {kind}, for the same reason.")
        else:
            said = self.tr("{name} itself: {kind}. {cause}")
        brief = self.tr("{name} itself: {kind}.").format(name=output.name, kind=short(verdict))
        self.output.set_text(said.format(name=output.name, kind=kind, cause=cause), brief)
        self.output.show()

    def _to_say(self) -> str:
        chips = self.head_line.chips.items()
        others = [chip.accessibleName() for wrt, chip in chips if wrt != self._chosen]
        parts = (self.headline.text(), self.because.text(), self.output.text(), *others)
        return ". ".join(part.rstrip(".") for part in parts if part)

    def _name(self, to_say: str) -> None:
        self._whole = ". ".join(filter(None, (to_say, self._exact)))

    def _tell(self) -> None:
        to_say = self._to_say()
        self._name(to_say)
        self._announcer.say(to_say)

    def _settle(self) -> None:
        """A new program, or all have answered: give back the room that the sentences before took."""
        self.output.setVisible(bool(self.output.text()))
        for label in (self.headline, self.because, self.output):
            label.settle()

    def _pick(self, wrt: str) -> None:
        self.choose(wrt)
        self.wrt_chosen.emit(wrt)

    def _fill(self) -> None:
        space = self.themes.theme.space
        self._area.setObjectName("verdict-text")
        self._area.setAccessibleName(self.tr("The verdict in words"))
        self._area.setToolTip(self.tr("Whether the three agree, and why not where they differ"))
        column = self._area.content
        column.setSpacing(space(1))
        column.addWidget(self.head_line)
        column.addLayout(self._reasons())
        row = QHBoxLayout()
        row.setSpacing(space(3))
        row.addWidget(self.icon)
        row.addWidget(self._area, 1)
        self.output.hide()
        self.body.addLayout(row)
        self.head_line.picked.connect(self._pick)
        self._level_area()
        self.themes.changed.connect(self._level_area)

    def _reasons(self) -> QHBoxLayout:
        """The sentences, and beside them the way to their numbers."""
        lines = QVBoxLayout()
        lines.setSpacing(self.themes.theme.space(1))
        lines.addWidget(self.because)
        lines.addWidget(self.output)
        row = QHBoxLayout()
        row.setSpacing(self.themes.theme.space(3))
        row.addLayout(lines, 1)
        row.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _new_why(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("why-not-identical")
        button.setProperty("role", "quiet")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setText(self.tr("Why not identical?"))
        button.setAccessibleName(button.text())
        button.setToolTip(self.tr("A ledger of every step's rounding, in the place of the plots (Ctrl+L)"))
        button.toggled.connect(self.why_asked)
        return button

    def _level_area(self) -> None:
        """Three lines are always seen; more, where there is room."""
        self._area.set_least(5 * self.themes.theme.px("text"))
