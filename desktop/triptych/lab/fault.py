"""Which step of the tape an error is about, and which tensors: torch names it, or it was in hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import torch

from triptych.engine.torch_saved import CHANGED, FREED
from triptych.lab.tape import Tape, tape_of
from triptych.lab.trace import Doing, cut_of, origin_args

MOST_WORD = 80
_STATES = {"lab-why-twice": FREED, "lab-why-version": CHANGED}
_NAN_IN = re.compile(r"Function '(\w+)' returned nan")
_INDEX = re.compile(r"at index (\d+)")
Tensors = list[torch.Tensor]


class Fault(NamedTuple):
    """The step's number on the tape if there is one, the tensors' names, and the words that were run."""

    node: int | None
    tensors: tuple[str, ...]
    word: str


class Case(NamedTuple):
    """The tensors in hand, the operation, and what was said."""

    tensors: Tensors
    doing: Doing
    message: str


def fault(doing: Doing, message: str, sentence: str, names: Mapping[str, object]) -> Fault:
    """Return what an error is about; ``sentence`` is the id of its explanation, "" for none."""
    guilty = _PICK.get(sentence, _all)(Case(_tensors(doing.values), doing, message))
    tape = tape_of(names, in_hand(doing))
    return Fault(_step(tape, guilty, doing, message, sentence), _named(guilty, names), doing.word[:MOST_WORD])


def in_hand(doing: Doing) -> tuple[torch.Tensor, ...]:
    """Return the tensors that the operation had, which need not have a name."""
    return tuple(_tensors(doing.values))


def _step(tape: Tape, guilty: Tensors, doing: Doing, message: str, sentence: str) -> int | None:
    """What torch names; else what made a guilty tensor, or the leaf's own step; else where it was cut."""
    whole = [tensor.grad_fn for tensor in _tensors(doing.values)]
    if state := _STATES.get(sentence):
        return tape.first_below(whole, lambda node: any(saved.state == state for saved in node.saved))
    if named := _NAN_IN.search(message):
        return tape.first_below(whole, lambda node: node.name.endswith(named[1]))
    for tensor in guilty:
        if (step := tape.step_of(tensor)) is not None:
            return step
    found = (tape.step_of(value) for tensor in guilty for value in cut_of(tensor))
    return next((step for step in found if step is not None), None)


def _tensors(values: Sequence[Any]) -> Tensors:
    """The tensors of a call, those in its lists too, in their order."""
    return [value for value in _flat(values) if isinstance(value, torch.Tensor)][:MOST_WORD]


def _flat(values: Sequence[Any], deep: int = 0) -> Iterator[Any]:
    for value in values:
        if isinstance(value, list | tuple) and deep < 2:
            yield from _flat(value, deep + 1)
        else:
            yield value


def _named(guilty: Tensors, names: Mapping[str, object]) -> tuple[str, ...]:
    """The names by which the guilty are known now, each once."""
    found = [name for tensor in guilty for name, value in names.items() if value is tensor]
    return tuple(dict.fromkeys(found))


def _all(case: Case) -> Tensors:
    return case.tensors


def _owner(case: Case) -> Tensors:
    return case.tensors[:1]


def _untracked(case: Case) -> Tensors:
    """The tensors on the way that were cut off the tape, nearest first; the one itself where none was."""
    for tensor in case.tensors:
        if not tensor.requires_grad:
            below = _below(tensor)
            return [one for one in below if cut_of(one)] or [one for one in below if not _made_of(one)]
    return case.tensors[:1]


def _below(tensor: torch.Tensor) -> Tensors:
    waiting, found = [tensor], dict[int, torch.Tensor]()
    while waiting and len(found) < MOST_WORD:
        one = waiting.pop(0)
        if id(one) not in found:
            found[id(one)] = one
            waiting += _made_of(one)
    return list(found.values())


def _made_of(tensor: torch.Tensor) -> Tensors:
    return _tensors(origin_args(tensor))


def _asked(case: Case) -> Tensors:
    """What autograd.grad was asked by, its second argument: the one that torch counts, or those untracked."""
    inputs = _tensors(case.doing.values[1:2])
    if (counted := _INDEX.search(case.message)) and int(counted[1]) < len(inputs):
        return [inputs[int(counted[1])]]
    return [tensor for tensor in inputs if not tensor.requires_grad] or inputs


def _other_kind(case: Case) -> Tensors:
    """Whole numbers where others are wanted; else all, for either side may be changed."""
    whole = [tensor for tensor in case.tensors if not tensor.is_floating_point() and not tensor.is_complex()]
    return whole or case.tensors


def _inference(case: Case) -> Tensors:
    return [tensor for tensor in case.tensors if tensor.is_inference()] or case.tensors


def _outside(case: Case) -> Tensors:
    return [tensor for tensor in case.tensors if bool(((tensor < 0) | (tensor > 1)).any())] or case.tensors


def _held(case: Case) -> Tensors:
    """The tensor whose .grad was looked at before."""
    return case.tensors or _tensors(case.doing.held)[:1]


def _computed(case: Case) -> Tensors:
    return [tensor for tensor in case.tensors if not tensor.is_leaf] or case.tensors


_PICK: dict[str, Callable[[Case], Tensors]] = {
    "lab-why-untracked": _untracked,
    "lab-why-no-grad-asked": _asked,
    "lab-why-unused": _asked,
    "lab-why-integer": _other_kind,
    "lab-why-dtype": _other_kind,
    "lab-why-in-place-leaf": _owner,
    "lab-why-assign-grad": _owner,
    "lab-why-inference": _inference,
    "lab-why-loss-range": _outside,
    "lab-why-optimize": _computed,
    "lab-why-no-grad-yet": _held,
    "lab-why-grad-call": _held,
}
