"""A program's tape in a learner's words: a box for every node, what torch recorded for it folded inside."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from triptych.messages import Tape, TapeStep, TorchStep, Use, Value
from triptych.ui.notation import derivative_text
from triptych.ui.number_text import brief, ends, full
from triptych.ui.tape_sketch import LEAF, LINE, NOTHING, STEP, TORCH, Box, Ends, Late, Link, Row, Sketch

MOST_USES = 5
MOST_SAVED = 3


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("tape", text)


def torch_id(number: int) -> str:
    """The id of the box of one of torch's own steps."""
    return f"torch {number}"


def line_id(name: str) -> str:
    """The id of the box that a whole line is folded into."""
    return f"line {name}"


class Known(NamedTuple):
    """The nodes whose gradient is complete by now, and those that have handed theirs on; None: all."""

    complete: frozenset[str] | None = None
    handed: frozenset[str] | None = None


class TapeWords:
    """Writes one tape; ``output`` is what is differentiated, in words.

    ``links`` are those of the tape before: where they are the same, nothing is laid out anew.
    """

    def __init__(self, tape: Tape, output: str, dtype: str, links: tuple[Link, ...] = ()) -> None:
        self._tape, self._output, self._dtype = tape, output, dtype
        self._uses: dict[str, list[Use]] = {}
        self._pairs: dict[Ends, list[Use]] = {}
        for use in tape.uses:
            self._pairs.setdefault((use.by, use.of), []).append(use)
            if use.downstream is not None:
                self._uses.setdefault(use.by, []).append(use)
        self._torch: dict[str, list[TorchStep]] = {}
        for own in tape.torch:
            self._torch.setdefault(own.of, []).append(own)
        self._texts = {step.id: name_of(step) for step in tape.steps}
        lines: dict[str, list[TapeStep]] = {}
        for step in tape.steps:
            lines.setdefault(step.line, []).append(step)
        self._lines = {name: steps for name, steps in lines.items() if len(steps) > 1}
        self._steps = {step.id: step for step in tape.steps}
        self._made: dict[Hashable, Box] = {}
        self._bare = [Box(torch_id(s.id), short_name(s), kind=TORCH, inside=s.of) for s in tape.torch]
        found = (*self._between(), *self._torch_links())
        self.links = links if found == links else found

    @property
    def lines(self) -> frozenset[str]:
        """The boxes that whole lines can be folded into."""
        return frozenset(map(line_id, self._lines))

    @property
    def deep(self) -> frozenset[str]:
        """The boxes that have torch's own steps inside."""
        return frozenset(self._torch)

    def sketch(self, known: Known | None = None, opened: frozenset[str] = frozenset()) -> Sketch:
        """The boxes with what is known by now (all by default); torch's own are bare until they are seen."""
        known = Known() if known is None else known
        boxes = [self._line(name, steps, known) for name, steps in self._lines.items()]
        boxes += [self._step(step, known) for step in self._tape.steps]
        boxes += [
            self._torch_box(step, known) if step.of in opened else bare
            for step, bare in zip(self._tape.torch, self._bare, strict=True)
        ]
        return Sketch(tuple(boxes), self.links, self.tell, self.label)

    def _kept(self, key: Hashable, make: Callable[[], Box]) -> Box:
        """A box is written once for all that it depends on: going through the tape changes only a few."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def _step(self, step: TapeStep, known: Known) -> Box:
        complete = known.complete is None or step.id in known.complete
        uses = self._uses.get(step.id, ())
        several = uses if len(uses) > 1 else ()  # or no line is written for them
        there = tuple(known.handed is None or use.of in known.handed for use in several)
        return self._kept((step.id, complete, there), lambda: self._new_step(step, known, complete=complete))

    def _new_step(self, step: TapeStep, known: Known, *, complete: bool) -> Box:
        uses = len(self._uses.get(step.id, ()))
        count = 2 + (min(uses, MOST_USES + 1) if uses > 1 else 0) + (step.id in self._torch)
        rows = Late(count, lambda: self._rows(step, known, complete=complete))
        kind, word = (LEAF, tr("input")) if step.op == "input" else (STEP, step.op)
        outer = line_id(step.line) if step.line in self._lines else ""
        wants = self._recorded(self._torch[step.id], complete=True) if step.id in self._torch else NOTHING
        return Box(step.id, self._texts[step.id], word, rows, kind, outer, wants)

    def _rows(self, step: TapeStep, known: Known, *, complete: bool) -> list[Row]:
        rows = [self._value(step), *self._fan_out(step, known), self._gradient(step, complete=complete)]
        if step.id in self._torch:
            rows.append(self._recorded(self._torch[step.id], complete=complete))
        return rows

    def _value(self, step: TapeStep) -> Row:
        number = "–" if step.value is None else ends(step.value, 6)
        return Row(f"= {number}", _type(step))

    def _gradient(self, step: TapeStep, *, complete: bool) -> Row:
        left = derivative_text(self._output, self._texts[step.id])
        if step.gradient is None:
            return Row(tr("no gradient comes here") if step.tracked else tr("not tracked"), "", "muted")
        return Row(f"{left} = {ends(step.gradient, 6) if complete else '…'}", "", "autograd")

    def _fan_out(self, step: TapeStep, known: Known) -> list[Row]:
        """One line for each use of a node that is used more than once."""
        uses = self._uses.get(step.id, [])
        if len(uses) < 2:
            return []
        rows = []
        for use in uses[:MOST_USES]:
            there = known.handed is None or use.of in known.handed
            number = ends(use.downstream, 6) if there and use.downstream is not None else "…"
            rows.append(
                Row(
                    number if number.startswith("−") else f"+ {number}",
                    tr("by {name}").format(name=self._texts[use.of]),
                    "by_hand",
                )
            )
        if len(uses) > MOST_USES:
            rows.append(Row(tr("+ {n} more uses").format(n=len(uses) - MOST_USES), "", "by_hand"))
        return rows

    def _recorded(self, steps: Sequence[TorchStep], *, complete: bool) -> Row:
        saved = [saved for step in steps for saved in step.saved if saved.text != "None"]
        freed = sum(one.state == "freed" for one in saved)
        name = short_name(steps[-1]) if len(steps) == 1 else tr("{n} steps").format(n=len(steps))
        if not freed:
            return Row(name, "", "autograd")
        words = tr("{n} saved, freed") if complete else tr("{n} saved")
        return Row(name, words.format(n=freed), "autograd")

    def _line(self, name: str, steps: Sequence[TapeStep], known: Known) -> Box:
        last = _last(name, steps)
        complete = known.complete is None or last.id in known.complete

        def rows() -> list[Row]:
            return [Row(last.text, "", "muted"), self._value(last), self._gradient(last, complete=complete)]

        def make() -> Box:
            return Box(line_id(name), name, tr("{n} steps").format(n=len(steps)), Late(3, rows), LINE)

        return self._kept((line_id(name), complete), make)

    def _torch_box(self, step: TorchStep, known: Known) -> Box:
        done = known.complete is None or step.of in known.complete
        return self._kept((torch_id(step.id), done), lambda: self._new_torch(step, done=done))

    def _new_torch(self, step: TorchStep, *, done: bool) -> Box:
        saved = [one for one in step.saved if one.text != "None"][:MOST_SAVED]
        rows = [Row(f"{one.name} = {one.text}", _state(one.state, done=done)) for one in saved]
        if step.gradient is not None:
            words = ends(step.gradient, 6) if done else "…"
            rows.append(Row(tr("gradient {number}").format(number=words), "", "autograd"))
        word = self._texts.get(step.of, "")
        return Box(torch_id(step.id), short_name(step), word, tuple(rows), TORCH, step.of)

    def tell(self, found: str | Ends) -> str:
        """Everything about a node, one of torch's steps, or the uses between two nodes."""
        if not isinstance(found, str):
            return "\n".join(self.equation(use, digits=17) for use in self._pairs.get(found, ()))
        if found in self._steps:
            return self.told(self._steps[found])
        kind, _, rest = found.partition(" ")
        if kind == "torch":
            step = self._tape.torch[int(rest)]
            return "\n".join((short_name(step), *saved_words(step)))
        return self.told(_last(rest, self._lines[rest]))

    def told(self, step: TapeStep) -> str:
        """Everything about a node, with all digits."""
        name = self._texts[step.id]
        lines = [name if step.text == name else f"{name} = {step.text}", f"{step.op}   {_type(step)}"]
        if step.value is not None:
            lines.append(f"{name} = {full(step.value, self._dtype)}")
        if step.gradient is not None:
            lines.append(f"{derivative_text(self._output, name)} = {full(step.gradient, self._dtype)}")
        for one in self._torch.get(step.id, ()):
            lines += [short_name(one), *saved_words(one)]
        return "\n".join(lines)

    def _between(self) -> list[Link]:
        """A link for each pair of nodes."""
        return [
            Link(*pair, any(u.local is not None for u in uses), all(u.downstream is None for u in uses))
            for pair, uses in self._pairs.items()
        ]

    def label(self, pair: Ends) -> str:
        """The local derivative of every use between two nodes."""
        uses = self._pairs.get(pair, ())
        return ", ".join(f"× {ends(use.local, 4)}" for use in uses if use.local is not None)

    def equation(self, use: Use, digits: int = 5) -> str:
        """``dp/dz = p*(1 - p)``, then upstream × local = downstream, and torch's number where it differs."""
        of, by = self._texts[use.of], self._texts[use.by]
        told = [f"{derivative_text(of, by)} = {use.formula}"] if use.formula else []
        return "\n".join((*told, flow(use, digits)) if use.downstream is not None else told)

    def _torch_links(self) -> list[Link]:
        return [Link(torch_id(other), torch_id(step.id)) for step in self._tape.torch for other in step.to]


