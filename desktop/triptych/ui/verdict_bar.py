"""The verdict: whether the three agree, to how many digits, and why not where they don't."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from triptych.messages import Answer, Exact, Gradient, Verdict
from triptych.ui.card import Card
from triptych.ui.flow_layout import FlowLayout
from triptych.ui.notation import derivative_text
from triptych.ui.number_text import minus
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.snug_area import SnugArea
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate
from triptych.ui.verdict_chip import VerdictChip
from triptych.ui.verdict_icon import VerdictIcon
from triptych.ui.verdict_words import KINDS, kind_of, measure, words

SETTLED_MS = 600
EXACT_SHOWN = 20


class VerdictBar(Card):
    """The chosen derivative's verdict at length, the others in short, and the output's where it is off."""

    wrt_chosen = Signal(str)
    announced = Signal(str)

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(theme_holder, "", parent, headed=False)
        self.setObjectName("verdict")
        self._chosen = ""
        self._answer: Answer | None = None
        self._program = ""
        self._said = self._to_say = self._head = ""
        self._chips: dict[str, VerdictChip] = {}
        self.icon = VerdictIcon(theme_holder)
        self.headline = QuietLabel(theme_holder, style="strong", fit="wrap")
        self.exact = QuietLabel(theme_holder, style="small", ink="muted", right=True, fit="elide")
        self.because = QuietLabel(theme_holder, fit="wrap")
        self.output = QuietLabel(theme_holder, ink="caution", fit="wrap")
        self._fill()
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._announce)

    def sentence(self) -> str:
        """The whole verdict as one text, as a screen reader says it."""
        return self.accessibleName()

    @property
    def kind(self) -> str:
        """The chosen verdict's kind; "waiting" until all columns have answered."""
        return self.icon.kind

    def say_state(self) -> None:
        """The headline says it, since this card has no note."""
        self.headline.set_text(
            self.tr("Earlier answer: {words}").format(words=self._head) if self.stale else self._head
        )

    def choose(self, wrt: str) -> None:
        """Show the verdict on this wrt at length."""
        self._chosen = wrt
        if self._answer is not None and wrt in self._chips:
            self.show_answer(self._answer)

    def show_answer(self, answer: Answer) -> None:
        """Show the verdicts of an answer; one that carries a fault changes nothing."""
        if not answer.gradients:
            return
        self._answer = answer
        if answer.program != self._program:
            self._forget(answer.program)
        wrts = tuple(gradient.wrt for gradient in answer.gradients)
        if wrts != tuple(self._chips):
            self._make_chips(wrts)
        if self._chosen not in self._chips:
            self._chosen = wrts[0]
        for gradient in answer.gradients:
            self._show_gradient(answer, gradient)
        self._show_output(answer)
        self._tell()

    def _show_gradient(self, answer: Answer, gradient: Gradient) -> None:
        name = derivative_text(answer.output.name if answer.output else "out", gradient.wrt)
        kind = kind_of(gradient.verdict)
        pause = " " if kind == "agree" else ", "
        short = pause.join(filter(None, (words(kind), measure(gradient.verdict))))
        chip = self._chips[gradient.wrt]
        chip.show_verdict(kind, f"{name}: {short}")
        chip.setChecked(gradient.wrt == self._chosen)
        if gradient.wrt == self._chosen:
            self.icon.show_kind(kind)
            self._head = f"{name}: {short}"
            self.say_state()
            self.because.set_text(self._cause(gradient))
            self.exact.set_text(self._exact_words(gradient.exact))

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
        return self.tr("exactly {digits}").format(digits=minus(cut))

    def _show_output(self, answer: Answer) -> None:
        output = answer.output
        verdict: Verdict | None = output.verdict if output is not None else None
        if output is None or verdict is None or verdict.kind == "agree":
            self.output.set_text("")
            return
        short = ", ".join(filter(None, (words(kind_of(verdict)), measure(verdict))))
        said = self.tr("{name} itself: {short}. {cause}")
        self.output.set_text(said.format(name=output.name, short=short, cause=translate(verdict.because)))
        self.output.show()

    def _tell(self) -> None:
        short = [chip.words() for wrt, chip in self._chips.items() if wrt != self._chosen]
        parts = (self.headline.text(), self.because.text(), self.output.text(), *short)
        to_say = ". ".join(part.rstrip(".") for part in parts if part)
        whole = ". ".join(filter(None, (to_say, self.exact.text())))
        if whole != self.accessibleName():
            self.setAccessibleName(whole)
        if to_say != self._to_say:
            self._to_say = to_say
            self._settled.start()

    def _announce(self) -> None:
        """Tell a screen reader, once things have come to rest."""
        if self._to_say != self._said:
            self._said = self._to_say
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said))
            self.announced.emit(self._said)

    def _forget(self, program: str) -> None:
        """A new program: give back the room that the old one's sentences took."""
        self._program = program
        for label in (self.headline, self.because, self.output, self.exact):
            label.settle()
        self.output.hide()

    def _make_chips(self, wrts: tuple[str, ...]) -> None:
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = {wrt: VerdictChip(self.themes, wrt, self._chip_row) for wrt in wrts}
        for wrt, chip in self._chips.items():
            self._flow.addWidget(chip)
            chip.show()
            chip.clicked.connect(lambda _on=False, wrt=wrt: self._pick(wrt))
        self._chip_row.setVisible(len(wrts) > 1)

    def _pick(self, wrt: str) -> None:
        self.choose(wrt)
        self.wrt_chosen.emit(wrt)

    def _fill(self) -> None:
        space = self.themes.theme.space
        self._chip_row = QWidget()
        self._flow = FlowLayout(self._chip_row, spacing=space(2))
        top = QHBoxLayout()
        top.addWidget(self.headline, 3)
        top.addWidget(self.exact, 2)
        self._area = SnugArea(0)
        self._area.setObjectName("verdict-text")
        self._area.setAccessibleName(self.tr("The verdict in words"))
        column = self._area.content
        column.setSpacing(space(1))
        column.addLayout(top)
        for part in (self.because, self.output, self._chip_row):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(space(3))
        row.addWidget(self.icon)
        row.addWidget(self._area, 1)
        self.output.hide()
        self.body.addLayout(row)
        self._level_area()
        self.themes.changed.connect(self._level_area)

    def _level_area(self) -> None:
        """Three lines are always seen; more, where there is room."""
        self._area.set_least(5 * self.themes.theme.px("text"))
