"""Writes a tensor and all that it was made of as lines of Triptych's language."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch

from triptych.lang import spelling

MOST_NODES = 200
INFIX = {
    "+": "+",
    "-": "-",
    "*": "*",
    "/": "/",
    "**": "**",
    "add": "+",
    "sub": "-",
    "subtract": "-",
    "mul": "*",
    "multiply": "*",
    "div": "/",
    "divide": "/",
    "true_divide": "/",
    "pow": "**",
}
# torch's words that the language writes differently, and the words that change no value.
RENAMED = {
    "binary_cross_entropy": "bce",
    "BCELoss": "bce",
    "binary_cross_entropy_with_logits": "bce_with_logits",
    "BCEWithLogitsLoss": "bce_with_logits",
    "mse_loss": "mse",
    "MSELoss": "mse",
    "l1_loss": "mae",
    "L1Loss": "mae",
    "maximum": "max",
    "minimum": "min",
    "negative": "neg",
    "absolute": "abs",
    "clip": "clamp",
    "Sigmoid": "sigmoid",
    "Tanh": "tanh",
    "ReLU": "relu",
    "Softplus": "softplus",
    "SiLU": "silu",
    "dot": "dot",
}
SAME = frozenset("clone double float contiguous squeeze flatten".split())
KEYWORDS = frozenset({"min", "max"})


class UnwritableError(Exception):
    """Something that the language has no word for."""


class Writer:
    """Writes a tensor and what it was made of: a line for each named one, the others inside those."""

    def __init__(
        self, origin_of: Callable[[torch.Tensor], Any], name_of: Callable[[torch.Tensor], str]
    ) -> None:
        self._origin_of, self._name_of = origin_of, name_of
        self._texts: dict[int, str] = {}
        self._kept: list[torch.Tensor] = []
        self._taken: set[str] = set()
        self._nodes = 0
        self.lines: list[str] = []
        self.at: dict[str, Any] = {}
        self.wrt: list[str] = []

    def text(self, value: Any) -> str:
        """Return how a value stands in a formula: a name, a number, or a formula in brackets."""
        if isinstance(value, bool) or not isinstance(value, int | float | torch.Tensor):
            raise UnwritableError
        if not isinstance(value, torch.Tensor):
            return _number(value)
        if id(value) not in self._texts:
            self._nodes += 1
            if value.ndim > 1 or value.is_complex() or self._nodes > MOST_NODES:
                raise UnwritableError
            self._texts[id(value)] = self._new(value)
            self._kept.append(value)
        return self._texts[id(value)]

    def _new(self, tensor: torch.Tensor) -> str:
        origin = self._origin_of(tensor)
        if origin is None and tensor.grad_fn is not None:
            raise UnwritableError
        if origin is None or (tensor.is_leaf and (tensor.requires_grad or not self._is_formula(origin))):
            return self._leaf(tensor)
        formula = self._formula(origin.word, origin.args, origin.keywords)
        name = self._name_of(tensor)
        if not name:
            return formula
        name = self._free(name)
        self.lines.append(f"{name} = {formula[1:-1] if formula.startswith('(') else formula}")
        return name

    def _is_formula(self, origin: Any) -> bool:
        """Whether a tensor without tape was computed from others by a word of the language."""
        known = origin.word in INFIX or origin.word in RENAMED or spelling.reserved(origin.word)
        return known and any(isinstance(value, torch.Tensor) for value in origin.args)

    def _leaf(self, tensor: torch.Tensor) -> str:
        name = self._name_of(tensor)
        if not name and not tensor.requires_grad and tensor.ndim == 0:
            return _number(tensor.item())
        name = self._free(name or "x")
        values: Any = tensor.detach().tolist()
        self.at[name] = tuple(float(v) for v in values) if isinstance(values, list) else float(values)
        if tensor.requires_grad:
            self.wrt.append(name)
        return name

    def _free(self, name: str) -> str:
        wanted, number = name, 1
        while name in self._taken or spelling.reserved(name):
            number += 1
            name = f"{wanted}{number}"
        self._taken.add(name)
        return name

    def _formula(self, word: str, args: tuple[Any, ...], keywords: dict[str, Any]) -> str:
        if set(keywords) - KEYWORDS:
            raise UnwritableError
        parts = [self.text(value) for value in args]
        if word in SAME and len(parts) == 1:
            return parts[0]
        if word in ("neg", "negative", "-") and len(parts) == 1:
            return f"(-{parts[0]})"
        if word in INFIX and len(parts) == 2:
            return f"({parts[0]}{INFIX[word]}{parts[1]})"
        parts += [f"{name}={self.text(value)}" for name, value in keywords.items()]
        return f"{RENAMED.get(word, word)}({', '.join(parts)})"


def _number(value: float) -> str:
    if isinstance(value, bool) or not math.isfinite(value):
        raise UnwritableError
    return f"({value!r})" if value < 0 else repr(value)
