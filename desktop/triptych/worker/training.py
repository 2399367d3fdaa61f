"""The role "train": makes steps of training until they are done or something newer is asked."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import torch

from triptych.engine.train.by_torch import warm_up
from triptych.engine.train.trainer import parts
from triptych.messages import Asked, Reply, TrainAsk
from triptych.worker.role import Role


class Training(Role):
    """Knows nothing between two askings, so that a process which was killed is no loss."""

    def __init__(self) -> None:
        torch.set_num_threads(1)
        warm_up()

    def columns(self) -> tuple[str, ...]:
        """Return what this process can do."""
        return ("train",)

    def replies(self, asked: Asked) -> Iterator[Reply]:
        """Yield part after part; whoever asked stops listening when something newer comes."""
        if not isinstance(asked, TrainAsk):
            raise TypeError(f"training answers no {type(asked).__name__}")
        yield from parts(asked)

    def begin(self) -> None:
        """Let the collector work again; no import comes later, but where a cause is looked for."""
        gc.freeze()
        gc.enable()
