"""A program recorded and replayed by torch with a hook on every step: what was saved, freed, passed."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import torch

from triptych.engine.column import Task
from triptych.engine.interpret import run
from triptych.engine.torch_numbers import Tensor, Tensors
from triptych.engine.torch_saved import saved_by
from triptych.engine.torch_tape import owners, plain
from triptych.messages import Saved, TorchStep, Value

States = tuple[str, ...]  # of what one step saved
Handed = dict[tuple[int, int], list[Value | None]]


@dataclass
class Recording:
    """The nodes' values as torch holds them, its own steps, their order in backward, and what they passed.

    ``handed`` has, for a node and one of its arguments, each number that went back from the one to the other.
    """

    values: list[Tensor]
    steps: tuple[TorchStep, ...] = ()
    replay: list[int] = field(default_factory=list)
    handed: Handed = field(default_factory=dict)
    came: dict[int, Value] = field(default_factory=dict)


def record(
    task: Task, leaves: Mapping[str, Tensor], tensors: Tensors, known: dict[object, tuple[States, ...]]
) -> Recording:
    """Run forward, read what every step saved, run backward, and look at what is left.

    What became of the saved is the same wherever the same steps were recorded and replayed, so it is looked
    at once for these, and kept in ``known``: torch says "freed" by raising, which takes it 30 µs each time.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        values = run(task.graph, leaves, tensors)
        whose = owners(values)
        numbers = {function: number for number, function in enumerate(whose)}
        found = Recording(values)
        before = [saved_by(function) for function in whose]
        hooks = [f.register_hook(partial(_ran, found, f, n, whose, numbers)) for f, n in numbers.items()]
        _replay(task, values[task.graph.output], tensors)
        for hook in hooks:
            hook.remove()
    names = tuple(function.name() for function in whose)
    key = (names, tuple(found.replay), tensors.dtype)
    if key not in known:
        known[key] = tuple(tuple(saved.state for saved in saved_by(function)) for function in whose)
    ids, left = [node.id for node in task.graph.nodes], known[key]
    found.steps = tuple(
        TorchStep(n, names[n], ids[whose[f]], _next(f, numbers), _left(before[n], left[n]), found.came.get(n))
        for f, n in numbers.items()
    )
    return found


def _replay(task: Task, out: Tensor, tensors: Tensors) -> None:
    """Backward as the column does it; the column's own trouble tells what torch refuses."""
    if isinstance(out, torch.Tensor) and out.requires_grad:
        try:
            out.backward(None if task.seed == 1 else tensors.tensor(task.seed))
        except RuntimeError:
            return


def _ran(
    found: Recording,
    function: Any,
    number: int,
    whose: Mapping[Any, int],
    numbers: Mapping[Any, int],
    down: tuple[Tensor | None, ...],
    up: tuple[Tensor | None, ...],
) -> None:
    """A hook: this step has run, ``up`` came into it and ``down`` goes on to its next functions."""
    found.replay.append(number)
    if up and up[0] is not None:
        found.came[number] = plain(up[0])
    for (other, _), value in zip(function.next_functions, down, strict=False):
        if other in numbers and whose[other] != whose[function]:
            edge = (whose[function], whose[other])
            found.handed.setdefault(edge, []).append(None if value is None else plain(value))


def _next(function: Any, numbers: Mapping[Any, int]) -> tuple[int, ...]:
    return tuple(numbers[other] for other, _ in function.next_functions if other in numbers)


def _left(before: tuple[Saved, ...], after: States) -> tuple[Saved, ...]:
    """The values from before backward, in the state in which each was found after it."""
    return tuple(Saved(b.name, b.text, state) for b, state in zip(before, after, strict=True))
