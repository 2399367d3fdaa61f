"""PyTorch's column: ``.grad`` as it prints it, the chain of grad_fn, and the code that ran."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from triptych.messages import Answer, Column, Gradient, Simplified
from triptych.ui.code_view import CodeView
from triptych.ui.column_card import ColumnCard
from triptych.ui.fold import Fold
from triptych.ui.highlight import Lit
from triptych.ui.named_line import Name, NamedLine, Setting
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

MOST_CHAIN = 40


class AutogradColumn(ColumnCard):
    """Real torch, real backward()."""

    key = "autograd"

    def __init__(
        self, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_holder, typesetter, "PyTorch", parent)
        self._named: tuple[object, tuple[Name, ...]] = (None, ())
        self.set_note(self.tr("tape recorded, then replayed"), self.tr("by its tape"))
        self.printed = QuietLabel(theme_holder, style="code", fit="wrap")
        self.chain = NamedLine(theme_holder, "grad-fns", Setting(" ← ", "code", self.key))
        self.chain.setAccessibleName(self.tr("The chain of grad_fn"))
        self.chain.setToolTip(self.tr("What torch recorded, from the output back; arrow keys walk it"))
        self._fold = Fold("autograd-code-fold", tip=self.tr("Shows the code that ran"))
        self._fold.set_title(self.tr("the code that ran"))
        self.code = CodeView(theme_holder)
        self._fold.content.addWidget(self.code)
        for part in (self.printed, self.chain, self._fold):
            self.page.addWidget(part)

    def waiting_words(self) -> str:
        """Importing torch takes a second or two; say so."""
        return self.tr("PyTorch is loading…")

    def show_details(
        self, answer: Answer, gradient: Gradient, column: Column, simplified: Simplified | None
    ) -> None:
        """Show what torch printed, its chain and its code."""
        name = answer.output.name if answer.output else "out"
        seed = "v" if answer.output and isinstance(answer.output.value, tuple) else ""
        printed = f"{name}.backward({seed})\n{gradient.wrt}.grad → {column.printed}" if column.printed else ""
        self.printed.set_text(printed)
        self.printed.setVisible(bool(printed))
        self.chain.show_names(self._names(answer, column))
        self.chain.setVisible(bool(self.chain.names))
        self._fold.setVisible(bool(column.code))
        self.code.show_code(column.code or "")

    def _names(self, answer: Answer, column: Column) -> tuple[Name, ...]:
        """The chain's names; they stay while a slider moves."""
        key = answer.program, column.chain, column.grad_fn, column.owners
        if key != self._named[0]:
            self._named = key, _chain(column, {node.id: node.args for node in answer.nodes})
        return self._named[1]


def _chain(column: Column, args: Mapping[str, tuple[str, ...]]) -> tuple[Name, ...]:
    """Return the names as they are shown; where one is handed to the next, the sign between is that edge."""
    names = column.chain or ((column.grad_fn,) if column.grad_fn else ())
    owners = (*column.owners, *[""] * (len(names) + 1))
    shown = [
        Name(
            name.removeprefix("torch::autograd::"),
            Lit(owner),
            Lit(owner, by) if by in args.get(owner, ()) else Lit(),
        )
        for name, owner, by in zip(names[:MOST_CHAIN], owners, owners[1:], strict=False)
    ]
    more = [Name(f"… ({len(names) - MOST_CHAIN})", Lit())] if len(names) > MOST_CHAIN else []
    return (*shown, *more)
