"""The tensors that each kind of error is about, out of those that the operation had in hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import torch

from triptych.lab.trace import Doing, cut_of, origin_args

MOST_TENSORS = 80
_INDEX = re.compile(r"at index (\d+)")
Tensors = list[torch.Tensor]


class Case(NamedTuple):
    """The tensors in hand, the operation, and what was said."""

    tensors: Tensors
    doing: Doing
    message: str


def tensors_of(values: Sequence[Any]) -> Tensors:
    """The tensors of a call, those in its lists too, in their order."""
    return [value for value in _flat(values) if isinstance(value, torch.Tensor)][:MOST_TENSORS]


def _flat(values: Sequence[Any], deep: int = 0) -> Iterator[Any]:
    for value in values:
        if isinstance(value, list | tuple) and deep < 2:
            yield from _flat(value, deep + 1)
        else:
            yield value


def guilty_of(sentence: str, case: Case) -> Tensors:
    """Return the tensors at fault; ``sentence`` is the id of the explanation, and without one it is all."""
    return _PICK.get(sentence, _all)(case)


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
    while waiting and len(found) < MOST_TENSORS:
        one = waiting.pop(0)
        if id(one) not in found:
            found[id(one)] = one
            waiting += _made_of(one)
    return list(found.values())


def _made_of(tensor: torch.Tensor) -> Tensors:
    return tensors_of(origin_args(tensor))


def _asked(case: Case) -> Tensors:
    """What autograd.grad was asked by, its second argument: the one that torch counts, or those untracked."""
    inputs = tensors_of(case.doing.values[1:2])
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
    return case.tensors or tensors_of(case.doing.held)[:1]


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
