"""What a step of torch's tape keeps for backward, read off the step itself (its ``_saved_…``)."""

from __future__ import annotations

from typing import Any

import torch

from triptych.messages import Saved

PREFIX = "_saved_"
KEPT, FREED, CHANGED = "kept", "freed", "changed"
LONGEST = 200


def saved_by(step: Any) -> tuple[Saved, ...]:
    """Return everything that a step saved, with its value, or why it can no longer be had."""
    return tuple(_saved(step, word) for word in dir(step) if word.startswith(PREFIX))


def _saved(step: Any, word: str) -> Saved:
    name = word.removeprefix(PREFIX)
    try:
        value = getattr(step, word)
    except RuntimeError as error:  # torch says so of what was freed, and of what was changed in place
        return Saved(name, "", CHANGED if "inplace" in str(error) else FREED)
    return Saved(name, str(value.detach() if isinstance(value, torch.Tensor) else value)[:LONGEST])
