"""PyTorch: the program run on real tensors, its tape played back by a real ``backward()``.

Values, names and messages are the installed torch's own (https://docs.pytorch.org/docs/stable/autograd.html).
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import torch

from triptych.engine import torch_code
from triptych.engine.backends.by_hand import zero
from triptych.engine.column import Found, Samples, Seeded, Sweep, Task, troubled
from triptych.engine.interpret import run
from triptych.engine.loose import loose
from triptych.engine.torch_leaves import leaves as leaves_code
from triptych.engine.torch_leaves import tracked
from triptych.engine.torch_numbers import Tensor, Tensors, arithmetic
from triptych.engine.torch_printing import Printer
from triptych.engine.torch_recording import Recording, States, record
from triptych.engine.torch_shapes import as_typed, view
from triptych.engine.torch_tape import chain, grad, owners, plain, samples
from triptych.messages import Column, Value
from triptych.sentences import say

Chain = tuple[str, ...]


def backend() -> Autograd:
    """This column; one thread, because two make small tensors 5 to 100 times slower."""
    torch.set_num_threads(1)
    return Autograd()


class Autograd:
    """Needs torch."""

    def derive(self, task: Task) -> Recorded:
        """Torch records anew at each point, so there is little to keep but the code's text."""
        return Recorded(task)

    def version(self) -> dict[str, str]:
        return {"torch": str(torch.__version__)}


class Recorded(Seeded):
    """A graph as torch runs it."""

    def __init__(self, task: Task) -> None:
        self._laid, self._view = task, view(task)
        self._task, self._constants = loose(self._view.task)
        self._watched = tracked(self._task.graph, self._task.wrt)
        self._templates: dict[str, tuple[str, str]] = {}
        self._owners: dict[Chain, tuple[str, ...]] = {}
        self._printer = Printer()
        self._left: dict[object, tuple[States, ...]] = {}

    def weigh(self, seed: Value) -> None:
        """Play back from another v from here on; only the code's text has to be written anew."""
        self._laid = replace(self._laid, seed=seed)
        super().weigh(view(self._laid).task.seed)
        self._templates = {}

    def at(self, point: Mapping[str, Value], dtype: str) -> Found:
        """Record and play back; an error of torch's is told in its own words."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return self._backward(point, dtype)
        except (RuntimeError, TypeError, ValueError, IndexError) as error:
            told = str(error).strip().splitlines() or [type(error).__name__]
            return troubled(len(self._task.wrt), say("torch-error", error=told[0]))

    def _backward(self, point: Mapping[str, Value], dtype: str) -> Found:
        task, tensors = self._task, arithmetic(dtype)
        point = {**as_typed(self._laid, point)[1], **self._constants}
        values = run(task.graph, self._leaves(point, tensors), tensors)
        for value in values:
            if isinstance(value, torch.Tensor) and value.requires_grad and not value.is_leaf:
                value.retain_grad()
        out = values[task.graph.output]
        if not isinstance(out, torch.Tensor):
            out = tensors.tensor(out)
        out.backward(None if task.seed == 1 else tensors.tensor(task.seed))
        names, code = self._chain(out, values), self._code(point, dtype)
        columns = tuple(self._column(w, values[w], out, names, code) for w in task.wrt)
        adjoints = self._view.back([grad(v) for v in values])
        return Found(columns, self._view.back([plain(v) for v in values]), adjoints)

    def _leaves(self, point: Mapping[str, Value], tensors: Tensors) -> dict[str, Tensor]:
        return {n: tensors.tensor(point[n], n in self._watched) for n in self._task.graph.inputs}

    def record(self, point: Mapping[str, Value], dtype: str) -> Recording:
        """Record once more, with hooks on every step; nothing was replayed where torch raises."""
        point = {**as_typed(self._laid, point)[1], **self._constants}
        leaves = self._leaves(point, arithmetic(dtype))
        return record(self._task, leaves, arithmetic(dtype), self._left)

    def _chain(self, out: Tensor, values: Sequence[Tensor]) -> tuple[Chain, Chain]:
        """The functions' names and whose they are; the same names were found to belong to the same nodes."""
        functions = chain(out)
        names = tuple(function.name() for function in functions)
        if names not in self._owners:
            whose = owners(values)
            nodes = self._task.graph.nodes
            self._owners[names] = tuple(nodes[whose[f]].id if f in whose else "" for f in functions)
        return names, self._owners[names]

    def _column(self, w: int, leaf: Tensor, out: Tensor, names: tuple[Chain, Chain], code: str) -> Column:
        found = grad(leaf)
        value = zero(self._task, w) if found is None else found
        name = out.grad_fn.name() if out.grad_fn is not None else None
        if not self._task.detailed(w):
            return Column(value=value, grad_fn=name)
        printed = self._printer.printed(leaf.grad)
        return Column(value, grad_fn=name, chain=names[0], owners=names[1], printed=printed, code=code)

    def _code(self, point: Mapping[str, Value], dtype: str) -> str:
        task = self._task
        if dtype not in self._templates:
            self._templates[dtype] = torch_code.template(task.graph, task.shapes, task.wrt, dtype, task.seed)
        head, tail = self._templates[dtype]
        return head + "\n" + leaves_code(task.graph, point, self._watched, dtype) + tail

    def curve(self, sweep: Sweep, dtype: str) -> tuple[Samples, Samples] | None:
        """All points as one batch: one recording, one ``autograd.grad`` with ones."""
        try:
            return self._batch(sweep, dtype)
        except (RuntimeError, TypeError, ValueError, IndexError):
            return None

    def _batch(self, sweep: Sweep, dtype: str) -> tuple[Samples, Samples]:
        tensors = arithmetic(dtype, curve=True)
        leaves = {n: torch.tensor(v, dtype=tensors.dtype) for n, v in sweep.inputs.items()}
        count = len(leaves[sweep.axis])
        along = leaves[sweep.axis].expand(count, -1).clone().requires_grad_(True)
        out = run(self._laid.graph, {**leaves, sweep.axis: along}, tensors)[self._laid.graph.output]
        seed = torch.atleast_2d(tensors.tensor(self._laid.seed))
        total = (out * seed).sum(dim=-1, keepdim=True) if isinstance(out, torch.Tensor) else torch.zeros(1, 1)
        total = total.expand(count, 1)
        if not total.requires_grad:
            return samples(total), np.zeros(count)
        found: tuple[Any, ...] = torch.autograd.grad(total, along, torch.ones_like(total), allow_unused=True)
        slopes = np.zeros(count) if found[0] is None else samples(found[0][:, (sweep.index or 0) :])
        return samples(total), slopes
