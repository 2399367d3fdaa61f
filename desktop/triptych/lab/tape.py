"""The tape as it stands: the real steps behind the named tensors, what they saved, and what was freed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch

from triptych.engine.torch_saved import saved_by
from triptych.lab.limits import MOST_TAPE
from triptych.messages import TapeNode


@dataclass
class Tape:
    """Steps by number, in the order in which backward meets them."""

    nodes: tuple[TapeNode, ...] = ()
    _numbers: dict[object, int] = field(default_factory=dict)

    def number_of(self, step: object) -> int | None:
        """Return the number of a step, None for what is not on the tape."""
        return self._numbers.get(step)

    def step_of(self, tensor: torch.Tensor) -> int | None:
        """Return the step that made a tensor, or for a leaf the one that writes its gradient."""
        if tensor.grad_fn is not None:
            return self.number_of(tensor.grad_fn)
        pairs = self._numbers.items()
        return next((number for step, number in pairs if getattr(step, "variable", None) is tensor), None)

    def first_below(self, starts: Iterable[Any], fits: Callable[[TapeNode], bool]) -> int | None:
        """Return the first step that fits, going back from these (None: from nowhere)."""
        for step in _reached(start for start in starts if start is not None):
            number = self._numbers.get(step)
            if number is not None and fits(self.nodes[number]):
                return number
        return None


def tape_of(names: Mapping[str, object], nameless: Iterable[torch.Tensor] = ()) -> Tape:
    """Return the tape behind every named tensor, and behind others, at most so many steps of it."""
    makers: dict[Any, list[str]] = {}
    for name, value in names.items():
        if isinstance(value, torch.Tensor) and value.grad_fn is not None:
            makers.setdefault(value.grad_fn, []).append(name)
    for tensor in nameless:
        if tensor.grad_fn is not None:
            makers.setdefault(tensor.grad_fn, [])
    leaves = {id(value): name for name, value in names.items() if isinstance(value, torch.Tensor)}
    steps = _reached(makers)
    numbers = {step: number for number, step in enumerate(steps)}
    nodes = tuple(_node(step, numbers, makers.get(step, []), leaves) for step in steps)
    return Tape(nodes, numbers)


def _reached(starts: Iterable[Any]) -> list[Any]:
    waiting, found = list(reversed(list(starts))), dict[Any, None]()
    while waiting and len(found) < MOST_TAPE:
        step = waiting.pop()
        if step is None or step in found:
            continue
        found[step] = None
        waiting += [child for child, _ in reversed(step.next_functions)]
    return list(found)


def _node(step: Any, numbers: Mapping[Any, int], made: list[str], leaves: Mapping[int, str]) -> TapeNode:
    to = tuple(numbers[child] for child, _ in step.next_functions if child in numbers)
    variable = getattr(step, "variable", None)  # AccumulateGrad has one: the leaf that it writes to
    names = [*made, *([leaves[id(variable)]] if id(variable) in leaves else [])]
    return TapeNode(numbers[step], step.name(), to, saved_by(step), tuple(names))
