"""What can stand behind a name in the lab: plain values, real tensors, and four kinds of the lab's own.

A library is never handed out itself: a ``Namespace`` holds only what the table lists, so that nothing leads
from it into the rest of Python.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch

from triptych.lab.limits import MOST_ITEMS
from triptych.lab.refusal import LimitError, RefusedError

_TENSOR_WEIGHT = 20  # to print a tensor takes as long as so many numbers

PLAIN = (bool, int, float, complex, str, type(None), range, slice, type(...))
TORCH = (torch.Tensor, torch.Size, torch.dtype, torch.device, torch.nn.Module, torch.optim.Optimizer)
NUMPY = (np.ndarray, np.floating, np.integer, np.bool_, np.dtype)


@dataclass(frozen=True)
class Namespace:
    """A library as far as the table lists it."""

    name: str
    members: Mapping[str, object]


@dataclass(frozen=True)
class Builtin:
    """One function of a library; ``rule`` says how its size is known before it is called."""

    name: str
    call: Callable[..., Any]
    rule: str

    def __repr__(self) -> str:
        """Return what a notebook would show for it, without an address."""
        return f"<function {self.name}>"


@dataclass(frozen=True, eq=False)
class Method:
    """A listed method of a value, not yet called."""

    owner: Any
    name: str
    rule: str

    def __repr__(self) -> str:
        """Return what a notebook would show for it, without an address."""
        return f"<method {self.name} of {kind(self.owner)}>"


@dataclass(frozen=True, eq=False)
class Function:
    """A function that was written in the lab, with the names around it."""

    node: ast.FunctionDef
    scope: Any
    defaults: tuple[Any, ...]
    local: frozenset[str] = field(default_factory=frozenset)

    def __repr__(self) -> str:
        """Return what a notebook would show for it, without an address."""
        return f"<function {self.node.name}>"


@dataclass(frozen=True)
class Unavailable:
    """What an import that was not run would have given a name to."""

    word: str


def kind(value: object) -> str:
    """Return the word for what a value is, as Python's own messages use it."""
    if isinstance(value, Function | Builtin):
        return "function"
    if isinstance(value, Namespace):
        return "module"
    return type(value).__name__


def admitted(value: object, word: str) -> Any:
    """Return the value if the lab holds such values, and refuse it otherwise; ``word`` is what gave it."""
    if isinstance(value, np.ndarray | np.generic) and value.dtype.kind not in "biufc":
        raise RefusedError(word, "lab-array-of-objects")
    if isinstance(value, PLAIN + TORCH + NUMPY + (Builtin, Method, Function, Namespace)):
        return value
    if isinstance(value, list | tuple):
        _admit_items(value, word)
        return value
    if isinstance(value, dict) or is_node(value):
        return value
    raise RefusedError(word, "lab-kind", kind=type(value).__name__)


def _admit_items(value: list[Any] | tuple[Any, ...], word: str) -> None:
    """Admit what stands in a list, and in the lists inside; each place counts, also one list's in many."""
    waiting, count = [value], 0
    while waiting:
        items = waiting.pop()
        count += len(items)
        if count > MOST_ITEMS:
            raise LimitError(word, "lab-list-size", most=MOST_ITEMS)
        for item in items:
            if isinstance(item, list | tuple):
                waiting.append(item)
            elif type(item) not in (int, float, bool, str):
                admitted(item, word)


def is_node(value: object) -> bool:
    """Whether a value is a step of the tape, such as ``grad_fn`` holds."""
    return isinstance(value, torch.autograd.graph.Node)


def weighed(*values: object) -> None:
    """Stop before what looks at every item of nested lists, if there are too many of them."""
    count = 0
    for item in _items(list(values)):
        count += len(item) if isinstance(item, range) else 0
        count += _TENSOR_WEIGHT if isinstance(item, torch.Tensor) else 1
        if count > MOST_ITEMS:
            raise LimitError("[", "lab-list-size", most=MOST_ITEMS)


def _items(waiting: list[object]) -> Iterator[object]:
    while waiting:
        value = waiting.pop()
        yield value
        if isinstance(value, dict):
            waiting += [*value.keys(), *value.values()][: MOST_ITEMS + 1]
        elif isinstance(value, list | tuple):
            waiting += value[: MOST_ITEMS + 1]
