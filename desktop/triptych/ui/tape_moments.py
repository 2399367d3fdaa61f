"""A tape as a film: one moment for each node recorded, then one for each step that backward really ran."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from triptych.messages import Tape, TapeStep, Use
from triptych.ui.number_text import ends
from triptych.ui.tape_look import Look
from triptych.ui.tape_sketch import Ends
from triptych.ui.tape_words import Known, flow, line_id, name_of, short_name, torch_id, tr


@dataclass(frozen=True)
class Moment:
    """What is lit, what is written at the links, and the whole in words; ``back`` in the backward pass."""

    node: str
    boxes: frozenset[str]
    words: str
    line: str
    back: bool = False
    flows: Mapping[Ends, str] = field(default_factory=dict)


def moments(tape: Tape) -> tuple[Moment, ...]:
    """Return the moments in order; without torch the backward pass is that of the chain rule by hand."""
    writer = _Writer(tape)
    return (*map(writer.forward, tape.steps), *writer.backward())


def look_at(film: Sequence[Moment], position: int) -> tuple[Look, Known | None]:
    """What is to be seen after so many moments: 0 is before the first; beyond the last all is at rest."""
    if position > len(film):
        return Look(), None
    done, rest = film[:position], film[position:]
    faint = frozenset(b for moment in rest if not moment.back for b in (*moment.boxes, line_id(moment.line)))
    handed = frozenset(moment.node for moment in done if moment.back)
    if not done:
        return Look(faint), Known(handed, handed)
    now = done[-1]
    return Look(faint, now.boxes, now.flows, now.back), Known(handed, handed)


class _Writer:
    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self._names = {step.id: name_of(step) for step in tape.steps}
        self._steps: dict[str, TapeStep] = {step.id: step for step in tape.steps}
        self._uses: dict[str, list[Use]] = {}
        for use in tape.uses:
            if use.downstream is not None:
                self._uses.setdefault(use.of, []).append(use)
        self._owned: dict[str, list[int]] = {}
        for step in tape.torch:
            self._owned.setdefault(step.of, []).append(step.id)

    def forward(self, step: TapeStep) -> Moment:
        """A node is recorded."""
        own = self._owned.get(step.id, [])
        boxes = frozenset({step.id, *map(torch_id, own)})
        value = "–" if step.value is None else ends(step.value, 6)
        name = self._names[step.id]
        said = name if step.text == name else f"{name} = {step.text}"
        recorded = ", ".join(short_name(self._tape.torch[n]) for n in own)
        words = tr("Forward: {said} = {value}").format(said=said, value=value)
        told = f"{words}   {recorded}" if recorded and step.op != "input" else words
        return Moment(step.id, boxes, told, step.line)

    def backward(self) -> list[Moment]:
        """Runs of torch's own order that belong to one node; several runs may."""
        if self._tape.replay:
            owner = [self._tape.torch[number].of for number in self._tape.replay]
            runs = groupby(zip(owner, self._tape.replay, strict=True), key=lambda pair: pair[0])
            return [self._back(node, [number for _, number in run]) for node, run in runs]
        return [self._back(step.id, []) for step in reversed(self._tape.steps) if step.gradient is not None]

    def _back(self, node: str, numbers: Sequence[int]) -> Moment:
        """A node hands its gradient on along every use of others that it makes."""
        name, step = self._names[node], self._steps[node]
        flows: dict[Ends, str] = {}
        for number in numbers:
            for other in self._tape.torch[number].to:
                came = self._tape.torch[other].gradient
                if came is not None:
                    flows[torch_id(other), torch_id(number)] = ends(came, 5)
        for use in self._uses.get(node, ()):
            pair = (use.by, node)
            flows[pair] = f"{flows[pair]}; {flow(use)}" if pair in flows else flow(use)
        boxes = frozenset({node, *map(torch_id, numbers)})
        gradient = "–" if step.gradient is None else ends(step.gradient, 6)
        if step.op == "input":
            words = tr("Backward: {name}.grad = {number}").format(name=name, number=gradient)
        else:
            handed = "; ".join(f"{self._names[use.by]}: {flow(use)}" for use in self._uses.get(node, ()))
            words = tr("Backward: {name} hands on to {handed}").format(name=name, handed=handed or "–")
        return Moment(node, boxes, words, step.line, back=True, flows=flows)
