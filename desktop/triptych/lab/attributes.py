"""What stands after a dot: only what the table lists for this kind of value, else the true error or a no."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple

import numpy as np
import torch

from triptych.lab import names
from triptych.lab.refusal import RefusedError
from triptych.lab.values import Builtin, Function, Method, Namespace, Unavailable, is_node, kind


class Listed(NamedTuple):
    """The table's words for one kind of value."""

    values: Collection[str]
    methods: names.Rows


_NOTHING = Listed((), {})
_KINDS: tuple[tuple[type, Listed], ...] = (
    (torch.Tensor, Listed(names.TENSOR_VALUES, names.TENSOR_METHODS)),
    (torch.Size, Listed((), names.SIZE_METHODS)),
    (torch.optim.Optimizer, Listed((), names.OPTIMIZER_METHODS)),
    (torch.nn.Module, Listed(names.MODULE_VALUES, names.MODULE_METHODS)),
    (np.ndarray, Listed(names.ARRAY_VALUES, names.ARRAY_METHODS)),
    (np.generic, Listed(names.ARRAY_VALUES, names.ARRAY_METHODS)),
    (str, Listed((), names.TEXT_METHODS)),
    (list, Listed((), names.LIST_METHODS)),
    (dict, Listed((), names.DICT_METHODS)),
)


def listed(value: object) -> Listed:
    """Return the words that may stand after this value and a dot."""
    if is_node(value):
        return Listed(names.NODE_VALUES, names.NODE_METHODS)
    for type_, words in _KINDS:
        if isinstance(value, type_):
            return words
    if isinstance(value, tuple):
        pair = type(value).__module__ == "torch.return_types"
        return Listed(names.PAIR_VALUES if pair else (), names.TUPLE_METHODS)
    return _NOTHING


def get(value: Any, word: str) -> Any:
    """Return ``value.word``; AttributeError as Python words it, RefusedError for what is not run."""
    if isinstance(value, Namespace):
        return _member(value, word)
    found = listed(value)
    if word in found.methods:
        return Method(value, word, found.methods[word])
    if word in found.values or (isinstance(value, torch.Tensor) and word in vars(value)):
        return getattr(value, word)
    _refuse_real(value, word)
    return getattr(value, word)  # there is none, and Python says so in its own words


def _member(value: Namespace, word: str) -> object:
    if word not in value.members:
        raise RefusedError(word, "lab-member", module=value.name)
    member = value.members[word]
    if isinstance(member, Unavailable):
        raise RefusedError(word, "lab-member", module=value.name)
    return member


def _refuse_real(value: Any, word: str) -> None:
    own = isinstance(value, Builtin | Function | Method | type | Unavailable)
    if own or word.startswith("_") or hasattr(value, word):
        raise RefusedError(word, "lab-attribute", kind=kind(value))


def put(value: Any, word: str, new: Any) -> None:
    """Do ``value.word = new`` on a tensor, as far as it is listed.

    A name that no tensor has is taken too, as Python takes it: that is how a misspelt ``require_grad`` stays
    without effect.
    """
    if not isinstance(value, torch.Tensor) or word.startswith("_"):
        raise RefusedError(word, "lab-attribute-set", kind=kind(value))
    if word not in names.TENSOR_SETTABLE and hasattr(type(value), word):
        raise RefusedError(word, "lab-attribute-set", kind=kind(value))
    setattr(value, word, new)
