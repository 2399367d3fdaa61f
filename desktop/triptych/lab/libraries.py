"""What an import gives a name to: libraries cut down to the table's words, made once from the real ones."""

from __future__ import annotations

import importlib
import math
import warnings
from collections.abc import Callable, Mapping, Sequence
from types import ModuleType
from typing import Any

import numpy as np
import torch

from triptych.lab import names
from triptych.lab.limits import MOST_BITS
from triptych.lab.refusal import LimitError
from triptych.lab.values import Builtin, Namespace

MOST_FACTORS = 500  # of a factorial or of a number of choices


def _cut(name: str, library: object, rows: names.Rows, constants: Sequence[str] = ()) -> dict[str, object]:
    """The table's words as far as this release of the library has them."""
    members: dict[str, object] = {
        word: Builtin(f"{name}.{word}", getattr(library, word), rule)
        for word, rule in rows.items()
        if hasattr(library, word)
    }
    return members | {word: getattr(library, word) for word in constants}


def _late(name: str, rows: names.Rows) -> dict[str, object]:
    """As ``_cut``, but a library that takes seconds to import is imported when one of its words is called."""

    def word_of(word: str) -> Callable[..., Any]:
        def call(*args: Any, **keywords: Any) -> Any:
            return getattr(_quietly_imported(name), word)(*args, **keywords)

        return call

    return {word: Builtin(f"{name}.{word}", word_of(word), rule) for word, rule in rows.items()}


def _quietly_imported(name: str) -> ModuleType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what an import says is not about the learner's line
        return importlib.import_module(name)


def _exact(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
    """A function of whole numbers, which refuses those whose result would not end."""

    def bounded(*args: Any) -> Any:
        whole = [value for value in args if isinstance(value, int)]
        if name == "prod":
            whole = [sum(abs(v).bit_length() for v in args[0] if isinstance(v, int))] if args else []
        if any(abs(value) > (MOST_BITS if name == "prod" else MOST_FACTORS) for value in whole):
            raise LimitError(name, "lab-number-size", most=MOST_BITS)
        return call(*args)

    return bounded


def _math() -> dict[str, object]:
    members = _cut("math", math, names.MATH, names.MATH_CONSTANTS)
    for word in ("factorial", "comb", "perm", "prod"):
        members[word] = Builtin(f"math.{word}", _exact(word, getattr(math, word)), names.TOLD)
    return members


def _torch() -> dict[str, Mapping[str, object]]:
    functional = _cut("torch.nn.functional", torch.nn.functional, names.FUNCTIONAL)
    nn = _cut("torch.nn", torch.nn, names.NN) | {"functional": Namespace("torch.nn.functional", functional)}
    autograd = _cut("torch.autograd", torch.autograd, names.AUTOGRAD)
    optim = _cut("torch.optim", torch.optim, names.OPTIM)
    parts: dict[str, Mapping[str, object]] = {
        "torch.nn.functional": functional,
        "torch.nn": nn,
        "torch.autograd": autograd,
        "torch.optim": optim,
        "torch.func": _late("torch.func", names.FUNC),
        "torch.linalg": _cut("torch.linalg", torch.linalg, names.LINALG),
        "torch.special": _cut("torch.special", torch.special, names.SPECIAL),
    }
    whole = _cut("torch", torch, names.TORCH, names.TORCH_CONSTANTS)
    whole |= {
        name.partition(".")[2]: Namespace(name, part) for name, part in parts.items() if name.count(".") == 1
    }
    version = str(torch.__version__)
    return {"torch": whole | {"__version__": version}, **parts}


def libraries() -> dict[str, Namespace]:
    """Return every library that can be imported, by the name that stands after ``import``."""
    numpy = _cut("numpy", np, names.NUMPY, names.NUMPY_CONSTANTS)
    numpy |= {word: np.dtype(word) for word in names.NUMPY_DTYPES}
    members = {**_torch(), "math": _math(), "numpy": numpy}
    return {name: Namespace(name, part) for name, part in members.items()}
