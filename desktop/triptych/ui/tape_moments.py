"""A tape as a film: one moment for each node recorded, then one for each step that backward really ran."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import overload

from triptych.messages import Tape, Use
from triptych.ui.number_text import ends
from triptych.ui.tape_look import Look
from triptych.ui.tape_sketch import Ends
from triptych.ui.tape_words import Known, flow, line_id, name_of, short_name, torch_id, tr

NOTHING = Tape(0)


@dataclass(frozen=True)
class Moment:
    """A node and what is lit with it; words and numbers are written when it is looked at.

    ``torch`` are those of torch's steps that are recorded, or that run, at this moment.
    """

    node: str
    line: str
    torch: tuple[int, ...]
    back: bool
    _writer: _Writer = field(repr=False, compare=False)

    @property
    def boxes(self) -> frozenset[str]:
        """The boxes of this moment."""
        return frozenset({self.node, *map(torch_id, self.torch)})

    @property
    def flows(self) -> Mapping[Ends, str]:
        """What is written at the links: upstream × local = downstream."""
        return self._writer.flows(self) if self.back else {}

    @property
    def words(self) -> str:
        """All of it in a sentence."""
        return self._writer.handed_on(self) if self.back else self._writer.recorded(self)


class Film(Sequence[Moment]):
    """The moments of a tape in order, made when they are looked at: at rest only their number is needed.

    Without torch the backward pass is that of the chain rule by hand.
    """

    def __init__(self, tape: Tape = NOTHING) -> None:
        self._tape = tape

    @cached_property
    def _all(self) -> tuple[Moment, ...]:
        return _Writer(self._tape).moments()

    @cached_property
    def _count(self) -> int:
        return len(self._tape.steps) + len(_runs(self._tape))

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Moment: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Moment, ...]: ...
    def __getitem__(self, at: int | slice) -> Moment | tuple[Moment, ...]:
        return self._all[at]


def _runs(tape: Tape) -> list[tuple[str, tuple[int, ...]]]:
    """The nodes in the order of backward, each with torch's steps that ran for it one after the other."""
    if not tape.replay:
        return [(step.id, ()) for step in reversed(tape.steps) if step.gradient is not None]
    return [(node, tuple(run)) for node, run in groupby(tape.replay, key=lambda n: tape.torch[n].of)]


def look_at(film: Sequence[Moment], position: int) -> tuple[Look, Known | None]:
    """What is to be seen after so many moments: 0 is before the first; beyond the last all is at rest."""
    if position > len(film):
        return Look(), None
    done, rest = film[:position], [moment for moment in film[position:] if not moment.back]
    faint = frozenset(box for moment in rest for box in (*moment.boxes, line_id(moment.line)))
    handed = frozenset(moment.node for moment in done if moment.back)
    if not done:
        return Look(faint), Known(handed, handed)
    now = done[-1]
    return Look(faint, now.boxes, now.flows, now.back), Known(handed, handed)


class _Writer:
    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self._names = {step.id: name_of(step) for step in tape.steps}
        self._steps = {step.id: step for step in tape.steps}
        self._uses: dict[str, list[Use]] = {}
        for use in tape.uses:
            if use.downstream is not None:
                self._uses.setdefault(use.of, []).append(use)

    def moments(self) -> tuple[Moment, ...]:
        """Each node recorded; then the runs of torch's own order that belong to one node, as they came."""
        owned: dict[str, list[int]] = {}
        for own in self._tape.torch:
            owned.setdefault(own.of, []).append(own.id)
        steps = self._tape.steps
        forward = [Moment(s.id, s.line, tuple(owned.get(s.id, ())), False, self) for s in steps]
        back = [Moment(node, self._steps[node].line, run, True, self) for node, run in _runs(self._tape)]
        return (*forward, *back)

    def recorded(self, moment: Moment) -> str:
        """``Forward: z = w*x + b = 6.7   AddBackward0``."""
        step, name = self._steps[moment.node], self._names[moment.node]
        value = "–" if step.value is None else ends(step.value, 6)
        said = name if step.text == name else f"{name} = {step.text}"
        words = tr("Forward: {said} = {value}").format(said=said, value=value)
        functions = ", ".join(short_name(self._tape.torch[number]) for number in moment.torch)
        return f"{words}   {functions}" if functions and step.op != "input" else words

    def flows(self, moment: Moment) -> dict[Ends, str]:
        """What goes back along every use, and along the links of torch's own steps."""
        flows: dict[Ends, str] = {}
        for number in moment.torch:
            for other in self._tape.torch[number].to:
                came = self._tape.torch[other].gradient
                if came is not None:
                    flows[torch_id(other), torch_id(number)] = ends(came, 5)
        for use in self._uses.get(moment.node, ()):
            pair = (use.by, moment.node)
            flows[pair] = f"{flows[pair]}; {flow(use)}" if pair in flows else flow(use)
        return flows

    def handed_on(self, moment: Moment) -> str:
        """``Backward: p hands on to z: 813.36 × 0.0012280 = 0.99877``, or what an input's .grad becomes."""
        step, name = self._steps[moment.node], self._names[moment.node]
        if step.op == "input":
            gradient = "–" if step.gradient is None else ends(step.gradient, 6)
            return tr("Backward: {name}.grad = {number}").format(name=name, number=gradient)
        handed = "; ".join(f"{self._names[use.by]}: {flow(use)}" for use in self._uses.get(moment.node, ()))
        return tr("Backward: {name} hands on to {handed}").format(name=name, handed=handed or "–")