def flow(use: Use, digits: int = 5) -> str:
    """``813.36 × 0.0012280 = 0.99877``, of a vector its ends, and torch's number where it is another."""
    write = brief if digits > 5 else ends
    if use.upstream is None or use.downstream is None:
        return "–"
    by = f"× {write(use.local, digits)} =" if use.local is not None else "→"
    words = f"{write(use.upstream, digits)} {by} {write(use.downstream, digits)}"
    if use.torch is None or _same(use.torch, use.downstream):
        return words
    return tr("{words}; PyTorch: {number}").format(words=words, number=write(use.torch, digits))


def _same(one: Value, other: Value | None) -> bool:
    """Whether two numbers are alike in the digits that are shown here."""
    return other is not None and (brief(one, 4) == brief(other, 4))


def _last(line: str, steps: Sequence[TapeStep]) -> TapeStep:
    """The step that gives a line its name."""
    return next((step for step in reversed(steps) if step.id == line), steps[-1])


def name_of(step: TapeStep) -> str:
    """A node's own name, or what it computes where nobody has named it."""
    return step.text if step.id.startswith("_") else step.id


def short_name(step: TorchStep) -> str:
    """The name that torch has for a step, without its namespace."""
    return step.name.rpartition("::")[2]


def saved_words(step: TorchStep) -> list[str]:
    """What a step saved, each with its value and what became of it."""
    return [f"   {one.name} = {one.text}   {_state(one.state, done=True)}" for one in step.saved]


def _state(state: str, *, done: bool) -> str:
    words = {"freed": tr("freed"), "changed": tr("changed in place")}
    return words.get(state, tr("kept")) if done else tr("saved")


def _type(step: TapeStep) -> str:
    shape = f"({', '.join(map(str, step.shape))}{',' if len(step.shape) == 1 else ''})"
    return f"{step.dtype} {shape}" if step.dtype else tr("a Python number")
