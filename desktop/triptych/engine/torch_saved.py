"""What a step of torch's tape keeps for backward, read off the step itself (its ``_saved_…``)."""

from __future__ import annotations

from collections.abc import Hashable
from functools import cache
from typing import Any

import torch

from triptych.engine.torch_printing import Printer
from triptych.messages import Saved

PREFIX = "_saved_"
KEPT, FREED, CHANGED = "kept", "freed", "changed"
LONGEST = 200


def saved_by(step: Any) -> tuple[Saved, ...]:
    """Return everything that a step saved, with its value, or why it can no longer be had."""
    kind: Any = type(step)  # mypy takes the type of a type for one that has no hash
    return tuple(_saved(step, word) for word in _words(kind))


@cache
def _words(kind: Hashable) -> tuple[str, ...]:
    """What steps of one kind save; looked up once, since ``dir`` takes longer than all the rest."""
    return tuple(word for word in dir(kind) if word.startswith(PREFIX))


def _saved(step: Any, word: str) -> Saved:
    name = word.removeprefix(PREFIX)
    try:
        value = getattr(step, word)
    except RuntimeError as error:  # torch says so of what was freed, and of what was changed in place
        return Saved(name, "", CHANGED if "inplace" in str(error) else FREED)
    text = _printer().printed(value.detach()) if isinstance(value, torch.Tensor) else str(value)
    return Saved(name, text[:LONGEST])


@cache
def _printer() -> Printer:
    """One for all tapes: it has to learn what it can print without torch."""
    return Printer()
