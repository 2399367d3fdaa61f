"""A lab with the usual imports done, and a watch over everything that Python does outside itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from triptych.lab import Lab
from triptych.messages import Ran

BEGIN = """
import torch
import math
import numpy as np
import torch.nn.functional as F
from torch import nn
"""
TENSORS = """
x = torch.tensor(3.0, requires_grad=True)
y = x**2
v = torch.tensor([1.0, 2.0, 3.0])
s = 'text'
l = [1, 2]
"""
OUTSIDE = (
    "open", "exec", "os.", "socket.", "subprocess.", "shutil.", "ctypes.", "pickle.", "marshal.", "code.",
    "mmap.", "tempfile.", "urllib.", "sys.settrace", "sys.setprofile", "cpython.",
)  # fmt: skip


class Watch:
    """Hears what Python's audit hooks tell while it is open; a hook can't be taken away again."""

    def __init__(self) -> None:
        self.is_open = False
        self.heard: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        if self.is_open and event.startswith(OUTSIDE):
            self.heard.append(f"{event} {args!r:.200}")


@pytest.fixture(scope="session")
def hooked() -> Watch:
    """The one watch of the run."""
    return Watch()


@pytest.fixture
def watch(hooked: Watch) -> Iterator[Watch]:
    """A watch that has heard nothing yet."""
    hooked.heard.clear()
    yield hooked
    hooked.is_open = False


@pytest.fixture(scope="module")
def begun() -> Lab:
    """A lab that has imported, also what torch imports when the first optimizer is made."""
    lab = Lab()
    lab.run("import torch\nw = torch.ones(1, requires_grad=True)\ntorch.optim.SGD([w], lr=0.1).step()")
    lab.run("def f(x): return x\ntorch.func.grad(f)(torch.tensor(1.0))")
    return lab


@pytest.fixture
def lab(begun: Lab) -> Lab:
    """The lab at its beginning: imports done, and a few names given."""
    begun._start_over((BEGIN, TENSORS))
    return begun


def state(ran: Ran) -> dict[str, tuple[str, int | None]]:
    """What the named tensors are, and how often each was changed."""
    return {view.name: (view.text, view.version) for view in ran.tensors}
