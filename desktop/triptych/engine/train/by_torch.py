"""Training by PyTorch: leaf tensors, a real backward, and an optimizer of torch.optim."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import torch

from triptych.engine.interpret import run
from triptych.engine.torch_numbers import Tensors
from triptych.engine.torch_shapes import as_typed
from triptych.engine.train.steps import Numbers, Step
from triptych.engine.train.subject import Subject
from triptych.messages import Recipe, Stand

STATE = {"sgd": (), "momentum": ("momentum_buffer",), "adam": ("exp_avg", "exp_avg_sq")}


def optimizer_of(recipe: Recipe, leaves: list[torch.Tensor]) -> torch.optim.Optimizer:
    """Return torch's optimizer; it takes no negative rate, but can be asked to climb."""
    rate, up = abs(recipe.rate), recipe.rate < 0
    if recipe.optimizer == "adam":
        betas = (recipe.beta1, recipe.beta2)
        return torch.optim.Adam(leaves, rate, betas, recipe.epsilon, foreach=False, maximize=up)
    momentum = recipe.momentum if recipe.optimizer == "momentum" else 0.0
    return torch.optim.SGD(leaves, rate, momentum, foreach=False, maximize=up)


def warm_up() -> None:
    """Take a step of each kind, because the first ones import a second's worth of torch."""
    leaf = torch.tensor(1.0, requires_grad=True)
    for name in STATE:
        (leaf * leaf).backward()
        optimizer_of(Recipe(name), [leaf]).step()


class ByTorch:
    """One path of weights that PyTorch walks."""

    def __init__(self, subject: Subject, stand: Stand, recipe: Recipe, since: int) -> None:
        self._subject, self._recipe = subject, recipe
        self._graph, _ = as_typed(subject.task, {})
        self._torch = Tensors(subject.ask.dtype)
        self._leaves = [self._torch.tensor(w, tracked=True) for w in stand.weights]
        self._optimizer = optimizer_of(recipe, self._leaves)
        self._brought = [0.0] * len(self._leaves)
        self._restore(stand, since)
        rows = range(subject.count) if subject.count else (None,)
        self._data: dict[int | None, Mapping[str, Any]] = {row: self._inputs(row) for row in rows}

    def _inputs(self, row: int | None) -> Mapping[str, Any]:
        _, point = as_typed(self._subject.task, self._subject.point(row))
        data = {name: self._torch.tensor(value) for name, value in point.items()}
        return {**data, **dict(zip(self._subject.names, self._leaves, strict=True))}

    def _restore(self, stand: Stand, since: int) -> None:
        """Give the leaves what .grad held, and the optimizer what it knew after ``since`` steps."""
        for i, leaf in enumerate(self._leaves):
            if stand.held and not self._recipe.zero_grad:
                leaf.grad = self._torch.tensor(stand.held[i])
            if not self._recipe.zero_grad:
                leaf.register_hook(partial(self._overhear, i))
        names = STATE[self._recipe.optimizer]
        parts = [part for part in (stand.first, stand.second) if part]
        if since and names and len(parts) == len(names):
            known = self._optimizer.state_dict()
            known["state"] = {
                i: {"step": torch.tensor(float(since))}
                | {name: self._torch.tensor(part[i]) for name, part in zip(names, parts, strict=True)}
                for i in range(len(self._leaves))
            }
            self._optimizer.load_state_dict(known)

    def _overhear(self, i: int, gradient: torch.Tensor) -> None:
        self._brought[i] = gradient.item()

    def step(self, row: int | None) -> Step:
        """Take one step; RuntimeError where no gradient comes back."""
        if self._recipe.zero_grad:
            self._optimizer.zero_grad()
        loss = run(self._graph, self._data[row], self._torch)[self._graph.output]
        loss.backward()
        self._optimizer.step()
        grads = [0.0 if leaf.grad is None else leaf.grad.item() for leaf in self._leaves]
        zeroed = self._recipe.zero_grad
        return Step(
            loss.item(),
            grads if zeroed else list(self._brought),
            [leaf.item() for leaf in self._leaves],
            () if zeroed else grads,
            *(self._state(name) for name in STATE[self._recipe.optimizer]),
        )

    def _state(self, name: str) -> Numbers:
        known = self._optimizer.state
        return [known[leaf][name].item() if known[leaf] else 0.0 for leaf in self._leaves]
