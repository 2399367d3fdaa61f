"""How much memory the names hold, lists and the tape behind them included.

It is told by a limit of the lab's own and not by the system's, since the state must fit again wherever it is
replayed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import torch

from triptych.lab.limits import MOST_KEPT
from triptych.lab.refusal import LimitError
from triptych.lab.trace import origin_args


def check_kept(values: Iterable[object]) -> None:
    """Raise LimitError where the numbers that can be reached from these values take too much memory."""
    waiting, seen, storages = list(values), set[int](), dict[int, int]()
    while waiting:
        value: Any = waiting.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, list | tuple):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, np.ndarray):
            storages[id(value)] = value.nbytes
        elif isinstance(value, torch.nn.Module):
            waiting += value.parameters()
        elif isinstance(value, torch.Tensor):
            waiting += origin_args(value)
            waiting += [value.grad] if value.is_leaf else []
            storage = value.untyped_storage()
            storages[storage.data_ptr()] = storage.nbytes()
    if sum(storages.values()) > MOST_KEPT:
        raise LimitError("=", "lab-kept", megabytes=MOST_KEPT >> 20)
