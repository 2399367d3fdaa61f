"""Which step of the tape an error is about, and which tensors: torch names it, or it was in hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

import torch

from triptych.engine.torch_saved import CHANGED, FREED
from triptych.lab.guilty import Case, Tensors, guilty_of, tensors_of
from triptych.lab.tape import Tape, tape_of
from triptych.lab.trace import Doing, cut_of

MOST_WORD = 80
_STATES = {"lab-why-twice": FREED, "lab-why-version": CHANGED}
_NAN_IN = re.compile(r"Function '(\w+)' returned nan")


class Fault(NamedTuple):
    """The step's number on the tape if there is one, the tensors' names, and the words that were run."""

    node: int | None
    tensors: tuple[str, ...]
    word: str


def fault(doing: Doing, message: str, sentence: str, names: Mapping[str, object]) -> Fault:
    """Return what an error is about; ``sentence`` is the id of its explanation, "" for none."""
    guilty = guilty_of(sentence, Case(tensors_of(doing.values), doing, message))
    tape = tape_of(names, in_hand(doing))
    return Fault(_step(tape, guilty, doing, message, sentence), _named(guilty, names), doing.word[:MOST_WORD])


def in_hand(doing: Doing) -> tuple[torch.Tensor, ...]:
    """Return the tensors that the operation had, which need not have a name."""
    return tuple(tensors_of(doing.values))


def _step(tape: Tape, guilty: Tensors, doing: Doing, message: str, sentence: str) -> int | None:
    """What torch names; else what made a guilty tensor, or the leaf's own step; else where it was cut."""
    whole = [tensor.grad_fn for tensor in tensors_of(doing.values)]
    if state := _STATES.get(sentence):
        return tape.first_below(whole, lambda node: any(saved.state == state for saved in node.saved))
    if named := _NAN_IN.search(message):
        return tape.first_below(whole, lambda node: node.name.endswith(named[1]))
    for tensor in guilty:
        if (step := tape.step_of(tensor)) is not None:
            return step
    found = (tape.step_of(value) for tensor in guilty for value in cut_of(tensor))
    return next((step for step in found if step is not None), None)


def _named(guilty: Tensors, names: Mapping[str, object]) -> tuple[str, ...]:
    """The names by which the guilty are known now, each once."""
    found = [name for tensor in guilty for name, value in names.items() if value is tensor]
    return tuple(dict.fromkeys(found))
